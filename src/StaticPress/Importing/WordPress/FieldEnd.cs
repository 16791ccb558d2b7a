namespace StaticPress.Importing.WordPress;

/// <summary>
/// Where the value of a field ends. WordPress puts values into CDATA sections; plug-ins put unescaped sections into those, so that one
/// ends only where the end tag of its own field follows.
/// </summary>
/// <param name="stretch">Begins with the start tag of the field.</param>
/// <param name="nameTo">Where the name in it ends.</param>
internal readonly struct FieldEnd(Stretch stretch, int nameTo)
{
    /// <summary>So many unescaped sections in one value are none.</summary>
    private const int MostSections = 8;

    public FieldValue Find(int from)
    {
        stretch.Need(from + 64);
        // In what holds other fields, <image> or <itunes:owner>, a section belongs to one of those.
        var isWhole = stretch.Ahead[from..].TrimStart(" \t\r\n"u8).StartsWith("<![CDATA["u8);
        var at = from;
        while (true)
        {
            at = stretch.Find("<"u8, at);
            if (at < 0) return FieldValue.Endless;
            stretch.Need(at + nameTo + 64);
            var rest = stretch.Ahead[at..];
            if (rest.StartsWith("<![CDATA["u8))
            {
                var section = isWhole ? EndOfSection(at) : FirstEnd(at);
                if (section.To < 0 || section.Flaw.Length > 0) return section;
                at = section.To;
            }
            else if (IsOwnEnd(rest)) return Ended(at);
            else if (IsForeign(rest)) return new FieldValue(at, at, "has no end tag: it ends where the next field begins.", false);
            else at++;
        }
    }

    private FieldValue Ended(int at) =>
        stretch.Find(">"u8, at) is >= 0 and var end ? new FieldValue(at, end + 1, "", false) : FieldValue.Endless;

    private FieldValue FirstEnd(int from) =>
        stretch.Find("]]>"u8, from) is >= 0 and var end
            ? new FieldValue(end + "]]>".Length, end + "]]>".Length, "", false)
            : FieldValue.Endless;

    private FieldValue EndOfSection(int from)
    {
        var first = -1;
        var at = from;
        for (var count = 0; count < MostSections; count++)
        {
            at = stretch.Find("]]>"u8, at);
            if (at < 0) break;
            if (first < 0) first = at;
            at += "]]>".Length;
            stretch.Need(at + nameTo + 64);
            var rest = stretch.Ahead[at..].TrimStart(" \t\r\n"u8);
            if (rest.IsEmpty || IsOwnEnd(rest) || stretch.Ahead[at..].StartsWith("<![CDATA["u8)) return new FieldValue(at, at, "", false);
            if (IsForeign(rest)) return new FieldValue(at, at, "has no end tag: it ends where the next field begins.", false);
        }

        return first < 0
            ? FieldValue.Endless
            : new FieldValue(first + 3, first + 3, "holds a section whose end cannot be told: it ends at the first that may be one.", true);
    }

    private bool IsOwnEnd(ReadOnlySpan<byte> rest)
    {
        var name = stretch.Ahead[1..nameTo];
        if (rest.Length < name.Length + 3 || !rest.StartsWith("</"u8) || !rest[2..].StartsWith(name)) return false;
        return rest[(2 + name.Length)..].TrimStart(" \t\r\n"u8) is [(byte)'>', ..];
    }

    /// <summary>What only an export writes between fields.</summary>
    private static bool IsForeign(ReadOnlySpan<byte> rest) =>
        rest.StartsWith("</item>"u8) || rest.StartsWith("<item>"u8) || rest.StartsWith("<wp:"u8) || rest.StartsWith("</wp:"u8)
        || rest.StartsWith("<content:encoded>"u8) || rest.StartsWith("<excerpt:encoded>"u8) || rest.StartsWith("</channel>"u8)
        || rest.StartsWith("<dc:creator>"u8)
            || rest.StartsWith("<pubDate>"u8)
            || rest.StartsWith("<guid "u8)
            || rest.StartsWith("<category domain="u8);
}

/// <param name="To">Where the value ends; -1 when it never does.</param>
/// <param name="Next">Where what follows begins.</param>
/// <param name="Flaw">What is said of the field; empty when nothing is wrong.</param>
internal readonly record struct FieldValue(int To, int Next, string Flaw, bool IsLoss)
{
    public static readonly FieldValue Endless = new(-1, -1, "", true);
}
