using StaticPress.Tests.Importing;

namespace StaticPress.Tests.Verifying;

/// <summary>What stands in the brackets of a shortcode is mostly no word of its text: the judge of a move does not miss it.</summary>
public sealed class ShortcodesOfOldTexts
{
    [Theory]
    [InlineData("Hear [audio:http://sound.example/a.mp3|titles=My Song|artists=Me] this")]
    [InlineData("[audio src=\"http://sound.example/b.mp3\" title=\"Big song\"][/audio]")]
    [InlineData("[dropcap]O[/dropcap]nce [highlight color=\"yellow\"]upon[/highlight] a time, and [tooltip]word[/tooltip]s")]
    [InlineData("Text[ref]A note here[/ref] and more[ref]Another[/ref].\n\nThe end.")]
    [InlineData("Before [flash http://film.example/a.swf w=400 h=300] and [kml_flashembed movie=\"http://film.example/b.swf\" /] after")]
    [InlineData("Before [tweet 1234] and [googlemaps http://maps.example/maps?q=a&output=embed&w=425] after")]
    [InlineData("Before [jetpack_subscription_form] after [some_list] end")]
    [InlineData("[tabs][tab title=\"One\"]Words of one[/tab][tab title=\"Two\"]Words of two[/tab][/tabs]")]
    [InlineData("[ccnle_java]a <title>b</title> <script>c()</script>\nhttp://www.example/d\n[/ccnle_java] <a href=\"\">e</a>")]
    [InlineData("<pre>wget\nhttp://www.example/Special:UserLogin\nand more</pre>")]
    [InlineData("<a href=\"../../01/gone/\">Gone</a> and <a href=\"https://old.example/2024/05/02/A/\">here</a>")]
    [InlineData("She said [Ted] and [sic] and [Facebook] and [[wiki]] and [TOC] so.")]
    [InlineData("<a href=\"/2024/05/02/a/?replytocom=11#respond\">Answer</a> <a href=\"file:///C:/a.doc\">Plan</a> <img src=\"file:///C:/a.png\">")]
    public void A_text_that_moved_whole_is_the_same(string content)
    {
        using var moved = new MovedBlog(new OldBlogExport().Author(1, "cm", "Cora M.").Post(1, "a", "A", content));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stdout + built.Stderr);
        var verdict = moved.Verify();
        Assert.True(verdict.ExitCode == 0, verdict.Stdout);
    }

    [Fact]
    public void A_title_that_the_text_says_once_more_and_an_item_of_a_plug_in_are_not_missed()
    {
        using var moved = new MovedBlog(new OldBlogExport().Author(1, "cm", "Cora M.")
            .Post(1, "a", "Of tea", "<h1>Of tea</h1>\n<h2>Water</h2>\nBoil it.")
            .Item(7, "/vc_grid_item/grid/", "<title>Grid</title>" + OldBlogExport.Of("vc_grid_item", "grid", "publish")));

        Assert.Equal(0, moved.Build().ExitCode);
        var verdict = moved.Verify();
        Assert.True(verdict.ExitCode == 0, verdict.Stdout);
    }

    [Theory]
    [InlineData("Before [tab title=\"One\"]in the tab[/tab] after.", "in the tab", "3 words are missing: in the tab")]
    [InlineData("Before [what he said] after.", "[what he said]", "3 words are missing: what he said")]
    [InlineData("Text[ref]A note here[/ref].", "A note here", "3 words are missing: a note here")]
    public void A_word_between_shortcodes_and_in_brackets_is_missed(string content, string gone, string told)
    {
        const string Post = "content/posts/2024/2024-05-02-a.md";
        using var moved = new MovedBlog(new OldBlogExport().Author(1, "cm", "Cora M.").Post(1, "a", "A", content));
        var text = moved.Read(Post);
        Assert.Contains(gone, text, StringComparison.Ordinal);
        moved.Write(Post, text.Replace(gone, "…", StringComparison.Ordinal));

        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains(told, moved.Verify().Stdout, StringComparison.Ordinal);
    }
}
