using Microsoft.Win32.SafeHandles;
using StaticPress.Sources;

namespace StaticPress.Authoring;

/// <summary>A file that is written beside its place, and is gone if it does not come to stand there.</summary>
internal sealed class Unfinished : IDisposable
{
    private const string Halves = ".staticpress-*.new";

    private const int MostLeft = 1000;

    /// <summary>Longer than any file takes to be written.</summary>
    private static readonly TimeSpan Old = TimeSpan.FromMinutes(1);

    /// <summary>For what was left half written. A folder that may not be read is passed over: the scan of the site tells it.</summary>
    private static readonly EnumerationOptions Everywhere =
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };

    private bool _isPlaced;

    private Unfinished(string path) => FullPath = path;

    public string FullPath { get; }

    /// <summary>Hidden, so that nobody takes it for content, and new: what lies there, a link at that, is never opened.</summary>
    /// <param name="isLasting">Whether it has to be on the disk before it has the name: then it is whole even after a power cut.</param>
    public static Unfinished Write(string place, ReadOnlySpan<byte> bytes, bool isLasting = true)
    {
        var folder = Path.GetDirectoryName(place);
        for (var number = 1; ; number++)
        {
            var path = Path.Join(folder, $".staticpress-{number}.new");
            try
            {
                using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
                var unfinished = new Unfinished(path);
                unfinished.Fill(file, bytes, isLasting);
                return unfinished;
            }
            catch (IOException refused) when (number < MostLeft && (IsTaken(refused) || UnixFile.Exists(path)))
            {
                // Somebody writes beside us, or was cut off.
            }
        }
    }

    /// <summary>Removes the halves of files that a program left which was cut off while it wrote.</summary>
    /// <param name="folder">Of the site, from the root of the disk; site.yml and the journal stand in it, texts below.</param>
    public static void RemoveLeft(string folder, DateTimeOffset now)
    {
        var rooms = EditJournal.Folders.Select(room => new DirectoryInfo(Path.Join(folder, room))).Where(room => room.Exists);
        var halves = new DirectoryInfo(folder).EnumerateFiles(Halves)
            .Concat(rooms.SelectMany(room => room.EnumerateFiles(Halves, Everywhere)));
        foreach (var file in halves.Where(file => now - file.LastWriteTimeUtc > Old)) file.Delete();
    }

    /// <summary>
    /// EEXIST of POSIX, ERROR_FILE_EXISTS of Windows: who wrote beside us may be done, and the name free, before one looks.
    /// </summary>
    private static bool IsTaken(IOException refused) => refused.HResult is 17 or unchecked((int)0x80070050);

    /// <returns>False when another file has come to stand there.</returns>
    public bool Become(string place, bool over)
    {
        try
        {
            File.Move(FullPath, place, over);
            return _isPlaced = true;
        }
        catch (IOException) when (!over && UnixFile.Exists(place))
        {
            return false;
        }
    }

    public void Dispose()
    {
        if (!_isPlaced) File.Delete(FullPath);
    }

    /// <summary>On the disk before it has the name: after a power cut the file is the old one or the new one, not an empty one.</summary>
    private void Fill(SafeFileHandle file, ReadOnlySpan<byte> bytes, bool isLasting)
    {
        try
        {
            RandomAccess.Write(file, bytes, 0);
            if (isLasting) RandomAccess.FlushToDisk(file);
        }
        catch
        {
            Dispose();
            throw;
        }
    }
}
