using System.Buffers.Binary;

namespace StaticPress.Pictures;

/// <summary>Where a piece of an item lies.</summary>
/// <param name="InData">Counted from the start of the box <c>idat</c>, not of the file.</param>
internal readonly record struct ItemPiece(uint Item, bool InData, long Offset, long Length);

/// <summary>The box <c>iloc</c> (ISO/IEC 14496-12, 8.11.3), whose fields have the widths that its head tells.</summary>
internal ref struct ItemPlaces(byte[] file, Range box)
{
    private const int MostPieces = 65_536;

    private readonly ReadOnlySpan<byte> _bytes = file.AsSpan(box);
    private int _at;

    /// <returns>Null when it cannot be followed.</returns>
    public List<ItemPiece>? Read()
    {
        try
        {
            return ReadAll();
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private List<ItemPiece>? ReadAll()
    {
        var version = (int)Number(1);
        _at += 3;
        var widths = (int)Number(2);
        var (offsetWidth, lengthWidth, baseWidth) = (widths >> 12, (widths >> 8) & 15, (widths >> 4) & 15);
        var indexWidth = version is 1 or 2 ? widths & 15 : 0;
        var items = Number(version < 2 ? 2 : 4);
        var pieces = new List<ItemPiece>();
        for (var i = 0L; i < items; i++)
        {
            var item = (uint)Number(version < 2 ? 2 : 4);
            var method = version is 1 or 2 ? Number(2) & 15 : 0;
            _at += 2;
            var start = Number(baseWidth);
            var count = Number(2);
            for (var piece = 0L; piece < count; piece++)
            {
                _at += indexWidth;
                pieces.Add(new ItemPiece(item, method == 1, start + Number(offsetWidth), Number(lengthWidth)));
                if (pieces.Count > MostPieces) return null;
            }
        }

        return pieces;
    }

    /// <exception cref="ArgumentOutOfRangeException">The box ends here, or the width is none that the standard has.</exception>
    private long Number(int width)
    {
        var bytes = _bytes.Slice(_at, width);
        _at += width;
        return width switch
        {
            0 => 0,
            1 => bytes[0],
            2 => BinaryPrimitives.ReadUInt16BigEndian(bytes),
            4 => BinaryPrimitives.ReadUInt32BigEndian(bytes),
            8 => BinaryPrimitives.ReadInt64BigEndian(bytes),
            _ => throw new ArgumentOutOfRangeException(nameof(width)),
        };
    }
}
