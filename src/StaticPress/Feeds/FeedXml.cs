using System.Globalization;
using System.Text;
using System.Xml;
using StaticPress.Primitives;
using StaticPress.Views;

namespace StaticPress.Feeds;

/// <summary>Writes the XML of a feed: any text goes in, only what XML can hold comes out.</summary>
internal sealed class FeedXml : IDisposable
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
    };

    private static readonly char[] Special = ['&', '<'];

    private readonly MemoryStream _bytes = new(64 * 1024);
    private readonly XmlWriter _xml;
    private readonly string _space;

    /// <param name="space">The namespace of names without a prefix; empty for RSS, which has none.</param>
    public FeedXml(SiteViews views, string space = "")
    {
        _space = space;
        _xml = XmlWriter.Create(_bytes, Settings);
        _xml.WriteStartDocument();
        // A browser shows the feed as something to read, and says what it is for.
        if (views.Plan.Theme.Assets.Find("feed.css") is { } style)
        {
            _xml.WriteProcessingInstruction("xml-stylesheet", $"type=\"text/css\" href=\"{views.Link(style.Url)}\"");
        }
    }

    /// <param name="name">May have a known prefix: <c>atom:link</c>.</param>
    public void Open(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) _xml.WriteStartElement(name, _space);
        else _xml.WriteStartElement(name[..colon], name[(colon + 1)..], FeedNamespaces.Of(name[..colon]));
    }

    /// <summary>Declares prefixes on the root, so that no element has to.</summary>
    public void Declare(params ReadOnlySpan<string> prefixes)
    {
        foreach (var prefix in prefixes) _xml.WriteAttributeString("xmlns", prefix, null, FeedNamespaces.Of(prefix));
    }

    public void Attribute(string name, string value) => _xml.WriteAttributeString(name, XmlText.Clean(value));

    public void Attribute(string prefix, string name, string value) =>
        _xml.WriteAttributeString(prefix, name, prefix == "xml" ? null : FeedNamespaces.Of(prefix), XmlText.Clean(value));

    /// <summary>The RSS Advisory Board's profile: a numeric reference is what every reader takes for the letter and not for HTML.</summary>
    public void Text(string text)
    {
        var clean = XmlText.Clean(text);
        var written = 0;
        for (var at = clean.IndexOfAny(Special); at >= 0; at = clean.IndexOfAny(Special, written))
        {
            _xml.WriteString(clean[written..at]);
            _xml.WriteCharEntity(clean[at]);
            written = at + 1;
        }

        _xml.WriteString(written == 0 ? clean : clean[written..]);
    }

    public void Close() => _xml.WriteEndElement();

    public void Element(string name, string text)
    {
        Open(name);
        Text(text);
        Close();
    }

    public void Element(string name, int number) => Element(name, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element that has nothing but attributes.</summary>
    public void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name);
        foreach (var (attribute, value) in attributes) Attribute(attribute, value);
        Close();
    }

    /// <summary>HTML as text: readable in the source, and shorter than with every bracket escaped.</summary>
    public void Html(string name, string html, string type = "")
    {
        Open(name);
        if (type.Length > 0) Attribute("type", type);
        _xml.WriteCData(XmlText.Clean(html));
        Close();
    }

    public void Finish(Utf8Buffer output)
    {
        _xml.WriteEndDocument();
        _xml.Flush();
        output.Write(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));
        output.Write("\n"u8);
    }

    public void Dispose()
    {
        _xml.Dispose();
        _bytes.Dispose();
    }
}

/// <summary>The vocabularies of feeds by their usual prefixes.</summary>
internal static class FeedNamespaces
{
    public const string Atom = "http://www.w3.org/2005/Atom";

    /// <exception cref="ArgumentException">The prefix is not known: a bug in the caller.</exception>
    public static string Of(string prefix) => prefix switch
    {
        "atom" => Atom,
        "content" => "http://purl.org/rss/1.0/modules/content/",
        "dc" => "http://purl.org/dc/elements/1.1/",
        "slash" => "http://purl.org/rss/1.0/modules/slash/",
        "thr" => "http://purl.org/syndication/thread/1.0",
        "itunes" => "http://www.itunes.com/dtds/podcast-1.0.dtd",
        "podcast" => "https://podcastindex.org/namespace/1.0",
        _ => throw new ArgumentException($"'{prefix}' is not a prefix of a feed.", nameof(prefix)),
    };
}

/// <summary>Moments as feeds and sitemaps write them.</summary>
internal static class FeedDates
{
    /// <summary>RFC 822, as RSS asks for, with the site's own offset: <c>Thu, 26 Aug 2021 09:00:00 -0400</c>.</summary>
    public static string Rfc822(DateTimeOffset moment) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{moment:ddd, dd MMM yyyy HH:mm:ss} {(moment.Offset < TimeSpan.Zero ? '-' : '+')}{moment.Offset:hhmm}");

    /// <summary>RFC 3339, with the site's own offset: <c>2021-08-26T09:00:00-04:00</c>.</summary>
    public static string Rfc3339(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
