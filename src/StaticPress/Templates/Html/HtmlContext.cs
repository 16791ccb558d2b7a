namespace StaticPress.Templates.Html;

/// <summary>A place between two pieces of a template: the state of the HTML around it.</summary>
/// <param name="Element">The tag or element it is in; empty in text.</param>
/// <param name="Attribute">The attribute it is in; empty outside.</param>
internal readonly record struct HtmlContext(HtmlState State, string Element, string Attribute)
{
    public static readonly HtmlContext Text = new(HtmlState.Text, "", "");

    public AddressState Address { get; init; } = AddressState.None;

    public ScriptState Script { get; init; }

    /// <summary>The theme's own text since the attribute's value began: the scheme of a forbidden address, the last of any other.</summary>
    public string Prefix { get; init; } = "";

    public bool IsEndTag { get; init; }

    public bool IsQuoted => State is HtmlState.DoubleQuoted or HtmlState.SingleQuoted;

    /// <summary>Two branches meet: null when they end in different places, else the more careful of the two.</summary>
    public static HtmlContext? Join(HtmlContext a, HtmlContext b)
    {
        var (x, y) = (a.BeforeCode(), b.BeforeCode());
        // `<input{{ if x }} checked{{ end }}>`: the more careful is the one where no letter may follow.
        if (x.State == HtmlState.Tag && y.State == HtmlState.TagNameCut) (x, y) = (y, x);
        if (x.State == HtmlState.TagNameCut && y.State == HtmlState.Tag) y = y with { State = HtmlState.TagNameCut };
        if (x.State != y.State || x.Element != y.Element || x.Attribute != y.Attribute || x.Script != y.Script) return null;
        return x with
        {
            Address = (AddressState)Math.Min((int)x.Address, (int)y.Address),
            Prefix = x.Prefix == y.Prefix ? x.Prefix : "",
        };
    }

    /// <summary>What a place becomes when code follows: an attribute's name is over (<c>&lt;input checked{{ end }}</c>).</summary>
    public HtmlContext BeforeCode() => State switch
    {
        HtmlState.TagName => this with { State = HtmlState.TagNameCut },
        HtmlState.AttributeName or HtmlState.AfterAttributeName => this with { State = HtmlState.Tag, Attribute = "" },
        _ => this,
    };
}

/// <summary>
/// Where in a file a piece of text ends, after the tokeniser of the HTML standard (section 13.2.5), as far as it matters here.
/// </summary>
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
