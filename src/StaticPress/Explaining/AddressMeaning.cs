using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;

namespace StaticPress.Explaining;

/// <summary>What an author means by an address or a file that he names.</summary>
internal abstract record AddressMeaning
{
    private AddressMeaning()
    {
    }

    public sealed record Found(Route Route) : AddressMeaning;

    /// <summary>A post that is not published now.</summary>
    public sealed record Held(HeldPost Post) : AddressMeaning;

    /// <summary>A template of the theme.</summary>
    public sealed record OfTheme(TemplateUse Use) : AddressMeaning;

    /// <param name="Hint">The nearest that there is, or empty.</param>
    public sealed record Nothing(string Hint) : AddressMeaning;

    /// <param name="asked">A whole address (of the site or of its preview), a path with or without the base path, or a file from the site
    /// folder.</param>
    /// <param name="heldAddresses">Where somebody asks of the same blog again and again.</param>
    public static AddressMeaning For(string asked, Blog blog, HeldAddresses? heldAddresses = null)
    {
        var plan = blog.Plan;
        var path = PathOf(asked.Trim(), plan);
        if (path.StartsWith('/') && plan.Routes.At(path).Route is { } route) return new Found(route);
        var file = Normal(path);
        if (plan.Routes.UrlOfFile(file) is { } url && plan.Routes.Find(url.Value) is { } written) return new Found(written);
        if (plan.Routes.Routes.FirstOrDefault(known => known is Route.Asset asset && asset.File.File == file) is { } ofTheme)
            return new Found(ofTheme);
        if (TemplateUse.Of(file, blog) is { } use) return new OfTheme(use);
        if (plan.Site.Held.FirstOrDefault(held => held.Document.File.Path == file) is { } held) return new Held(held);
        if (path.StartsWith('/') && (heldAddresses ?? new HeldAddresses(blog)).At(path) is { } heldThere) return new Held(heldThere);
        if (plan.Sources.Find(file) is not null) return new Nothing("It is a file of the site of which no page is made by itself.");
        var likely = path.StartsWith('/') ? plan.Routes.LikelyUrls : new LikelyPaths(plan.Sources.Files.Select(one => one.Path));
        return new Nothing(Suggestion.Of(likely.Nearest(path)));
    }

    private static string PathOf(string asked, SitePlan plan)
    {
        var address = plan.Site.Config.Address;
        var path = Uri.TryCreate(asked, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsolutePath : asked;
        var end = path.StartsWith('/') ? path.AsSpan().IndexOfAny('?', '#') : -1;
        path = Uri.UnescapeDataString(end < 0 ? path : path[..end]);
        return address.BasePath.Length > 0 && path.StartsWith(address.BasePath + "/", StringComparison.Ordinal)
            ? path[address.BasePath.Length..]
            : path;
    }

    private static string Normal(string file)
    {
        var path = file.Replace('\\', '/');
        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
