using System.Security.Cryptography;
using CsCheck;
using StaticPress.Primitives;

namespace StaticPress.Tests.Primitives;

public sealed class Digests
{
    [Fact]
    public void Sha_256_is_that_of_NET() => Gen.Byte.Array[0, 300]
        .Sample(bytes => Assert.Equal(SHA256.HashData(bytes), Digest.Sha256(bytes)));

    /// <summary>FIPS 180, the examples of NIST.</summary>
    [Theory]
    [InlineData("abc", "a9993e364706816aba3e25717850c26c9cd0d89d")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1")]
    public void Sha_1_is_that_of_the_standard(string text, string hash) =>
        Assert.Equal(hash, Convert.ToHexStringLower(Digest.Sha1(System.Text.Encoding.ASCII.GetBytes(text))));
}
