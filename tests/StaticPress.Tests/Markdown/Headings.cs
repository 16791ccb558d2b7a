using StaticPress.Markdown;

namespace StaticPress.Tests.Markdown;

public sealed class Headings
{
    [Fact]
    public void Each_heading_has_an_id_of_its_own_that_does_not_depend_on_what_follows()
    {
        var body = Body.Of("# Café & \"Co\"\n\n## Same\n\n## Same\n\n## Same 1\n\n### `code` *em*\n\n#\n\nSetext\n---");

        Assert.Equal(
            [
                new Heading("café-co", "Café & “Co”", 1), new Heading("same", "Same", 2), new Heading("same-1", "Same", 2),
                new Heading("same-1-1", "Same 1", 2), new Heading("code-em", "code em", 3), new Heading("section", "", 1),
                    new Heading("setext", "Setext", 2),
            ],
            body.Rendered.Headings);
        Assert.Equal(body.Rendered.Headings.Select(heading => heading.Id), body.Page.QuerySelectorAll("h1, h2, h3")
            .Select(heading => heading.Id));
    }

    [Theory]
    [InlineData("<a id=\"install\"></a>\n## Install")]
    [InlineData("<a name='install'></a>\n\n## Install")]
    [InlineData("Words <a class=x id=install></a>\n\n## Install")]
    [InlineData("## Install\n\n<div id=\"install\">\n\nWords.\n\n</div>")]
    public void An_anchor_of_the_authors_own_keeps_its_name_and_the_heading_takes_another(string text)
    {
        var body = Body.Of(text + "\n\n[There](#install)");
        Assert.Equal("install-1", body.One("h2").Id);
        Assert.Single(body.Page.QuerySelectorAll("#install, a[name=install]"));
    }

    [Theory]
    [InlineData("`<a id=\"install\">`\n\n## Install")]
    [InlineData("```html\n<a id=\"install\">\n```\n\n## Install")]
    [InlineData("<input data-id=\"install\" class=\"a\">\n\n## Install")]
    public void What_only_looks_like_one_takes_nothing_from_it(string text) => Assert.Equal("install", Body.Of(text).One("h2").Id);

    [Theory]
    [InlineData("清除对象的开销", "清除对象的开销", "qingchuduixiangdekaixiao")]
    [InlineData("Привет, мир!", "привет-мир", "privet-mir")]
    [InlineData("שלום דני", "שלום-דני", "slvm-dny")]
    [InlineData("Ελλάς ΣΊΣΥΦΟΣ", "ελλάς-σίσυφοσ", "ellas-sisyfos")]
    [InlineData("हिन्दी में", "हिन्दी-में", "hindi-mem")]
    [InlineData("L’été à Łódź", "lété-à-łódź", "lete-a-lodz")]
    public void Letters_of_every_script_stay_and_the_id_in_those_of_ASCII_still_answers(string title, string id, string former)
    {
        var body = Body.Of($"# {title}\n\n[There](#{id}) [and there](#{former})");
        Assert.Equal(id, body.Rendered.Headings[0].Id);
        Assert.Equal((id, former), (body.One("h1").Id, body.One("h1 > span").Id));
        Assert.Subset(body.Rendered.Fragments.ToHashSet(), new HashSet<string> { id, former });
    }

    [Theory]
    [InlineData("C# & F#", "c-f", "c--f")]
    [InlineData("Version 1.2.3", "version-1-2-3", "version-123")]
    [InlineData("the_name of_it", "the-name-of-it", "the_name-of_it")]
    [InlineData("A/B: tests", "a-b-tests", "ab-tests")]
    [InlineData("Straße & “Gasse”", "straße-gasse", "straße--gasse")]
    [InlineData("2. Второй — последний", "2-второй-последний", "2-второй--последний")]
    public void The_id_that_GitHub_Jekyll_Hugo_and_Astro_give_a_heading_leads_there_too(string title, string id, string theirs)
    {
        var body = Body.Of($"# {title}\n\n[There](#{id}) [and there](#{theirs})");
        Assert.Equal(id, body.One("h1").Id);
        Assert.NotNull(body.One($"h1 > span[id='{theirs}']"));
    }

