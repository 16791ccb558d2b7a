using System.Globalization;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>Names one state of an answer (RFC 9110, 8.8.3).</summary>
internal static class EntityTag
{
    public static string Of(ReadOnlySpan<byte> bytes) => $"\"{Convert.ToHexStringLower(Digest.Sha256(bytes).AsSpan(0, 12))}\"";

    public static string Of(SourceFile file) => file is DiskFile disk
        ? string.Create(CultureInfo.InvariantCulture,
            $"\"{disk.Length:x}-{disk.Modified:x}-{disk.Identity.Inode:x}-{disk.Identity.Changed:x}\"")
        : string.Create(CultureInfo.InvariantCulture, $"\"{file.Length:x}\"");
}
