using StaticPress.Markdown;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Markdown;

public sealed class HostileMarkdown
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("> - ", 20_000)]
    [InlineData("*a ", 50_000)]
    [InlineData("[", 50_000)]
    [InlineData("[a][b", 50_000)]
    [InlineData("[a](b", 50_000)]
    [InlineData("[](", 100_000)]
    [InlineData("[a]: b\n", 100_000)]
    [InlineData("{.a", 100_000)]
    [InlineData("{a=", 100_000)]
    [InlineData("`", 500_000)]
    [InlineData("`a", 300_000)]
    [InlineData("<!A ", 60_000)]
    [InlineData("<?", 60_000)]
    [InlineData("<![CDATA[", 100)]
    [InlineData("<![CDATA[", 60_000)]
    [InlineData("<!-- a", 60_000)]
    [InlineData("https://a.b/(", 60_000)]
    [InlineData("# a\n", 40_000)]
    [InlineData("\"a' ", 100_000)]
    [InlineData("a|b\n", 100_000)]
    [InlineData("[^1]", 100_000)]
    [InlineData("{{< ", 100_000)]
    [InlineData("[a](b c", 60_000)]
    [InlineData("**a!**b ", 60_000)]
    [InlineData("| a |\n|-|\n", 40_000)]
    [InlineData("a:b@c.d ", 60_000)]
    [InlineData("*[a]: b\na ", 40_000)]
    [InlineData("[^a]: b[^a] ", 40_000)]
    [InlineData("<a href=\"x\">", 80_000)]
    public void No_text_hangs_or_ends_the_program(string pattern, int times)
    {
        var clock = new OwnTime();

        var body = new MarkdownRenderer(new(true))
            .Render(Body.Source(string.Concat(Enumerable.Repeat(pattern, times))),
            new("", _ => new Routing.LinkTarget.External("x"), _ => null));

        Assert.True(clock.Elapsed < Limit, $"It took {clock.Elapsed}.");
        Assert.All(body.Problems.Where(problem => problem.IsError), problem => Assert.Equal("SP0503", problem.Code));
        Assert.True(body.Problems.Count <= 50, $"{body.Problems.Count} problems were told.");
    }

    [Fact]
    public void Forty_thousand_equal_headings_get_forty_thousand_ids()
    {
        var headings = Body.Of(string.Concat(Enumerable.Repeat("# a\n", 40_000))).Rendered.Headings;

        Assert.Equal(40_000, headings.Select(heading => heading.Id).Distinct().Count());
        Assert.Equal("a-39999", headings[^1].Id);
    }

    [Fact]
    public void Twenty_thousand_links_to_parts_that_are_not_there_do_not_each_look_through_the_text()
    {
        var clock = new OwnTime();
        var links = string.Join("\n\n", Enumerable.Range(0, 20_000).Select(part => $"[a](#part-{part})"));

        var headings = Body.Of($"# The-end\n\n[b](#The-End)\n\n{links}").Rendered.Headings;

        Assert.Equal("the-end", headings.Single().Id);
        // Some 16 s when each did.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(8), $"It took {clock.Elapsed}.");
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_refused_names_the_file_and_what_to_do(string markdown, string problem)
    {
        var renderer = new MarkdownRenderer(new(true));

        Assert.Equal([problem],
            new Body(renderer.Render(Body.Source(markdown), new("", _ => new Routing.LinkTarget.External("x"), _ => null))).Problems);
        Assert.Equal("", renderer.SummaryOf(Body.Source(markdown)));
        Assert.Equal("<p>fine</p>\n", renderer.Render(Body.Source("fine"), new("", _ => new Routing.LinkTarget.External("x"), _ => null))
            .Html.Value);
    }

    public static TheoryData<string, string> Refused => new()
    {
        {
            new string('>', 20_000),
            "content/posts/a.md(5,1): error SP0503: The Markdown is nested too deeply, or a table in it is too large. Take out levels of quotation, list or emphasis."
        },
        {
            string.Concat(Enumerable.Range(0, 64).Select(level => new string(' ', 2 * level) + "- a\n")),
            "content/posts/a.md(5,1): error SP0503: The Markdown is nested too deeply, or a table in it is too large. Take out levels of quotation, list or emphasis."
        },
        {
            new string('a', (1 << 20) + 1),
            "content/posts/a.md(5,1): error SP0503: The text is longer than a million characters. Split it into several posts."
        },
        {
            "One.\n\n" + string.Concat(Enumerable.Repeat("[a](b", 50_000)),
            "content/posts/a.md(7,1): error SP0503: The text that begins here has too many marks without an empty line between. Put empty lines between its parts."
        },
        {
            "One.\n\n" + new string('|', 20_000) + "\n" + string.Concat(Enumerable.Repeat("|-", 10_000)) + string.Concat(Enumerable.Repeat("\n|", 2_000)),
            "content/posts/a.md(7,1): error SP0503: The table that begins here has more than 200,000 cells. Put it into a file of its own and link to that."
        },
    };

    public static TheoryData<string, string, int> Honest => new()
    {
        { "| a | b | c | d | e | f | g | h |\n|" + string.Concat(Enumerable.Repeat("---|", 8))
            + string.Concat(Enumerable.Repeat("\n| 1 | *2* | `3` | 4 | 5 | [6](https://example.org/) | 7 | 8 |", 1_110)) + "\n", "td", 8_880 },
        { string.Concat(Enumerable.Repeat("* Fix [a bug](https://example.org/1) in `Foo_bar` by *Ann* (\"quoted\")\n", 2_500)), "li", 2_500 },
        { string.Concat(Enumerable.Range(0, 900)
            .Select(i => FormattableString.Invariant($"{i}. [a] {{b}} (c) *d* `e` \"f\" 'g' https://example.org/{i}\n")))
            + "\n- x\n\n    - " + string.Concat(Enumerable.Repeat("[y](https://example.org/) *w*\n    - ", 2_500)), "li", 3_402 },
        { "```json\n" + string.Concat(Enumerable.Repeat("{\"a\": [1, \"b\"], \"c\": {\"d\": [\"*\", \"_\"]}},\n", 2_500)) + "```\n", "pre", 1 },
        { "<p>x</p>\n\n1. a\n   ~~~\n" + string.Concat(Enumerable.Repeat("   {\"a\": [1, \"b\"], \"c\": {\"d\": [\"*\", \"_\"]}},\n", 2_500)) + "   ~~~\n", "pre", 1 },
    };

    [Theory]
    [MemberData(nameof(Honest))]
    public void Long_lists_and_long_code_are_what_real_posts_hold(string text, string element, int count)
    {
        var body = Body.Of(text);

        Assert.Empty(body.Problems);
        Assert.Equal(count, body.Page.QuerySelectorAll(element).Length);
    }

    /// <summary>What looks like code or like items to the eye, and is one text to the parser.</summary>
    [Theory]
    [InlineData("<div>\n```\n</div>\n\n", "")]
    [InlineData("   ~~~\n```\n   ~~~\n\n", "")]
    [InlineData("a\n", "    - ")]
    [InlineData("a\n", "7. ")]
    public void A_text_is_not_taken_for_code_or_for_a_list(string before, string begin)
    {
        var body = Body.Of(before + string.Concat(Enumerable.Repeat(begin + "[a](b[a](b[a](b[a](b\n", 12_500)));

        Assert.Contains("too many marks without an empty line", Assert.Single(body.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_but_honest_text_is_rendered()
    {
        var text = string.Concat(Enumerable.Repeat("A *paragraph* with a [link](https://example.org/) and `code`, \"quoted\", of a usual length and shape.\n\n", 8_000));

        var body = Body.Of(text);

        Assert.Empty(body.Problems);
        Assert.Equal(8_000, body.Page.QuerySelectorAll("p > a").Length);
    }
}
