using System.Text;

namespace StaticPress.Importing.WordPress;

/// <summary>What stands before the first tag of an export: often a byte order mark, blank lines or warnings of PHP.</summary>
internal static class Prolog
{
    /// <summary>In bytes; so many warnings no PHP prints.</summary>
    private const int Most = 1 << 20;

    private static readonly byte[][] Beginnings = [[.. "<?xml"u8], [.. "<rss"u8], [.. "<channel>"u8], [.. "<item>"u8]];

    /// <summary>Goes to where the export begins, if it does.</summary>
    public static void Pass(Stretch stretch, Action<int, bool, string> tell)
    {
        stretch.Need(Most);
        var ahead = stretch.Ahead[..Math.Min(Most, stretch.Ahead.Length)];
        var start = Earliest(ahead);
        if (start <= 0) return;
        var before = ahead[..start];
        if (before.StartsWith("\uFEFF"u8)) before = before[3..];
        if (before.IndexOfAnyExcept(" \t\r\n"u8) >= 0)
            tell(1, false, "Something else stands before the export begins, as a rule a warning of PHP: it was passed over.");
        stretch.Pass(start);
    }

    /// <returns>The character set that the file claims, when it is a known one and not UTF-8.</returns>
    public static Encoding? Declared(ReadOnlySpan<byte> ahead)
    {
        if (!ahead.StartsWith("<?xml"u8) || ahead.IndexOf("?>"u8) is not (> 0 and < 1000 and var end)) return null;
        var name = TagAttributes.Of(Encoding.Latin1.GetString(ahead["<?xml".Length..end]), "encoding");
        if (name.Length == 0
            || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
            || name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
            return null;
        // What calls itself Latin-1 is read as every browser reads it (WHATWG Encoding): its upper signs are those of Windows.
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase)
            || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)) name = "windows-1252";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <returns>What to tell somebody who gave a file that is no export at all.</returns>
    public static string NoExport(ReadOnlySpan<byte> start)
    {
        var text = Encoding.Latin1.GetString(start[..Math.Min(2000, start.Length)]);
        var what = text.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            ? "This is a web page and not an export: the site asked for a password or told of a mistake."
            : text.Contains("<feed", StringComparison.Ordinal)
                ? "This is an Atom feed and not an export of WordPress."
                : text.AsSpan().Trim("\uFEFF \t\r\n").IsEmpty ? "This file is empty." : "This is no export of WordPress.";
        return $"{what} Make one in WordPress under Tools, Export, All content.";
    }

    private static int Earliest(ReadOnlySpan<byte> text)
    {
        var first = text.Length;
        foreach (var sign in Beginnings)
        {
            if (text[..first].IndexOf(sign) is >= 0 and var at) first = at;
        }

        return first == text.Length ? -1 : first;
    }
}
