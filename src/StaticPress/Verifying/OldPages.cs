using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace StaticPress.Verifying;

/// <summary>
/// The finished pages of another program. What stands on many of them (menus, lists of the newest, the foot) is the old theme's, and
/// nobody's text.
/// </summary>
internal sealed partial class OldPages
{
    /// <summary>Shorter is a date, a name, a count or a term that a theme sets beside the text, and no sentence.</summary>
    private const int SentenceWords = 9;

    private readonly BuiltFolder _folder;
    private readonly HashSet<string> _files;
    private readonly HashSet<string> _further;
    private readonly HashSet<string> _drafts;

    /// <summary>On how many pages a block of words, or a picture, stands.</summary>
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);
    private readonly int _many;

    public OldPages(BuiltFolder folder)
    {
        _folder = folder;
        _files = new HashSet<string>(folder.Pages(), StringComparer.Ordinal);
        _further = [.. folder.Pages().Where(IsFurther)];
        _drafts = [.. folder.Pages().Where(IsDraft)];
        if (_drafts.Count > 0) _drafts.ExceptWith(LinkedTo());
        Files = [.. folder.Pages().Where(file => !_further.Contains(file) && !_drafts.Contains(file) && !HasQuery(file))];
        foreach (var file in Files)
        {
            var blocks = Blocks(folder.PageOf(file).Document.Body!, null);
            foreach (var what in blocks.Select(block => block.Text)
                .Concat(blocks.SelectMany(block => block.Pictures).Select(picture => picture.GetAttribute("src")!))
                .Where(what => what.Length > 0).Distinct(StringComparer.Ordinal))
                _times[what] = _times.GetValueOrDefault(what) + 1;
        }

        _many = Math.Max(3, Files.Count / 4);
    }

    /// <summary>Those that are compared, sorted.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>How many were set aside, and as what.</summary>
    public IEnumerable<KeyValuePair<string, int>> LeftOut =>
    [
        new("further pages of lists", _further.Count),
        new("addresses with a question mark", _files.Count(HasQuery)),
        new("drafts that no page links to", _drafts.Count),
    ];

    /// <summary>
    /// The text of a page, without what a theme sets around it: what stands right before and behind it in one element (a date, an author,
    /// terms) counts only as a sentence that no other page has, such as an introduction.
    /// </summary>
    /// <param name="ours">Pairs of neighbouring words of our text.</param>
    /// <param name="title">Stands above the text, and often in it too.</param>
    public OldPageText TextOf(BuiltPage page, IReadOnlySet<(string, string)> ours, IReadOnlyList<string> title)
    {
        var place = TextPlace.In(page.Document.Body!, ours);
        PageBlock[] blocks = [.. Blocks(place, null).Where(block => !IsOfTheme(block))];
        var first = Array.FindIndex(blocks, block => IsSentence(block) && IsOfText(block));
        var last = Array.FindLastIndex(blocks, block => IsSentence(block) && IsOfText(block));
        // A text of nothing but short lines.
        if (first < 0) (first, last) = (Array.FindIndex(blocks, IsOfText), Array.FindLastIndex(blocks, IsOfText));
        if (first < 0) (first, last) = (0, blocks.Length - 1);
        while (first > 0 && GoesOn(blocks[first - 1])) first--;
        while (last + 1 < blocks.Length && GoesOn(blocks[last + 1])) last++;
        return new OldPageText(blocks[first..(last + 1)],
            [.. blocks[..first].Concat(blocks[(last + 1)..]).Concat(Blocks(place.Owner!.Body!, place).Where(block => Times(block) <= 1))
                .Where(IsSentence)]);

        // A picture alone begins many texts, and ends some.
        bool GoesOn(PageBlock block) => block.Words.Count == 0 ? block.Pictures.All(IsPicture) : IsOfText(block);

        bool IsOfText(PageBlock block)
        {
            var there = block.Words.Zip(block.Words.Skip(1)).Count(ours.Contains);
            return there > 0 && there * 2 >= block.Words.Count - 1 && !block.Words.SequenceEqual(title);
        }
    }

    private bool IsOfTheme(PageBlock block) => Times(block) >= _many
        || (block.Words.Count == 0 && block.Pictures.All(picture => _times.GetValueOrDefault(picture.GetAttribute("src")!) >= _many));

    private static bool IsSentence(PageBlock block) => block.Words.Count >= SentenceWords;

    /// <summary>What counts visitors is no picture, and is called as none.</summary>
    private static bool IsPicture(IElement element) => PictureEnding().IsMatch(element.GetAttribute("src")!.Split('?', '#')[0]);

    private int Times(PageBlock block) => _times.GetValueOrDefault(block.Text);

    /// <summary>
    /// Whether it only goes on with a list: how many texts stand on a page of one is a theme's choice. <c>/page/2/</c> and the like say so;
    /// <c>/index2.html</c> and <c>/posts/2/</c> do where each before them is there.
    /// </summary>
    private bool IsFurther(string file)
    {
        if (OfList().IsMatch(file)) return true;
        if (Numbered().Match(file) is not { Success: true } found
            || !int.TryParse(found.Groups["number"].Value, out var last)) return false;
        var (stem, end) = (found.Groups["stem"].Value, found.Groups["end"].Value);
        // Years and the like would be counted up for nothing.
        const int Most = 1000;
        if (last is < 2 or > Most) return false;
        var first = stem.EndsWith('/') ? stem + "index.html" : stem + end;
        if (!_files.Contains(first)) return false;
        for (var number = 2; number < last; number++)
        {
            if (!_files.Contains(stem + number.ToString(CultureInfo.InvariantCulture) + end)) return false;
        }

        return TitleOf(file).SequenceEqual(TitleOf(first));
    }

    /// <summary>'Notes' and 'Page 2 of Notes' are one list; 'Sailing' and 'Sailing, second part' are two texts.</summary>
    private IEnumerable<string> TitleOf(string file) =>
        Words.Of(_folder.PageOf(file).Document.Title ?? "")
            .Where(word => word is not ("page" or "of") && !word.All(char.IsAsciiDigit));

    /// <summary>Pelican puts them out, for those who know the address.</summary>
    private static bool IsDraft(string file) => file.StartsWith("/drafts/", StringComparison.Ordinal);

    /// <summary>Pages to which one that is no draft links.</summary>
    private IEnumerable<string> LinkedTo() =>
        from file in _files
        where !IsDraft(file)
        from link in _folder.PageOf(file).Document.QuerySelectorAll("a[href*='drafts/']")
        let inside = Uri.TryCreate(_folder.PageOf(file).Address, link.GetAttribute("href"), out var uri)
            ? WebPath.Inside(uri.AbsoluteUri, _folder.Root) : null
        where inside is not null
        select inside;

    private static bool HasQuery(string file) => file.Contains('?', StringComparison.Ordinal);

    /// <summary>Paragraphs and the like, as they are read.</summary>
    /// <param name="without">An element that does not count.</param>
    private static List<PageBlock> Blocks(IElement element, IElement? without) =>
        PageBlock.In(element, inner => ReferenceEquals(inner, without) || IsOfTheme(inner));

    private static bool IsOfTheme(IElement element) =>
        element.LocalName is "nav" or "footer" or "aside" or "form" || Counts(element) || IsContents(element) || IsDateLine(element);

    /// <summary>A date that a theme sets above a text; within a sentence it is a word of it.</summary>
    private static bool IsDateLine(IElement element) => element.LocalName == "time" && element.Closest("p") is null;

    /// <summary>The numbers that Hugo, Rouge and Hexo put beside lines of code.</summary>
    private static bool Counts(IElement element) =>
        element.ClassList.Any(name => name is "lnt" or "ln" or "lineno" or "linenos" or "gutter" or "line-numbers" or "rouge-gutter");

    /// <summary>A table of contents, made of the headings: by their names alone or with the address of the page before them.</summary>
    private static bool IsContents(IElement element) =>
        element.LocalName is "ul" or "ol"
            && element.QuerySelectorAll("a[href]") is { Length: > 0 } links
            && (links.Length > 1 || IsCalledContents(element))
            && links.All(link => LeadsToHeading(link.GetAttribute("href")!, element.Owner!))
            && Words.Of(HtmlText.Of(element)).Count == links.Sum(link => Words.Of(link.TextContent).Count);

    private static bool IsCalledContents(IElement element) =>
        element.ClassList.Any(name => name.StartsWith("toc", StringComparison.Ordinal)) || element.Closest("#TableOfContents") is not null;

    private static bool LeadsToHeading(string href, IDocument page) =>
        href.StartsWith('#')
            || (href.IndexOf('#', StringComparison.Ordinal) is > 0 and var mark
                && page.GetElementById(Uri.UnescapeDataString(href[(mark + 1)..])) is not null);

    [GeneratedRegex(@"\.(?:jpe?g|png|gif|webp|avif|svg|bmp|ico)$|^data:", RegexOptions.IgnoreCase)]
    private static partial Regex PictureEnding();

    [GeneratedRegex("/(?:page/?[0-9]+|comment-page-[0-9]+)/index\\.html$")]
    private static partial Regex OfList();

    [GeneratedRegex("^(?<stem>.*?)(?<number>[0-9]+)(?<end>(?:/index)?\\.html)$")]
    private static partial Regex Numbered();
}

/// <summary>What of an old page is text.</summary>
/// <param name="Within">The text itself.</param>
/// <param name="Around">Sentences that stand elsewhere on the page, and on no other.</param>
internal sealed record OldPageText(IReadOnlyList<PageBlock> Within, IReadOnlyList<PageBlock> Around)
{
    public IEnumerable<string> Links => Within.Concat(Around).SelectMany(block => block.Links).Distinct(StringComparer.Ordinal);

    public IEnumerable<IElement> Pictures =>
        Within.SelectMany(block => block.Pictures).DistinctBy(picture => picture.GetAttribute("src"));
}
