using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Routing;

/// <summary>
/// One address of the site and what is there. A kind is a page that the theme lays out or bytes that it does not; either says all that
/// anybody asks of it, or does not compile.
/// </summary>
internal abstract partial record Route
{
    private Route(UrlPath url) => Url = url;

    public UrlPath Url { get; }

    /// <summary>To be named when two ask for the same address.</summary>
    public abstract Origin Origin { get; }

    /// <summary>What is there: <c>post “Rain at last”</c>.</summary>
    public abstract string Words { get; }

    /// <summary>The text whose own page this is; null for all that is made of many, or of none.</summary>
    public abstract Document? Document { get; }

    /// <summary>By its short name; null for what no layout makes.</summary>
    public abstract string? Layout { get; }

    /// <summary>The file of the sources whose bytes are here as they are; null for all that is rendered.</summary>
    public abstract SourceFile? CopiedFile { get; }

    /// <summary>Whether programs read it, which follow no page that says “moved”.</summary>
    public abstract bool IsForPrograms { get; }

    /// <summary>A page that the theme lays out.</summary>
    public abstract record WebPage(UrlPath Url, PageKind Kind) : Route(Url)
    {
        /// <summary>
        /// Whether search engines are to list it. Whatever tells them to stay away, or that another address is the true one, is not.
        /// </summary>
        public abstract bool IsForSearchEngines { get; }

        /// <summary>What the site's own search finds here; null for what only leads on to others.</summary>
        public abstract SearchDocument? Searchable { get; }

        public override string Layout => Kind.Layout();

        public sealed override SourceFile? CopiedFile => null;

        public sealed override bool IsForPrograms => false;

        /// <summary>When it changed last, as the authors say: never by the times of files.</summary>
        /// <returns>Null when nobody says.</returns>
        public abstract DateTimeOffset? LastChange(Site site);

        /// <summary>A list changes when a post comes to its head.</summary>
        private protected static DateTimeOffset? Newest(IReadOnlyList<Post> posts) => posts.Count > 0 ? posts[0].Date : null;
    }

    /// <summary>Bytes that the theme does not lay out.</summary>
    public abstract record Resource(UrlPath Url) : Route(Url)
    {
        public sealed override Document? Document => null;

        public sealed override string? Layout => null;
    }

    /// <summary>A resource that the program makes of the whole site.</summary>
    public abstract record Made(UrlPath Url) : Resource(Url)
    {
        public sealed override Origin Origin => Origin.Program;

        public sealed override SourceFile? CopiedFile => null;
    }
}
