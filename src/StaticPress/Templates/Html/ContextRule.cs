namespace StaticPress.Templates.Html;

/// <summary>Which places a value may stand in, and how it is written there.</summary>
internal static class ContextRule
{
    /// <exception cref="UnsafeContext">No escaping makes a value safe there.</exception>
    public static Sink SinkAt(HtmlContext place, bool isXml)
    {
        if (isXml) return XmlSinkAt(place);
        return place.State switch
        {
            HtmlState.Text => Sink.Text,
            HtmlState.PlainText => Sink.Attribute,
            HtmlState.DoubleQuoted or HtmlState.SingleQuoted => InAttribute(place),
            HtmlState.Script => InScript(place),
            HtmlState.Raw =>
                throw new UnsafeContext($"A value cannot stand inside <{place.Element}>.", place.Element == "style"
                    ? "Set a class, and keep the rules in the style sheet." : "Use another element."),
            _ => throw Elsewhere(place),
        };
    }

    private static Sink XmlSinkAt(HtmlContext place) => place.State switch
    {
        HtmlState.Text or HtmlState.DoubleQuoted or HtmlState.SingleQuoted => Sink.Xml,
        HtmlState.CData =>
            throw new UnsafeContext("A value cannot stand inside <![CDATA[ ]]>.", "Take the CDATA away: the value is escaped as text."),
        _ => throw Elsewhere(place),
    };

    private static Sink InAttribute(HtmlContext place)
    {
        if (AttributeKind.IsScript(place.Attribute))
            throw new UnsafeContext($"A value cannot stand in the script of '{place.Attribute}'.",
                "Put it into a data attribute and read that from a script.");
        if (AttributeKind.IsDocument(place.Attribute))
            throw new UnsafeContext("A value cannot stand in 'srcdoc', which is a document of its own.", "Give the frame a 'src'.");
        if (AttributeKind.IsStyle(place.Attribute)) return Sink.Style;
        return place.Address switch
        {
            AddressState.Forbidden =>
                throw new UnsafeContext($"{Scheme(place.Prefix)} cannot have a value in it.",
                    "Use http, https, mailto, tel or a relative address."),
            AddressState.Start or AddressState.AfterValue => Sink.Url,
            _ => AttributeKind.BeginsAddress(place) ? Sink.Url : Sink.Attribute,
        };
    }

    /// <summary>Two branches may each have written another one.</summary>
    private static string Scheme(string name) => name.Length == 0 ? "Such a scheme" : $"The scheme '{name}:'";

    private static Sink InScript(HtmlContext place) => place.Script switch
    {
        ScriptState.Code => Sink.Script,
        ScriptState.LineComment or ScriptState.BlockComment =>
            throw new UnsafeContext("A value cannot stand in the comment of a script.", "Use {{ # a comment }} of the template."),
        _ => throw new UnsafeContext("A value in a script brings its own quotes.",
            "Take away the quotes around it: const title = {{ post.title }};"),
    };

    private static UnsafeContext Elsewhere(HtmlContext place) => place.State switch
    {
        HtmlState.Comment => new UnsafeContext("A value cannot stand in an HTML comment.", "Use {{ # a comment }} of the template."),
        HtmlState.Declaration => new UnsafeContext("A value cannot stand in a declaration.", "Write it out."),
        HtmlState.TagName or HtmlState.TagNameCut =>
            new UnsafeContext("A value cannot make the name of a tag.", "Write the tag out, with an 'if' around each."),
        HtmlState.BeforeValue or HtmlState.Unquoted =>
            new UnsafeContext($"The value of '{place.Attribute}' has no quotes around it.", $"Write {place.Attribute}=\"{{{{ … }}}}\"."),
        _ => new UnsafeContext("A value cannot make an attribute.", "Write the attribute's name out: {{ if x }} hidden{{ end }}."),
    };
}

/// <summary>The place a value is written to, which decides how it is made safe. Found once, when the template is read.</summary>
internal enum Sink
{
    /// <summary>Between tags: <c>&lt;p&gt;{{ x }}&lt;/p&gt;</c>. Markup passes.</summary>
    Text,

    /// <summary>A quoted attribute, or the text of <c>title</c> and <c>textarea</c>: markup loses its brackets and quotes.</summary>
    Attribute,

    /// <summary>Where an attribute's address begins: only known schemes and relative addresses pass.</summary>
    Url,

    /// <summary><c>style="width: {{ x }}%"</c>: numbers, names and lengths only.</summary>
    Style,

    /// <summary>Inside <c>&lt;script&gt;</c>: a JavaScript literal, quotes included.</summary>
    Script,

    /// <summary>Text or a quoted attribute of an XML file: HTML is text there.</summary>
    Xml,

    /// <summary>A whole value of a JSON file, quotation marks included: HTML is text there.</summary>
    Json,

    /// <summary>A file without any markup.</summary>
    Plain,
}

/// <summary>
/// Unwinds the walk over one template when a place turns out to be unsafe; the reading of the template makes it a problem.
/// </summary>
internal sealed class UnsafeContext(string text, string hint) : Exception(text)
{
    public string Hint { get; } = hint;
}
