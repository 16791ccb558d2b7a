using Microsoft.Playwright;
using StaticPress.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace StaticPress.Tests.Search;

/// <summary>The search as readers have it, in a real browser.</summary>
[Collection(ChromiumTests.Name)]
public sealed class SearchPage(Chromium chromium, SearchPage.SearchedBlog blog) : IClassFixture<SearchPage.SearchedBlog>, IAsyncDisposable
{
    private static readonly TestSite Blog = new TestSite()
        .Config("title: Show\nurl: https://example.org/blog/\nlanguage: en\ndate_format: dd/MM/yyyy")
        .Post("2021-08-26-gap", "title: A gap in intelligence\ncategory: Israel News\ntags: [Iran]", "Bennett met nobody. " + Filler(60) + " The umbrella stood in the corner of the café,[^1] and nobody took it. " + Filler(60) + "\n\n[^1]: A red one.")
        .Post("2021-08-27-meeting", "title: The umbrella and the meeting\ncategory: Israel News", "Bennett and Biden meet a day late.")
        .Post("2022-03-01-tags", "title: Weather\ncategory: Site Notes\ntags: [umbrella]", "About <script>alert(1)</script> rain & wind.")
        .Post("2023-05-05-hebrew", "title: בְּרֵאשִׁית\ncategory: Scripture\nlanguage: he", "בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ")
        .Post("2023-06-06-japanese", "title: 新しいニュース\nlanguage: ja", "これは今日の記事です。" + new string('海', 300) + "東京湾の天気は晴れ。" + new string('空', 300))
        .Post("2023-07-07-thai", "title: ข่าววันนี้\nlanguage: th", "ภาษาไทยไม่เว้นวรรคระหว่างคำ")
        .Post("2024-01-01-hidden", "title: Umbrella of nobody\nnoindex: true")
        .Page("tides", "title: Coast", "## Tides\n\nHigh at seven<br>low at one.<script>var sunset = 1</script>\n\n<table><tr><td>The cell</td><td>and the sunset</td></tr></table>")
        .Page("about", "title: About", "The host owns no umbrellas.");

    private IBrowserContext? _context;

    public async ValueTask DisposeAsync()
    {
        if (_context is not null) await _context.DisposeAsync();
    }

    [SkippableFact]
    public async Task A_query_shows_titles_first_then_tags_then_texts_with_the_words_marked()
    {
        var page = await Open("");
        await page.GetByLabel("Search the archive").PressSequentiallyAsync("umbrella");

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("4 results");
        await Expect(page.Locator(".hit-title")).ToHaveTextAsync(["The umbrella and the meeting", "Weather", "A gap in intelligence", "About"]);
        await Expect(page.Locator(".hit").Nth(0).Locator(".hit-title mark")).ToHaveTextAsync("umbrella");
        await Expect(page.Locator(".hit").Nth(0).Locator(".hit-meta")).ToHaveTextAsync("Israel News 27/08/2021");
        await page.Locator(".hit").Nth(2).ScrollIntoViewIfNeededAsync();
        await Expect(page.Locator(".hit").Nth(2).Locator(".hit-snippet"))
            .ToContainTextAsync("The umbrella stood in the corner of the café, and nobody");
        await Expect(page.Locator(".hit").Nth(2).Locator(".hit-snippet mark")).ToHaveTextAsync(["umbrella"]);
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/blog/search/\?q=umbrella$"));
        await page.Locator(".hit-title a").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/blog/2021/08/27/meeting/$"));
    }

    [SkippableFact]
    public async Task A_hit_followed_before_typing_rests_leads_back_to_its_query()
    {
        var page = await Open("");
        await page.EvaluateAsync("() => { window.setTimeout = () => 0; }");
        await page.GetByLabel("Search the archive").FillAsync("umbrella");
        await page.Locator(".hit-title a").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/blog/2021/08/27/meeting/$"));

        await page.GoBackAsync();

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/blog/search/\?q=umbrella$"));
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("4 results");
    }

