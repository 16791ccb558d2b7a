using System.Globalization;
using System.Net;
using System.Text;
using StaticPress.Content;
using StaticPress.Locale;
using StaticPress.Views;

namespace StaticPress.Feeds;

/// <summary>What a reader sees of a post in a feed: its picture, its text and whom it draws on, as on its page.</summary>
internal static class FeedHtml
{
    public static string Of(PostView post, string body)
    {
        var html = new StringBuilder(body.Length + 512);
        var (language, site) = (post.Language, post.Views.Site.Config);
        // A feed reader knows neither the language of the post nor the direction of the page.
        var isOwn = language != site.Language || site.Direction == "rtl";
        if (isOwn) Open(html, $"""<div lang="{Text(language)}" dir="{LanguageTag.DirectionOf(language)}">""");
        if (post.Image is { } image) Picture(html, image);
        html.Append(body);
        if (post.Post.FrontMatter.Source is { } source) Source(html, source, post.Views);
        if (isOwn) html.Append("</div>\n");
        return html.ToString();
    }

    /// <summary>Plain text as HTML, with nothing but the needful escaped.</summary>
    public static string OfText(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static void Open(StringBuilder html, string tag) => html.Append(tag).Append('\n');

    private static void Picture(StringBuilder html, ImageView image)
    {
        html.Append("<figure><img src=\"").Append(Text(image.Absolute)).Append("\" alt=\"").Append(Text(image.Image.Alt)).Append('"');
        if (image.Size is { } size) html.Append(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\"");
        html.Append('>');
        var (caption, credit) = (image.Image.Caption, image.Image.Credit);
        if (caption.Length + credit.Length > 0)
        {
            html.Append("<figcaption>").Append(Text(caption)).Append(caption.Length > 0 && credit.Length > 0 ? " " : "");
            if (credit.Length > 0) html.Append("<small>").Append(Text(credit)).Append("</small>");
            html.Append("</figcaption>");
        }

        html.Append("</figure>\n");
    }

    private static void Source(StringBuilder html, SourceCredit source, SiteViews views)
    {
        html.Append("<p>").Append(Text(views.Words[Word.SourceLabel])).Append(' ');
        if (source.Url.Length > 0)
            html.Append("<a href=\"").Append(Text(source.Url)).Append("\">").Append(Text(source.Name)).Append("</a>");
        else html.Append(Text(source.Name));
        if (source.Author.Length > 0) html.Append(' ').Append(Text(views.Words.Of(Word.By, ("name", source.Author))));
        if (source.Date is { } date) html.Append(", ").Append(Text(views.Date(date).Text));
        html.Append("</p>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
