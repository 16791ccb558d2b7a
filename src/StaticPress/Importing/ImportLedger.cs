using System.Text;
using StaticPress.Primitives;

namespace StaticPress.Importing;

/// <summary>
/// What an import wrote, by path: so the next one knows what the author has changed since, and what he took away.
/// </summary>
/// <param name="Digests">The SHA-256 of each file, in hexadecimal digits.</param>
internal sealed record ImportLedger(IReadOnlyDictionary<string, string> Digests)
{
    /// <summary>Beside <c>content/</c>, and never published.</summary>
    public const string File = "import-written.txt";

    private const string Head =
        "# What 'staticpress import' wrote here, and the mark of each file as it was. With it the next import knows what you have changed\n"
        + "# since, and leaves that alone. When you need no import any more, delete it.\n";

    public static ImportLedger Read(ReadOnlySpan<byte> bytes)
    {
        var digests = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n'))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0 && line[0] != '#') digests[line[(space + 1)..].TrimEnd('\r')] = line[..space];
        }

        return new ImportLedger(digests);
    }

    public byte[] Write() => Encoding.UTF8.GetBytes(
        Head + string.Concat(Digests.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Value} {file.Key}\n")));

    public static string DigestOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(Digest.Sha256(bytes));
}
