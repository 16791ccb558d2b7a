using System.Text;
using StaticPress.Primitives;

namespace StaticPress.Search;

/// <summary>A file of the index.</summary>
/// <param name="Hash">
/// Of its bytes, eight hexadecimal digits. The browser asks for <c>words/3.bin?1f6e09c2</c>: the name is known before anything
/// is rendered, and a cache still never gives the file of another build.
/// </param>
internal sealed record IndexFile(byte[] Bytes, string Hash)
{
    private const int HashBytes = 4;

    /// <summary>The hash goes in front of the items of a list.</summary>
    public static IndexFile OfJson(ReadOnlySpan<byte> list)
    {
        var hash = Convert.ToHexStringLower(Digest.Sha256(list).AsSpan(0, HashBytes));
        return new IndexFile([.. "[\""u8, .. Encoding.ASCII.GetBytes(hash), .. "\","u8, .. list[1..]], hash);
    }

    /// <summary>
    /// Its first bytes are the hash, by which the browser notices that it holds the list of one build and the file of the next.
    /// </summary>
    public static IndexFile Of(ReadOnlySpan<byte> content)
    {
        var hash = Digest.Sha256(content).AsSpan(0, HashBytes);
        return new IndexFile([.. hash, .. content], Convert.ToHexStringLower(hash));
    }
}
