using System.Buffers;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Routing;

/// <summary>Finds what an address in a post or in site.yml means.</summary>
internal sealed class LinkResolver(Site site, RouteTable routes, SourceTree tree)
{
    private readonly Lazy<AbsentPosts> _held = new(() => new AbsentPosts(site));

    /// <param name="href">As the author wrote it.</param>
    /// <param name="from">The folder of the file it stands in, with a slash at the end: <c>content/posts/2021/</c>.</param>
    public LinkTarget Resolve(string href, string from)
    {
        var address = href.Trim();
        if (SafeUrl.IsOnOwnDisk(address))
            return new LinkTarget.Broken($"'{WrittenAddress.Short(address)}' lies on your own machine, where no reader gets to it.",
                "Copy the file into content/media/, and write '/media/' and its name.");
        if (SafeUrl.Forbidden(address) is { } scheme) return new LinkTarget.Forbidden(scheme);
        if (OwnPreview(address) is { } preview) return preview;
        if (SafeUrl.Scheme(address) is not null) return new LinkTarget.External(EncodedAddress.Of(address));
        if (address.StartsWith("//", StringComparison.Ordinal) || address.StartsWith("/\\", StringComparison.Ordinal))
            return new LinkTarget.External(EncodedAddress.Of(address));
        if (address.StartsWith('#')) return new LinkTarget.Fragment(address[1..]);
        var cut = address.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(cut < 0 ? address : address[..cut]);
        var suffix = cut < 0 ? "" : EncodedAddress.Of(address[cut..]);
        if (path.StartsWith('{') && ForeignLinks.ListOf(path, site) is { } list) return FromRoot(list.Value, suffix);
        if (ForeignLinks.FilesOf(path, from) is { } files) return Named(files, (path, suffix));
        return path.StartsWith('/') ? FromRoot(path, suffix) : FromFolder(path, suffix, from);
    }

    /// <summary>As the preview prints its own addresses.</summary>
    private static readonly SearchValues<string> OwnHosts =
        SearchValues.Create(["localhost", "127.", "[::1]", "loopback"], StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A page of this site as the preview shows it. Any other address of the reader's own machine may be meant: a text may explain one.
    /// </summary>
    private LinkTarget.Broken? OwnPreview(string address)
    {
        if (!address.AsSpan().ContainsAny(OwnHosts) || !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https") || !uri.IsLoopback || uri.AbsolutePath.Length < 2) return null;
        var (path, basePath) = (Uri.UnescapeDataString(uri.AbsolutePath), site.Config.Address.BasePath);
        var inside = basePath.Length > 0 && path.StartsWith(basePath + "/", StringComparison.Ordinal) ? path[basePath.Length..] : path;
        return routes.At(inside).Route is { } route
            ? new LinkTarget.Broken($"'{WrittenAddress.Short(address)}' is the preview on your own machine, where no reader gets to it.",
                $"Write '{route.Url}'.") : null;
    }

    private LinkTarget FromRoot(string path, string suffix)
    {
        if (routes.At(path).Route is { } route) return Internal(route, suffix);
        if (_held.Value.At(path) is { } absent) return absent;
        var near = routes.LikelyUrls.Nearest(path);
        return new LinkTarget.Broken(
            $"Nothing of this site is at '{WrittenAddress.Short(path)}'.",
            near is not null ? Suggestion.Of(near)
            : IsOfMedia(path)
                ? $"Put the file into content/media/ and write '/media/{WrittenAddress.Short(path[(path.LastIndexOf('/') + 1)..])}', or check its name."
            : "Check the address, or link to the file of the post with its path.");
    }

    /// <param name="files">That may be meant, the likelier first.</param>
    private LinkTarget Named(IReadOnlyList<string> files, (string Path, string Suffix) written)
    {
        foreach (var file in files.Select(Normalize).OfType<string>())
        {
            if (routes.UrlOfFile(file) is { } url) return Internal(routes.Find(url.Value)!, written.Suffix);
            if (_held.Value.InFile(file, written.Path) is { } absent) return absent;
        }

        var near = files.Select(Normalize).OfType<string>().Select(routes.LikelyFiles.Nearest).FirstOrDefault(file => file is not null);
        return new LinkTarget.Broken(
            $"There is no file '{WrittenAddress.Short(written.Path)}' in content/.",
            near is null ? "Check its name." : Suggestion.Of(near));
    }

    private LinkTarget FromFolder(string path, string suffix, string from)
    {
        if (path.Length == 0) return new LinkTarget.Broken("This link leads nowhere.", "Put an address between its brackets.");
        if (Normalize(from + path) is not { } file)
            return new LinkTarget.Broken($"'{WrittenAddress.Short(path)}' leads out of the site.", "Link to a file inside content/.");
        if (routes.UrlOfFile(file) is { } url) return Internal(routes.Find(url.Value)!, suffix);
        if (_held.Value.InFile(file, path) is { } absent) return absent;
        if (tree.Find(file) is not null)
            return new LinkTarget.Broken($"'{WrittenAddress.Short(path)}' is not published.",
                "Link to a post, a page, or a file below content/.");
        return new LinkTarget.Broken($"There is no file '{WrittenAddress.Short(path)}' beside this one.", Hint(path, file, from));
    }

    private string Hint(string path, string file, string from)
    {
        if (path is ['(', .. var inner, ')']) return $"The brackets around the address stand twice. Write '({WrittenAddress.Short(inner)})'.";
        if (WrittenAddress.IsHost(path)) return $"Write 'https://{WrittenAddress.Short(path)}' for an address of another site.";
        var near = routes.LikelyFiles.Nearest(file);
        if (near is not null && !IsItself(near, from))
            return Suggestion.Of(IsShared(near, from) && routes.UrlOfFile(near) is { } shared ? shared.Value : Relative(from, near));
        return routes.LikelyUrls.Nearest("/" + path) is { } url ? Suggestion.Of(url)
            : IsOfMedia(path) ? "Put the file beside this one, or into content/media/ and write '/media/' and its name."
            : "Check its name: it is looked for from the folder of this file.";
    }

    /// <summary>What lies with the media of the whole site is written from the root, and so is everything in site.yml.</summary>
    private static bool IsShared(string file, string from) =>
        from.Length == 0 || file.StartsWith(Content.Documents.MediaFolder, StringComparison.Ordinal);

    /// <summary>A picture, a recording, a film.</summary>
    private static bool IsOfMedia(string path) =>
        MediaType.Of(path) is var type
            && (type.StartsWith("image/", StringComparison.Ordinal) || type.StartsWith("audio/", StringComparison.Ordinal)
                || type.StartsWith("video/", StringComparison.Ordinal));

    /// <summary>The page of the folder that the link stands in is not what was meant by a file that is not there.</summary>
    private static bool IsItself(string near, string from) => near == from + "index.md";

    private static LinkTarget.Internal Internal(Route route, string suffix) =>
        new(route.Url, suffix, (route as Route.OfFile)?.File);

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
