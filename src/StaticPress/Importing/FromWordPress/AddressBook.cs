using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromWordPress;

/// <summary>Where the links of the old blog lead now.</summary>
internal sealed partial class AddressBook(OldBlog blog, ItemPlan items, BlogNames names, Library library)
{
    private readonly ConcurrentDictionary<string, byte> _dead = new(StringComparer.Ordinal);

    /// <summary>
    /// Addresses inside the site, as the texts have them now, at which nothing is: they were dead before, or lead to what is not public.
    /// </summary>
    public IReadOnlyList<string> Dead => [.. _dead.Keys.Order(StringComparer.Ordinal)];

    /// <summary>A link to a part of a text that has no such part.</summary>
    public void TellDead(string link) => _dead.TryAdd(link, 0);

    /// <param name="address">As it stands in a text.</param>
    /// <param name="page">The old address of that.</param>
    public string LinkTo(string address, string page)
    {
        var written = OldBlog.Whole(address, page);
        if (written.StartsWith('#')) return OldUrl.PartOf(written);
        if (library.Holds(written)) return library.AddressOf(written, null);
        if (blog.Beside(written) is { } beside) return beside;
        if (blog.Read(written) is not { } url) return written;
        if (Find(url) is { } found) return found;
        var dead = Encoded(url.Path) + url.Query;
        _dead.TryAdd(dead, 0);
        return dead + url.Fragment;
    }

    /// <returns>Null when nothing of the new site answers it.</returns>
    public string? Find(OldUrl url)
    {
        foreach (var name in (string[])["p", "page_id", "attachment_id"])
        {
            if (url.Number(name) is var number and > 0) return ByNumber(number) is { } there ? there + url.Fragment : null;
        }

        if (url.Path == "/" && url.Query.Length > 1 && url.Query.Contains('=', StringComparison.Ordinal))
            return url.Query.StartsWith("?s=", StringComparison.Ordinal)
                ? items.Program.Lists.Search
                : url.Query.StartsWith("?feed=", StringComparison.Ordinal) ? "/feed.xml" : null;
        if (url.Path == "/") return "/" + url.Fragment;
        var path = ByPath(url.Path)
            ?? (Behind().Match(url.Path) is { Success: true } behind ? ByPath(url.Path[..(behind.Index + 1)]) : null);
        return path is null ? null : path + url.Fragment;
    }

    /// <summary>A text, a picture's page, a term, an author, a month.</summary>
    private string? ByPath(string path)
    {
        var key = OldUrl.KeyOf(path);
        if (items.At(key) is { } item) return Encoded(item.Address);
        if (names.Attachments.TryGetValue(key, out var attachment)) return ByNumber(attachment);
        if (names.TermPaths.TryGetValue(key, out var term)) return Encoded(term.Address);
        if (key is "/feed" or "/feed/rss2" or "/rss" or "/feed/rss") return "/feed.xml";
        if (key == "/feed/atom") return "/atom.xml";
        if (key.StartsWith("/author/", StringComparison.Ordinal)) return names.Authors.At(key["/author/".Length..])?.Address;
        return Days().Match(key) is { Success: true } date && names.MonthOf(Year(date), Month(date)) is { } here
            ? here.Month > 0 ? items.Program.Lists.OfMonth(here.Year, here.Month) : items.Program.Lists.OfYear(here.Year)
            : null;
    }

    private string? ByNumber(int number)
    {
        if (items.Find(number) is { } item) return Encoded(item.Address);
        if (library.Attachment(number) is not { } attachment) return null;
        return library.Here(attachment.Attachment!.Url) ?? (items.Find(attachment.Parent) is { } parent ? Encoded(parent.Address) : null);
    }

    private static int Year(Match date) => int.Parse(date.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    private static int Month(Match date) => date.Groups[2].Success ? int.Parse(date.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static string Encoded(string path) => UrlPath.Of(path).Under("");

    /// <summary>What WordPress puts behind the address of a text.</summary>
    [GeneratedRegex("/(?:feed|trackback|amp|embed|[0-9]+|comment-page-[0-9]+|page/[0-9]+|feed/(?:atom|rss2?))/?$", RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    [GeneratedRegex("^/([0-9]{4})(?:/([0-9]{2})(?:/[0-9]{2})?)?$")]
    private static partial Regex Days();
}
