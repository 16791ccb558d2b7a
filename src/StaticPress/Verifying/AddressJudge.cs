using System.Globalization;
using StaticPress.Importing.WordPress;

namespace StaticPress.Verifying;

/// <summary>Asks for the old addresses beside those of the texts themselves: terms, former slugs, authors, years and months, the feed,
/// pages of pictures.</summary>
internal sealed class AddressJudge(OldBlogFacts old, BuiltFolder built, Verdict verdict)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _authors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);

    public void Judge(ExportItem item)
    {
        foreach (var slug in item.Meta.Where(meta => meta.Key == "_wp_old_slug" && meta.Value.Length > 0).Select(meta => meta.Value))
        {
            var path = old.PathOf(item.Head.Link);
            var now = Uri.UnescapeDataString(item.Head.Slug);
            // A number may be a part of the date too.
            if (now.Length > 0 && path.LastIndexOf($"/{now}", StringComparison.Ordinal) is var at and >= 0)
                Ask($"{path[..at]}/{Uri.UnescapeDataString(slug)}{path[(at + 1 + now.Length)..]}", "The former address");
        }

        if (item.Head.Type != "post") return;
        foreach (var term in item.Terms.Where(term => term.Taxonomy is "category" or "post_tag")) Used(term);
        if (item.Head.Creator.Length > 0) _authors.Add(item.Head.Creator);
        if (item.Head.Date is not { } date) return;
        var (year, month) =
            (date.ToString("/yyyy/", CultureInfo.InvariantCulture), date.ToString("/yyyy/MM/", CultureInfo.InvariantCulture));
        // Other shapes of addresses have their lists of months elsewhere, or none.
        if (!old.PathOf(item.Head.Link).StartsWith(year, StringComparison.Ordinal)) return;
        Ask(year, "The list of the year");
        Ask(month, "The list of the month");
    }

    /// <summary>When all public texts have been seen.</summary>
    public void JudgeTheRest()
    {
        foreach (var author in _authors.Order(StringComparer.Ordinal))
        {
            // The end of an author's address is no part of an export; of most it is the login.
            if (author.Any(sign => !(char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign is '-' or '_')))
                verdict.Leave("pages of authors whose address is not told");
            else Ask($"/author/{author}/", "The page of the author");
        }

        if (_authors.Count > 0) Ask("/feed/", "The page of the feed");
        foreach (var term in old.Export.Terms
            .Where(term => term.Taxonomy is "category" or "post_tag" && !_terms.Contains($"{term.Taxonomy} {term.Slug}")))
            verdict.Leave(term.Taxonomy == "category" ? "categories without a public text" : "tags without a public text");
        foreach (var head in old.Export.Heads.Where(head => head.Type == "attachment")) Attachment(head);
    }

    private void Attachment(ExportHead head)
    {
        var path = old.PathOf(head.Link);
        if (!path.StartsWith('/'))
        {
            verdict.Leave("pages of files of another site");
            return;
        }

        if (path.Contains('?', StringComparison.Ordinal) || path.Length < 2 || old.IsKnown(path)) return;
        if (head.Parent > 0 && old.Find(head.Parent) is { } above && !OldBlogFacts.IsPublic(above))
            verdict.Leave("pages of files of texts that were not public");
        else if (built.Ask(path) is not null) Ask(path, "");
        else if (path.Contains(".html/", StringComparison.OrdinalIgnoreCase))
            verdict.Excuse(VerdictPart.Addresses, (path, $"The page of a picture or file at {path} is answered no more."),
                "pages of pictures and files below a page that is a file here");
        else if (head.Parent == 0 || old.Find(head.Parent) is null)
            verdict.Excuse(VerdictPart.Addresses, (path, $"The page of a picture or file at {path} is answered no more."),
                "pages of pictures and files that belong to no text");
        else Ask(path, "The page of a picture or file at");
    }

    private void Used(ItemTerm term)
    {
        var ways = new List<string>();
        for (var (slug, depth) = (term.Slug, 0); slug.Length > 0 && depth < 10; depth++)
        {
            ways.Insert(0, Uri.UnescapeDataString(slug));
            slug = old.Export.Terms.FirstOrDefault(known => known.Taxonomy == term.Taxonomy && known.Slug == slug)?.Parent ?? "";
        }

        var folder = term.Taxonomy == "category" ? "category" : "tag";
        _terms.Add($"{term.Taxonomy} {term.Slug}");
        if (!_asked.Add($"{folder} {term.Slug}")) return;
        // WordPress answers by the last name alone too.
        string[] addresses = [$"/{folder}/{string.Join('/', ways)}/", $"/{folder}/{Uri.UnescapeDataString(term.Slug)}/"];
        verdict.Hold(VerdictPart.Addresses, addresses[0], addresses.Any(address => built.Ask(address) is not null)
            ? ""
            : $"Nothing answers at {addresses[0]} any more.");
    }

    private void Ask(string path, string what)
    {
        if (_asked.Add(path))
            verdict.Hold(VerdictPart.Addresses, path, built.Ask(path) is null ? $"{what} {path} is answered no more." : "");
    }
}
