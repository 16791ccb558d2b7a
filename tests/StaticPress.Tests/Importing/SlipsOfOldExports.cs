using static StaticPress.Tests.Importing.OldBlogExport;

namespace StaticPress.Tests.Importing;

/// <summary>What years on the web leave in a WordPress blog: it moves in all the same, and builds without a warning.</summary>
public sealed class SlipsOfOldExports
{
    private static OldBlogExport Blog => new OldBlogExport().Author(1, "cm", "Cora M.");

    [Theory]
    [InlineData("""<img src="http://cups.example/a.jpg" alt="A cup">""", "src=\"http://cups.example/a.jpg\"")]
    [InlineData("""<p><a href="https://old.example/big/"><img src="http://cups.example/a.jpg" alt="A cup"></a></p>""", "http://cups.example/a.jpg")]
    [InlineData("""[audio mp3="http://cups.example/a.mp3"]""", "http://cups.example/a.mp3")]
    [InlineData("""See <a href="/gone/#part">there</a> and <a href="https://old.example/gone/#other">there</a>.""", "there")]
    [InlineData("""[From <a href="https://cups.example/"><cite>Of cups</cite></a>]""", "[From <a href=\"https://cups.example/\"")]
    [InlineData("""[via: <a href="https://cups.example/" title="Cups">a cup</a>]""", ">a cup</a>]")]
    [InlineData("""<img src="https://cups.example/form.pdf" alt="The form">""", "<a href=\"https://cups.example/form.pdf\"")]
    [InlineData("""<img src="https://cups.example/form.pdf">""", ">form.pdf</a>")]
    [InlineData("""<h2 id="-">茶：</h2><p>One.</p><h2 id="-">水：</h2><p>Two.</p>""", "<h2")]
    [InlineData("""The <a href="file:///C:/me/plan.doc">plan</a>, <a href="\\\\server\\plan.doc">again</a>, <a href="http://">more</a>.""", "The plan, again, more.")]
    [InlineData("""A <img src="file:///C:/me/cup.png" alt="cup"> of <img src="webkit-fake-url://a/cup.png" alt="tea">.""", "A cup of tea.")]
    [InlineData("""<table><tr><td rowspan="2"><a href="file:///C:/a.doc">plan</a></td><td>b</td></tr></table>""", "<a>plan</a>")]
    [InlineData("""[caption width="3"]<a href="file:///C:/a.png"><img src="file:///C:/a.png" alt="A cup"></a> Of tea[/caption]""", "A cup")]
    [InlineData("""<a href="https://old.example?p=102">Gone</a> and <a href="http://www.old.example?p=1">here</a>""", ">Gone</a>")]
    [InlineData("It\u0092s \u0093tea\u0094 of \u009D2011", "It’s “tea” of 2011")]
    [InlineData("<table><tr><td rowspan=\"2\">a `b` **c** [d](e) [f][g]\n## h</td><td>i</td></tr></table>", "rowspan")]
    [InlineData("##Fields\n\n#Day one\n\n!!! note\n\n-one\n-two\n\nSee [here] (http://cups.example/) and [TOC] or [/quote].", "<p>##Fields</p>")]
    public void A_text_builds_without_a_warning(string content, string shown)
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", content));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stdout + built.Stderr);
        Assert.Contains(shown, moved.Page("2024/05/02/a/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Generic List&lt;String&gt; in Java", "Generic List<String> in Java")]
    [InlineData("Use of &lt;br&gt;", "Use of <br>")]
    [InlineData("AT&amp;T and <em>others</em>", "AT&T and others")]
    [InlineData("1 < 2", "1 < 2")]
    public void A_title_keeps_the_signs_that_readers_saw(string written, string shown)
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", written, "Words."));

        Assert.Equal(0, moved.Build().ExitCode);
        Assert.StartsWith($"---\ntitle: \"{shown}\"\n", moved.Read("content/posts/2024/2024-05-02-a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[gravityform id=\"1\" title=\"false\" description=\"false\"]")]
    [InlineData("[wpforms id=\"7\" title=\"true\"]")]
    [InlineData("[contact-form-7 id=\"9\" title=\"Contact form 1\"]")]
    [InlineData("[slider_of_ours title=\"false\"]")]
    public void The_switches_of_a_form_are_no_words(string form)
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", $"Before.\n\n{form}\n\nBehind."));

