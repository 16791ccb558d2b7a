using StaticPress.Pictures;

namespace StaticPress.Content;

/// <summary>The picture at the head of a post.</summary>
/// <param name="Src">As written: relative to the post, from the root, or an http(s) address.</param>
/// <param name="Alt">What it shows, for who cannot see it; never made up from the caption.</param>
internal sealed record LeadImage(string Src, string Alt, string Caption, string Credit)
{
    /// <summary>What stays in sight where a theme or a card cuts the picture.</summary>
    public FocalPoint Focus { get; init; } = FocalPoint.Centre;

    /// <summary>Whether its author says that it shows nothing, with <c>alt: ""</c>.</summary>
    public bool IsDecoration { get; init; }
}
