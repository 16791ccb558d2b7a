using StaticPress.Primitives;
using StaticPress.Templates.Html;

namespace StaticPress.Markdown;

/// <summary>What a body becomes.</summary>
/// <param name="Summary">Text, not markup: up to <c>&lt;!--more--&gt;</c>, else the first paragraph; empty when there is none.</param>
internal sealed record RenderedBody(
    Markup Html,
    IReadOnlyList<Heading> Headings,
    string Summary,
    TextLength Length,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>How much of the words is kept of a site without a search.</summary>
    public const int Beginning = 80;

    /// <summary>All the text without markup, a line for each block: what a search reads. Where there is none, only its beginning.</summary>
    public string Text { get; init; } = "";

    /// <summary>Every id in the body, so that a link to <c>#place</c> can be checked.</summary>
    public IReadOnlySet<string> Fragments { get; init; } = new HashSet<string>();
}

/// <summary>A heading of a body, in the order of the text.</summary>
/// <param name="Title">Text, not markup.</param>
/// <param name="Level">1 to 6.</param>
internal sealed record Heading(string Id, string Title, int Level);
