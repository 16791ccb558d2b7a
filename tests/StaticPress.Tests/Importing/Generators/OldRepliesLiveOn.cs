namespace StaticPress.Tests.Importing.Generators;

/// <summary>Replies that a blog kept among its data stand below its texts, and say nothing of their writers but what they showed.</summary>
public sealed class OldRepliesLiveOn
{
    private const string Digest = "0371f5b900b484368f9e1717d7d965b1";

    private static OldFolder Blog(string generator = "jekyll") => generator == "hugo"
        ? new OldFolder("hugo").File("hugo.toml", "title = 'A'")
            .File("content/posts/tide.md", "---", "title: The tide", "date: 2021-08-26", "---", "Words.")
        : new OldFolder("jekyll").File("_config.yml", "title: A", "permalink: /:title/")
            .File("_posts/2021-08-26-tide.md", "---", "title: The tide", "---", "Words.");

    private static string[] Reply(string id, string words, params string[] more) =>
        [$"_id: {id}", "name: Ruth", $"email: {Digest}", "date: '2021-08-27T10:00:00.000Z'", $"message: {words}", .. more];

    [Theory]
    [InlineData("jekyll", "_data/comments/tide/entry1.yml")]
    [InlineData("jekyll", "_data/comments/2021-08-26-tide/entry1.yml")]
    [InlineData("jekyll", "_data/comments/The Tide/entry1.yaml")]
    [InlineData("jekyll", "_data/replies/tide/entry1.yml")]
    [InlineData("hugo", "data/comments/tide/entry1.yml")]
    [InlineData("hugo", "data/comments/posts/tide/entry1.yml")]
    public void A_file_for_each_reply_is_one_here_and_lies_with_its_text(string generator, string file)
    {
        using var old = Blog(generator).File(file, Reply("abc-1", "Well *said*.", "url: https://ruth.example/")).Import();

        Assert.Equal("", old.Build());
        var reply = old.Read("content/comments/tide/abc-1.yml");
        Assert.Contains("url: https://ruth.example/", reply, StringComparison.Ordinal);
        Assert.Contains("date: 2021-08-27T10:00:00+00:00", reply, StringComparison.Ordinal);
        Assert.Contains("comments: 1 of 1", old.Run.Stdout, StringComparison.Ordinal);
        Assert.All(old.Tree(), path => Assert.DoesNotContain(Digest, old.Read(path), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("_comments/tide/abc-1.md", "---\nid: abc-1\nname: Ruth\ndate: 2021-08-27\n---\nWell *said*.")]
    [InlineData("_comments/abc-1.yaml", "id: abc-1\npost_id: /tide/\nname: Ruth\ndate: 2021-08-27\ncomment: Well *said*.")]
    public void Replies_in_a_folder_of_their_own_are_replies(string file, string text)
    {
        using var old = Blog().File(file, text.Split('\n')).Import();

        Assert.Equal("", old.Build());
        Assert.Contains("Well *said*.", old.Read("content/comments/tide/abc-1.yml"), StringComparison.Ordinal);
        Assert.Contains("comments: 1 of 1", old.Run.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reply_whose_head_does_not_end_is_told()
    {
        using var old = Blog().File("_comments/tide/abc-1.md", "---", "name: Ruth", "Well said.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("_comments/tide/abc-1.md", old.Report, StringComparison.Ordinal);
        Assert.Contains("It was left out.", old.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_replies_keeps_its_thread_its_words_and_no_bytes_of_another_program()
    {
        using var old = Blog().File("_config.yml", "title: A", "source: src", "permalink: /:title/")
            .File("src/_posts/2021-08-26-tide.md", "---", "title: The tide", "---", "Words.")
            .File("src/_data/comments/tide.yml",
                "- bucket: !!binary |", "    Z0FB", "  created_at: '2020-06-04T07:03:35.577Z'", "  id: 5ED89", "  message: <p>First<br>line</p>",
                "  name: ann@old.example", "  reply_to: ''",
                "- id: 5ed90", "  name: Ruth", "  created_at: 1591255900", "  message: Write to ruth@old.example", "  reply_to: 5ED89")
            .Import();

        Assert.Equal("", old.Build());
        Assert.Contains("name: \"Anonymous\"", old.Read("content/comments/tide/5ed89.yml"), StringComparison.Ordinal);
        var answer = old.Read("content/comments/tide/5ed90.yml");
        Assert.Contains("parent: 5ed89", answer, StringComparison.Ordinal);
        Assert.Contains("date: 2020-06-04T07:31:40+00:00", answer, StringComparison.Ordinal);
        Assert.Contains("An e-mail address was taken out of reply 5ed90.", old.Report, StringComparison.Ordinal);
        Assert.All(old.Tree(), path => Assert.DoesNotContain("@old.example", old.Read(path), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("replying_to: '1'", "a-1")]
    [InlineData("replying_to_uid: a-1", "a-1")]
    [InlineData("parent_id: a-1", "a-1")]
    [InlineData("_parent: a-1", "a-1")]
    [InlineData("_parent: tide", "")]
    [InlineData("reply_to: ''", "")]
    public void An_answer_says_in_whatever_way_what_it_answers(string says, string parent)
    {
        using var old = Blog().File("_data/comments/tide/entry1.yml", Reply("a-1", "One."))
            .File("_data/comments/tide/entry2.yml", Reply("a-2", "Two.", says)).Import();

        Assert.Equal("", old.Build());
        var answer = old.Read("content/comments/tide/a-2.yml");
        if (parent.Length > 0) Assert.Contains($"parent: {parent}\n", answer, StringComparison.Ordinal);
        else Assert.DoesNotContain("parent:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("answers one that is not there", old.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hidden: true")]
    [InlineData("spam: true")]
    [InlineData("approved: false")]
    [InlineData("published: no")]
    [InlineData("status: pending")]
    public void What_nobody_saw_stays_unseen(string word)
    {
        using var old = Blog().File("_data/comments/tide/entry1.yml", Reply("a-1", "CANARY", word)).Import();

        Assert.Equal("", old.Build());
        Assert.Contains("comments: 0 of 1 (1 that nobody saw)", old.Run.Stdout, StringComparison.Ordinal);
        Assert.All(old.Tree(), path => Assert.DoesNotContain("CANARY", old.Read(path), StringComparison.Ordinal));
    }

    [Fact]
    public void Replies_to_no_text_that_is_known_and_answers_to_nothing_are_told()
    {
        using var old = Blog().File("_data/comments/gone/entry1.yml", Reply("a-1", "One."))
            .File("_data/comments/tide/entry1.yml", Reply("a-2", "Two.", "reply_to: nowhere"))
            .File("_data/comments/tide/entry2.yml", Reply("a-3", "Three.", "reply_to: a-4"))
            .File("_data/comments/tide/entry3.yml", Reply("a-4", "Four.", "reply_to: a-3")).Import();

        Assert.Equal("", old.Build());
        Assert.Contains("No text is known that was answered here: 1 reply was left out.", old.Report, StringComparison.Ordinal);
        Assert.Contains("Reply a-2 answers one that is not there", old.Report, StringComparison.Ordinal);
        Assert.True(old.Has("content/comments/tide/a-4.yml"));
        Assert.Equal(1, old.Run.ExitCode);
    }

    [Fact]
    public void A_script_in_a_reply_is_inert()
    {
        using var old = Blog().File("_data/comments/tide/entry1.yml",
            Reply("a-1", "\"<p>Hi<script>alert(1)</script> <a href='javascript:alert(1)'>x</a></p>\"", "url: javascript:alert(1)")).Import();

        Assert.Equal("", old.Build());
        Assert.DoesNotContain("alert(1)", old.Page("/tide/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_data_lie_where_the_theme_reads_them()
    {
        using var old = Blog().File("_data/crew/mates.yml", "ruth: mate").Import();

        Assert.Equal("", old.Build());
        Assert.Equal("ruth: mate\n", old.Read("content/data/crew/mates.yml"));
    }
}
