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
