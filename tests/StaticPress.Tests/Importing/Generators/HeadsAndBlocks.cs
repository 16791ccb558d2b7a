using StaticPress.Importing.Marks;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Importing.Generators;

/// <summary>What a program reads more kindly than this one: heads below empty lines, days that no month has, Markdown right below HTML.
/// </summary>
public sealed class HeadsAndBlocks
{
    [Theory]
    [InlineData("zola", "config.toml", "base_url = 'https://old.example'")]
    [InlineData("hugo", "hugo.toml", "baseURL = 'https://old.example/'")]
    public void Empty_lines_above_a_head_are_no_text(string generator, string config, string settings)
    {
        using var old = new OldFolder(generator).File(config, settings)
            .File("content/posts/tide.md", "", "", "+++", "title = \"High tide at noon\"", "date = \"2021-08-26\"", "+++", "Words of mine.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("title: \"High tide at noon\"", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
        Assert.Contains("Words of mine.", old.Page("/posts/tide/"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_setting_that_cannot_be_read_costs_no_other_its_lists_and_quotation_marks()
    {
        using var old = new OldFolder("jekyll").File("_posts/2021-08-26-tide.md", "---", "title: \"Tide: a day\"", "more: {a", "tags:", "  - sea",
            "  - moon", "image:", "  path: https://tide.example/a.png", "---", "Words.").Import();

        Assert.Equal("", old.Build());
        var text = old.Read("content/posts/2021/2021-08-26-tide.md");
        foreach (var line in (string[])["title: \"Tide: a day\"", "tags: [sea, moon]", "  src: https://tide.example/a.png"])
            Assert.Contains(line + "\n", text, StringComparison.Ordinal);
        Assert.Contains("_posts/2021-08-26-tide.md, line 3", old.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_its_month_does_not_have_is_one_of_the_next_as_Ruby_reads_it()
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: A")
            .File("_posts/2011-02-29-1.6.0-released.md", "---", "title: Released", "---", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.True(old.Has("_site/2011/03/01/1.6.0-released.html"), string.Join('\n', old.Tree("_site")));
    }

    [Fact]
    public void Taxonomies_of_Zola_are_known_in_capitals_too()
    {
        using var old = new OldFolder("zola").File("config.toml", "base_url = 'https://old.example'", "taxonomies = [{ name = \"Tags\" }]")
            .File("content/tide.md", "+++", "title = \"A\"", "date = 2021-08-26", "[taxonomies]", "Tags = [\"sea\"]", "+++", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.True(old.Has("_site/tags/sea/index.html"));
    }

    [Fact]
    public void What_has_no_category_has_that_which_Pelican_gave_it()
    {
        using var old = Pelican("Words.");

        Assert.Equal("", old.Build());
        Assert.Contains("category: misc", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<blockquote>Ebb.</blockquote>\n[Flow](https://tide.example/) and *more*.", "Ebb.")]
    [InlineData("<blockquote class=\"t\"><p>Ebb.</p>\n</blockquote> <script async src=\"https://tide.example/a.js\"></script>\n[Flow](https://tide.example/) and *more*.", "Ebb.")]
    [InlineData("<img src=\"https://tide.example/a.png\" alt=\"Ebb.\"/>\n[Flow](https://tide.example/) and *more*.", "Ebb.")]
    [InlineData("<div>\n<div>Ebb.</div>\n</div>\nIt is [Flow](https://tide.example/) and *more*.", "Ebb.")]
    public void Markdown_right_below_a_block_of_HTML_is_read(string body, string also)
    {
        using var old = Pelican(body);

        Assert.Equal("", old.Build());
        Assert.Contains("href=\"https://tide.example/\"", old.Page("/tide.html"), StringComparison.Ordinal);
        Assert.Contains("<em>more</em>", old.Page("/tide.html"), StringComparison.Ordinal);
        Assert.Contains(also, old.Page("/tide.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Twenty_thousand_elements_that_nobody_ends_are_looked_at_once()
    {
        var clock = new OwnTime();
        var text = string.Concat(Enumerable.Repeat("<div>\n", 20_000)) + "Words.\n\n<p>Ebb.</p>\nFlow.";

        Assert.EndsWith("Words.\n\n<p>Ebb.</p>\n\nFlow.", BlockEnds.Part(text), StringComparison.Ordinal);
        // Minutes when each looked for its end.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void HTML_that_goes_on_stays_as_it_is()
    {
        using var old = Pelican("```html\n<div>Ebb.</div>\nflow\n```\n\n<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n<p>Three</p>");

        Assert.Equal("", old.Build());
        Assert.Contains("<div>Ebb.</div>\nflow", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
        Assert.Contains("</ul>\n<p>Three</p>", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_that_shows_a_tag_shows_it()
    {
        using var old = Pelican("Write:\n\n    {% literal video /a.mp4 [width] %}\n\nand see.", "PLUGINS = ['liquid_tags.literal']");

        Assert.Equal("", old.Build());
        Assert.Contains("{% video /a.mp4 [width] %}", old.Page("/tide.html"), StringComparison.Ordinal);
    }

    private static OldFolder Pelican(string body, string setting = "") => new OldFolder("pelican")
        .File("pelicanconf.py", "SITENAME = 'A'", "PATH = 'content'", setting)
        .File("content/tide.md", "Title: Tide", "Date: 2021-08-26", "", body).Import();
}
