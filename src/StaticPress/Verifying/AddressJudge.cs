using StaticPress.Importing.WordPress;

namespace StaticPress.Verifying;

/// <summary>Asks for the old addresses beside those of the texts themselves: terms, former slugs, files of the library that a public text
/// shows.</summary>
internal sealed class AddressJudge(OldBlogFacts old, BuiltFolder built, Verdict verdict)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public void Judge(ExportItem item)
    {
        foreach (var slug in item.Meta.Where(meta => meta.Key == "_wp_old_slug" && meta.Value.Length > 0).Select(meta => meta.Value))
        {
            var path = old.PathOf(item.Head.Link);
            var now = Uri.UnescapeDataString(item.Head.Slug);
            if (now.Length > 0 && path.Contains($"/{now}", StringComparison.Ordinal))
                Ask(path.Replace($"/{now}", $"/{Uri.UnescapeDataString(slug)}", StringComparison.Ordinal), "The former address");
        }

        foreach (var term in item.Terms.Where(term => term.Taxonomy is "category" or "post_tag" && item.Head.Type == "post")) Used(term);
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
