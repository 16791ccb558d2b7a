namespace StaticPress.Tests.Importing.Generators;

/// <summary>What years of writing leave in a blog: it moves in all the same, and readers see what they saw.</summary>
public sealed class SlipsOfOldTexts
{
    [Theory]
    [InlineData("[the notes]((https://notes.example/a))", "href=\"https://notes.example/a\"")]
    [InlineData("![](){role=presentation} Words.", "Words.")]
    [InlineData("![]( https://notes.example/cup.png)", "src=\"https://notes.example/cup.png\"")]
    [InlineData("### Tides![](https://notes.example/cup.png)", "src=\"https://notes.example/cup.png\"")]
    [InlineData("<script src=\"https://notes.example/fold.js\" data-which=\"pre>code\" defer></script>\n\nWords.", "Words.")]
    [InlineData("##Tides\n\nWords.", "##Tides")]
    [InlineData("See ![the cup][of tea] here.", "![the cup][of tea] here")]
    [InlineData("!!! bug \"Mind\"\n    The gap.\n", "The gap.")]
    [InlineData("<tide-table on:media=\"(min-width: 40em)\">Words.</tide-table>", "Words.")]
    [InlineData("[fees](/fees/{{ sire.baseurl }}/all/)", "fees")]
    public void A_text_of_Eleventy_builds_without_a_warning(string body, string shown)
    {
        using var old = Old("title: The tide", body);
        Assert.Equal("", old.Build());
        Assert.Contains(shown, old.Page("/posts/tide/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_a_head_may_come_without_encryption_as_it_did()
    {
        using var old = Old("title: The tide\nimage: http://notes.example/cup.jpg", "Words.");
        Assert.Equal("", old.Build());
        Assert.Contains("http://notes.example/cup.jpg", old.Page("/posts/tide/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_WordPress_that_two_posts_have_stays_with_one()
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: Harbour notes")
            .File("_posts/2021-08-26-a.md", "---", "title: A", "wordpress_id: 7", "---", "Words.")
            .File("_posts/2021-08-27-b.md", "---", "title: B", "wordpress_id: 7", "---", "Words.")
            .Import();
        Assert.Equal("", old.Build());
        Assert.Single(old.Tree(), path => path.EndsWith(".md", StringComparison.Ordinal) && old.Read(path).Contains("\nwp_id: 7\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_head_of_Hexo_needs_no_line_above_it()
    {
        using var old = new OldFolder("hexo").File("_config.yml", "title: Harbour notes", "permalink: :year/:title/")
            .File("source/_posts/tide.md", "title    : The tide", "tags     : sea", "date     : 2021-08-26", "---", "", "Words.")
            .Import();
        Assert.Equal("", old.Build());
        Assert.Contains("Words.", old.Page("/2021/tide/"), StringComparison.Ordinal);
    }

    private static OldFolder Old(string head, string body) => new OldFolder("eleventy")
        .File("eleventy.config.js", "export default function (config) { return { dir: { input: 'content' } }; }")
        .File("_data/metadata.js", "export default { title: \"Harbour notes\", url: \"https://old.example/\" };")
        .File("content/posts/tide.md", ["---", .. head.Split('\n'), "date: 2021-08-26", "---", "First.", "", .. body.Split('\n')])
        .Import();
}
