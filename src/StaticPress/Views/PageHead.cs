using StaticPress.Primitives;
using StaticPress.Templates.Html;

namespace StaticPress.Views;

/// <summary>What is particular to one page, whatever its kind; <see cref="PageView"/> shows it to the theme.</summary>
internal sealed record PageHead(string Kind, UrlPath Url, string Title)
{
    /// <summary>The address of the menu entry that the page belongs to is looked for among these, first match wins.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];
    public string Description { get; init; } = "";

    /// <summary>What the author put over the text of a page of its own; empty when the description was only taken from the text.</summary>
    public string Standfirst { get; init; } = "";
    public string Canonical { get; init; } = "";
    public string Language { get; init; } = "";
    public ImageView? Image { get; init; }
    public bool NoIndex { get; init; }

    /// <summary>From below home to the page itself.</summary>
    public IReadOnlyList<LinkView> Crumbs { get; init; } = [];
    public IReadOnlyList<LinkView> Feeds { get; init; } = [];
    public PagerView? Pager { get; init; }
    public PostView? Post { get; init; }
    public DateView? Updated { get; init; }
    public Markup? Content { get; init; }

    /// <summary>By what the comments to a page of its own name it; empty for any other page.</summary>
    public string Slug { get; init; } = "";

    /// <summary>Those to a page of its own.</summary>
    public CommentsView? Comments { get; init; }

    /// <summary>The text in every language that it is in, its own among them; empty when there is only one.</summary>
    public IReadOnlyList<TranslationView> Translations { get; init; } = [];
    public FreeView Extra { get; init; } = FreeView.Empty;
}
