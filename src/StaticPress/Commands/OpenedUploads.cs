using System.CommandLine;
using StaticPress.Importing;
using StaticPress.Importing.FromWordPress;
using StaticPress.Importing.WordPress;

namespace StaticPress.Commands;

/// <summary>Where the pictures come from, as the command line says; it is closed when all are copied.</summary>
internal sealed class OpenedUploads : IDisposable
{
    private readonly UploadSource _source = UploadSource.None;
    private readonly BackupZip? _zip;
    private readonly (Edge Edge, ImportedSite Site)? _download;
    private OldSiteFiles? _old;

    private OpenedUploads(UploadSource source, BackupZip? zip, (Edge Edge, ImportedSite Site)? download) =>
        (_source, _zip, _download) = (source, zip, download);

    /// <returns>Null when what is named cannot be read, which has been said.</returns>
    public static OpenedUploads? Open(ParseResult arguments, ImportOptions options, (Edge Edge, ImportedSite Site) around)
    {
        var edge = around.Edge;
        if (arguments.GetValue(options.Uploads) is not { } named)
            return new OpenedUploads(UploadSource.None, null, arguments.GetValue(options.Download) ? around : null);
        var path = edge.FullPath(named);
        if (Directory.Exists(path)) return new OpenedUploads(BackupFolder.Open(path), null, null);
        try
        {
            if (File.Exists(path)) return BackupZip.Open(path) is var zip ? new OpenedUploads(zip.Source, zip, null) : null;
            edge.Terminal.Error.WriteLine($"There is no folder or zip file {named}. Give the folder wp-content/uploads of a backup.");
        }
        catch (InvalidDataException)
        {
            edge.Terminal.Error.WriteLine(
                $"{named} is no zip file that can be read. Unpack it, and give the folder wp-content/uploads in it.");
        }

        return null;
    }

    /// <summary>Only from the old blog's own hosts; the files of WordPress.com lie on a second one.</summary>
    public UploadSource SourceFor(Export export)
    {
        if (_download is not { } around) return _source;
        var blog = OldBlog.Of(export.Site, null);
        string[] hosts =
            [blog.Host, .. blog.Host.EndsWith(".wordpress.com", StringComparison.Ordinal)
                ? (string[])[blog.Host.Replace(".wordpress.com", ".files.wordpress.com", StringComparison.Ordinal)]
                : []];
        _old = new OldSiteFiles(around.Site, hosts.Where(host => host.Length > 0),
            around.Edge.Terminal.IsWatched ? around.Edge.Terminal.Error.WriteLine : _ => { },
            time => CancellationToken.None.WaitHandle.WaitOne(time));
        return _old.Source;
    }

    public void Dispose()
    {
        _zip?.Dispose();
        _old?.Dispose();
    }
}
