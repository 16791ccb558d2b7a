namespace StaticPress.Routing;

/// <summary>Where an old address leads.</summary>
internal abstract record RedirectTarget
{
    private RedirectTarget()
    {
    }

    /// <param name="Suffix">The query and fragment: <c>#notes</c>, or empty.</param>
    public sealed record Here(Route Route, string Suffix) : RedirectTarget
    {
        /// <summary>Whether programs read it, which follow no page that says “moved”.</summary>
        public bool IsForPrograms => Route is Route.OfFile or Route.Feed or Route.Podcast or Route.Sitemap or Route.SitemapIndex;
    }

    /// <summary>A whole http(s) address.</summary>
    public sealed record Elsewhere(string Url) : RedirectTarget;
}
