using System.Text.Json;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Verifying;

/// <summary>A move done by hand, which is whole; and each way of losing something, planted.</summary>
public sealed class Judging : IDisposable
{
    private const string Post = """
        ---
        title: "Rain at last"
        date: 2024-05-01T20:20:11+02:00
        author: Dana
        category: News
        tags: [weather]
        permalink: /2024/05/rain/
        guid: "https://old.example/?p=12"
        wp_id: 12
        ---
        It rained – “at last” – over *the whole town*, as [the baker](https://baker.example/bread?a=1&b=2) said.

        ![A wet street](https://cdn.example/uploads/street.jpg "The street (credit: Noa)")

        Read [what came before](/2024/04/drought/) too.

        <https://www.youtube.com/watch?v=abcdefghijk>

        """;

    private const string Before = "---\ntitle: Drought\ndate: 2024-04-01T20:20:11+02:00\nauthor: Dana\ncategory: News\npermalink: /2024/04/drought/\nguid: \"https://old.example/?p=11\"\nwp_id: 11\n---\nDry.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_blog_that_moved_whole_is_the_same()
    {
        var run = Verify();

        Assert.Equal(("", 0, "{}"), (run.Stderr, run.ExitCode, "{" + string.Join(',', Differing()) + "}"));
        Assert.EndsWith("Everything that was public is there, and is the same.\n", run.Stdout, StringComparison.Ordinal);
        Assert.Matches("(?m)^page +2 +0 +0$", run.Stdout);
        Assert.Matches("(?m)^comments +2 +0 +0$", run.Stdout);
        Assert.Matches("(?m)^threads +1 +0 +0$", run.Stdout);
        Assert.Matches("(?m)^guids +2 +0 +0$", run.Stdout);
        Assert.Matches("(?m)^Not compared, private: 1$", run.Stdout);
    }

