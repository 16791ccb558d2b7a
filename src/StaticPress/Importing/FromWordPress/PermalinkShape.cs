using System.Globalization;
using StaticPress.Config;
using StaticPress.Importing.WordPress;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromWordPress;

/// <summary>The pattern by which the old blog made the addresses of its posts, worked out from the addresses.</summary>
internal static class PermalinkShape
{
    private const string Usual = "/:year/:month/:day/:slug/";

    /// <summary>What most addresses have in common; the usual one where there is nothing to see.</summary>
    public static string Of(IEnumerable<ExportHead> posts, OldBlog blog, IReadOnlySet<string> categories) =>
        posts.Select(post => Shape(post, blog, categories)).OfType<string>()
            .Where(shape => PermalinkPattern.Mistake(shape) is null)
            .GroupBy(shape => shape, StringComparer.Ordinal).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? Usual;

    /// <returns>Null for an address that is no more than a number.</returns>
    private static string? Shape(ExportHead post, OldBlog blog, IReadOnlySet<string> categories)
    {
        if (blog.Read(post.Link) is not { Query: "" } url || post.Date is not { } date || url.Path == "/"
            || UrlPath.TryParse(url.Path) is null) return null;
        var slug = OldSlug.Decoded(post.Slug);
        var parts = url.Path.Trim('/').Split('/');
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            if (slug.Length > 0 && part.Equals(slug, StringComparison.OrdinalIgnoreCase)) Take(":slug");
            else if (slug.Length > 0 && part.Equals(slug + ".html", StringComparison.OrdinalIgnoreCase) && used.Add(":slug"))
                parts[i] = ":slug.html";
            else if (part == Number(date.Year, "0000") && !used.Contains(":year")) Take(":year");
            else if (part == Number(date.Month, "00") && !used.Contains(":month")) Take(":month");
            else if (part == Number(date.Day, "00") && !used.Contains(":day")) Take(":day");
            else if (part == Number(post.Id, "0")) Take(":id");
            else if (categories.Contains(part)) Take(":category");

            void Take(string token)
            {
                if (used.Add(token)) parts[i] = token;
            }
        }

        return $"/{string.Join('/', parts)}{(parts[^1].EndsWith(".html", StringComparison.Ordinal) ? "" : "/")}";
    }

    /// <summary>The address that a post has by a pattern, as the site will make it.</summary>
    /// <param name="category">The slug of its first category; empty for none.</param>
    public static string Filled(string pattern, PlannedItem post, string category)
    {
        var date = post.Date;
        var path = pattern
            .Replace(":year", Number(date.Year, "0000"), StringComparison.Ordinal)
            .Replace(":month", Number(date.Month, "00"), StringComparison.Ordinal)
            .Replace(":day", Number(date.Day, "00"), StringComparison.Ordinal)
            .Replace(":category", category.Length > 0 ? category : "uncategorized", StringComparison.Ordinal)
            .Replace(":slug", post.Slug, StringComparison.Ordinal)
            .Replace(":id", post.Head.Id > 0 ? Number(post.Head.Id, "0") : post.Slug, StringComparison.Ordinal);
        return UrlPath.Of(path).AsPage().Value;
    }

    private static string Number(int value, string form) => value.ToString(form, CultureInfo.InvariantCulture);
}
