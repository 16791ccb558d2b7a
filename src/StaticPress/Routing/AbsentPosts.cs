using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>What would be at an address or in a file if a post were not held back, or its head were in order.</summary>
internal sealed class AbsentPosts
{
    private readonly Dictionary<string, HeldPost> _byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeldPost> _byUrl = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HeldPost> _lists = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<RedirectConfig> _folders = [];
    private readonly HashSet<string> _faulty = new(StringComparer.Ordinal);
    private readonly HashSet<string> _faultySlugs = new(StringComparer.OrdinalIgnoreCase);

    public AbsentPosts(Site site)
    {
        // Drafts last: of a list that waits for a draft and for a day, the day is told.
        foreach (var held in site.Held.OrderBy(held => held.State == PostState.Draft))
        {
            _byFile[held.Document.File.Path] = held;
            _byUrl.TryAdd(Permalink.Of(held.Post, site.Config).Value.TrimEnd('/'), held);
            foreach (var alias in held.Document.FrontMatter.Aliases) AddAlias(alias, held);
            foreach (var list in Lists(held, site)) _lists.TryAdd(list.Value.TrimEnd('/'), held);
        }

        foreach (var redirect in site.Config.Redirects)
        {
            if (FolderRedirects.Is(redirect)) _folders.Add(redirect);
            else if (Held(Uri.UnescapeDataString(redirect.To.Split('#', '?')[0])) is { } there) AddAlias(redirect.From, there);
        }

        foreach (var document in site.Faulty)
        {
            _faulty.Add(document.File.Path);
            _faultySlugs.Add(PostSlug.Of(document, site.Config.Slugs));
        }
    }

    /// <summary>An old address goes with what it leads to.</summary>
    private void AddAlias(string written, HeldPost held)
    {
        if (OldAddress.Of(written) is { } old) _byUrl.TryAdd(old.Value.TrimEnd('/'), held);
    }

    private HeldPost? Held(string path) => _byUrl.GetValueOrDefault(path.TrimEnd('/')) ?? _lists.GetValueOrDefault(path.TrimEnd('/'));

    /// <summary>Of a page of which it is not known where it is, only the last part of the address can be compared.</summary>
    public LinkTarget? At(string path)
    {
        var end = path.TrimEnd('/');
        if (_byUrl.TryGetValue(end, out var post)) return Of(post,
            $"'{WrittenAddress.Short(path)}' is not published now: it is {Describe(post)}.");
        if (_lists.TryGetValue(end, out post)) return Of(post,
            $"'{WrittenAddress.Short(path)}' is empty now: its post {post.Document.File.Path} is {Describe(post)}.");
        if (_folders.Select(folder => FolderRedirects.Behind(folder, path)).OfType<string>().Select(Held)
            .FirstOrDefault(held => held is not null) is { } moved)
            return Of(moved, $"'{WrittenAddress.Short(path)}' leads to nothing now: {moved.Document.File.Path} is {Describe(moved)}.");
        return _faultySlugs.Contains(end[(end.LastIndexOf('/') + 1)..]) ? Faulty : null;
    }

    /// <summary>Whether a folder of the site is empty only for now.</summary>
    public bool AnyBelow(string folder) =>
        _byUrl.Keys.Concat(_lists.Keys).Any(url => (url + "/").StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    /// <param name="path">As it is written.</param>
    public LinkTarget? InFile(string file, string path)
    {
        if (_byFile.TryGetValue(file, out var post)) return Of(post,
            $"'{WrittenAddress.Short(path)}' is not published now: it is {Describe(post)}.");
        return _faulty.Contains(file) ? Faulty : null;
    }

    private static LinkTarget Faulty => new LinkTarget.Absent("", "", null);

    /// <summary>A draft is its author's own decision: no day will end it.</summary>
    private static LinkTarget Of(HeldPost post, string text) => post.State == PostState.Draft
        ? new LinkTarget.Broken(text, "Remove the link until it is, or publish it.")
        : new LinkTarget.Absent(text, post.State == PostState.Scheduled
            ? "Its words are shown without a link until then."
            : "Its words are shown without a link; take it out, or let the post stay.", post);

    private static string Describe(HeldPost post) => post.State switch
    {
        PostState.Draft => "a draft",
        PostState.Scheduled => FormattableString.Invariant($"scheduled for {post.Date:yyyy-MM-dd HH:mm}"),
        _ => FormattableString.Invariant($"over since {post.Document.FrontMatter.Expires:yyyy-MM-dd HH:mm}"),
    };

    private static IEnumerable<UrlPath> Lists(HeldPost held, Site site) =>
    [
        .. held.Post.Terms.Select(term => SitePaths.Term(site.Config, term)),
        .. held.Post.Terms.Select(term => SitePaths.TermFeed(site.Config, term)),
        SitePaths.Year(site.Config, held.Date.Year),
        SitePaths.Month(site.Config, held.Date.Year, held.Date.Month),
    ];
}
