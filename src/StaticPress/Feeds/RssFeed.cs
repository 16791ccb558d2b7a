using System.Globalization;
using StaticPress.Primitives;
using StaticPress.Views;

namespace StaticPress.Feeds;

/// <summary>RSS 2.0 (rssboard.org) with whole posts.</summary>
internal static class RssFeed
{
    public static void Write(FeedChannel channel, SiteViews views, Utf8Buffer output)
    {
        using var xml = new FeedXml(views);
        xml.Open("rss");
        xml.Attribute("version", "2.0");
        xml.Declare("atom", "content", "dc", "slash");
        xml.Open("channel");
        xml.Element("title", channel.Title);
        xml.Element("link", channel.Home);
        xml.Element("description", channel.Description);
        xml.Element("language", views.Site.Config.Language);
        xml.Element("lastBuildDate", FeedDates.Rfc822(channel.Updated));
        xml.Element("generator", "StaticPress");
        Self(xml, channel.Url);
        foreach (var item in channel.Items) Item(xml, item);
        xml.Close();
        xml.Close();
        xml.Finish(output);
    }

    public static void Self(FeedXml xml, string url) =>
        xml.Empty("atom:link", ("href", url), ("rel", "self"), ("type", "application/rss+xml"));

    public static void Guid(FeedXml xml, FeedItem item)
    {
        xml.Open("guid");
        xml.Attribute("isPermaLink", item.Guid == item.Url ? "true" : "false");
        xml.Text(item.Guid);
        xml.Close();
    }

    /// <summary>
    /// The summary and the whole text, or the text alone. Readers take both for HTML, so a summary about <c>&lt;script&gt;</c> is escaped
    /// twice.
    /// </summary>
    public static void Texts(FeedXml xml, FeedItem item)
    {
        if (item.Summary.Length > 0) xml.Element("description", FeedHtml.OfText(item.Summary));
        if (item.Html.Length > 0) xml.Html(item.Summary.Length > 0 ? "content:encoded" : "description", item.Html);
    }

    public static void Enclosure(FeedXml xml, Enclosure enclosure) => xml.Empty(
        "enclosure",
        ("url", enclosure.Url),
        ("length", enclosure.Length.ToString(CultureInfo.InvariantCulture)),
        ("type", enclosure.Type));

    private static void Item(FeedXml xml, FeedItem item)
    {
        xml.Open("item");
        xml.Element("title", item.Title);
        xml.Element("link", item.Url);
        Guid(xml, item);
        xml.Element("pubDate", FeedDates.Rfc822(item.Published));
        foreach (var author in item.Authors) xml.Element("dc:creator", author.Name);
        foreach (var label in item.Labels) xml.Element("category", label);
        Texts(xml, item);
        xml.Element("comments", item.Url + "#replies");
        xml.Element("slash:comments", item.Comments);
        if (item.Enclosure is { } enclosure) Enclosure(xml, enclosure);
        xml.Close();
    }
}
