namespace StaticPress.Tests.Importing.Generators;

/// <summary>Braces and headings that CommonMark has not.</summary>
public sealed class MarksOfOtherMarkdowns
{
    private const string Post = "content/posts/2021/2021-08-26-tide.md";

    [Theory]
    [InlineData("The lead. {.lead}", "The lead.\n{.lead}\n")]
    [InlineData("Two\nlines. {#part .wide}", "Two\nlines.\n{#part .wide}\n")]
    [InlineData("> Quoted. {.big}", "> Quoted.\n> {.big}\n")]
    [InlineData("See [it](https://tide.example/) {.more}", "See [it](https://tide.example/)\n{.more}\n")]
    [InlineData("See [it](https://tide.example/){.more}", "See [it](https://tide.example/){.more}\n")]
    [InlineData("## Ebb {.low}", "## Ebb {.low}\n")]
    [InlineData("Write {.class} there.", "Write {.class} there.\n")]
    [InlineData("`{.class}`", "`{.class}`\n")]
    public void Braces_at_the_end_of_a_paragraph_are_the_paragraphs_where_a_plug_in_reads_them_so(string written, string here)
    {
        using var old = new OldFolder("eleventy").File("package.json", "{\"dependencies\": {\"markdown-it-attrs\": \"^4.1.0\"}}")
            .File("posts/tide.md", "---", "title: Tide", "date: 2021-08-26", "---", written).Import();

        Assert.Equal("", old.Build());
        Assert.EndsWith("---\n\n" + here, old.Read(Post), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The lead. {: .lead}", "The lead.\n{.lead}\n")]
    [InlineData("The lead.\n{: .lead}", "The lead.\n{.lead}\n")]
    [InlineData("Ebb {: #low}\n===", "Ebb{#low}\n===\n")]
    [InlineData("A [link](https://tide.example/){: .more} of it.", "A [link](https://tide.example/){.more} of it.\n")]
    public void Those_of_kramdown_too(string written, string here)
    {
        using var old = new OldFolder("jekyll").File("_posts/2021-08-26-tide.md", "---", "title: Tide", "---", written).Import();

        Assert.Equal("", old.Build());
        Assert.EndsWith("---\n\n" + here, old.Read(Post), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A **strong**{: .red} word.", "A **strong** word.\n")]
    [InlineData("- One {: .red}\n- Two", "- One\n- Two\n")]
    [InlineData("| a | b |\n| - | - |\n| c{: .red} | d |", "| a | b |\n| - | - |\n| c | d |\n")]
    public void Where_nothing_can_have_a_class_here_it_is_taken_out_and_told(string written, string here)
    {
        using var old = new OldFolder("jekyll").File("_posts/2021-08-26-tide.md", "---", "title: Tide", "---", written).Import();

        Assert.Equal("", old.Build());
        Assert.EndsWith("---\n\n" + here, old.Read(Post), StringComparison.Ordinal);
        Assert.Contains("These braces were taken out", old.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pelican", "pelicanconf.py", "PATH = 'content'", "content/tide.md")]
    [InlineData("jekyll", "_config.yml", "markdown: redcarpet", "_posts/2021-08-26-tide.md")]
    [InlineData("jekyll", "_config.yml", "kramdown: {input: kramdown}", "_posts/2021-08-26-tide.md")]
    public void A_heading_without_a_space_is_one_where_it_was_one(string generator, string config, string setting, string post)
    {
        using var old = Old(generator, config, setting, post);

        Assert.Equal("", old.Build());
        Assert.EndsWith("---\n\n## Ebb and flow\n\nWords.\n\n```\n##code\n```\n", old.Read(Post), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jekyll", "_config.yml", "title: A", "_posts/2021-08-26-tide.md")]
    [InlineData("hugo", "hugo.toml", "title = 'A'", "content/posts/tide.md")]
    public void Where_it_was_text_it_stays_text(string generator, string config, string setting, string post)
    {
        using var old = Old(generator, config, setting, post);

        Assert.Equal("", old.Build());
        Assert.Contains("\n\\##Ebb and flow\n", old.Read(Post), StringComparison.Ordinal);
    }

    private static OldFolder Old(string generator, string config, string setting, string post) => new OldFolder(generator)
        .File(config, setting)
        .File(post, "---", "title: Tide", "date: 2021-08-26", "---", "##Ebb and flow", "", "Words.", "", "```", "##code", "```").Import();
}
