using System.Buffers.Binary;

namespace StaticPress.Pictures;

/// <summary>
/// Blanks the Exif and XMP of an AVIF in its place: its items are found by their offset in the file (ISO/IEC 14496-12, 8.11.3), so that
/// nothing may move. Which side is up stands in a property of its own (<c>irot</c>), which stays.
/// </summary>
internal static class CleanAvif
{
    private const int MostItems = 4096;

    /// <inheritdoc cref="CleanCopy.Of"/>
    public static byte[]? Of(ReadOnlySpan<byte> picture, bool cutOff = false)
    {
        var copy = picture.ToArray();
        var isTold = false;
        for (var at = 0; at < copy.Length;)
        {
            // What stands in the rest is known only where the list of it came first.
            if (BoxAt(copy, at) is not { } box) return cutOff && isTold ? copy : null;
            var name = copy.AsSpan(at + 4, 4);
            if (name.SequenceEqual("meta"u8))
            {
                if (!TryBlankItems(copy, box, cutOff)) return null;
                isTold = true;
            }

            // Anything of anyone's, provenance with names and places among it.
            if (name.SequenceEqual("uuid"u8) || name.SequenceEqual("jumb"u8))
            {
                copy.AsSpan(box).Clear();
                "free"u8.CopyTo(copy.AsSpan(at + 4));
            }

            at = box.End.Value;
        }

        return copy;
    }

    private static bool TryBlankItems(byte[] file, Range meta, bool cutOff)
    {
        var start = meta.Start.Value + 4;
        if (Child(file, start..meta.End, "iinf"u8) is not { } names || Child(file, start..meta.End, "iloc"u8) is not { } places)
            return true;
        var personal = PersonalItems(file, names);
        if (personal is null) return false;
        if (personal.Count == 0) return true;
        var items = new ItemPlaces(file, places).Read();
        if (items is null) return false;
        var data = Child(file, start..meta.End, "idat"u8);
        foreach (var (item, inData, offset, length) in items)
        {
            if (!personal.Contains(item)) continue;
            var from = offset + (inData ? data?.Start.Value ?? long.MaxValue / 2 : 0);
            var here = Math.Min(length, file.Length - from);
            if (from < 0 || length < 0 || (here < length && !cutOff)) return false;
            if (here > 0) file.AsSpan((int)from, (int)here).Clear();
        }

        return true;
    }

    /// <returns>Numbers of the items that hold Exif or XMP; null when the list cannot be followed.</returns>
    private static HashSet<uint>? PersonalItems(byte[] file, Range list)
    {
        var found = new HashSet<uint>();
        var at = list.Start.Value;
        if (list.End.Value - at < 8) return null;
        at += file[at] == 0 ? 6 : 8;
        for (var i = 0; i < MostItems && at < list.End.Value; i++)
        {
            if (BoxAt(file, at) is not { } entry || entry.End.Value > list.End.Value) return null;
            var content = file.AsSpan(entry);
            if (file.AsSpan(at + 4, 4).SequenceEqual("infe"u8) && content.Length >= 12)
            {
                var isLong = content[0] == 3;
                var item = isLong ? BinaryPrimitives.ReadUInt32BigEndian(content[4..]) : BinaryPrimitives.ReadUInt16BigEndian(content[4..]);
                var kind = content[(isLong ? 10 : 8)..];
                if (kind.StartsWith("Exif"u8) || kind.StartsWith("mime"u8) || kind.StartsWith("uri "u8)) found.Add(item);
            }

            at = entry.End.Value;
        }

        return found;
    }

    private static Range? Child(byte[] file, Range within, ReadOnlySpan<byte> name)
    {
        for (var at = within.Start.Value; at < within.End.Value;)
        {
            if (BoxAt(file, at) is not { } box || box.End.Value > within.End.Value) return null;
            if (file.AsSpan(at + 4, 4).SequenceEqual(name)) return box;
            at = box.End.Value;
        }

        return null;
    }

    /// <returns>Where a box's content lies; null when its length cannot be true.</returns>
    private static Range? BoxAt(byte[] file, int at)
    {
        if (at + 8 > file.Length) return null;
        long length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
        var head = 8;
        if (length == 0) length = file.Length - at;
        if (length == 1)
        {
            if (at + 16 > file.Length) return null;
            (length, head) = (BinaryPrimitives.ReadInt64BigEndian(file.AsSpan(at + 8)), 16);
        }

        return length < head || length > file.Length - at ? null : new Range(at + head, at + (int)length);
    }
}
