using StaticPress.Primitives;

namespace StaticPress.Themes;

/// <summary>What stands between the lines of a component.</summary>
internal enum ComponentText
{
    /// <summary>Paragraphs, lists and whatever else; at least one.</summary>
    Blocks,

    /// <summary>The same, or nothing.</summary>
    Any,

    /// <summary>One paragraph, written without its <c>&lt;p&gt;</c>.</summary>
    Line,

    /// <summary>Pictures, each of which becomes a figure.</summary>
    Pictures,

    None,
}

/// <summary>What an argument of a component is.</summary>
internal enum ArgumentKind
{
    /// <summary>Words that readers read: the search finds them.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    Flag,

    /// <summary>A page or file of the site, or an address elsewhere; resolved and checked like a link.</summary>
    Address,

    /// <summary>The address of a file that browsers play.</summary>
    Media,

    /// <summary>One of a few words.</summary>
    Choice,
}

/// <param name="Default">What it is when nobody gives it; null where somebody must.</param>
internal sealed record ComponentArgument(string Name, ArgumentKind Kind, string? Default)
{
    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>What a theme says of one of its components, under <c>components:</c> of <c>theme.yml</c>.</summary>
internal sealed record ComponentRule(string Name, ComponentText Text, IReadOnlyList<ComponentArgument> Arguments)
{
    /// <summary>What its template sees beside the arguments.</summary>
    public static readonly IReadOnlyList<string> Reserved = ["content", "feed"];

    /// <summary>Where it is declared.</summary>
    public Place Place { get; init; }

    /// <summary><c>components/verse.html</c></summary>
    public string File => FileOf(Name);

    /// <summary>What its template sees as <c>component.NAME</c>.</summary>
    public IReadOnlyList<string> Members => [.. Reserved, .. Arguments.Select(argument => argument.Name)];

    public static string FileOf(string name) => $"components/{name}.html";
}
