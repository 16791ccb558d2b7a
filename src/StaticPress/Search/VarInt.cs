namespace StaticPress.Search;

/// <summary>Whole numbers in as few bytes as they need: seven bits a byte, low ones first, the eighth says that more follow.</summary>
internal static class VarInt
{
    /// <summary>In bytes.</summary>
    public const int Longest = 5;

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

    /// <param name="at">Where the number begins; then where the next one does.</param>
    public static uint Read(byte[] bytes, ref int at)
    {
        uint value = bytes[at++];
        if (value < 0x80) return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint more = bytes[at++];
            value |= (more & 0x7F) << shift;
            if (more < 0x80) return value;
        }
    }
}
