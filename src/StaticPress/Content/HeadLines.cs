using System.Text;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>
/// A head of <c>Title: …</c> lines that ends at the first empty one, without fences (MultiMarkdown's form; Pelican and Nikola write it).
/// A value is the rest of its line, whatever signs stand in it, and goes on in lines that are indented.
/// </summary>
internal static class HeadLines
{
    /// <returns>0 when the text does not begin so: one of the lines must give the title, or it would be a text.</returns>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var at = 0;
        var titled = false;
        while (at < text.Length)
        {
            var end = text[at..].IndexOf((byte)'\n');
            var line = (end < 0 ? text[at..] : text.Slice(at, end)).TrimEnd("\r \t"u8);
            if (line.Length == 0) break;
            if (line[0] is not ((byte)' ' or (byte)'\t'))
            {
                if (KeyLength(line) is not (> 0 and var length)) return 0;
                titled |= Ascii.EqualsIgnoreCase(line[..length], "title"u8);
            }
            else if (at == 0)
            {
                return 0;
            }

            at = end < 0 ? text.Length : at + end + 1;
        }

        return titled ? at : 0;
    }

    /// <summary>A head in YAML that only its end has a line for, as Hexo reads it.</summary>
    /// <returns>Of its text, and of that line with it; nothing when there is none, all when it has no end in these bytes.</returns>
    public static (int Text, int Whole) ClosedLength(ReadOnlySpan<byte> text)
    {
        var titled = false;
        for (var at = 0; at < text.Length;)
        {
            var end = text[at..].IndexOf((byte)'\n');
            var line = (end < 0 ? text[at..] : text.Slice(at, end)).TrimEnd("\r \t"u8);
            var next = end < 0 ? text.Length : at + end + 1;
            if (line.SequenceEqual("---"u8)) return titled ? (at, next) : default;
            if (end < 0) break;
            if (KeyLength(line) is > 0 and var length) titled |= Ascii.EqualsIgnoreCase(line[..length], "title"u8);
            else if (at == 0 || (line.Length > 0 && line[0] is not ((byte)' ' or (byte)'\t' or (byte)'-' or (byte)'#'))) return default;
            at = next;
        }

        return titled ? (text.Length, text.Length) : default;
    }

    /// <param name="firstLine">Of the head, in its file.</param>
    public static YamlMap Read(string head, int firstLine)
    {
        var entries = new List<YamlEntry>();
        var lines = head.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var colon = lines[i].IndexOf(':', StringComparison.Ordinal);
            if (lines[i].Length == 0 || char.IsWhiteSpace(lines[i][0]) || colon < 0) continue;
            var (number, column) = (firstLine + i, colon + 2);
            var key = lines[i][..colon].Trim();
            var value = new StringBuilder(lines[i][(colon + 1)..].Trim());
            while (i + 1 < lines.Length && lines[i + 1].Length > 0 && char.IsWhiteSpace(lines[i + 1][0]))
                value.Append(' ').Append(lines[++i].Trim());
            if (!entries.Exists(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase)))
                entries.Add(new YamlEntry(key, YamlScalar.Plain(value.ToString(), number, column), number, 1));
        }

        return new YamlMap(entries, firstLine, 1);
    }

    /// <summary>Letters, digits, hyphens and underscores before a colon and a space or the line's end.</summary>
    private static int KeyLength(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        var length = colon < 0 ? colon : line[..colon].TrimEnd((byte)' ').Length;
        if (length is <= 0 or > 40 || (colon + 1 < line.Length && line[colon + 1] is not ((byte)' ' or (byte)'\t'))) return 0;
        foreach (var letter in line[..length])
        {
            if (!char.IsAsciiLetterOrDigit((char)letter) && letter is not ((byte)'-' or (byte)'_')) return 0;
        }

        return length;
    }
}
