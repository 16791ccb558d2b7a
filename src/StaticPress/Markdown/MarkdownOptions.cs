using StaticPress.Config;

namespace StaticPress.Markdown;

/// <param name="RawHtml">Whether HTML in a body is markup; otherwise it is shown as the text it is.</param>
internal sealed record MarkdownOptions(bool RawHtml)
{
    /// <summary>What a link that leads nowhere is: a mistake, or something to know of.</summary>
    public LinksConfig Dead { get; init; } = LinksConfig.Strict;

    /// <summary>Whether code whose language is known has colours.</summary>
    public bool CodeColours { get; init; } = true;

    /// <summary>Whether somebody wants all the words of a body, and not their beginning alone.</summary>
    public bool KeepsWords { get; init; } = true;

    /// <summary>Whether headings link to themselves.</summary>
    public bool HeadingAnchors { get; init; } = true;

    /// <summary>Whether quotation marks, dashes and dots are set as printers do.</summary>
    public bool IsSmart { get; init; } = true;

    public MarkdownWords Words { get; init; } = MarkdownWords.English;

    public Components Components { get; init; } = Components.None;

    /// <summary>Whether the pages carry a Content-Security-Policy.</summary>
    public bool HasPolicy { get; init; }

    public AllowedHosts Allowed { get; init; } = AllowedHosts.None;

    /// <summary>Ids that the page around the body has taken, so that a heading 'Comments' does not take them again.</summary>
    public IReadOnlySet<string> ReservedIds { get; init; } = new HashSet<string>();
}
