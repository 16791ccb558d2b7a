using StaticPress.Tests.Support;
using static StaticPress.Tests.Importing.OldBlogExport;

namespace StaticPress.Tests.Importing;

public sealed class HostileExports
{
    [Theory]
    [InlineData("../../../outside")]
    [InlineData("%2e%2e%2f%2e%2e%2foutside")]
    [InlineData("..%5c..%5coutside")]
    [InlineData("nul")]
    [InlineData("a:b*c?d")]
    [InlineData("%d7%a9%d7")]
    [InlineData("a%e2%80%aeb")]
    [InlineData(".git")]
    public void A_slug_never_leads_out_of_the_site(string slug)
    {
        using var moved = new MovedBlog(new OldBlogExport().Author(1, "../cm", "<script>alert(1)</script>")
            .Post(1, slug, "../../title", "Text.", Term("category", slug, slug) + Term("post_tag", slug, "../" + slug)
                + Comment(5, "../x", "Hi"))
            .Page(2, $"/{slug}/", "Page", "Text.").Picture(3, 1, "../../" + slug + ".jpg"));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        Assert.Equal(["export.xml", "site"], moved.Folder.Tree().Select(path => path.Split('/')[0]).Distinct());
        Assert.DoesNotContain(moved.Tree(), path => path.StartsWith(".git/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_very_long_slug_becomes_a_file_that_every_disk_takes()
    {
        using var moved = new MovedBlog(new OldBlogExport().Post(1, new string('a', 300), "A", "Text.")
            .Post(2, string.Concat(Enumerable.Repeat("%d7%a9", 100)), "B", "Text."));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        Assert.All(moved.Tree("content/posts"), path => Assert.True(System.Text.Encoding.UTF8.GetByteCount(Path.GetFileName(path)) < 130));
    }

    [Fact]
    public void Two_items_of_one_slug_both_come_over()
    {
        using var moved = new MovedBlog(new OldBlogExport().Post(1, "a", "One", "First.", Comment(5, "R", "To one"))
            .Post(29, "a", "Two", "Second.", Comment(6, "R", "To two")));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        Assert.Equal(2, moved.Tree("content/posts").Length);
        Assert.True(moved.Has("content/comments/a/wp-5.yml") && moved.Has("content/comments/a-2/wp-6.yml"));
    }

    [Fact]
    public void An_export_all_in_one_line_keeps_each_of_its_items()
    {
        var export = new OldBlogExport().Post(1, "a", "One", "First.").Post(2, "b", "Two", "Second.").Post(3, "c", "Three", "Third.");
        using var folder = new TemporaryFolder();
        folder.Write("export.xml", export.Text.ReplaceLineEndings(" "));

        var run = CommandRun.In(folder, "import", "wordpress", "export.xml", "--site", "site");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, folder.Tree("site/content/posts").Length);
    }

    [Fact]
    public void Comments_that_answer_one_another_in_a_circle_stop_no_build()
    {
        using var moved = new MovedBlog(new OldBlogExport().Post(1, "a", "A", "Text.",
            Comment(5, "R", "Hi", parent: 6) + Comment(6, "S", "Ho", parent: 7)
            + Comment(7, "T", "Hu", parent: 5) + Comment(8, "U", "He", parent: 8)));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        Assert.Equal(4, moved.Tree("content/comments/a").Length);
    }

    [Fact]
    public void A_picture_at_no_address_that_may_stand_is_left_out()
    {
        using var moved = new MovedBlog(new OldBlogExport().Post(1, "a", "A",
            "<p>Before <img src=\"javascript:alert(1)\"> and <a href=\"java\tscript:alert(1)\">behind</a>.</p>"));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        var post = "content/posts/2024/" + Path.GetFileName(moved.Tree("content/posts")[0]);
        Assert.DoesNotContain("script:", moved.Read(post), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_answers_to_one_another_are_no_matter()
    {
        var comments = string.Concat(Enumerable.Range(1, 10_000).Select(number => Comment(number, "R", "Hi", parent: number - 1)));
        using var moved = new MovedBlog(new OldBlogExport().Post(1, "a", "A", "Text.", comments));

        Assert.Contains("comments: 10,000 of 10,000", moved.Run.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_and_terms_with_signs_of_YAML_and_HTML_are_text()
    {
        using var moved = new MovedBlog(new OldBlogExport { Title = "&lt;b&gt;: \"x\" #1" }
            .Post(1, "a", "- [x]: {y} \"z\" <script>alert(1)</script> # &amp;", "Text.", Term("category", "c", "yes: no, #1") + Term("post_tag", "t", "[a, b]")));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        Assert.DoesNotContain("<script>alert(1)", moved.Page("2024/05/02/a/"), StringComparison.Ordinal);
    }
}
