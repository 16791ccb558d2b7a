using System.Collections.Frozen;

namespace StaticPress.Highlighting;

/// <summary>What the lexer must know of a language.</summary>
internal sealed record CodeLanguage
{
    public required CodeShape Shape { get; init; }

    /// <summary>Looked up in lower case when <see cref="IgnoreCase"/>.</summary>
    public FrozenSet<string> Keywords { get; init; } = FrozenSet<string>.Empty;

    public bool IgnoreCase { get; init; }

    public string[] LineComments { get; init; } = [];

    public (string Open, string Close)? BlockComment { get; init; }

    /// <summary>Tried in this order, so the longest opening stands first.</summary>
    public QuotedText[] Strings { get; init; } = [];

    /// <summary>What stands between a key at the start of a line and its value; none in most languages.</summary>
    public char KeyEnd { get; init; }

    /// <summary>A name after a dollar sign is a variable.</summary>
    public bool Variables { get; init; }

    /// <summary>A name with a capital letter is a type, as a convention has it.</summary>
    public bool CapitalTypes { get; init; }

    /// <summary>Characters that may stand in a name beside letters, digits and the underscore.</summary>
    public string NameExtras { get; init; } = "";
}