    [SkippableTheory]
    [InlineData("Umbrel", "4 results")]
    [InlineData("CAFE", "One result")]
    [InlineData("café", "One result")]
    [InlineData("בראש", "One result")]
    [InlineData("הארץ", "One result")]
    [InlineData("bennett meet", "One result")]
    [InlineData("bennett wind", "Nothing has all these words. 3 have some of them:")]
    [InlineData("snow", "Nothing was found. Try fewer letters, another word, or all years.")]
    [InlineData("<script>", "One result")]
    [InlineData("ニュース", "One result")]
    [InlineData("記事", "One result")]
    [InlineData("事", "One result")]
    [InlineData("東京湾 天気", "One result")]
    [InlineData("京東", "Nothing was found. Try fewer letters, another word, or all years.")]
    [InlineData("เว้นวรรค", "One result")]
    public async Task Words_are_found_by_their_beginning_without_accents_and_points(string query, string said)
    {
        var page = await Open("?q=" + Uri.EscapeDataString(query));
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(said);
    }

    [SkippableTheory]
    [InlineData("inteligence", "No text has “inteligence”. Searched instead: “intelligence”. One result")]
    [InlineData("Umbrela", "No text has “Umbrela”. Searched instead: “umbrella”. 4 results")]
    [InlineData("benett meet", "No text has “benett meet”. Searched instead: “bennett meet”. One result")]
    [InlineData("wnid", "No text has “wnid”. Searched instead: “wind”. One result")]
    [InlineData("caffé", "No text has “caffé”. Searched instead: “cafe”. One result")]
    [InlineData("אלוהים", "No text has “אלוהים”. Searched instead: “אלהים”. One result")]
    [InlineData("<b>umbrela {meant}", "No text has “<b>umbrela {meant}”. Searched instead: “umbrella meant”. Nothing has all these words. 4 have some of them:")]
    [InlineData("um", "Nothing was found. Try fewer letters, another word, or all years.")]
    [InlineData("zzzzzzz", "Nothing was found. Try fewer letters, another word, or all years.")]
    [InlineData("umbrella zzzzzzz", "Nothing has all these words. 4 have some of them:")]
    public async Task A_word_that_nothing_has_gives_way_to_the_nearest_and_is_told(string query, string said)
    {
        var page = await Open("?q=" + Uri.EscapeDataString(query));
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(said);
    }

    [SkippableFact]
    public async Task The_word_that_was_searched_instead_is_marked_and_headings_stand_apart()
    {
        var page = await Open("?q=sunstet");
        await Expect(page.Locator("[data-hit=snippet] mark")).ToHaveTextAsync("sunset");
        await Expect(page.Locator("[data-hit=snippet]")).ToContainTextAsync("High at seven low at one. The cell and the sunset");
        page = await Open("?q=seven");
        await Expect(page.Locator("[data-hit=snippet]")).ToHaveTextAsync("Tides · High at seven low at one. The cell and the sunset");
    }

    [SkippableFact]
    public async Task Words_without_spaces_are_marked_as_one_and_shown_where_they_stand()
    {
        var page = await Open("?q=" + Uri.EscapeDataString("東京湾"));
        await Expect(page.Locator("[data-hit=snippet] mark")).ToHaveTextAsync("東京湾");
        await Expect(page.Locator("[data-hit=snippet]")).ToContainTextAsync("天気は晴れ");
        page = await Open("?q=" + Uri.EscapeDataString("ニュース"));
        await Expect(page.Locator("[data-hit=title] mark")).ToHaveTextAsync("ニュース");
    }

