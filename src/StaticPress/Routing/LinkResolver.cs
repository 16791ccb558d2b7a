using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Routing;

/// <summary>Finds what an address in a post or in site.yml means.</summary>
internal sealed class LinkResolver(Site site, RouteTable routes, SourceTree tree)
{
    /// <param name="href">As the author wrote it.</param>
    /// <param name="from">The folder of the file it stands in, with a slash at the end: <c>content/posts/2021/</c>.</param>
    public LinkTarget Resolve(string href, string from)
    {
        var address = href.Trim();
        if (SafeUrl.Forbidden(address) is { } scheme) return new LinkTarget.Forbidden(scheme);
        if (SafeUrl.Scheme(address) is not null) return new LinkTarget.External(address);
        if (address.StartsWith("//", StringComparison.Ordinal) || address.StartsWith("/\\", StringComparison.Ordinal)) return new LinkTarget.External(address);
        if (address.StartsWith('#')) return new LinkTarget.Fragment(address[1..]);
        var cut = address.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(cut < 0 ? address : address[..cut]);
        var suffix = cut < 0 ? "" : address[cut..];
        return path.StartsWith('/') ? FromRoot(path, suffix) : FromFolder(path, suffix, from);
    }

    private LinkTarget FromRoot(string path, string suffix)
    {
        if (routes.At(path).Route is { } route) return Internal(route, suffix);
        var near = Suggestion.Nearest(path, routes.Routes.Select(known => known.Url.Value));
        return new LinkTarget.Broken(
            $"Nothing of this site is at '{path}'.",
            near is null ? "Check the address, or link to the file of the post with its path." : $"Did you mean '{near}'?");
    }

    private LinkTarget FromFolder(string path, string suffix, string from)
    {
        if (path.Length == 0) return new LinkTarget.Broken("This link leads nowhere.", "Put an address between its brackets.");
        if (Normalize(from + path) is not { } file) return new LinkTarget.Broken($"'{path}' leads out of the site.", "Link to a file inside content/.");
        if (routes.UrlOfFile(file) is { } url) return Internal(routes.Find(url.Value)!, suffix);
        if (site.Held.FirstOrDefault(held => held.Document.File.Path == file) is { } held)
        {
            return new LinkTarget.Broken($"'{path}' is not published: it is {Describe(held.State)}.", "Remove the link until it is, or publish it.");
        }

        if (tree.Find(file) is not null) return new LinkTarget.Broken($"'{path}' is not published.", "Link to a post, a page, or a file below content/.");
        var name = file[(file.LastIndexOf('/') + 1)..];
        var near = routes.PublishedFiles.Order(StringComparer.Ordinal).FirstOrDefault(known => known.EndsWith("/" + name, StringComparison.Ordinal))
            ?? Suggestion.Nearest(file, routes.PublishedFiles);
        return new LinkTarget.Broken(
            $"There is no file '{path}' beside this one.",
            near is null ? "Check its name, or begin the address with a slash to start at the site's root." : $"Did you mean '{Relative(from, near)}'?");
    }

    private static LinkTarget.Internal Internal(Route route, string suffix) =>
        new(route.Url, suffix, (route as Route.OfFile)?.File);

    private static string Describe(PostState state) => state switch
    {
        PostState.Draft => "a draft",
        PostState.Scheduled => "scheduled for later",
        _ => "expired",
    };

    /// <returns>Null when <c>..</c> leads above the top.</returns>
    public static string? Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    private static string Relative(string folder, string file)
    {
        var from = folder.TrimEnd('/').Split('/');
        var to = file.Split('/');
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common]) common++;
        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join('/', to[common..]);
    }
}
