using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>When nothing will be at an address any more, because a day comes and not because anybody edits anything.</summary>
internal static class Ends
{
    /// <returns>Null while nobody has said so.</returns>
    public static DateTimeOffset? Of(UrlPath url, SitePlan plan) => plan.Routes.Find(url.Value) switch
    {
        Route.OfPost post => post.Post.FrontMatter.Expires,
        Route.OfTerm list => Last(list.Term.Posts, Least(list.Term.Key.Kind, plan.Site.Config)),
        Route.Feed { Term: { } term } => Last(term.Posts, Least(term.Key.Kind, plan.Site.Config)),
        Route.OfArchive { Month: { } month } => Last(month.Posts),
        Route.OfArchive { Year: { } year } => Last([.. year.Months.SelectMany(month => month.Posts)]),
        Route.Redirect old => Target(old, plan) is { } there && there != url ? Of(there, plan) : null,
        Route.Former old => Of(old.Original.Url, plan),
        _ => null,
    };

    /// <summary>Where on this site it leads.</summary>
    private static UrlPath? Target(Route.Redirect old, SitePlan plan)
    {
        var basePath = plan.Site.Config.Address.BasePath;
        return old.Target.StartsWith(basePath + "/", StringComparison.Ordinal)
            ? UrlPath.TryParse(Uri.UnescapeDataString(old.Target[basePath.Length..].Split('?', '#')[0]))
            : null;
    }

    /// <summary>How few posts its page goes with: a list of the site's own stays when it is empty.</summary>
    private static int Least(TermKind kind, SiteConfig config) => kind switch
    {
        TermKind.Tag => config.Lists.Tags.From,
        TermKind.Category => config.Lists.Categories.From,
        TermKind.List => 0,
        TermKind.Author => 1,
    };

    /// <summary>When fewer than <paramref name="least"/> of them are left.</summary>
    private static DateTimeOffset? Last(IReadOnlyList<Post> posts, int least = 1)
    {
        var ends = posts.Select(post => post.FrontMatter.Expires).OfType<DateTimeOffset>().Order().ToArray();
        var gone = posts.Count - Math.Max(least, 0);
        return least > 0 && gone >= 0 && gone < ends.Length ? ends[gone] : null;
    }
}
