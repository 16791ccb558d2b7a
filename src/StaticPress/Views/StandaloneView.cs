using StaticPress.SiteModel;

namespace StaticPress.Views;

/// <summary>A page of its own as lists show it; on its own page it is the <see cref="PageView"/>.</summary>
internal sealed class StandaloneView(Page page, SiteViews views) : View<StandaloneView>(Table)
{
    public static readonly MemberTable<StandaloneView> Table = new()
    {
        ["title"] = view => view.Views.Printed(view.Page.Title),
        ["url"] = view => view.Views.Link(view.Views.Routes.UrlOf(view.Page.Document.File) ?? default),
        ["description"] = view => view.FrontMatter.Description.Length > 0 ? view.Views.Printed(view.FrontMatter.Description) : null,
        ["updated"] = view => view.FrontMatter.Updated is { } updated ? view.Views.Date(updated) : null,
        ["image"] = view => view.FrontMatter.Image is { } image ? view.Views.Image(image, view.Page.Document.File.Folder) : null,
        ["layout"] = view => view.FrontMatter.Layout,
        ["content"] = view => view.Views.Bodies.OnPage(view.Page.Document).Html,
        ["extra"] = view => view._extra.Value,
    };

    private readonly Lazy<FreeView> _extra = new(() => FreeView.Of(page.Document.FrontMatter.Extra));

    public override bool IsShared => true;

    private Page Page => page;

    private SiteViews Views => views;

    private Content.FrontMatter FrontMatter => page.Document.FrontMatter;
}
