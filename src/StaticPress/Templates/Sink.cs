namespace StaticPress.Templates;

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
}
