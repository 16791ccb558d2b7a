namespace StaticPress.Sources;

/// <summary>Reads what another sends or has packed, whatever it says of its length.</summary>
internal static class BoundedStream
{
    /// <param name="most">In bytes.</param>
    /// <returns>Null for a longer one, of which no more than that is read.</returns>
    public static byte[]? ReadAll(Stream stream, long most)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (bytes.Length + read > most) return null;
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
