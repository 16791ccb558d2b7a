using System.IO.Compression;

namespace StaticPress.Primitives;

/// <summary>What lies packed inside the program, because it is large and seldom asked for; the project file names it.</summary>
internal static class PackedResource
{
    public static byte[] Bytes(string name)
    {
        using var packed = Open(name);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    private static GZipStream Open(string name) => new(CarriedFiles.Open(name), CompressionMode.Decompress);
}
