using StaticPress.Importing.Dialects;
using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Importing.FromFolder;

/// <summary>Where the links of the old texts lead here.</summary>
internal sealed class LinkBook
{
    private static readonly string[] Marks = ["{filename}", "|filename|", "{static}", "|static|", "{attach}", "|attach|"];

    private readonly OldBlog _blog;
    private readonly FileBook _files;
    private readonly Dictionary<string, PlannedText> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlannedText> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PlannedText> _byAddress = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Pages of lists, which are no texts here: <c>@/posts/_index.md</c>.</summary>
    private readonly Dictionary<string, string> _sections = new(StringComparer.OrdinalIgnoreCase);

    public LinkBook(OldBlog blog, FileBook files, TextPlan plan)
    {
        (_blog, _files) = (blog, files);
        foreach (var text in plan.Texts.OrderBy(text => text.IsDraft))
        {
            _byPath.TryAdd(text.Path, text);
            _byAddress.TryAdd(text.Address.Trim('/'), text);
            foreach (var name in NamesOf(text)) _byName.TryAdd(name, text);
        }

        foreach (var (path, address) in plan.SectionAddresses)
        {
            var below = blog.Sources.Where(source => source.Length > 0 && path.StartsWith(source + "/", StringComparison.Ordinal))
                .Select(source => path[(source.Length + 1)..]).FirstOrDefault() ?? path;
            foreach (var name in (string[])[path, below, Bare(below), below[..Math.Max(0, below.LastIndexOf('/'))]])
                _sections.TryAdd(name, address);
        }
    }

    /// <summary>For <c>{% post_url 2020-01-01-a %}</c>, <c>{{&lt; ref "posts/a.md" &gt;}}</c> and the like.</summary>
    public string? TextAt(string name, PlannedText from)
    {
        var wanted = name.Trim().TrimStart('/').TrimEnd('/');
        if (_byPath.GetValueOrDefault(wanted) is { } whole) return whole.Address;
        if (LinkResolver.Normalize(from.Folder + name) is { } beside && _byPath.GetValueOrDefault(beside) is { } near) return near.Address;
        var bare = Bare(wanted);
        if ((_byName.GetValueOrDefault(bare) ?? _byAddress.GetValueOrDefault(bare)) is { } found) return found.Address;
        if (wanted.Length > 0 && (_sections.GetValueOrDefault(wanted) ?? _sections.GetValueOrDefault(bare)) is { } section) return section;
        if (_files.Show(wanted, from) is { } file) return file;
        return _blog.Sources.Select(source => _files.Show($"{source}/{wanted}", from)).FirstOrDefault(address => address is not null);
    }

