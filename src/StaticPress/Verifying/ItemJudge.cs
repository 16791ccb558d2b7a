using StaticPress.Importing.WordPress;

namespace StaticPress.Verifying;

/// <summary>Compares one public text of the old blog with the page that stands for it.</summary>
internal sealed class ItemJudge(OldBlogFacts old, BuiltFolder built, Verdict verdict)
{
    /// <summary>So many words of what is missing are shown.</summary>
    private const int Shown = 8;

    public void Judge(ExportItem item)
    {
        var address = old.PathOf(item.Head.Link);
        if (PageOf(item.Head, address) is not { Page: { } page } answer)
        {
            verdict.Hold(VerdictPart.Page, address, $"'{item.Head.Title}' is on no page.");
            return;
        }

        verdict.Same(VerdictPart.Page);
        var text = OldText.Of(item.Content);
        verdict.Leave("parts of texts that only members could read", text.PartsForMembers);
        verdict.Hold(VerdictPart.Title, address, Title(item.Head, page));
        if (item.Head.Type == "post") verdict.Hold(VerdictPart.Date, address, Date(item.Head, page));
        if (item.Head.Type == "post" && item.Head.Creator.Length > 0) verdict.Hold(VerdictPart.Author, address, Author(item, page));
        foreach (var term in item.Terms
            .Where(term => term.Taxonomy is "category" or "post_tag" && item.Head.Type == "post"))
            verdict.Hold(VerdictPart.Terms, address, HasTerm(page, term) ? "" : $"The term '{term.Name}' is missing.");
        verdict.Hold(VerdictPart.Words, address, Lost(WordOrder.Missing(WithoutTitle(text.Words, page), page.Words)));
        Pictures(item, text, (address, page));
        var at = Uri.TryCreate(item.Head.Link, UriKind.Absolute, out var itself) ? itself : old.Root;
        foreach (var link in text.Links.Where(link => link is not ("" or ['#', ..])))
        {
            if (Uri.TryCreate(at, link, out var to) && to.Scheme is "http" or "https") Link(to.OriginalString, address, page);
        }

        var addresses = text.Embeds.Count == 0 ? "" : string.Join('\n', page.Addresses.Select(Uri.UnescapeDataString));
        foreach (var embed in text.Embeds)
            verdict.Hold(VerdictPart.Embeds, address, addresses.Contains(Uri.UnescapeDataString(embed), StringComparison.OrdinalIgnoreCase)
                ? ""
                : $"'{embed}' is played no more.");
        new CommentJudge(verdict, address, page).Judge(item.Comments);
        if (address != "/") verdict.Hold(VerdictPart.Addresses, address, Address(item.Head, address, answer));
        else if (answer.Path != "/")
            verdict.Excuse(VerdictPart.Addresses, (address, $"'{item.Head.Title}' is at {answer.Path}."),
                "texts at the address of the home page, which have one of their own here");
    }

    private Answer? PageOf(ExportHead head, string address) =>
        (built.PathOf(old.NumberOf(head)) is { } path ? built.Ask(path) : null)
            ?? (address == "/" ? null : built.Ask(address))
            ?? (head.Slug.Length > 0 ? built.Ask($"/{Uri.UnescapeDataString(head.Slug)}/") : null)
            ?? (address == "/" ? built.PageTitled(head.Title) ?? built.Ask(address) : null);

    private string Address(ExportHead head, string address, Answer answer)
    {
        if (address.Contains("?p=", StringComparison.Ordinal) || address.Contains("?page_id=", StringComparison.Ordinal))
            return built.PathOf(head.Id) is null ? $"Nothing answers at {address} any more." : "";
        return built.Ask(address) is not { } there ? $"Nothing answers at {address} any more."
            : there.Path.TrimEnd('/') == answer.Path.TrimEnd('/')
                ? ""
                : $"{address} leads to {there.Path}, and the text is at {answer.Path}.";
    }

    private static string Title(ExportHead head, BuiltPage page)
    {
        var (was, now) = (Words.Of(head.Title), Words.Of(page.Title));
        // What has no title is given one, and one in several languages is shown in the first.
        return was.Count == 0 || was.SequenceEqual(now)
            || OldText.TitlesIn(head.Title).Any(title => Words.Of(title).SequenceEqual(now))
                ? "" : $"The title was '{head.Title}' and is '{page.Title}'.";
    }

    private static string Date(ExportHead head, BuiltPage page)
    {
        if (head.Date is not { } local || page.Date is not { } now) return head.Date is null ? "" : "The date is missing.";
        var isSame = head.DateGmt is { } utc ? now.UtcDateTime == utc : now.DateTime == local;
        return isSame
            ? ""
            : $"The date was {head.DateGmt ?? local:yyyy-MM-dd HH:mm:ss} and is {now.UtcDateTime:yyyy-MM-dd HH:mm:ss} (UTC).";
    }

