namespace StaticPress.Templates;

/// <summary>Where in a file a piece of text ends, after the tokeniser of the HTML standard (section 13.2.5), as far as it matters here.</summary>
internal enum HtmlState
{
    Text,
    TagName,

    /// <summary>A tag name that code follows: no letter may come after it.</summary>
    TagNameCut,

    /// <summary>Inside a tag, between attributes.</summary>
    Tag,
    AttributeName,
    AfterAttributeName,
    BeforeValue,
    DoubleQuoted,
    SingleQuoted,
    Unquoted,
    Comment,

    /// <summary><c>&lt;!doctype …&gt;</c>, <c>&lt;?xml …?&gt;</c></summary>
    Declaration,

    /// <summary>XML only.</summary>
    CData,

    /// <summary><c>title</c>, <c>textarea</c>: text with references and no tags.</summary>
    PlainText,
    Script,

    /// <summary><c>style</c> and other elements whose text is not HTML.</summary>
    Raw,
}
