using StaticPress.Blogs;

namespace StaticPress.Preview;

/// <summary>
/// Remembers where a source was published whose mistake now keeps it out of the site: whoever looks at that page is to see the mistake,
/// and not that there is no page.
/// </summary>
internal static class LostPages
{
    public static IReadOnlyDictionary<string, string> After(PreviewSite before, Blog now)
    {
        var lost = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (url, file) in before.Lost) Add(url, file);
        foreach (var file in now.Problems.Where(problem => problem.IsError).Select(problem => problem.Place.File).Distinct())
        {
            if (before.Blog.Plan.Routes.UrlOfFile(file) is { } url) Add(url.Value, file);
        }

        return lost;

        void Add(string url, string file)
        {
            if (now.Plan.Routes.UrlOfFile(file) is null && now.Plan.Sources.Find(file) is not null) lost[url] = file;
        }
    }
}
