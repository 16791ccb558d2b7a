using AngleSharp.Html.Parser;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary><c>:::name</c> … <c>:::</c> in a text: what the theme's file of that name makes of it.</summary>
public sealed class ComponentsInTexts
{
    private const string Page = "/2021/08/26/a/";

    private static readonly TestSite Site = new TestSite().Config("url: https://example.org/blog/")
        .File("content/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>").File("content/media/psalm.mp3", "sound").File("content/media/b.vtt", "WEBVTT");

    private static readonly TestSite Tea = new TestSite().Config("url: https://example.org/blog/\ntheme: tea")
        .File("themes/tea/theme.yml", "extends: coffee\ncomponents:\n  cup:\n    arguments: {size: {type: number, default: 2}, strong: flag, kind: {type: choice, of: [green, black], default: green}}")
        .File("themes/tea/components/cup.html", "<div class=\"cup {{ component.kind }}\" data-size=\"{{ component.size + 1 }}\">{{ if component.strong }}<b>Strong</b>{{ end }}{{ component.content }}<a href=\"{{ url '/archive/' }}\">{{ words.archive }}</a></div>");

    [Theory]
    [InlineData(":::verse reference=\"John 3:16\" translation=KJV\nFor God so loved the world\n:::", "figure.verse", "blockquote p=For God so loved the world;cite=John 3:16;figcaption=John 3:16 (KJV)")]
    [InlineData(":::pull-quote by='Ann'\nShort.\n:::", "figure.pull-quote", "blockquote p=Short.;figcaption=Ann")]
    [InlineData(":::details title=“More” open\nText *here*.\n:::", "details[open]", "summary=More;em=here")]
    [InlineData(":::button to=/archive/\nAll **posts**\n:::", "p a.button[href='/blog/archive/']", "strong=posts")]
    [InlineData(":::columns\n:::column\nLeft\n:::\n:::column\nRight\n:::\n:::", "div.columns", ".column:first-child p=Left;.column + .column p=Right")]
    [InlineData(":::audio file=\"/media/psalm.mp3\" title=\"Psalm 23\" :::", "figure.audio", "figcaption=Psalm 23;audio[src='/blog/media/psalm.mp3'][aria-label='Psalm 23'] a=Psalm 23")]
    [InlineData(":::video file=https://a.example/a.mp4 captions=/media/b.vtt\n:::", "figure.video", "video[src='https://a.example/a.mp4'] a=https://a.example/a.mp4;track[src='/blog/media/b.vtt']=")]
    [InlineData(":::gallery caption=\"Both\"\n![One](/media/a.svg \"Caption\")\n\n- ![Two](https://a.example/b.png)\n:::", "figure.gallery-group > .gallery", "figure:first-child figcaption=Caption;figure:last-child img[alt='Two']=")]
    public void The_program_brings_some(string body, string outer, string inner)
    {
        var site = Site.Post("2021-08-26-a", "title: A", body).Build();

        var shown = Assert.Single(site.Page(Page).QuerySelectorAll(outer));
        Assert.Equal(inner, string.Join(';', inner.Split(';')
            .Select(pair => pair.LastIndexOf('=') is var at ? $"{pair[..at]}={shown.QuerySelector(pair[..at])?.TextContent.Trim()}" : "")));
        Assert.DoesNotContain(site.Problems, problem => problem.IsError);
    }

    [Fact]
    public void A_theme_declares_its_own_and_the_types_of_its_arguments()
    {
        var site = Tea.Post("2021-08-26-a", "title: A", ":::cup size=3 strong kind=black\nHot.\n:::\n\n:::cup\nMild.\n:::").Build();

        Assert.Equal("", site.Report);
        var cups = site.Page(Page).QuerySelectorAll(".cup");
        Assert.Equal(["cup black 4 Strong Hot.", "cup green 3 - Mild."],
            cups.Select(cup => $"{cup.ClassName} {cup.GetAttribute("data-size")} {cup.QuerySelector("b")?.TextContent ?? "-"} {cup.QuerySelector("p")!.TextContent}"));
    }

    [Fact]
    public void A_theme_says_the_programs_own_its_own_way() => Assert.Equal(
        "John 3:16!",
        Tea.File("themes/tea/components/verse.html", "<p class=\"own\">{{ component.reference }}!</p>").Post("2021-08-26-a", "title: A", ":::verse reference=\"John 3:16\"\nFor God\n:::")
            .Build().Page(Page).QuerySelector(".own")!.TextContent);

    [Fact]
    public void A_theme_from_nothing_has_the_programs_own() => Assert.NotNull(
        new TestSite().Config("theme: bare").File("themes/bare/layouts/post.html", "<!doctype html><title>{{ page.title }}</title>{{ post.content }}")
            .Post("2021-08-26-a", "title: A", ":::verse reference=\"John 3:16\"\nFor God\n:::").Build().Page(Page).QuerySelector("figure.verse"));

