using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using StaticPress.Locale;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>What readers see is in the language of the site, wherever it comes from.</summary>
public sealed partial class LanguagesOfSites
{
    /// <summary>Names, which are the same in every language.</summary>
    private static readonly string[] Names =
        ["GitHub", "JavaScript", "Esc", "Facebook", "WhatsApp", "Telegram", "LinkedIn", "Reddit", "Atom", "JSON Feed", "https?://[^ ]*", "/[a-z0-9/]+/", "StaticPress"];

    private static readonly string[] Spoken = ["aria-label", "title", "alt", "placeholder", "data-nothing", "data-none", "data-failed", "content"];

    public static TheoryData<string> HebrewPages =>
        [.. Gallery.Hebrew.Urls.Where(url => url.EndsWith('/') || url.EndsWith(".html", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    public static TheoryData<string> Languages => [.. ProgramWords.Languages];

    [Fact]
    public void The_Hebrew_site_has_pages_of_every_kind()
    {
        var kinds = Gallery.Hebrew.Urls.Where(url => url.EndsWith('/') || url.EndsWith(".html", StringComparison.Ordinal))
            .Select(url => Gallery.Hebrew.Page(url).Body?.ClassName ?? "").ToHashSet();
        Assert.Superset(new HashSet<string>(["kind-home", "kind-post", "kind-page", "kind-category", "kind-tag", "kind-author",
            "kind-categories", "kind-tags", "kind-archive", "kind-year", "kind-month", "kind-404", "kind-redirect", "kind-feeds", "kind-search"]), kinds);
        Assert.Empty(Gallery.Hebrew.Report);
    }

    [Theory]
    [MemberData(nameof(HebrewPages))]
    public void A_Hebrew_site_is_Hebrew_and_reads_from_the_right(string url)
    {
        var page = Gallery.Hebrew.Page(url);
        Assert.Equal(("he", "rtl"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Empty(EnglishIn(page));
    }

    [Fact]
    public void So_are_its_feeds()
    {
        var item = Gallery.Hebrew.Json("/feed.json").GetProperty("items").EnumerateArray()
            .Single(item => item.GetProperty("title").GetString() == "הכול");
        Assert.Contains("<p>מקור: <a href=\"https://example.com/\">ספר</a> מאת דוד, 31 אוגוסט 2021</p>", item.GetProperty("content_html")
            .GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Search_engines_are_told_the_way_to_a_page_in_its_language()
    {
        var way = Gallery.Hebrew.JsonLd("/2021/09/01/all/").Single(thing => thing.GetProperty("@type").GetString() == "BreadcrumbList");
        Assert.Equal(["דף הבית", "חדשות", "הכול"], way.GetProperty("itemListElement").EnumerateArray()
            .Select(step => step.GetProperty("name").GetString()));
    }

    [Fact]
    public void Scripts_speak_it_too()
    {
        var script = Gallery.Hebrew.Urls.Single(url => url.StartsWith("/assets/post.", StringComparison.Ordinal));
        Assert.Contains("הקישור הועתק.", Gallery.Hebrew.Text(script), StringComparison.Ordinal);
        Assert.All(Gallery.Hebrew.Urls.Where(url => url.EndsWith(".js", StringComparison.Ordinal)), url =>
            Assert.DoesNotContain("theme.words", Gallery.Hebrew.Text(url), StringComparison.Ordinal));
    }

    [Fact]
    public void Dates_have_the_months_and_days_of_the_language()
    {
        var site = new TestSite().Config("language: de\ndate_format: dddd, d. MMMM yyyy").Post("2021-03-26-a", "title: A").Build();
        Assert.Equal("Freitag, 26. März 2021", site.Page("/2021/03/26/a/").QuerySelector(".byline time")!.TextContent);
        Assert.Equal("März 2021", site.Page("/archive/2021/03/").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_date_may_be_typed_with_the_month_of_the_language()
    {
        var site = new TestSite().Config("language: fr\ndate_format: d MMMM yyyy").Post("a", "title: A\ndate: 3 août 2021").Build();
        Assert.Empty(site.Report);
        Assert.True(site.Has("/2021/08/03/a/"));
    }

    [Theory]
    [InlineData("{{ date post.date 'dddd d MMMM yyyy' }}", "Thursday 26 August 2021")]
    [InlineData("{{ date post.date 'ddd' }}", "Thu")]
    [InlineData("{{ date post.extra.on 'dddd' }}", "Friday")]
    [InlineData("{{ date '2021-08-28' 'MMM d' }}", "Aug 28")]
    public void A_theme_writes_any_date_in_any_way(string template, string expected)
    {
        var site = new TestSite().Config("theme: mine").File("themes/mine/theme.yml", "extends: coffee").File("themes/mine/layouts/post.html", template)
            .Post("2021-08-26-a", "title: A\nextra: {on: 2021-08-27}").Build();
        Assert.Empty(site.Report);
        Assert.Equal(expected, site.Text("/2021/08/26/a/").Trim());
    }

    [Fact]
    public void Months_in_site_yml_win_over_those_of_the_language()
    {
        var site = new TestSite().Config("language: de\ndate_format: d MMMM yyyy\nmonths: [Jänner, Feber, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]")
            .Post("2021-01-26-a", "title: A").Build();
        Assert.Equal("26 Jänner 2021", site.Page("/2021/01/26/a/").QuerySelector(".byline time")!.TextContent);
    }

    [Fact]
    public void A_site_may_say_a_word_its_own_way_and_give_the_rest_of_its_language()
    {
        var site = new TestSite().Config("language: en").File("words/en.yml", "archive: The vault\nreplies: {one: '{n} letter', other: '{n} letters'}\ncomments_closed: Write to us.")
            .Post("2021-08-26-a", "title: A\nsource: Paper").Comment("a", "x", "name: A\ndate: 2021-08-26\nmessage: Well said.").Build();
        Assert.Empty(site.Report);
        Assert.Equal("The vault", site.Page("/archive/").QuerySelector("h1")!.TextContent);
        Assert.Equal("Write to us.", site.Page("/2021/08/26/a/").QuerySelector(".closed")!.TextContent);
        Assert.Equal("Source: Paper", site.Page("/").QuerySelector(".meta-source")!.TextContent);
    }

    [Fact]
    public void What_site_yml_says_of_closed_comments_wins()
    {
        var site = new TestSite().Config("language: de\ncomments: {sentence: Schluss.}").Post("2021-08-26-a", "title: A").Build();
        Assert.Equal("Schluss.", site.Page("/2021/08/26/a/").QuerySelector(".closed")!.TextContent);
    }

    [Fact]
    public void The_words_of_a_country_win_over_those_of_the_language()
    {
        var site = new TestSite().Config("language: de-AT").File("words/de-AT.yml", "archive: Ablage").File("words/de.yml", "archive: Truhe\ntags: Zettel").Build();
        Assert.Equal(("Ablage", "Zettel"), (site.Page("/archive/").QuerySelector("h1")!.TextContent, site.Page("/tags/")
            .QuerySelector("h1")!.TextContent));
    }

    [Fact]
    public void A_child_theme_says_its_words_over_those_of_its_parent()
    {
        var site = new TestSite().Config("theme: tea").File("themes/tea/theme.yml", "extends: coffee").File("themes/tea/words/en.yml", "earlier: Before\nbrewed: Brewed for {name}")
            .File("themes/tea/partials/footer.html", "<footer>{{ words.brewed name: site.title }}</footer>")
            .Post("2021-08-26-a", "title: A").Build();
        Assert.Empty(site.Report);
        Assert.Equal("Brewed for My blog", site.Page("/").QuerySelector("footer")!.TextContent);
        Assert.Equal("Pages", site.Blog.Plan.Theme.Words.Find("pages")!.Text);
        Assert.Equal("Before", site.Blog.Plan.Theme.Words.Find("earlier")!.Text);
    }

    [Theory]
    [InlineData("en", 0, "0 posts")]
    [InlineData("en", 1, "1 post")]
    [InlineData("he", 1, "רשומה אחת")]
    [InlineData("he", 2, "שתי רשומות")]
    [InlineData("he", 20, "20 רשומות")]
    [InlineData("ar", 0, "لا تدوينات")]
    [InlineData("ar", 1, "تدوينة واحدة")]
    [InlineData("ar", 2, "تدوينتان")]
    [InlineData("ar", 103, "103 تدوينات")]
    [InlineData("ar", 111, "111 تدوينة")]
    [InlineData("ar", 100, "100 تدوينة")]
    [InlineData("fr", 0, "0 billet")]
    [InlineData("fr", 2, "2 billets")]
    [InlineData("fr", 1_000_000, "1000000 de billets")]
    [InlineData("es", 1, "1 entrada")]
    [InlineData("de", 2, "2 Beiträge")]
    public void A_noun_beside_a_number_has_the_form_that_its_language_asks_for(string language, int number, string expected)
    {
        var phrase = Words.Of(language, ProgramWords.For(language)).Find("posts")!;
        Assert.Equal(expected, Phrase.Fill(phrase.For(number), _ => $"{number}"));
    }

    [Theory]
    [InlineData("ru", 21, "One")]
    [InlineData("ru", 12, "Many")]
    [InlineData("ru", 22, "Few")]
    [InlineData("pl", 21, "Many")]
    [InlineData("cs", 3, "Few")]
    [InlineData("pt-BR", 0, "One")]
    [InlineData("ja", 1, "Other")]
    [InlineData("nl", 1, "One")]
    public void Other_languages_have_their_rules_too(string language, int number, string expected) =>
        Assert.Equal(expected, $"{PluralRule.For(language).Of(number)}");

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_shipped_language_has_every_word_and_no_other(string language)
    {
        var words = new TestSite().Config($"language: {language}").Build();
        Assert.Empty(words.Report);
        Assert.Empty(words.Blog.Plan.Theme.Words.Missing());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_shipped_language_has_each_form_of_its_nouns(string language)
    {
        var words = new TestSite().Config($"language: {language}").Build().Blog.Plan.Theme.Words;
        var counted = words.Names.Select(name => (Name: name, Phrase: words.Find(name)!)).Where(word => word.Phrase.Forms.Count > 1);
        Assert.Empty(counted.Where(word => PluralRule.For(language).Forms.Except(word.Phrase.Forms.Keys).Any()).Select(word => word.Name));
    }

    private static IEnumerable<string> EnglishIn(IHtmlDocument page)
    {
        var shown = page.All.Where(element => element is not (IHtmlScriptElement or IHtmlStyleElement or IHtmlTemplateElement))
            .SelectMany(element =>
            element.ChildNodes.OfType<IText>().Select(text => text.Data)
                .Concat(Spoken.Where(name => name != "content" || IsForReaders(element)).Select(name => element.GetAttribute(name) ?? "")));
        return shown.Select(text => Known().Replace(text, "")).Where(text => Latin().IsMatch(text));
    }

    private static bool IsForReaders(IElement element) => element is IHtmlMetaElement meta
        && (meta.Name == "description" || meta.GetAttribute("property") is "og:title" or "og:description" or "og:site_name");

    private static Regex Known() => new(string.Join('|', Names));

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Latin();
}