    [Theory]
    [InlineData("Rain at last", "Rain", "title")]
    [InlineData("2024-05-01T20:20:11", "2024-05-01T20:21:11", "date")]
    [InlineData("author: Dana", "author: Noa", "author")]
    [InlineData("tags: [weather]", "tags: []", "terms,addresses")]
    [InlineData("the whole town", "the town", "words")]
    [InlineData("“at last” –", "– “last” at", "words")]
    [InlineData("street.jpg", "house.jpg", "pictures")]
    [InlineData("The street (", "A street (", "words")]
    [InlineData("bread?a=1&b=2", "cake", "links")]
    [InlineData("(/2024/04/drought/)", "(/)", "links")]
    [InlineData("abcdefghijk", "kjihgfedcba", "embeds")]
    [InlineData("?p=12\"", "?p=13\"", "guids")]
    [InlineData("permalink: /2024/05/rain/", "permalink: /rain/", "addresses")]
    public void What_is_other_than_it_was_is_found_by_its_part(string was, string now, string parts)
    {
        var run = Verify(post: Post.Replace(was, now, StringComparison.Ordinal));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(parts.Split(','), Differing());
        Assert.Contains($"{parts.Split(',')[0]} /2024/05/rain/: ", run.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_nowhere_is_found()
    {
        var run = Verify(before: "");

        Assert.Contains("page /2024/04/drought/: 'Drought' is on no page.", run.Stdout, StringComparison.Ordinal);
        Assert.Contains("links /2024/05/rain/: The link to /2024/04/drought/ leads nowhere any more.", run.Stdout,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: Tal", "name: Gal", "comments")]
    [InlineData("message: Here too", "message: Here", "comments")]
    [InlineData("parent: wp-5\n", "", "threads")]
    public void What_readers_wrote_is_found_by_its_number(string was, string now, string part)
    {
        Verify(answer: Answer.Replace(was, now, StringComparison.Ordinal));

        Assert.Equal([part], Differing());
    }

    [Fact]
    public void A_comment_that_is_nowhere_is_found()
    {
        var run = Verify(answer: "");

        Assert.Contains("comments /2024/05/rain/: The comment 6 of 'Tal' is missing.", run.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_never_public_is_found_wherever_it_is_read()
    {
        var run = Verify(before: Before + "\nNobody should ever read these eight words of mine.\n");

        Assert.Contains("privacy /secret/: What was not public is read on /2024/04/drought/index.html.", run.Stdout,
            StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void A_difference_that_is_named_is_accepted_with_its_reason()
    {
        _folder.Write("known.txt", "# looked at in May\nwords /2024/05/* shortened by hand\n");

        var run = Verify(post: Post.Replace("the whole town", "the town", StringComparison.Ordinal), more: ["--except", "known.txt"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("(?m)^words +1 +0 +1$", run.Stdout);
        Assert.Contains("\"excepted\": \"shortened by hand\"", _folder.Read("verdict.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_another_program_made_are_compared_address_by_address()
    {
        Verify();
        _folder.Write("old/2024/05/rain/index.html", """
            <title>Rain at last</title><nav>Menu of the old theme</nav><article><h1>Rain at last</h1>
            <p>It rained, "at last", over the whole town, as <a href="https://baker.example/bread?a=1&amp;b=2">the baker</a> said.</p>
            <img src="/uploads/street-300x200.jpg" alt=""></article>
            """);
        var same = CommandRun.In(_folder, "migrate", "verify", "--from", "old");
        _folder.Write("old/2023/gone.html", "<article><h1>Gone</h1><p>Words</p></article>");
        var gone = CommandRun.In(_folder, "migrate", "verify", "--from", "old");

        Assert.Equal(("", 0), (same.Stderr, same.ExitCode));
        Assert.Contains("addresses /2023/gone.html: Nothing answers at /2023/gone.html any more.", gone.Stdout, StringComparison.Ordinal);
        Assert.Equal(1, gone.ExitCode);
    }

    [Fact]
    public void Without_an_export_or_a_built_site_it_says_what_to_do()
    {
        _folder.Write("site.yml", "title: A").Write("export.xml", "");

        Assert.Equal((2, "staticpress: Give the export of the old blog, or with --from the folder that the old program built, or with --live its address.\n"),
            Told("migrate", "verify"));
        Assert.Equal((2, "staticpress: There is no file other.xml.\n"), Told("migrate", "verify", "other.xml"));
        Assert.Equal((2,
            "staticpress: There is no built site in _site. Run 'staticpress build' first, or name its folder with --output.\n"),
            Told("migrate", "verify", "export.xml"));
    }

    [Fact]
    public void What_need_not_be_there_is_accepted_by_its_kind_and_counted()
    {
        Verify();
        _folder.Write("export.xml", Export().Replace("</channel>", """
            <wp:category><wp:term_id>9</wp:term_id><wp:category_nicename>empty</wp:category_nicename><wp:cat_name>Empty</wp:cat_name></wp:category>
            <item><title>Cat</title><link>https://old.example/cat-picture/</link><wp:post_id>90</wp:post_id><wp:status>inherit</wp:status><wp:post_parent>0</wp:post_parent>
            <wp:post_type>attachment</wp:post_type><wp:attachment_url>https://old.example/cat.jpg</wp:attachment_url></item></channel>
            """, StringComparison.Ordinal));

        var run = CommandRun.In(_folder, "migrate", "verify", "export.xml");

        Assert.Equal(("", 0), (run.Stderr, run.ExitCode));
        Assert.Contains("Accepted, pages of pictures and files that belong to no text: 1\n", run.Stdout, StringComparison.Ordinal);
        Assert.Contains("Not compared, categories without a public text: 1\n", run.Stdout, StringComparison.Ordinal);
        Assert.Contains("Not compared, comments that nobody let pass: 1\n", run.Stdout, StringComparison.Ordinal);
    }

    private const string Answer = "id: wp-6\nparent: wp-5\nname: Tal\ndate: 2024-05-02T10:00:00Z\nmessage: Here too\n";

    private (int Code, string Error) Told(params string[] arguments)
    {
        var run = CommandRun.In(_folder, arguments);
        return (run.ExitCode, run.Stderr);
    }

    private ProgramRun Verify(string post = Post, string before = Before, string answer = Answer, string[]? more = null)
    {
        _folder.Write("site.yml",
            "title: Evening Radio\nurl: https://new.example\nlinks: warn\nlists: {authors: true}\nredirects: {/2024/: /archive/2024/, /2024/04/: /archive/2024/, /2024/05/: /archive/2024/}\nauthors:\n  dana: { name: Dana }\n  noa: { name: Noa }\n")
            .Write("content/posts/rain.md", post)
            .Write("content/comments/rain/wp-5.yml", "id: wp-5\nname: Gil\ndate: 2024-05-02T09:00:00Z\nmessage: Not here.\n")
            .Write("export.xml", Export());
        if (answer.Length > 0) _folder.Write("content/comments/rain/wp-6.yml", answer);
        if (before.Length > 0) _folder.Write("content/posts/drought.md", before);
        var built = CommandRun.In(_folder, "build", "--quiet");
        Assert.Equal(0, built.ExitCode);
        return CommandRun.In(_folder, ["migrate", "verify", "export.xml", "--json", "verdict.json", .. more ?? []]);
    }

    private static string Export() => new WordPressExport().Author(1, "dana", "Dana")
        .Item(new WordPressItem("Drought")
        {
            Id = 11,
            Slug = "drought",
            Link = "https://old.example/2024/04/drought/",
            Date = "2024-04-01 20:20:11",
            DateGmt = "2024-04-01 18:20:11",
            Content = "Dry.",
            More = WordPressItem.Term("category", "news", "News")
        })
        .Item(new WordPressItem("Rain at last")
        {
            Id = 12,
            Slug = "rain",
            Link = "https://old.example/2024/05/rain/",
            Content = """
                It rained &#8211; "at last" &#8211; over <em>the whole town</em>,
                    as <a href="https://baker.example/bread?a=1&amp;b=2">the baker</a> said.

                [caption id="attachment_9" align="alignnone" width="300"]<img src="https://old.example/wp-content/uploads/street-300x200.jpg" alt="A wet street" width="300" height="200" /> The street (credit: Noa)[/caption]

                Read <a href="https://old.example/2024/04/drought/">what came before</a> too.

                https://www.youtube.com/watch?v=abcdefghijk
                """,
            More = WordPressItem.Term("category", "news", "News") + WordPressItem.Term("post_tag", "weather", "weather")
                + new WordPressComment(5, "Gil", "Not here.") + new WordPressComment(6, "Tal",
                    "Here too")
                { Parent = 5 } + new WordPressComment(7, "Spam",
                    "buy these eight cheap watches from us today now")
                { Approved = "0" },
        })
        .Item(new WordPressItem("Secret")
        {
            Id = 13,
            Slug = "secret",
            Status = "private",
            Content = "Nobody should ever read these eight words of mine."
        })
        .ToString();

    private string[] Differing()
    {
        using var json = JsonDocument.Parse(_folder.Read("verdict.json"));
        return [.. json.RootElement.GetProperty("differences").EnumerateArray()
            .Select(difference => difference.GetProperty("part").GetString()!)
            .Distinct()];
    }
}
