using System.Text.RegularExpressions;

namespace StaticPress.Verifying;

/// <summary>
/// Compares the finished pages of another program, or of a crawl, with ours, address by address. What stands on many of the old pages
/// (menus, lists of the newest, the foot) is the old theme's, and nobody's text.
/// </summary>
internal static partial class FolderJudge
{
    public static void Judge(BuiltFolder old, BuiltFolder built, Verdict verdict)
    {
        foreach (var _ in old.Pages().Where(file => OfList().IsMatch(file))) verdict.Leave("further pages of lists");
        foreach (var _ in old.Pages().Where(file => file.Contains('?', StringComparison.Ordinal)))
            verdict.Leave("addresses with a question mark");
        string[] files = [.. old.Pages().Where(file => !OfList().IsMatch(file) && !file.Contains('?', StringComparison.Ordinal))];
        var chrome = Repeated(files, old);
        foreach (var file in files)
        {
            var page = old.PageOf(file);
            if (page.LeadsTo is not null) continue;
            var address = file.Replace("index.html", "", StringComparison.Ordinal);
            if (built.Ask(address) is not { Page: { } now } answer)
            {
                verdict.Hold(VerdictPart.Addresses, address, $"Nothing answers at {address} any more.");
                continue;
            }

            verdict.Same(VerdictPart.Addresses);
            // Lists of texts, and pages of lists, are made anew and of another shape.
            if (!IsText(page)) continue;
            verdict.Same(VerdictPart.Page);
            verdict.Hold(VerdictPart.Title, address, Title(page, now));
            var words = Blocks(page).Where(block => !chrome.Contains(block)).SelectMany(Words.Of).ToList();
            var missing = WordOrder.Missing(words, now.AllWords);
            verdict.Hold(VerdictPart.Words, address, missing.Count == 0
                ? ""
                : $"{missing.Count} of {words.Count} words are missing: {string.Join(' ', missing.Take(8))}");
            Pictures((page, now), address, verdict);
            Links((page, now), (old, built), address, verdict);
        }
    }

    private static bool IsText(BuiltPage page) =>
        page.Document.QuerySelectorAll("article").Length <= 1
            && page.Document.QuerySelector(".e-content, [itemprop=articleBody], article, .entry-content, .post-content") is not null;

    private static string Title(BuiltPage page, BuiltPage now)
    {
        var was = page.Body.Closest("main, body")?.QuerySelector("h1")?.TextContent ?? page.Title;
        return Words.Of(was).SequenceEqual(Words.Of(now.Title)) || Words.Of(page.Title).SequenceEqual(Words.Of(now.Title))
            ? ""
            : $"The title was '{page.Title}' and is '{now.Title}'.";
    }

    private static void Pictures((BuiltPage Old, BuiltPage Now) pages, string address, Verdict verdict)
    {
        var names = pages.Old.Body
            .QuerySelectorAll("img[src]")
            .Select(picture => WebPath.PictureName(picture.GetAttribute("src")!))
            .Where(name => name.Length > 0)
            .Distinct().ToArray();
        if (names.Length == 0) return;
        var there = string.Join('\n', pages.Now.Addresses
            .Select(value => string.Concat(Uri.UnescapeDataString(value).ToLowerInvariant().Where(char.IsLetterOrDigit))));
        foreach (var name in names)
            verdict.Hold(VerdictPart.Pictures, address, there.Contains(name, StringComparison.Ordinal)
                ? ""
                : $"The picture '{name}' is missing.");
    }

    private static void Links((BuiltPage Old, BuiltPage Now) pages, (BuiltFolder Old, BuiltFolder Now) folders, string address,
        Verdict verdict)
    {
        var there = pages.Now.Document
            .QuerySelectorAll("a[href]")
            .Select(link => WebPath.Outside(link.GetAttribute("href")!, pages.Now.Address))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var link in pages.Old.Links.Distinct(StringComparer.Ordinal))
        {
            if (link.StartsWith('#') || !Uri.TryCreate(pages.Old.Address, link, out var uri) || uri.Scheme is not ("http" or "https"))
                continue;
            var inside = WebPath.Inside(uri.AbsoluteUri, folders.Old.Root);
            var isThere = inside is null
                ? there.Contains(WebPath.Outside(uri.AbsoluteUri, folders.Old.Root))
                : folders.Old.Ask(inside) is null || folders.Now.Ask(inside) is not null;
            verdict.Hold(VerdictPart.Links, address, isThere ? "" : $"The link to {link} is missing, or leads nowhere.");
        }
    }

    /// <summary>Paragraphs and the like, as they are read.</summary>
    private static string[] Blocks(BuiltPage page) =>
        HtmlText.Of(page.Body, element => element.LocalName is "nav" or "footer" or "aside" or "form" || Counts(element)).Split('\n',
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The numbers that Hugo, Rouge and Hexo put beside lines of code.</summary>
    private static bool Counts(AngleSharp.Dom.IElement element) =>
        element.ClassList.Any(name => name is "lnt" or "ln" or "lineno" or "linenos" or "gutter" or "line-numbers" or "rouge-gutter");

    /// <summary>How many texts stand on a page of a list is the theme's choice.</summary>
    [GeneratedRegex("/(?:page/[0-9]+|comment-page-[0-9]+)/index\\.html$")]
    private static partial Regex OfList();

    private static HashSet<string> Repeated(string[] files, BuiltFolder old)
    {
        var count = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var block in Blocks(old.PageOf(file)).Distinct(StringComparer.Ordinal))
                count[block] = count.GetValueOrDefault(block) + 1;
        }

        var many = Math.Max(3, files.Length / 4);
        return [.. count.Where(block => block.Value >= many).Select(block => block.Key)];
    }
}
