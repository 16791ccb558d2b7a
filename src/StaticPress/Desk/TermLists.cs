using StaticPress.Blogs;
using StaticPress.Preview;
using StaticPress.SiteModel;

namespace StaticPress.Desk;

/// <summary>What fields of categories, tags and authors offer while one types.</summary>
internal static class TermLists
{
    public static Html Of(Blog blog)
    {
        var terms = blog.Plan.Site.Terms;
        return $"{List("categories", Names(TermKind.Category))}{List("tags", Names(TermKind.Tag))}{List("authors", Names(TermKind.Author))}";

        IEnumerable<string> Names(TermKind kind) => terms.Of(kind).Select(term => term.Name);
    }

    private static Html List(string id, IEnumerable<string> words) =>
        $"<datalist id=\"{id}\">{words.Select(word => (Html)$"<option value=\"{word}\"></option>")}</datalist>";
}
