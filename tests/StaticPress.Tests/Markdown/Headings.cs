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
                new Heading("cafe-co", "Café & “Co”", 1), new Heading("same", "Same", 2), new Heading("same-1", "Same", 2),
                new Heading("same-1-1", "Same 1", 2), new Heading("code-em", "code em", 3), new Heading("section", "", 1), new Heading("setext", "Setext", 2),
            ],
            body.Rendered.Headings);
        Assert.Equal(body.Rendered.Headings.Select(heading => heading.Id), body.Page.QuerySelectorAll("h1, h2, h3").Select(heading => heading.Id));
    }

    [Fact]
    public void An_id_that_the_author_gives_or_the_page_has_taken_is_not_given_again()
    {
        var body = Body.Of("# One\n\n# Other {#one}\n\n# Comments", options: new(true) { ReservedIds = new HashSet<string> { "comments" } });

        Assert.Equal(["one-1", "one", "comments-1"], body.Rendered.Headings.Select(heading => heading.Id));
    }

    [Fact]
    public void A_heading_links_to_itself_on_its_page_but_not_in_a_feed()
    {
        Assert.Equal("#a-title", Body.Of("# A title").One("h1 > a.anchor[aria-label]").GetAttribute("href"));
        Assert.Empty(Body.Of("# A title", links => links with { PageUrl = "https://host.example/a/" }).Page.QuerySelectorAll("a"));
    }
}