    [Theory]
    [InlineData("My Title", "My-Title")]
    [InlineData("What’s in 1.28.0", "What-s-in-1-28-0")]
    [InlineData("一、Docker 简介", "一、Docker-简介")]
    [InlineData("一、Docker 简介", "%E4%B8%80%E3%80%81Docker-%E7%AE%80%E4%BB%8B")]
    [InlineData("C# 入门", "C-入门")]
    [InlineData("Einführung", "Einführung")]
    [InlineData("2. The end", "the-end")]
    public void A_heading_answers_to_the_name_by_which_its_own_text_links_to_it(string title, string linked)
    {
        var body = Body.Of($"[There](#{linked})\n\n## {title}");
        Assert.Contains(Uri.UnescapeDataString(linked), body.Page.QuerySelectorAll("h2 > span").Select(former => former.Id));
    }

    [Theory]
    [InlineData("[There](#my-title)\n\n## My Title")]
    [InlineData("[There](#elsewhere)\n\n## My Title")]
    [InlineData("[There](#My-Title)\n\n<a id=\"My-Title\"></a>\n\n## My Title")]
    [InlineData("[There](#My-Title)\n\n## Another {#My-Title}\n\n## My Title")]
    [InlineData("[There](#!)\n\n## 12")]
    public void A_name_that_is_another_s_or_nobody_s_makes_no_second_one(string markdown) =>
        Assert.Empty(Body.Of(markdown).Page.QuerySelectorAll("h2 > span"));

    [Fact]
    public void Of_two_headings_that_a_link_may_mean_the_one_with_just_these_letters_is_meant() =>
        Assert.Equal("The end", Body.Of("[There](#The-End)\n\n## 2. The end\n\n## The end").One("h2:has(> span[id='The-End'])")
            .FirstChild!.NextSibling!.TextContent);

    [Fact]
    public void An_id_that_another_heading_has_stays_its_own()
    {
        var body = Body.Of("# a-b\n\n# ab\n\n# a/b");
        Assert.Equal(["a-b", "ab", "a-b-1"], body.Page.QuerySelectorAll("h1").Select(heading => heading.Id));
        Assert.Empty(body.Page.QuerySelectorAll("h1 > span"));
    }

    [Theory]
    [InlineData("Don’t — “stop” … 🎉", "dont-stop-tada")]
    [InlineData("A title", "a-title")]
    [InlineData("10 €", "10-eur")]
    public void A_title_without_such_letters_keeps_its_id(string title, string id) => Assert.Equal(id, Body.Of($"# {title}").One("h1").Id);

    [Fact]
    public void A_former_id_never_takes_one_that_another_heading_has()
    {
        var body = Body.Of("# Cafe\n\n# Café\n\n# Cáfe");
        Assert.Equal(["cafe", "café", "cáfe"], body.Rendered.Headings.Select(heading => heading.Id));
        Assert.Empty(body.Page.QuerySelectorAll("h1 > span"));
        Assert.Equal(3, body.Page.QuerySelectorAll("[id]").Length);
    }

    [Fact]
    public void An_id_that_the_author_gives_or_the_page_has_taken_is_not_given_again()
    {
        var body = Body.Of("# One\n\n# Other {#one}\n\n# Comments",
            options: new(true) { ReservedIds = new HashSet<string> { "comments" } });

        Assert.Equal(["one-1", "one", "comments-1"], body.Rendered.Headings.Select(heading => heading.Id));
    }

    [Fact]
    public void A_heading_links_to_itself_on_its_page_but_not_in_a_feed()
    {
        Assert.Equal("#a-title", Body.Of("# A title").One("h1 > a.anchor[aria-label]").GetAttribute("href"));
        Assert.Empty(Body.Of("# A title", links => links with { PageUrl = "https://host.example/a/" }).Page.QuerySelectorAll("a"));
    }
}
