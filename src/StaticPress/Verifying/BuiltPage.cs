using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace StaticPress.Verifying;

/// <summary>A finished page, looked at as any reader or search engine does: nothing here knows how it was made.</summary>
internal sealed class BuiltPage
{
    /// <summary>Where themes put a text itself, and nothing else.</summary>
    private static readonly string[] Texts = [".e-content", "[itemprop=articleBody]", ".article-body", ".entry-content", ".post-content"];

    /// <summary>Where the text is, the surest first.</summary>
    private static readonly string[] Bodies = [.. Texts, "article", "main", "body"];

    private readonly IHtmlDocument _document;

    public BuiltPage(string html, Uri address)
    {
        _document = HtmlText.Parse(html);
        Address = address;
        Body = Bodies.Select(name => _document.QuerySelector(name)).First(found => found is not null)!;
    }

    public Uri Address { get; }

    /// <summary>What holds the text.</summary>
    public IElement Body { get; }

    public IHtmlDocument Document => _document;

    /// <summary>Whether its theme says that one text stands here.</summary>
    public bool HoldsText => Texts.Any(name => _document.QuerySelectorAll(name).Length == 1);

    /// <summary>
    /// Whether what it holds as its text is hardly more than links, as the list of all tags is, or the beginning of the one text of a list.
    /// </summary>
    public bool HoldsList
    {
        get
        {
            if (Body.Closest("article, li")?.QuerySelector("a[rel~=bookmark][href]")?.GetAttribute("href") is { } itself
                && Uri.TryCreate(Address, itself, out var text) && text.AbsolutePath != Address.AbsolutePath) return true;
            var all = Verifying.Words.Of(HtmlText.Of(Body)).Count;
            var outside = Verifying.Words.Of(HtmlText.Of(Body, element => element.LocalName is "a" or "h1" or "h2")).Count;
            // Beside the name of a tag stands how many texts have it.
            return all == 0 || outside <= Body.QuerySelectorAll("a[href]").Length;
        }
    }

    /// <summary>Whether it is of one text, and no list of several.</summary>
    public bool IsText =>
        HoldsText
            || (Texts.All(name => _document.QuerySelector(name) is null)
                && _document.QuerySelectorAll("article") is [var only] && only.QuerySelector("h1") is not null);

    public string Title => (Content("og:title") ?? _document.QuerySelector("h1")?.TextContent ?? _document.Title ?? "").Trim();

    public DateTimeOffset? Date =>
        DateTimeOffset.TryParse(DateText, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date : null;

    private string? DateText =>
        Content("article:published_time") ?? _document.QuerySelector("time[datetime]")?.GetAttribute("datetime");

    public IEnumerable<string> Authors =>
        Contents("article:author").Concat(_document.QuerySelectorAll("[rel~=author]").Select(author => author.TextContent.Trim()));

    /// <summary>Names of categories and tags.</summary>
    public IEnumerable<string> Terms =>
        Contents("article:section")
            .Concat(Contents("article:tag"))
            .Concat(_document.QuerySelectorAll("[rel~=tag], .p-category").Select(term => term.TextContent.Trim()))
        .Concat(_document.QuerySelectorAll("main a[href*='/category/'], main a[href*='/tag/']").Select(term => term.TextContent.Trim()));

    public IReadOnlyList<string> Words => Verifying.Words.Of(HtmlText.Of(Body, IsChrome));

    /// <summary>Of the whole page: what its head, its lists and its comments say too.</summary>
    public IReadOnlyList<string> AllWords => Verifying.Words.Of(HtmlText.Of(_document.DocumentElement));

    public IEnumerable<string> Links => Body.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!);

    /// <summary>A link to a recording that stands by itself is a player of it now: the recording is as near.</summary>
    public IEnumerable<string> LinksAndPlayers =>
        Links.Concat(Body.QuerySelectorAll("audio[src], video[src]").Select(player => player.GetAttribute("src")!));

    /// <summary>Every address in the text and in the head of the page, whatever it is for.</summary>
    public IEnumerable<string> Addresses => _document.All
        .SelectMany(element => element.Attributes)
        .Where(attribute => attribute.Name is "src" or "href" or "srcset" or "poster" or "content"
            || attribute.Name.StartsWith("data-", StringComparison.Ordinal))
        .Select(attribute => attribute.Value);

    /// <summary>Where a page that only leads on leads to; null for any other.</summary>
    public string? LeadsTo => _document.QuerySelector("meta[http-equiv=refresh i]")?.GetAttribute("content") is { } content
        && content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? content[(at + 4)..].Trim('\'', '"', ' ') : null;

    /// <summary>What a program adds to the text: marks that link to a heading, a way back from a footnote, forms and menus.</summary>
    private static bool IsChrome(IElement element) =>
        element.LocalName is "nav" or "form" or "aside"
            || element.ClassList.Contains("anchor")
            || element.ClassList.Contains("footnote-back-ref")
            || element.HasAttribute("hidden");

    private string? Content(string property) => Contents(property).FirstOrDefault();

    private IEnumerable<string> Contents(string property) =>
        _document
            .QuerySelectorAll($"meta[property='{property}']")
            .Select(meta => meta.GetAttribute("content") ?? "")
            .Where(content => content.Length > 0);
}