    private string Author(ExportItem item, BuiltPage page)
    {
        string[] names = [.. item.Terms.Where(term => term.Taxonomy == "author").Select(old.NameOf)];
        if (names.Length == 0) names = [old.NameOf(item.Head.Creator)];
        var there = page.Authors.Select(name => string.Join(' ', Words.Of(name))).ToHashSet(StringComparer.Ordinal);
        return names.FirstOrDefault(name => name.Length > 0 && !there.Contains(string.Join(' ', Words.Of(name)))) is { } missing
            ? $"The author '{missing}' is not named."
            : "";
    }

    /// <summary>A text that begins with its own title once more is shown with it once.</summary>
    private static IReadOnlyList<string> WithoutTitle(IReadOnlyList<string> words, BuiltPage page)
    {
        var title = Words.Of(page.Title);
        return words.Take(title.Count).SequenceEqual(title) && !page.Words.Take(title.Count).SequenceEqual(title)
            ? [.. words.Skip(title.Count)] : words;
    }

    private static bool HasTerm(BuiltPage page, ItemTerm term) =>
        OldText.TitlesIn(term.Name).Append(term.Name)
            .Any(was => page.Terms.Any(name => Words.Of(name).SequenceEqual(Words.Of(was))));

    private static string Lost(IReadOnlyList<string> missing) => missing.Count == 0 ? ""
        : $"{missing.Count} {(missing.Count == 1 ? "word is" : "words are")} missing: {string.Join(' ', missing.Take(Shown))}{(missing.Count > Shown ? " …" : "")}";

    private void Pictures(ExportItem item, OldText text, (string Address, BuiltPage Page) at)
    {
        var featured = int.TryParse(item.MetaOf("_thumbnail_id"), out var id) ? old.Find(id)?.Attachment : null;
        string[] names = featured is null ? [.. text.Pictures] : [WebPath.PictureName(featured.Url), .. text.Pictures];
        if (names.Length > 0)
        {
            var there = string.Join('\n', at.Page.Addresses
                .Select(address => string
                    .Concat(Uri.UnescapeDataString(address).ToLowerInvariant().Where(sign => char.IsLetterOrDigit(sign)))));
            foreach (var name in names.Distinct())
                verdict.Hold(VerdictPart.Pictures, at.Address, there.Contains(name, StringComparison.Ordinal)
                    ? ""
                    : $"The picture '{name}' is missing.");
        }

        if (featured is null || featured.Caption.Length == 0) return;
        verdict.Hold(VerdictPart.Captions, at.Address,
            Lost(WordOrder.Missing(OldText.Of(featured.Caption).Words, at.Page.AllWords)) is { Length: > 0 } lost
            ? $"Of the caption of the picture {lost}"
            : "");
    }

    private void Link(string link, string address, BuiltPage page)
    {
        if (WebPath.Inside(link, old.Root) is { } path)
        {
            // WordPress tells no capitals from small letters.
            if ((built.Ask(path.Split('#')[0]) ?? built.Ask(path.Split('#')[0].ToLowerInvariant())) is not { } target)
                verdict.Hold(VerdictPart.Links, address, DeadAlready(path) ? "" : $"The link to {path} leads nowhere any more.");
            else verdict.Hold(VerdictPart.Links, address, page.Links.Any(now => Leads(now, page, target))
                ? ""
                : $"The link to {path} is missing.");
            return;
        }

        var wanted = WebPath.Outside(link, old.Root);
        verdict.Hold(VerdictPart.Links, address, page.LinksAndPlayers
            .Any(now => WebPath.Outside(now, page.Address).Equals(wanted, StringComparison.OrdinalIgnoreCase)
                || IsFileThatMoved(link, now, page))
            ? ""
            : $"The link to {link} is missing.");
    }

    private bool Leads(string now, BuiltPage page, Answer target) =>
        Uri.TryCreate(page.Address, now, out var uri) && WebPath.Inside(uri.AbsoluteUri, built.Root) is { } inside
        && (PageOf(inside) == PageOf(target.Path) || (built.Ask(inside) is { } there && PageOf(there.Path) == PageOf(target.Path)));

    private static string PageOf(string path) => path.Split('?', '#')[0].TrimEnd('/');

    /// <summary>A file of the library lay on a host of its own, and lies on the site now, by the same name.</summary>
    private bool IsFileThatMoved(string link, string now, BuiltPage page) =>
        link.Contains("/files/", StringComparison.Ordinal) || link.Contains("/uploads/", StringComparison.Ordinal)
            || link.Contains(".files.", StringComparison.Ordinal)
            ? Uri.TryCreate(page.Address, now, out var uri) && WebPath.Inside(uri.AbsoluteUri, built.Root) is not null
                && WebPath.PictureName(now) is { Length: > 0 } name && name == WebPath.PictureName(link)
            : false;

    /// <summary>What no public item had as its address led nowhere, or to what is not public, on the old blog too.</summary>
    private bool DeadAlready(string path) => !old.IsKnown(path);
}
