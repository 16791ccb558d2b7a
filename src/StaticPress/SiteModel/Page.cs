using StaticPress.Content;

namespace StaticPress.SiteModel;

/// <summary>A page that stands outside the flow of posts, such as “About”.</summary>
internal sealed record Page(Document Document)
{
    public string Title => Document.FrontMatter.Title;
}
