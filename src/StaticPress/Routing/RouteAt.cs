namespace StaticPress.Routing;

/// <summary>What GitHub Pages finds at a path.</summary>
internal abstract record RouteAt
{
    private RouteAt()
    {
    }

    /// <summary>What is shown in the end, whether at once or after the slash was added.</summary>
    public abstract Route? Route { get; }

    public sealed record Found(Route Here) : RouteAt
    {
        public override Route Route => Here;
    }

    /// <summary>The folder is there, the slash is missing: the browser is sent on.</summary>
    public sealed record WithoutSlash(Route Folder) : RouteAt
    {
        public override Route Route => Folder;
    }

    public sealed record Nothing : RouteAt
    {
        public static readonly Nothing It = new();

        public override Route? Route => null;
    }

    /// <param name="path">Decoded, without the base path, beginning with a slash.</param>
    /// <param name="routes">By address.</param>
    public static RouteAt Find(string path, IReadOnlyDictionary<string, Route> routes)
    {
        const string Index = "/index.html";
        if (routes.TryGetValue(path, out var route)) return new Found(route);
        if (path.EndsWith(Index, StringComparison.Ordinal) && routes.TryGetValue(path[..^(Index.Length - 1)], out var folder))
            return new Found(folder);
        if (path.EndsWith('/')) return Nothing.It;
        if (routes.TryGetValue(path + ".html", out var page)) return new Found(page);
        return routes.TryGetValue(path + "/", out var slashed) ? new WithoutSlash(slashed) : Nothing.It;
    }
}