        Assert.EndsWith("---\n\nBefore.\n\nBehind.\n", moved.Read("content/posts/2024/2024-05-02-a.md"), StringComparison.Ordinal);
        Assert.Contains("is not known and was left out", moved.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_values_of_an_old_player_are_no_part_of_its_address()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "[audio:https://cups.example/a.mp3|titles=A|artists=B]"));

        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains("src=\"https://cups.example/a.mp3\"", moved.Page("2024/05/02/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_tags_of_one_name_are_two_where_the_export_lists_none()
    {
        const string One = "<category domain=\"post_tag\" nicename=\"news\"><![CDATA[News]]></category>";
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "Words.", One)
            .Post(2, "b", "B", "Words.", One.Replace("\"news\"", "\"news-en\"", StringComparison.Ordinal)));

        Assert.Equal((0, 0), (moved.Build().ExitCode, moved.Verify().ExitCode));
        Assert.True(moved.Has("_site/tag/news/index.html") && moved.Has("_site/tag/news-en/index.html"));
    }

    [Fact]
    public void A_picture_at_a_host_in_letters_of_its_own_is_allowed_as_browsers_ask_for_it()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "<img src=\"http://пример.рф/p.jpg\" alt=\"A cup\">"));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stdout + built.Stderr);
        Assert.Contains("http://xn--e1afmkfd.xn--p1ai", moved.Read("site.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_block_that_stands_in_itself_shows_its_words_once()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "<!-- wp:block {\"ref\":5} /-->")
            .Item(5, "/?p=5", "<title>Shared</title>" + Of("wp_block", "shared", "publish") + Dated(5)
                + "<content:encoded><![CDATA[<!-- wp:paragraph --><p>Ebb and flow.</p><!-- /wp:paragraph --><!-- wp:block {\"ref\":5} /-->]]></content:encoded>"));

        Assert.Equal(0, moved.Build().ExitCode);
        var text = moved.Read("content/posts/2024/2024-05-02-a.md");
        Assert.Equal(text.IndexOf("Ebb and flow.", StringComparison.Ordinal), text.LastIndexOf("Ebb and flow.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_guid_with_a_sign_that_nobody_sees_is_told()
    {
        using var moved = new MovedBlog(Blog.Item(1, "/a/", "<title>A</title><guid>https://old.example/\u200E?p=1</guid>"
            + Of("post", "a", "publish") + Dated(1) + "<content:encoded><![CDATA[Words.]]></content:encoded>"));

        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains("Its guid holds a sign that nobody sees", moved.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_of_a_tag_that_was_cut_within_a_letter_is_told()
    {
        using var moved = new MovedBlog(Blog.Item(1, "/a/", "<title>A</title>" + Of("post", "a", "publish") + Dated(1)
            + "<category domain=\"post_tag\" nicename=\"ebb-%d8\"><![CDATA[Ebb]]></category>"
            + "<content:encoded><![CDATA[Words.]]></content:encoded>"));

        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains("The address of the tag 'Ebb' holds a part of a letter", moved.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_a_text_that_is_a_file_no_address_leads_on_and_the_report_says_so()
    {
        using var moved = new MovedBlog(Blog.Item(7, "/7.html", "<title>A</title>" + Of("post", "a", "publish") + Dated(7))
            .Item(9, "/7.html/cup", "<title>Cup</title>" + Of("attachment", "cup", "inherit") + Dated(9) + "<wp:post_parent>7</wp:post_parent>"
                + "<wp:attachment_url>https://old.example/wp-content/uploads/cup.jpg</wp:attachment_url>"));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stdout + built.Stderr);
        Assert.True(moved.Has("_site/7.html"));
        Assert.Contains("The page of a picture or file lay below /7.html", moved.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_that_only_the_clock_of_old_knew_leads_to_the_one_in_which_its_text_is_now()
    {
        var blog = Blog;
        for (var id = 2; id < 6; id++) blog.Post(id, $"p{id}", "Words", "Words.");
        using var moved = new MovedBlog(blog.Item(1, "/2010/01/01/eve/", "<title>Eve</title>" + Of("post", "eve", "publish")
            + "<wp:post_date>2010-01-01 00:30:00</wp:post_date><wp:post_date_gmt>2009-12-31 13:30:00</wp:post_date_gmt>"));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stdout + built.Stderr);
        Assert.Contains("url=/archive/2009/12/\"", moved.Page("2010/01/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_address_with_signs_that_no_slug_has_leads_on()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "One.", Meta("_wp_old_slug", "%e6%b0%b4%ef%bc%88%e8%8c%b6%ef%bc%89")));

        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains("url=/2024/05/02/a/\"", moved.Page("2024/05/02/水（茶）/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dana (@dana)", "Dana (@dana)")]
    [InlineData("Dana @ Radio", "Dana @ Radio")]
    [InlineData("m@", "m@")]
    [InlineData("dana@mail.example", "Anonymous")]
    [InlineData("Dana (dana@mail.example)", "Dana")]
    [InlineData("Dana <dana@mail.example>", "Dana")]
    [InlineData("dana@localhost", "Anonymous")]
    public void A_reply_is_signed_as_its_writer_signed_it_but_never_with_an_address(string written, string shown)
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "One.", Comment(3, written, "Words.")));

        Assert.Contains($"name: \"{shown}\"", moved.Read("content/comments/a/wp-3.yml"), StringComparison.Ordinal);
        Assert.Equal(0, moved.Build().ExitCode);
    }
}
