namespace StaticPress.Search;

/// <summary>Whole numbers in as few bytes as they need: seven bits a byte, low ones first, the eighth says that more follow.</summary>
internal static class VarInt
{
    public static int Length(uint value)
    {
        var length = 1;
        for (; value >= 0x80; value >>= 7) length++;
        return length;
    }

    /// <returns>Where the next number goes.</returns>
    public static int Write(byte[] bytes, int at, uint value)
    {
        for (; value >= 0x80; value >>= 7) bytes[at++] = (byte)(value | 0x80);
        bytes[at++] = (byte)value;
        return at;
    }
}
