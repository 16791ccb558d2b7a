using StaticPress.Routing;

namespace StaticPress.Preview;

/// <summary>What GitHub Pages would find at a path.</summary>
internal abstract record Lookup
{
    private Lookup()
    {
    }

    public sealed record Found(Route Route) : Lookup;

    /// <summary>The folder is there, the slash is missing.</summary>
    public sealed record WithoutSlash(string Path) : Lookup;

    public sealed record Nothing : Lookup;

    /// <param name="path">Decoded, without the base path, beginning with a slash.</param>
    public static Lookup At(string path, RouteTable routes)
    {
        const string Index = "/index.html";
        if (routes.Find(path) is { } route) return new Found(route);
        if (path.EndsWith(Index, StringComparison.Ordinal) && routes.Find(path[..^(Index.Length - 1)]) is { } folder) return new Found(folder);
        if (path.EndsWith('/')) return new Nothing();
        if (routes.Find(path + ".html") is { } page) return new Found(page);
        return routes.Find(path + "/") is null ? new Nothing() : new WithoutSlash(path + "/");
    }
}
