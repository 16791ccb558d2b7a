namespace StaticPress.Commands;

/// <summary>
/// Reads what a stranger may have made: never more than a little over the bound, so that the reader of the bytes can refuse them.
/// </summary>
internal static class BoundedInput
{
    public static byte[] Read(string path, int most)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return Read(file, most);
    }

    public static byte[] Read(Stream stream, int most)
    {
        var bytes = new byte[most + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes[..length];
    }
}
