using StaticPress.Blogs;
using StaticPress.Content;
using StaticPress.Preview;
using StaticPress.SiteModel;

namespace StaticPress.Desk;

/// <summary>One text in the table of all.</summary>
/// <param name="State">A word: that of its <see cref="PostState"/>, <c>mistake</c>, or <c>page</c>.</param>
/// <param name="Date">Null for a page, and for one whose head cannot be read.</param>
/// <param name="Authors">Their names.</param>
internal sealed record PostLine(Document Document, string State, DateTimeOffset? Date, string Authors)
{
    public const string Mistake = "mistake";
    public const string Page = "page";

    public string File => Document.File.Path;

    public string Title => Document.FrontMatter.Title.Length > 0 ? Document.FrontMatter.Title : Document.File.Name;

    public string Category => Document.FrontMatter.Category;

    public int Comments { get; init; }

    /// <summary>Posts, then pages; what wants something of the author first.</summary>
    public static IEnumerable<PostLine> All(Blog blog)
    {
        var site = blog.Plan.Site;
        foreach (var faulty in site.Faulty) yield return new PostLine(faulty, Mistake, null, "");
        foreach (var held in site.Held) yield return Of(held.Post, held.Date);
        foreach (var post in site.Posts) yield return Of(post, post.Date) with { Comments = site.Comments[post].Count };
        foreach (var page in site.Pages.Select(page => page.Document).Concat(site.HeldPages))
            yield return new PostLine(page, page.FrontMatter.Draft ? PostRow.Word(PostState.Draft) : Page, null, "");
    }

    private static PostLine Of(Post post, DateTimeOffset date) =>
        new(post.Document, PostRow.Word(post.State), date,
            post.Authors.Count == 1 ? post.Author.Name : string.Join(", ", post.Authors.Select(author => author.Name)));
}
