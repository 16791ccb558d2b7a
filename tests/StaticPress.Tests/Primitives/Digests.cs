using System.Security.Cryptography;
using CsCheck;
using StaticPress.Primitives;

namespace StaticPress.Tests.Primitives;

public sealed class Digests
{
    [Fact]
    public void They_are_those_of_the_standard() => Gen.Byte.Array[0, 300].Sample(bytes =>
    {
        Assert.Equal(SHA256.HashData(bytes), Digest.Sha256(bytes));
#pragma warning disable CA5350 // The standard of names asks for it.
        Assert.Equal(SHA1.HashData(bytes), Digest.Sha1(bytes));
#pragma warning restore CA5350
    });
}
