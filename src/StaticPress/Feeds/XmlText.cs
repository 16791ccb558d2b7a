using System.Text;
using System.Xml;

namespace StaticPress.Feeds;

/// <summary>
/// Leaves out the characters that XML 1.0 cannot hold (2.2): most controls, halves of surrogate pairs, U+FFFE and U+FFFF.
/// </summary>
internal static class XmlText
{
    public static string Clean(string text)
    {
        var bad = FirstBad(text, 0);
        if (bad < 0) return text;
        var clean = new StringBuilder(text.Length).Append(text, 0, bad);
        for (var i = bad; i < text.Length; i++)
        {
            if (IsPair(text, i)) clean.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
        }

        return clean.ToString();
    }

    private static int FirstBad(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (!IsPair(text, i)) return i;
            i++;
        }

        return -1;
    }

    private static bool IsPair(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
