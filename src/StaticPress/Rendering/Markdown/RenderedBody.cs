using StaticPress.Primitives;

namespace StaticPress.Rendering.Markdown;

/// <summary>What a body becomes.</summary>
/// <param name="Summary">Text, not markup: up to <c>&lt;!--more--&gt;</c>, else the first paragraph; empty when there is none.</param>
/// <param name="HasCode">A block of code is in it, so the page needs the colours for code.</param>
/// <param name="HasEmbed">A card that leads to a video is in it.</param>
internal sealed record RenderedBody(
    string Html,
    IReadOnlyList<Heading> Headings,
    string Summary,
    int Words,
    bool HasCode,
    bool HasAudio,
    bool HasEmbed,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>All the text without markup, a line for each block: what a search reads.</summary>
    public string Text { get; init; } = "";

    /// <summary>Every id in the body, so that a link to <c>#place</c> can be checked.</summary>
    public IReadOnlySet<string> Fragments { get; init; } = new HashSet<string>();
}