    [SkippableFact]
    public async Task A_shared_address_gives_the_same_query_and_filters_and_back_goes_back()
    {
        var page = await Open("?q=umbrella&category=israel-news&year=2021");

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 results");
        await Expect(page.GetByLabel("Search the archive")).ToHaveValueAsync("umbrella");
        await Expect(page.GetByLabel("Category")).ToHaveValueAsync("israel-news");
        await page.GetByLabel("Category").SelectOptionAsync("site-notes");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Nothing was found");
        await page.GetByLabel("Year").SelectOptionAsync("2022");
        await Expect(page.Locator(".hit-title")).ToHaveTextAsync(["Weather"]);
        Assert.EndsWith("?q=umbrella&category=site-notes&year=2022", page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();
        await Expect(page.GetByLabel("Year")).ToHaveValueAsync("2021");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Nothing was found");
    }

    [SkippableFact]
    public async Task Filters_alone_list_what_they_let_through_newest_first()
    {
        var page = await Open("?category=israel-news");
        await Expect(page.Locator(".hit-title")).ToHaveTextAsync(["The umbrella and the meeting", "A gap in intelligence"]);
    }

    [SkippableFact]
    public async Task Arrows_go_through_the_hits_and_Escape_and_slash_back_to_the_box()
    {
        var page = await Open("?q=umbrella");
        var box = page.GetByLabel("Search the archive");
        var links = page.Locator(".hit-title a");
        await Expect(links).ToHaveCountAsync(4);

        await page.Keyboard.PressAsync("/");
        await Expect(box).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(links.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(links.Nth(0)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(box).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("/");
        await Expect(box).ToHaveValueAsync("umbrella/");
    }

    [SkippableFact]
    public async Task Without_scripts_the_page_offers_the_archive_and_the_categories()
    {
        var page = await Open("?q=umbrella", new BrowserNewContextOptions { JavaScriptEnabled = false });

        await Expect(page.GetByText("needs JavaScript")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Search the archive")).ToBeHiddenAsync();
        await Expect(page.Locator(".ways").GetByRole(AriaRole.Link))
            .ToHaveTextAsync(["The archive", "Israel News 2", "Scripture 1", "Site Notes 1"]);
    }

    [SkippableFact]
    public async Task A_form_on_another_page_leads_to_the_search()
    {
        var page = await Open("../nowhere/");
        await page.GetByLabel("Search the archive").FillAsync("umbrella");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("4 results");
    }

    [SkippableFact]
    public async Task An_index_that_does_not_come_is_told()
    {
        var page = await Open("");
        await page.RouteAsync("**/words/*", route => route.AbortAsync());
        await page.GetByLabel("Search the archive").FillAsync("umbrella");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("could not be loaded");
    }

    [SkippableFact]
    public async Task A_build_published_meanwhile_is_searched_anew()
    {
        var page = await Open("");
        var answer =
            await (await page.RunAndWaitForResponseAsync(() => page.GetByLabel("Search the archive").FocusAsync(), "**/search/index.json"))
            .TextAsync();
        await page.RouteAsync("**/search/index.json", route =>
            route.FulfillAsync(new RouteFulfillOptions
            {
                Body = answer.Replace("\"wordHashes\":[\"", "\"wordHashes\":[\"00", StringComparison.Ordinal),
                ContentType = "application/json"
            }),
            new PageRouteOptions { Times = 1 });
        await page.ReloadAsync();
        await page.GetByLabel("Search the archive").FillAsync("umbrella");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("4 results");
    }

    /// <param name="rest">What follows the address of the search page.</param>
    private async Task<IPage> Open(string rest, BrowserNewContextOptions? options = null)
    {
        _context = await chromium.Open(options);
        var page = await _context.NewPageAsync();
        page.PageError += (_, error) => throw new InvalidOperationException(error);
        await page.GotoAsync(new Uri(blog.Address, "blog/search/" + rest).AbsoluteUri);
        return page;
    }

    /// <summary>One preview for all of these tests.</summary>
    public sealed class SearchedBlog : IAsyncLifetime, IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private PreviewedFolder? _preview;

        public Uri Address => _preview!.Address;

        public async Task InitializeAsync()
        {
            Blog.WriteTo(_folder);
            _preview = await PreviewedFolder.Start(_folder.FullPath);
        }

        public async Task DisposeAsync() => await _preview!.DisposeAsync();

        public void Dispose() => _folder.Dispose();
    }

    private static string Filler(int words) => string.Join(' ', Enumerable.Range(0, words).Select(number => $"filler{number}"));
}
