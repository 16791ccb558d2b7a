using System.Text;
using StaticPress.Sources;

namespace StaticPress.Replying;

/// <summary>Puts the file of a reply on the disk: whole or not at all, and never over another.</summary>
internal static class ReplyStore
{
    /// <param name="siteFolder">From the root of the disk.</param>
    /// <returns>False when there is such a file already.</returns>
    /// <exception cref="IOException">The folder leads out of the site, or the disk refused.</exception>
    public static bool Write(string siteFolder, Decision.Accepted reply)
    {
        var path = Path.Join(siteFolder, reply.Path);
        var folder = Path.GetDirectoryName(path)!;
        if (RealPath.Of(siteFolder) is not { } site || RealPath.Of(folder) is not { } real || !RealPath.IsWithin(site, real))
        {
            throw new IOException($"'{Path.GetDirectoryName(reply.Path)}' leads out of the site folder.");
        }

        Directory.CreateDirectory(folder);
        var unfinished = path + "~"; // A build leaves such a name out.
        try
        {
            File.WriteAllBytes(unfinished, Encoding.UTF8.GetBytes(reply.Text));
            File.Move(unfinished, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
