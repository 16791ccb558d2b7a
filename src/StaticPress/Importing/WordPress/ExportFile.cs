using System.IO.Compression;
using System.Text;

namespace StaticPress.Importing.WordPress;

/// <summary>One export file: on the disk as it is, packed, or in an archive as WordPress.com gives it.</summary>
/// <param name="Name">As messages name it: <c>blog.xml</c>, <c>blog.zip/blog.000.xml</c>.</param>
/// <param name="Open">From its beginning, each time.</param>
internal sealed record ExportFile(string Name, Func<Stream> Open)
{
    /// <summary>In bytes, unpacked: what is longer was made to fill memory and disk.</summary>
    private const long MostUnpacked = 16L << 30;

    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It begins like an archive and is none.</exception>
    public static IEnumerable<ExportFile> At(string path)
    {
        var name = Path.GetFileName(path);
        var mark = new byte[4];
        using (var stream = File.OpenRead(path)) stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        switch (mark)
        {
            case [(byte)'P', (byte)'K', 3, 4]:
                foreach (var entry in EntriesOf(path)) yield return new ExportFile($"{name}/{entry.FullName}", entry.Open);
                break;
            case [0x1F, 0x8B, ..]:
                yield return new ExportFile(name, () => new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
                break;
            case [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]:
                var wide = mark[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
                yield return new ExportFile(name, () => Encoding.CreateTranscodingStream(File.OpenRead(path), wide, Encoding.UTF8));
                break;
            default:
                yield return new ExportFile(name, () => File.OpenRead(path));
                break;
        }
    }

    /// <summary>The archive stays open as long as somebody may ask for one of them again.</summary>
    private static IEnumerable<ZipArchiveEntry> EntriesOf(string path) => ZipFile.OpenRead(path).Entries
        .Where(entry => entry.Length is > 0 and < MostUnpacked && entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        .Where(entry => !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal))
        .OrderBy(entry => entry.FullName, StringComparer.Ordinal);
}
