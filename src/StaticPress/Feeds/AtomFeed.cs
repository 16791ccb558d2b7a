using System.Globalization;
using StaticPress.Primitives;
using StaticPress.Views;

namespace StaticPress.Feeds;

/// <summary>Atom 1.0 (RFC 4287) with whole posts, and the count of comments after RFC 4685.</summary>
internal static class AtomFeed
{
    public static void Write(FeedChannel channel, SiteViews views, Utf8Buffer output)
    {
        using var xml = new FeedXml(views, FeedNamespaces.Atom);
        xml.Open("feed");
        xml.Declare("thr");
        xml.Attribute("xml", "lang", views.Site.Config.Language);
        xml.Element("title", channel.Title);
        xml.Element("subtitle", channel.Description);
        xml.Element("id", channel.Url);
        xml.Element("updated", FeedDates.Rfc3339(channel.Updated));
        xml.Empty("link", ("rel", "self"), ("type", "application/atom+xml"), ("href", channel.Url));
        xml.Empty("link", ("rel", "alternate"), ("type", "text/html"), ("href", channel.Home));
        xml.Element("generator", "StaticPress");
        foreach (var item in channel.Items) Entry(xml, item);
        xml.Close();
        xml.Finish(output);
    }

    private static void Entry(FeedXml xml, FeedItem item)
    {
        xml.Open("entry");
        if (item.Language.Length > 0) xml.Attribute("xml", "lang", item.Language);
        xml.Element("title", item.Title);
        xml.Element("id", FeedName.AsUri(item.Guid));
        xml.Element("published", FeedDates.Rfc3339(item.Published));
        xml.Element("updated", FeedDates.Rfc3339(item.Updated));
        foreach (var author in item.Authors) Author(xml, author);
        Links(xml, item);
        foreach (var label in item.Labels) xml.Empty("category", ("term", label));
        if (item.Summary.Length > 0) Summary(xml, item.Summary);
        if (item.Html.Length > 0) xml.Html("content", item.Html, type: "html");
        xml.Close();
    }

    private static void Summary(FeedXml xml, string summary)
    {
        xml.Open("summary");
        xml.Attribute("type", "html");
        xml.Text(FeedHtml.OfText(summary));
        xml.Close();
    }

    private static void Author(FeedXml xml, FeedAuthor author)
    {
        xml.Open("author");
        xml.Element("name", author.Name);
        if (author.Url.Length > 0) xml.Element("uri", author.Url);
        xml.Close();
    }

    private static void Links(FeedXml xml, FeedItem item)
    {
        xml.Empty("link", ("rel", "alternate"), ("type", "text/html"), ("href", item.Url));
        xml.Open("link");
        xml.Attribute("rel", "replies");
        xml.Attribute("type", "text/html");
        xml.Attribute("href", item.Url + "#replies");
        xml.Attribute("thr", "count", item.Comments.ToString(CultureInfo.InvariantCulture));
        xml.Close();
        if (item.Post.FrontMatter.Source is { Url.Length: > 0 } source)
            xml.Empty("link", ("rel", "via"), ("href", source.Url), ("title", source.Name));
        if (item.Enclosure is not { } audio) return;
        xml.Empty("link", ("rel", "enclosure"), ("type", audio.Type), ("length", audio.Length.ToString(CultureInfo.InvariantCulture)),
            ("href", audio.Url));
    }
}
