using static StaticPress.Tests.Importing.OldBlogExport;

namespace StaticPress.Tests.Importing;

/// <summary>Blogs in Hebrew, Persian, Chinese and Japanese: words, addresses and the direction of what is written stay.</summary>
public sealed class ScriptsOfTheWorld
{
    private static OldBlogExport Blog => new OldBlogExport { Language = "he-IL" }.Author(1, "cm", "כרמל");

    [Theory]
    [InlineData("טלפון \u202D+972-50-1\u202C כאן", "טלפון <bdo dir=\"ltr\">+972-50-1</bdo> כאן\n")]
    [InlineData("\u202E<b>abc</b> d\u202C e", "<bdo dir=\"rtl\">**abc** d</bdo> e\n")]
    [InlineData("&#x202E;abc&#8236; e", "<bdo dir=\"rtl\">abc</bdo> e\n")]
    [InlineData("<em>a \u202Eb</em> c", "*a <bdo dir=\"rtl\">b</bdo>* c\n")]
    [InlineData("\u202Da \u202Bב\u202C c\u202C d", "<bdo dir=\"ltr\">a \u202Bב\u202C c</bdo> d\n")]
    [InlineData("<code>\u202Ea</code>", "`a`\n")]
    [InlineData("<a href=\"https://a.example/\u202Ex\">a</a>", "[a](https://a.example/%E2%80%AEx)\n")]
    public void Letters_that_were_turned_around_stay_so_without_a_mark_that_no_editor_shows(string content, string markdown)
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", content));

        Assert.EndsWith("---\n\n" + markdown, moved.Read("content/posts/2024/2024-05-02-a.md"), StringComparison.Ordinal);
        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stdout + built.Stderr);
    }

    [Fact]
    public void A_mark_that_turns_letters_is_told_and_is_in_no_title_term_or_reply()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "\u202Eabc\u202C", "One.",
            Term("post_tag", "cup", "\u202Dcup\u202C") + Comment(3, "\u202Eanad\u202C", "\u202Ddrow\u202C")));

        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains("turns the letters behind it around (U+202E)", moved.Report, StringComparison.Ordinal);
        Assert.DoesNotContain(moved.Tree("content"), path => path.EndsWith(".md", StringComparison.Ordinal)
            && moved.Read("content/" + path).AsSpan().ContainsAny('\u202D', '\u202E'));
        Assert.Equal(0, moved.Verify().ExitCode);
    }

    [Theory]
    [InlineData("%d7%a9%d7%9c%d7%95%d7%9d", "שלום")]
    [InlineData("%d9%85%db%8c%e2%80%8c%d8%ae%d9%88%d8%a7%d9%87%d9%85", "می\u200Cخواهم")]
    [InlineData("%e2%80%8f%d7%a9%d7%9c%d7%95%d7%9d", "\u200Fשלום")]
    [InlineData("%e3%80%8c%e8%8c%b6%e3%80%8d%ef%bc%88%e6%b0%b4%ef%bc%89", "「茶」（水）")]
    public void An_address_in_its_own_script_is_answered(string slug, string readable)
    {
        using var moved = new MovedBlog(Blog.Post(1, slug, "A", "One."));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stdout + built.Stderr);
        Assert.True(moved.Has($"_site/2024/05/02/{readable}/index.html"), string.Join('\n', moved.Tree("_site")));
        Assert.Equal(0, moved.Verify().ExitCode);
    }

    [Fact]
    public void An_address_that_no_file_can_have_is_told_as_lost()
    {
        using var moved = new MovedBlog(Blog.Post(1, "what%3a-%22tea%22", "A", "One."));

        Assert.Contains("holds signs that no file can have. Now it is /2024/05/", moved.Report, StringComparison.Ordinal);
        Assert.Equal(1, moved.Run.ExitCode);
    }

    [Theory]
    [InlineData("<p>文の途中で\n改行、\n続き。</p>", "文の途中で改行、続き。")]
    [InlineData("<p>文 と\nEnglish\nwords と\n茶</p>", "文 と English words と茶")]
    [InlineData("<p>한국어\n문장</p>", "한국어 문장")]
    public void A_line_of_the_block_editor_that_ends_among_signs_leaves_no_space(string content, string shown)
    {
        using var moved = new MovedBlog(new OldBlogExport().Author(1, "cm", "Cora")
            .Post(1, "a", "A", $"<!-- wp:paragraph -->\n{content}\n<!-- /wp:paragraph -->"));

        Assert.EndsWith($"\n\n{shown}\n", moved.Read("content/posts/2024/2024-05-02-a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_that_fold_to_one_address_stay_two()
    {
        var wide = "%ef%bc%a3%ef%bc%83";
        var blog = Blog.Post(1, "a", "A", "One.",
            Term("post_tag", wide, "Ｃ＃") + Term("post_tag", "c", "C"));
        using var moved = new MovedBlog(blog.Tag(4, wide, "Ｃ＃").Tag(5, "c", "C"));

        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains("tags: [\"Ｃ＃\", C]", moved.Read("content/posts/2024/2024-05-02-a.md"), StringComparison.Ordinal);
        Assert.Equal(0, moved.Verify().ExitCode);
    }
}
