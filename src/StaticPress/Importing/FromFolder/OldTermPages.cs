using StaticPress.Importing.Dialects;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromFolder;

/// <summary>Pages of tags, categories and authors that were where none is made here lead on to those that are.</summary>
internal static class OldTermPages
{
    public static IEnumerable<(string From, string To)> Redirects(Moving moving, IReadOnlySet<string> addresses)
    {
        var blog = moving.Blog;
        IEnumerable<string> tags = [FolderSettings.TagPattern(blog), .. blog.TagPages];
        IEnumerable<string> categories = [FolderSettings.CategoryPattern(blog), .. blog.CategoryPages];
        return OfTerms(moving.Tags, (blog.Dialect, [.. tags]), ("/tag/:slug/", "/tags/"))
            .Concat(OfTerms(moving.Categories, (blog.Dialect, [.. categories]), ("/category/:slug/", "/categories/")))
            .Concat(OfAuthors(moving, addresses));
    }

    /// <param name="old">The patterns of the old pages; that of the first stays here where this program can have it.</param>
    /// <param name="here">Where the pages are that have no pattern of their own, and the list of them all.</param>
    private static IEnumerable<(string From, string To)> OfTerms(
        OldTerms terms, (Dialect Dialect, string[] Patterns) old, (string Pattern, string Overview) here)
    {
        if (!terms.All.Any()) yield break;
        var first = old.Patterns[0];
        var slugs = terms.Slugs(old.Dialect, first).ToDictionary(term => term.Name, term => term.Slug, StringComparer.Ordinal);
        var kept = FolderSettings.IsOurs(first) ? first : here.Pattern;
        foreach (var pattern in old.Patterns.Where(pattern => pattern.Contains(":slug", StringComparison.Ordinal)))
        {
            if (pattern[..pattern.IndexOf(":slug", StringComparison.Ordinal)] is { Length: > 1 } above) yield return (above, here.Overview);
            foreach (var name in terms.All)
            {
                var slug = slugs.GetValueOrDefault(name) ?? Slug.From(name);
                var to = kept.Replace(":slug", slug, StringComparison.Ordinal);
                foreach (var form in Forms(name, slug, old.Dialect))
                {
                    if (pattern.Replace(":slug", form, StringComparison.Ordinal) is var from && from != to) yield return (from, to);
                }
            }
        }
    }

    /// <summary>A plug-in may have made another slug of a name than the program itself: <c>node.js</c> beside <c>node-js</c>.</summary>
    private static IEnumerable<string> Forms(string name, string slug, Dialect dialect) => (dialect.Word switch
    {
        "jekyll" => (string[])[slug, OldSlugs.Of(name, SlugStyle.Jekyll).ToLowerInvariant(), name],
        "eleventy" => [slug, OldSlugs.Of(name, SlugStyle.Hugo)],
        _ => [slug],
    }).Distinct(StringComparer.Ordinal);

    /// <summary>An author's list leads to his list here, or home where the blog has only him.</summary>
    private static IEnumerable<(string From, string To)> OfAuthors(Moving moving, IReadOnlySet<string> addresses)
    {
        var blog = moving.Blog;
        var patterns = blog.Dialect.AuthorPattern.Length > 0
            ? [FolderSettings.Pattern(blog, ["AUTHOR_URL", "AUTHOR_SAVE_AS"], blog.Dialect.AuthorPattern)]
            : OldTaxonomies.Of(blog.Config).Where(OldTaxonomies.IsOfAuthors).Select(word => $"/{word}/:slug/").ToArray();
        foreach (var pattern in patterns)
        {
            foreach (var name in moving.Authors.All)
            {
                var here = $"/author/{Slug.From(name)}/";
                yield return (pattern.Replace(":slug", OldSlugs.Of(name, blog.Dialect.Slugs), StringComparison.Ordinal),
                    addresses.Contains(here) ? here : "/");
            }
        }
    }
}