    public string LinkTo(string written, PlannedText from)
    {
        var address = written.Trim();
        if (address.Length == 0 || address[0] == '#') return written;
        if (SafeUrl.Forbidden(address) is not null) return "#";
        // What a template would have put there nobody knows: it stands as an address that leads nowhere.
        if (address.Contains("{{", StringComparison.Ordinal) || address.Contains("{%", StringComparison.Ordinal))
            return address.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)
                .Replace(" ", "%20", StringComparison.Ordinal);
        var hasNoScheme = address.StartsWith("//", StringComparison.Ordinal);
        if (IsOwnSite(hasNoScheme ? "https:" + address : address) is { } inner) address = inner;
        else if (hasNoScheme || SafeUrl.Scheme(address) is not null) return written;
        var cut = address.AsSpan().IndexOfAny('?', '#');
        var (path, suffix) = cut < 0 ? (address, "") : (address[..cut], address[cut..]);
        if (path.Length == 0) return address;
        return Resolved(Uri.UnescapeDataString(path), from) is { } resolved
            ? Encoded(resolved) + suffix
            : address == written ? written : path + suffix;
    }

    /// <returns>Null for an address that stays as it is.</returns>
    private string? Resolved(string path, PlannedText from)
    {
        if (path.StartsWith("@/", StringComparison.Ordinal)) return Text(Below(path[2..])) ?? path[1..];
        foreach (var mark in Marks.Where(mark => path.StartsWith(mark, StringComparison.Ordinal)))
        {
            var rest = path[mark.Length..];
            return File(rest.StartsWith('/') ? Below(rest[1..]) : LinkResolver.Normalize(from.Folder + rest), from)
                ?? (rest.StartsWith('/') ? rest : "/" + rest);
        }

        foreach (var (mark, pattern) in Terms)
        {
            if (path.StartsWith(mark, StringComparison.Ordinal))
                return pattern.Replace(":slug", OldSlugs.Of(path[mark.Length..], _blog.Dialect.Slugs), StringComparison.Ordinal);
        }

        if (path.StartsWith("{index}", StringComparison.Ordinal)) return "/";
        if (path.StartsWith('/'))
        {
            if (_files.Renamed(path) is { } renamed) return renamed;
            var below = WithoutBase(path);
            // Within the project, as Astro imports pictures, and with the ending of the file.
            if (below.Length > 1 && (MarkdownFile.Is(below) || below.EndsWith(".mdx", StringComparison.Ordinal)))
                return Text(Below(below[1..])) ?? Text(below[1..]) ?? below;
            if (below.StartsWith("/src/", StringComparison.Ordinal) && _files.Show(below[1..], from) is { } shown) return shown;
            // Copied by a rule that its settings work out.
            if (_blog.Dialect.Word == "eleventy" && _files.Show(Below(below[1..]), from) is { } copied) return copied;
            return below == path ? null : below;
        }

        if (Beside(path, from)) return null;
        if (LinkResolver.Normalize(from.Folder + path) is { } beside && File(beside, from) is { } file) return file;
        if (File(Below(path), from) is { } top && path.Contains('/', StringComparison.Ordinal)) return top;
        return AgainstAddress(path, from);
    }

    private static readonly (string Mark, string Pattern)[] Terms =
        [("{tag}", "/tag/:slug/"), ("{category}", "/category/:slug/"), ("{author}", "/author/:slug/")];

    /// <summary>Whether the file lies with the text here as it did there.</summary>
    private bool Beside(string path, PlannedText from) =>
        from.IsBundle && from.FilesFolder.Length > 0 && !path.StartsWith("..", StringComparison.Ordinal) && !MarkdownFile.Is(path)
            && path.Contains('.', StringComparison.Ordinal)
        && !_files.LiesElsewhere(LinkResolver.Normalize(from.Folder + path) ?? "", from)
        && Content.FilesBeside.IsPublished(new Sources.MemoryFile("content/posts/" + path, default));

    private string? File(string? path, PlannedText from) => path is null ? null : Text(path) ?? _files.Show(path, from);

    private string? Text(string path) => _byPath.GetValueOrDefault(path)?.Address ?? _sections.GetValueOrDefault(path);

    private string Below(string path) => _blog.Sources[0].Length == 0 ? path : $"{_blog.Sources[0]}/{path}";

    /// <summary>As a browser works out where an address leads from the page that it stood on.</summary>
    private string AgainstAddress(string path, PlannedText from)
    {
        var page = new Uri("http://old.example" + string.Join('/', from.Address.Split('/').Select(Uri.EscapeDataString)));
        var address = Uri.TryCreate(page,
            string.Join('/', path.Split('/').Select(part => part is "." or ".." ? part : Uri.EscapeDataString(part))), out var whole)
                ? Uri.UnescapeDataString(whole.AbsolutePath)
                : path;
        // Themes put the address of the blog before a picture of the head.
        return !_files.IsAt(address) && _files.IsAt("/" + path) ? "/" + path : address;
    }

    private string WithoutBase(string path) => _blog.BasePath.Length == 0 ? path
        : path == _blog.BasePath
            ? "/"
            : path.StartsWith(_blog.BasePath + "/", StringComparison.Ordinal) ? path[_blog.BasePath.Length..] : path;

    /// <returns>The path of an address of the old site itself; null for another.</returns>
    private string? IsOwnSite(string address)
    {
        if (_blog.Host.Length == 0 || _blog.Host.EndsWith("example.com", StringComparison.Ordinal)
            || !Uri.TryCreate(address, UriKind.Absolute, out var uri)) return null;
        if (uri.Scheme is not ("http" or "https") || !uri.Authority.Equals(_blog.Host, StringComparison.OrdinalIgnoreCase)) return null;
        var path = address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return _blog.BasePath.Length == 0 ? "/" : null;
        // Beside the blog the host has other sites.
        var inner = path[slash..];
        return _blog.BasePath.Length == 0 || WithoutBase(inner) != inner ? WithoutBase(inner) : null;
    }

    private static string Encoded(string path) =>
        path.AsSpan().ContainsAny(" \t") ? path.Replace(" ", "%20", StringComparison.Ordinal) : path;

    private IEnumerable<string> NamesOf(PlannedText text)
    {
        var path = Bare(text.Path);
        yield return path;
        foreach (var source in _blog.Sources.Where(source => source.Length > 0 && path.StartsWith(source + "/", StringComparison.Ordinal)))
            yield return path[(source.Length + 1)..];
        if (path.IndexOf("_posts/", StringComparison.Ordinal) is var posts and >= 0) yield return path[(posts + "_posts/".Length)..];
        yield return text.Name is "index" ? Path.GetFileName(text.Folder.TrimEnd('/')) : text.Name;
        if (text.Name is "index" && path.EndsWith("/index", StringComparison.Ordinal))
        {
            var folder = path[..^"/index".Length];
            yield return folder;
            foreach (var source
                in _blog.Sources.Where(source => source.Length > 0 && folder.StartsWith(source + "/", StringComparison.Ordinal)))
                yield return folder[(source.Length + 1)..];
        }

        yield return TextFiles.SlugOf(text);
        if (text.Old.Word("slug") is { Length: > 0 } slug) yield return slug;
    }

    private static string Bare(string path) =>
        MarkdownFile.Is(path) || Path.GetExtension(path) is ".mdx" or ".html" ? path[..path.LastIndexOf('.')] : path;
}
