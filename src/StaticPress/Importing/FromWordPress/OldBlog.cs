using StaticPress.Importing.WordPress;

namespace StaticPress.Importing.FromWordPress;

/// <summary>Where the old blog was on the web, and which addresses are its own.</summary>
/// <param name="Host">In small letters, without <c>www.</c>; empty where the export does not say.</param>
/// <param name="OldBase">Below which it lay: <c>/blog</c>, or empty.</param>
/// <param name="NewBase">What of that the new site has in its own address; the rest stands in the addresses of its pages.</param>
internal sealed record OldBlog(string Host, string OldBase, string NewBase)
{
    /// <summary>The address that readers type.</summary>
    public string Url { get; init; } = "";

    /// <param name="newBase">The base path of a site that is there already; null for a new site, which has the old address.</param>
    public static OldBlog Of(ExportSite site, string? newBase)
    {
        var written = FirstOf(site.BaseBlogUrl, site.Link, site.BaseSiteUrl);
        if (!Uri.TryCreate(written, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Host.Length == 0)
            return new OldBlog("", "", newBase ?? "");
        var path = uri.AbsolutePath.TrimEnd('/');
        return new OldBlog(Plain(uri.Authority), path, newBase ?? path) { Url = $"{uri.Scheme}://{uri.Authority}{path}/" };
    }

    /// <summary>An address as somebody wrote it.</summary>
    /// <returns>Null when it leads elsewhere, or is no address.</returns>
    public OldUrl? Read(string written)
    {
        var text = written.Trim();
        if (text.Length == 0 || text[0] == '#') return null;
        if (text.StartsWith("//", StringComparison.Ordinal)) text = "https:" + text;
        string path;
        if (text[0] == '/') path = text;
        else if (text[0] == '?') path = "/" + text;
        else if (Host.Length == 0 || !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")
            || Plain(uri.Authority) != Host) return null;
        else path = text.IndexOf('/', text.IndexOf("//", StringComparison.Ordinal) + 2) is var slash and >= 0 ? text[slash..]
            : text.IndexOf('?', StringComparison.Ordinal) is var query and >= 0 ? "/" + text[query..] : "/";
        return OldUrl.Of(WithoutBase(path));
    }

    /// <summary>The whole address of what lies beside the blog on its host: <c>/shop/</c>, where the blog is at <c>/blog/</c>.</summary>
    /// <returns>Null for what is the blog's own, and for what lies elsewhere.</returns>
    public string? Beside(string written)
    {
        if (OldBase.Length == 0 || written.StartsWith('?') || !Uri.TryCreate(Url, UriKind.Absolute, out var home)
            || !Uri.TryCreate(home, written.Trim(), out var uri) || Plain(uri.Authority) != Host) return null;
        var path = uri.AbsolutePath;
        var isInside = path.StartsWith(OldBase, StringComparison.OrdinalIgnoreCase)
            && (path.Length == OldBase.Length || path[OldBase.Length] == '/');
        return isInside ? null : uri.AbsoluteUri;
    }

    /// <summary>An address that is written from the page it stands on (<c>../about/</c>), from its root; any other as it is.</summary>
    public static string Whole(string written, string page) =>
        written.Length > 0 && written[0] is not ('/' or '#' or '?') && Primitives.SafeUrl.Scheme(written) is null
            && Uri.TryCreate(page, UriKind.Absolute, out var from) && from.Scheme is "http" or "https"
            && Uri.TryCreate(from, written, out var whole) && whole.Authority == from.Authority
            ? whole.PathAndQuery + whole.Fragment : written;

    public static string Plain(string authority)
    {
        var host = authority.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    private string WithoutBase(string path) =>
        NewBase.Length > 0 && path.StartsWith(NewBase, StringComparison.OrdinalIgnoreCase)
            && (path.Length == NewBase.Length || path[NewBase.Length] is '/' or '?' or '#')
            ? path.Length == NewBase.Length ? "/" : path[NewBase.Length] == '/' ? path[NewBase.Length..] : "/" + path[NewBase.Length..]
                : path;

    private static string FirstOf(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Length > 0) return text;
        }

        return "";
    }
}

/// <summary>An address of the old blog, from the root of the new site.</summary>
/// <param name="Path">Decoded, from a slash.</param>
/// <param name="Query">From its question mark; may be empty.</param>
/// <param name="Fragment">From its hash sign; may be empty.</param>
internal readonly record struct OldUrl(string Path, string Query, string Fragment)
{
    public static OldUrl Of(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (rest, fragment) = hash < 0 ? (address, "") : (address[..hash], PartOf(address[hash..]));
        var question = rest.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = question < 0 ? (rest, "") : (rest[..question], rest[question..]);
        while (path.Contains("//", StringComparison.Ordinal)) path = path.Replace("//", "/", StringComparison.Ordinal);
        return new OldUrl(Uri.UnescapeDataString(path), query, fragment);
    }

    /// <summary>The part of a page for what readers wrote, which themes of WordPress call by other names.</summary>
    public const string Replies = "#replies";

    public static string PartOf(string fragment) => fragment is "#comments" or "#respond" ? Replies : fragment;

    /// <summary>How addresses are compared: without the slash at the end, and without capitals.</summary>
    public string Key => KeyOf(Path);

    public static string KeyOf(string path) => path.TrimEnd('/').ToLowerInvariant();

    /// <summary>The number that a query names: <c>?p=123</c>.</summary>
    /// <returns>0 for none.</returns>
    public int Number(string name)
    {
        foreach (var part in Query.TrimStart('?').Replace("&amp;", "&", StringComparison.Ordinal).Split('&'))
        {
            if (part.StartsWith(name + "=", StringComparison.Ordinal)
                && int.TryParse(part.AsSpan(name.Length + 1), System.Globalization.NumberStyles.None,
                    System.Globalization.CultureInfo.InvariantCulture, out var number)) return number;
        }

        return 0;
    }
}
