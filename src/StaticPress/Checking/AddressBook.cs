using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Checking;

/// <summary>Says what a browser on a page of this site finds at an address.</summary>
internal sealed class AddressBook(SitePlan plan)
{
    private readonly SiteAddress _site = plan.Site.Config.Address;

    public Entry Find(string address, UrlPath page)
    {
        if (!Uri.TryCreate(new Uri(_site.Absolute(page)), address, out var uri) || uri.Scheme is not ("http" or "https"))
            return Entry.Elsewhere.It;
        if (uri.GetLeftPart(UriPartial.Authority) != _site.Origin) return Entry.Elsewhere.It;
        var path = Uri.UnescapeDataString(uri.AbsolutePath);
        if (!path.StartsWith(_site.BasePath + "/", StringComparison.Ordinal))
        {
            // Spelled out with the host, it is meant: another site of the same owner lives beside this one.
            return address.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? Entry.Elsewhere.It : Entry.Outside.It;
        }

        var inside = path[_site.BasePath.Length..];
        return plan.Routes.At(inside).Route is { } route
            ? new Entry.Here(route.Url, Uri.UnescapeDataString(uri.Fragment.TrimStart('#')))
            : Entry.Nothing.It;
    }

    /// <summary>Whether site.yml says below <c>links:</c> that nothing has to be there.</summary>
    public bool IsKnownDead(string address)
    {
        var written = _site.BasePath.Length > 0 && address.StartsWith(_site.BasePath + "/", StringComparison.Ordinal)
            ? address[_site.BasePath.Length..]
            : address;
        var bare = written.Split('#')[0];
        return plan.Site.Config.Links is { Known.Count: > 0 } links
            && (links.Knows(written) || links.Knows(bare) || links.Knows(Uri.UnescapeDataString(written)));
    }

    internal abstract record Entry
    {
        private Entry()
        {
        }

        public sealed record Here(UrlPath Url, string Part) : Entry;

        /// <summary>Another site, or no web address.</summary>
        public sealed record Elsewhere : Entry
        {
            public static readonly Elsewhere It = new();
        }

        /// <summary>On this host, beside the base path.</summary>
        public sealed record Outside : Entry
        {
            public static readonly Outside It = new();
        }

        public sealed record Nothing : Entry
        {
            public static readonly Nothing It = new();
        }
    }
}
