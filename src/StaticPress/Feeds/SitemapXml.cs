using System.Globalization;
using StaticPress.Primitives;

namespace StaticPress.Feeds;

/// <summary>The few pieces that sitemaps are made of, written straight as UTF-8: a large site has tens of thousands of them.</summary>
internal static class SitemapXml
{
    public static ReadOnlySpan<byte> Declaration => "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"u8;

    public static void Location(Utf8Buffer output, UrlPath path, string root)
    {
        output.Write("<loc>"u8);
        Text(output, path.Under(root));
        output.Write("</loc>"u8);
    }

    /// <summary>W3C date and time, with the site's own offset.</summary>
    public static void Moment(Utf8Buffer output, DateTimeOffset moment)
    {
        const int Length = 25;
        moment.TryFormat(output.GetSpan(Length), out var written, "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    public static void Text(Utf8Buffer output, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny('&', '<', '>'); at >= 0; at = text.IndexOfAny('&', '<', '>'))
        {
            output.Write(text[..at]);
            output.Write(text[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, _ => "&gt;"u8 });
            text = text[(at + 1)..];
        }

        output.Write(text);
    }
}
