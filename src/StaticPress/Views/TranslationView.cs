using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.Views;

/// <summary>A text in one of its languages.</summary>
internal sealed class TranslationView(Document document, UrlPath url, SiteViews views) : View<TranslationView>(Table)
{
    public static readonly MemberTable<TranslationView> Table = new()
    {
        ["language"] = view => view.Language,
        ["direction"] = view => Locale.LanguageTag.DirectionOf(view.Language),
        ["title"] = view => view.Views.Printed(view.Document.FrontMatter.Title),
        ["url"] = view => view.Views.Link(view.Url),
        ["permalink"] = view => view.Views.Absolute(view.Url),
        ["here"] = view => view.IsHere,
    };

    /// <summary>Whether it is the page that asks.</summary>
    public bool IsHere { get; private init; }

    private Document Document => document;

    private UrlPath Url => url;

    private SiteViews Views => views;

    private string Language => document.FrontMatter.Language.Length > 0 ? document.FrontMatter.Language : views.Site.Config.Language;

    public static IReadOnlyList<TranslationView> Of(Document document, SiteViews views) =>
    [
        .. from other in views.Site.Translations.Of(document)
           let url = views.Routes.UrlOf(other.File)
           where url is not null
           select new TranslationView(other, url.Value, views) { IsHere = other.File.Path == document.File.Path },
    ];
}
