namespace StaticPress.Verifying;

/// <summary>Addresses, brought to one spelling so that they can be compared.</summary>
internal static class WebPath
{
    /// <returns>Of an address of the site itself: what stands behind the root of the blog, decoded, beginning with a slash; null for one of
    /// another site, and for what is no address of the web.</returns>
    public static string? Inside(string address, Uri blog)
    {
        if (!Uri.TryCreate(blog, address.Trim(), out var uri) || uri.Scheme is not ("http" or "https") || HostOf(uri) != HostOf(blog))
            return null;
        var root = blog.AbsolutePath.TrimEnd('/');
        var path = uri.AbsolutePath;
        if (!path.StartsWith(root, StringComparison.OrdinalIgnoreCase)) return null;
        // A slash too many is no other address: servers take //about/ for /about/.
        var inside = string.Join('/', path[root.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries));
        return Uri.UnescapeDataString($"/{inside}{(inside.Length > 0 && path.EndsWith('/') ? "/" : "")}{uri.Query}");
    }

    /// <summary>Of any address: without scheme, <c>www.</c>, the mark at its end and the fragment.</summary>
    public static string Outside(string address, Uri page)
    {
        if (!Uri.TryCreate(page, address.Trim(), out var uri)) return address.Trim();
        if (uri.Scheme is not ("http" or "https")) return Uri.UnescapeDataString(uri.OriginalString);
        return HostOf(uri) + Uri.UnescapeDataString(uri.PathAndQuery).TrimEnd('/');
    }

    /// <summary>Pictures are known by their name: WordPress made <c>a-300x200.jpg</c>, <c>a-scaled.jpg</c> and <c>a-e1634000000.jpg</c> of
    /// <c>a.jpg</c>.</summary>
    public static string PictureName(string address)
    {
        var path = address.Split('?', '#')[0];
        var name = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]).ToLowerInvariant();
        var dot = name.LastIndexOf('.');
        var stem = dot > 0 ? name[..dot] : name;
        var dash = stem.LastIndexOf('-');
        while (dash > 0 && IsOfWordPress(stem.AsSpan(dash + 1)))
        {
            stem = stem[..dash];
            dash = stem.LastIndexOf('-');
        }

        return string.Concat(stem.Where(char.IsLetterOrDigit));
    }

    private static bool IsOfWordPress(ReadOnlySpan<char> end) =>
        end.SequenceEqual("scaled") || end.SequenceEqual("rotated")
        || (end.IndexOf('x') is > 0 and var times
            && !end[..times].ContainsAnyExceptInRange('0', '9')
            && end.Length > times + 1
            && !end[(times + 1)..].ContainsAnyExceptInRange('0', '9'))
        || (end.Length > 10 && end[0] == 'e' && !end[1..].ContainsAnyExceptInRange('0', '9'));

    private static string HostOf(Uri uri) => uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
}
