using System.IO.Compression;
using System.IO.Hashing;
using StaticPress.Sources;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// A backup as one file. Its entries are only ever looked up by the names of pictures that the blog has, and none says where it is written.
/// </summary>
internal sealed class BackupZip : IDisposable
{
    /// <summary>Of one file, in bytes, whatever the archive says of its size.</summary>
    private const int Most = 1 << 30;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <exception cref="InvalidDataException">It is no zip file.</exception>
    private BackupZip(string path)
    {
        _archive = ZipFile.OpenRead(path);
        foreach (var entry in _archive.Entries.Where(entry => entry.Name.Length > 0))
            _entries.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        var index = new UploadIndex(_entries.Keys);
        Source = new UploadSource(name => index.Find(name.Relative) is not null,
            name => index.Find(name.Relative) is { } entry ? Read(_entries[entry]) : null,
            index.SizesOf);
    }

    public UploadSource Source { get; }

    /// <param name="path">From the root of the disk.</param>
    /// <exception cref="InvalidDataException">It is no zip file.</exception>
    public static BackupZip Open(string path) => new(path);

    public void Dispose() => _archive.Dispose();

    /// <returns>Null for one that is too long or damaged: the picture is then told as missing.</returns>
    private byte[]? Read(ZipArchiveEntry entry)
    {
        lock (_lock)
        {
            try
            {
                using var stream = entry.Open();
                return BoundedStream.ReadAll(stream, Most) is { } bytes && Crc32.HashToUInt32(bytes) == entry.Crc32 ? bytes : null;
            }
            catch (InvalidDataException)
            {
                return null;
            }
        }
    }
}
