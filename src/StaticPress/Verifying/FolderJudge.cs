namespace StaticPress.Verifying;

/// <summary>Compares the finished pages of another program, or of a crawl, with ours, address by address.</summary>
internal sealed class FolderJudge
{
    private readonly BuiltFolder _old;
    private readonly BuiltFolder _built;
    private readonly OldPages _pages;
    private readonly Verdict _verdict;

    private FolderJudge(BuiltFolder old, BuiltFolder built, Verdict verdict) =>
        (_old, _built, _pages, _verdict) = (old, built, new OldPages(old), verdict);

    public static void Judge(BuiltFolder old, BuiltFolder built, Verdict verdict)
    {
        var judge = new FolderJudge(old, built, verdict);
        foreach (var (what, count) in judge._pages.LeftOut) verdict.Leave(what, count);
        foreach (var file in judge._pages.Files) judge.Judge(old.PageOf(file), file.Replace("index.html", "", StringComparison.Ordinal));
    }

    private void Judge(BuiltPage page, string address)
    {
        if (_built.Ask(address) is not { Page: { } now })
        {
            _verdict.Hold(VerdictPart.Addresses, address, $"Nothing answers at {address} any more.");
            return;
        }

        _verdict.Same(VerdictPart.Addresses);
        if (page.LeadsTo is not null) return;
        // Lists of texts are made anew and of another shape.
        if (!now.IsText)
        {
            if (page is { HoldsText: true, HoldsList: false })
                _verdict.Differs(new Difference(VerdictPart.Page, address, "A text was here, and now a list is."));
            else _verdict.Leave("lists of texts");
            return;
        }

        _verdict.Same(VerdictPart.Page);
        var text = _pages.TextOf(page, now.Words.Zip(now.Words.Skip(1)).ToHashSet(), Words.Of(now.Title));
        _verdict.Hold(VerdictPart.Title, address, Title(page, now));
        _verdict.Hold(VerdictPart.Words, address, Missing(text, now.AllWords));
        new PictureJudge(_verdict, address).Judge([.. text.Pictures], now);
        Links(text.Links, (page, now), address);
    }

    private static string Title(BuiltPage page, BuiltPage now)
    {
        var ours = Words.Of(now.Title);
        var said = page.Document.QuerySelectorAll("h1, h2").Select(heading => heading.TextContent).Append(page.Title);
        if (page.Title.Length == 0) return "";
        // The head of a page often says the name of the blog too, before the title or behind it.
        return said.Any(title => Words.Of(title).SequenceEqual(ours))
            || (page.Document.Title ?? "").Split(['|', '-', '–', '—', '·', '•', ':', '»', '«'])
                .Any(part => Words.Of(part).SequenceEqual(ours))
            || Words.Of(page.Document.Title ?? "") is var whole && whole.Take(ours.Count).SequenceEqual(ours)
            ? ""
            : $"The title was '{page.Title}' and is '{now.Title}'.";
    }

    private static string Missing(OldPageText text, IReadOnlyList<string> now)
    {
        var (within, around) = (WordsOf(text.Within), WordsOf(text.Around));
        string[] missing = [.. WordOrder.Missing(within, now), .. WordOrder.Missing(around, now)];
        return missing.Length == 0
            ? ""
            : $"{missing.Length} of {within.Count + around.Count} words are missing: {string.Join(' ', missing.Take(8))}";

        static List<string> WordsOf(IEnumerable<PageBlock> blocks) => [.. blocks.SelectMany(block => block.Words)];
    }

    /// <summary>Some programs take a comma of Chinese or Japanese behind a bare address for its end.</summary>
    private static bool IsAmong(HashSet<string> there, string link)
    {
        if (there.Contains(link)) return true;
        var bare = link.TrimEnd('，', '。', '、', '；', '：', '！', '？', '）', '」', '』', '》', '】', '”', '’');
        return bare.Length > 0 && there.Contains(bare);
    }

    private void Links(IEnumerable<string> links, (BuiltPage Old, BuiltPage Now) pages, string address)
    {
        var there = pages.Now.Document
            .QuerySelectorAll("a[href], iframe[src], audio[src], video[src], source[src], embed[src]")
            .Select(link => WebPath.Outside(link.GetAttribute("href") ?? link.GetAttribute("src")!, pages.Now.Address))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var link in links)
        {
            if (link.StartsWith('#') || !Uri.TryCreate(pages.Old.Address, link, out var uri) || uri.Scheme is not ("http" or "https"))
                continue;
            var inside = WebPath.Inside(uri.AbsoluteUri, _old.Root);
            var isThere = inside is null
                ? IsAmong(there, WebPath.Outside(uri.AbsoluteUri, _old.Root))
                : _old.Ask(inside) is null || _built.Ask(inside) is not null;
            _verdict.Hold(VerdictPart.Links, address, isThere ? "" : $"The link to {link} is missing, or leads nowhere.");
        }
    }
}
