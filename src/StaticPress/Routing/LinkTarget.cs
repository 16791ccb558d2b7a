using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Routing;

/// <summary>What an address that the author wrote turns out to be.</summary>
internal abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>A page or file of this site.</summary>
    /// <param name="Suffix">The query and fragment as written: <c>?a=b#c</c>, or empty.</param>
    /// <param name="File">The file behind it when it is a media file, to read its size from.</param>
    public sealed record Internal(UrlPath Url, string Suffix, SourceFile? File) : LinkTarget;

    /// <summary>An anchor on the page itself: <c>#notes</c>.</summary>
    public sealed record Fragment(string Name) : LinkTarget;

    /// <summary>Another site, a mail address or a telephone number.</summary>
    public sealed record External(string Url) : LinkTarget;

    /// <summary>Nothing of this site has that address.</summary>
    public sealed record Broken(string Text, string Hint) : LinkTarget;

    /// <summary>
    /// A post of this site, or a list of such posts, that is not there at this moment. Its day comes or has passed without anyone editing
    /// anything, so that the words stay and the link does not.
    /// </summary>
    /// <param name="Post">Null when the reason is a mistake in its head, which is told there.</param>
    public sealed record Absent(string Text, string Hint, HeldPost? Post) : LinkTarget
    {
        public bool IsTold => Post is null;
    }

    /// <summary>A scheme that can run code, such as <c>javascript:</c>.</summary>
    public sealed record Forbidden(string Scheme) : LinkTarget;
}
