using Org.BouncyCastle.Crypto.Digests;

namespace StaticPress.Primitives;

/// <summary>
/// Hashes by managed code: .NET's own open OpenSSL by name at run time, and the program would end where a machine has none
/// (a slim container, a rescue system).
/// </summary>
internal static class Digest
{
    public static byte[] Sha256(ReadOnlySpan<byte> bytes) => Of(new Sha256Digest(), bytes);

    /// <summary>For names that a standard makes so (RFC 9562, 5.5); it protects nothing.</summary>
    public static byte[] Sha1(ReadOnlySpan<byte> bytes) => Of(new Sha1Digest(), bytes);

    private static byte[] Of(GeneralDigest digest, ReadOnlySpan<byte> bytes)
    {
        digest.BlockUpdate(bytes);
        var hash = new byte[digest.GetDigestSize()];
        digest.DoFinal(hash);
        return hash;
    }
}