    [Fact]
    public void The_end_closes_what_was_opened_last_and_code_keeps_its_colons()
    {
        var page = Site.Post("2021-08-26-a", "title: A", ":::details title=\"One\"\n- point\n\n  :::pull-quote\n  Inner\n  :::\n\n```\n:::\n```\n\n::::details title=Two\nDeep.\n::::\n\n> Said.\n:::\nAfter.").Build().Page(Page);

        Assert.Equal(("Inner", ":::", "Deep.", "Said."),
            (page.QuerySelector("details li .pull-quote p")!.TextContent, page.QuerySelector("details code")!.TextContent.Trim(),
            page.QuerySelector("details details p")!.TextContent, page.QuerySelector(".details-text > blockquote p")!.TextContent));
        Assert.DoesNotContain(page.QuerySelectorAll("details p"), paragraph => paragraph.TextContent == "After.");
    }

    [Fact]
    public void A_feed_has_plain_html_with_whole_addresses()
    {
        var site = Tea.Post("2021-08-26-a", "title: A", ":::details title=\"More\"\nText.\n:::\n\n:::button to=/archive/\nGo\n:::\n\n:::cup\nHot.\n:::").Build();

        var content = new HtmlParser().ParseDocument(site.Json("/feed.json").GetProperty("items")[0].GetProperty("content_html")
            .GetString()!);
        Assert.Null(content.QuerySelector("details, .columns"));
        Assert.Equal("More", content.QuerySelector("p strong")!.TextContent);
        Assert.Equal(["https://example.org/blog/archive/", "https://example.org/blog/archive/"], content.QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void What_its_readers_read_is_found_counted_and_summed_up()
    {
        var site = Site.Post("2021-08-26-a", "title: A", ":::pull-quote by=\"Bartholomew\"\nPulled *words*.\n:::\n\nThe first paragraph.\n\n:::button to=/archive/\nGo\n:::").Build();

        var body = site.Blog.Renderer.Views.Bodies.OnPage(site.Blog.Plan.Site.Posts[0].Document);
        Assert.Equal("Bartholomew\nPulled words.\nThe first paragraph.\nGo", body.Text);
        Assert.Equal(7, body.Length.Words);
        Assert.Equal("The first paragraph.", body.Summary);
        Assert.Equal(body.Summary, site.Blog.Renderer.Views.Bodies.SummaryOf(site.Blog.Plan.Site.Posts[0].Document));
    }

    [Fact]
    public void A_heading_and_a_note_within_count_as_those_of_the_text()
    {
        var page = Site.Post("2021-08-26-a", "title: A", ":::details title=\"More\"\n## Inside\nSaid.[^1]\n:::\n\n[^1]: Here.\n\n[Up](#inside)").Build();

        Assert.Equal("", page.Report);
        Assert.NotNull(page.Page(Page).QuerySelector("details h2#inside"));
        Assert.NotNull(page.Page(Page).QuerySelector("details .footnote-ref"));
    }

    [Theory]
    [InlineData("note", "NOTE")]
    [InlineData(" danger Mind the step", "CAUTION")]
    [InlineData(" {.tip}", "NOTE")]
    public void A_box_of_another_program_is_told_and_published(string opening, string alert)
    {
        var site = Site.Post("2021-08-26-a", "title: A", $":::{opening}\nMind.\n:::\n\nAfter.").Build();

        var problem = Assert.Single(site.Problems);
        Assert.False(problem.IsError);
        Assert.Contains($"[!{alert}]", problem.Hint, StringComparison.Ordinal);
        Assert.Equal([$":::{opening}", "Mind.", ":::", "After."], site.Page(Page).QuerySelectorAll(".prose > p")
            .Select(line => line.TextContent));
    }

    [Fact]
    public void A_theme_may_call_its_own_like_such_a_box() => Assert.Equal(
        "", Tea.File("themes/tea/theme.yml", "extends: coffee\ncomponents: {note: }").Without("themes/tea/components/cup.html").File("themes/tea/components/note.html", "<aside>{{ component.content }}</aside>")
            .Post("2021-08-26-a", "title: A", ":::note\nMind.\n:::").Build().Report);

    [Theory]
    [InlineData("A `:::verse` in words.\n\n    :::verse\n\n```\n:::verse\n```")]
    [InlineData("\\:::verse\n\nThree ::: colons, and ::verse.")]
    public void Code_and_colons_are_none(string body) => Assert.Equal("", Site.Post("2021-08-26-a", "title: A", body).Build().Report);

    [Fact]
    public void A_page_says_whether_it_needs_their_style()
    {
        var site = Site.Post("2021-08-26-a", "title: A", ":::columns\nText.\n:::").Post("2021-08-27-b", "title: B").Build();

        Assert.Equal((1, 0), (Styles(Page), Styles("/2021/08/27/b/")));
        int Styles(string url) => site.Page(url).QuerySelectorAll("link[href*='/components.']").Length;
    }
}
