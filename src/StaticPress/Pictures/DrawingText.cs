using System.Text;

namespace StaticPress.Pictures;

/// <summary>The text of an SVG.</summary>
internal static class DrawingText
{
    private const string Entity = "<!ENTITY";

    /// <returns>Null for a picture made of pixels.</returns>
    public static string? Of(byte[] source)
    {
        var text = source switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(source),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(source),
            [0xEF, 0xBB, 0xBF, ..] or
            [(byte)'<' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n', ..] =>
                Encoding.UTF8.GetString(source),
            _ => "",
        };
        return text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['<', ..] ? text : null;
    }

    /// <summary>Drawing programs name addresses by entities; one that holds others, or tags, is a bomb.</summary>
    public static bool HasNestedEntities(string text)
    {
        for (var at = 0; text.IndexOf(Entity, at, StringComparison.Ordinal) is var start and >= 0; at = start + Entity.Length)
        {
            var quote = text.AsSpan(start).IndexOfAny('"', '\'');
            if (quote < 0) return false;
            var value = text.AsSpan(start + quote + 1);
            var end = value.IndexOf(text[start + quote]);
            if (end >= 0 && value[..end].IndexOfAny('<', '&') >= 0) return true;
        }

        return false;
    }
}
