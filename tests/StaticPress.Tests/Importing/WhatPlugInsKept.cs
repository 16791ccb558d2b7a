using static StaticPress.Tests.Importing.OldBlogExport;

namespace StaticPress.Tests.Importing;

/// <summary>Recordings, tables, stars, languages and authors that plug-ins keep in fields and items of their own.</summary>
public sealed class WhatPlugInsKept
{
    private const string Mp3 = "https://sound.example/a.mp3";

    private static OldBlogExport Blog => new OldBlogExport().Author(1, "cm", "Cora M.");

    private static string Text(OldBlogExport blog)
    {
        using var moved = new MovedBlog(blog);
        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stdout + built.Stderr);
        return moved.Read("content/posts/2024/2024-05-02-a.md");
    }

    [Fact]
    public void An_enclosure_that_is_an_address_alone_finds_its_size_beside_it()
    {
        var text = Text(Blog.Post(1, "a", "A", "One.", Meta("enclosure", Mp3) + Meta("audio_file", Mp3) + Meta("duration", "00:12:01")
            + Meta("filesize_raw", "10485760") + Meta("itunes_episode_number", "3")));

        Assert.Contains("length: 10485760\n  duration: \"00:12:01\"\n  episode: 3", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Number_and_season_of_an_episode_stand_behind_its_enclosure()
    {
        const string More = "a:4:{s:8:\"duration\";s:8:\"01:02:03\";s:10:\"episode_no\";s:1:\"7\";"
            + "s:6:\"season\";s:1:\"2\";s:8:\"explicit\";s:1:\"1\";}";

        var text = Text(Blog.Post(1, "a", "A", "One.", Meta("enclosure", $"{Mp3}\n123\naudio/mpeg\n{More}")));

        Assert.Contains("duration: \"01:02:03\"\n  season: 2\n  episode: 7\n  explicit: true", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://film.example/b.mp4\n2345\nvideo/mp4", "One.", "<video src=\"https://film.example/b.mp4\"")]
    [InlineData(Mp3 + "\n\naudio/mpeg", "One.", "\n\nhttps://sound.example/a.mp3\n")]
    public void What_the_feed_of_a_podcast_cannot_take_plays_below_the_text(string enclosure, string content, string shown)
    {
        Assert.Contains(shown, Text(Blog.Post(1, "a", "A", content, Meta("enclosure", enclosure))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_that_the_text_plays_already_is_played_once()
    {
        var text = Text(Blog.Post(1, "a", "A", $"[audio mp3=\"{Mp3}\"]", Meta("enclosure", Mp3 + "\n\naudio/mpeg")));

        Assert.Single(text.Split('\n'), line => line.Contains(Mp3, StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_of_TablePress_stands_where_its_shortcode_stood_without_what_its_author_hid()
    {
        var table = "<title>T</title><content:encoded><![CDATA["
            + "[[\"Name\",\"Age\",\"Mail\"],[\"Dana\",\"5|6\",\"hidden\"],[\"Noa\",\"1\\n2\",\"hidden\"]]]]></content:encoded>"
            + Of("tablepress_table", "t", "publish") + Meta("_tablepress_export_table_id", "4")
            + Meta("_tablepress_table_visibility", "{\"rows\":[1,1,1],\"columns\":[1,1,0]}");

        var text = Text(Blog.Post(1, "a", "A", "One.\n\n[table id=4 /]\n\nTwo.").Item(7, "/?post_type=tablepress_table&amp;p=7", table));

        Assert.EndsWith("One.\n\n| Name | Age |\n| --- | --- |\n| Dana | 5\\|6 |\n| Noa | 1<br>2 |\n\nTwo.\n", text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_not_in_the_export_is_lost()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "One.\n\n[table id=9 /]"));

        Assert.Contains("The table 9 is not in the export", moved.Report, StringComparison.Ordinal);
        Assert.Equal(1, moved.Run.ExitCode);
    }

    [Theory]
    [InlineData("_kksr_ratings", "54", "_kksr_casts", "12", "average: 4.5\n  count: 12")]
    [InlineData("ratings_score", "11", "ratings_users", "3", "average: 3.67\n  count: 3")]
    public void A_sum_of_stars_is_an_average_here(string sum, string stars, string count, string votes, string shown)
    {
        Assert.Contains(shown, Text(Blog.Post(1, "a", "A", "One.", Meta(sum, stars) + Meta(count, votes))), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_term_a_summary_and_a_title_in_several_languages_the_first_is_shown()
    {
        using var moved = new MovedBlog(Blog.Category(2, "news", "[:en]News[:he]חדשות[:]").Post(1, "a", "[:en]Hello[:he]שלום[:]",
            "[:en-US]Words[:he]מילים[:]", "<excerpt:encoded><![CDATA[[:en]Short[:he]קצר[:]]]></excerpt:encoded>"
            + Term("category", "news", "[:en]News[:he]חדשות[:]")));

        Assert.Equal(0, moved.Build().ExitCode);
        var text = moved.Read("content/posts/2024/2024-05-02-a.md");
        Assert.Contains("category: News\n", text, StringComparison.Ordinal);
        Assert.Contains("description: \"Short\"", text, StringComparison.Ordinal);
        Assert.EndsWith("\nWords\n\nמילים\n", text, StringComparison.Ordinal);
        Assert.Equal(0, moved.Verify().ExitCode);
    }

    [Fact]
    public void A_part_of_a_list_in_code_is_no_language()
    {
        Assert.EndsWith("```\nb = a[:]\nc = a[:en]\n```\n", Text(Blog.Post(1, "a", "A", "<pre>b = a[:]\nc = a[:en]</pre>")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_that_the_old_theme_may_have_shown_are_told_by_name()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "One.", Meta("subtitle", "Of tea") + Meta("_subtitle", "field_5f")
            + Meta("width", "12") + Meta("_width", "field_60")));

        Assert.Contains("Fields of the plug-in ACF are not carried over: 'subtitle' of 1 text. Put", moved.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_of_a_shop_and_of_a_calendar_are_told_by_name()
    {
        using var moved = new MovedBlog(Blog.Item(5, "/product/tea/", "<title>Tea</title><content:encoded>Fine tea.</content:encoded>"
            + Of("product", "tea", "publish") + Dated(5) + Meta("_price", "12.50") + Meta("_sku", "TEA-1")
            + Meta("_stock_status", "instock")));

        Assert.Contains("kept in fields is not carried over: '_price' of a 'product' (1), '_sku' of a 'product' (1). Put", moved.Report,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_bricks_page_content_2", "a:4:{i:0;a:4:{s:2:\"id\";s:1:\"s\";s:6:\"parent\";i:0;s:8:\"children\";a:2:{i:0;s:1:\"t\";i:1;s:1:\"b\";}s:8:\"settings\";a:0:{}}"
        + "i:1;a:4:{s:2:\"id\";s:1:\"b\";s:4:\"name\";s:6:\"button\";s:6:\"parent\";s:1:\"s\";s:8:\"settings\";a:2:{s:4:\"text\";s:3:\"Buy\";s:4:\"link\";a:1:{s:3:\"url\";s:21:\"https://shop.example/\";}}}"
        + "i:2;a:4:{s:2:\"id\";s:1:\"t\";s:4:\"name\";s:7:\"heading\";s:6:\"parent\";s:1:\"s\";s:8:\"settings\";a:1:{s:4:\"text\";s:3:\"Tea\";}}"
        + "i:3;a:4:{s:2:\"id\";s:1:\"q\";s:6:\"parent\";i:0;s:8:\"children\";a:1:{i:0;s:1:\"q\";}s:8:\"settings\";a:1:{s:10:\"accordions\";a:1:{i:0;a:2:{s:5:\"title\";s:4:\"Why?\";s:7:\"content\";s:14:\"<p>Because.</p>\";}}}}}",
        "## Tea\n\n[Buy](https://shop.example/)\n\n### Why?\n\nBecause.\n")]
    [InlineData("tve_updated_post", "<div><p>Words of <b>Thrive</b>.</p></div>", "Words of **Thrive**.\n")]
    [InlineData("mfn-page-items-seo", "Words of Muffin.", "Words of Muffin.\n")]
    [InlineData("_elementor_data", "[{\"settings\":{\"editor\":\"<p>Words.</p>\"}}]", "Words.\n")]
    public void The_words_of_a_page_builder_are_the_text_of_a_page_without_one(string field, string value, string text)
    {
        using var moved = new MovedBlog(Blog.Page(1, "/a/", "A", "", Meta(field, value))
            .Page(2, "/b/", "B", "Its own.", Meta(field, value)));

        Assert.EndsWith("---\n\n" + text, moved.Read("content/pages/a.md"), StringComparison.Ordinal);
        Assert.EndsWith("---\n\nIts own.\n", moved.Read("content/pages/b.md"), StringComparison.Ordinal);
        Assert.Equal((0, 0), (moved.Build().ExitCode, moved.Verify().ExitCode));
    }

    [Fact]
    public void Parts_of_Bricks_that_each_lie_in_the_one_before_are_read_however_many_there_are()
    {
        const int Parts = 50_000;
        var parts = string.Concat(Enumerable.Range(0, Parts).Select(number =>
            $"i:{number};a:3:{{s:2:\"id\";i:{number + 1};s:6:\"parent\";i:{number};"
            + $"s:8:\"children\";a:1:{{i:0;i:{number + 2};}}}}"));
        var last = $"i:{Parts};a:3:{{s:2:\"id\";i:{Parts + 1};s:6:\"parent\";i:{Parts};s:8:\"settings\";a:1:{{s:4:\"text\";s:6:\"Words.\";}}}}";
        using var moved = new MovedBlog(Blog.Page(1, "/a/", "A", "", Meta("_bricks_page_content_2", $"a:{Parts + 1}:{{{parts}{last}}}")));

        Assert.EndsWith("---\n\nWords.\n", moved.Read("content/pages/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_fl_builder_data", "a:1:{s:1:\"n\";O:8:\"stdClass\":1:{s:4:\"node\";s:1:\"n\";}}", "Beaver Builder")]
    [InlineData("panels_data", "a:1:{s:7:\"widgets\";a:0:{}}", "SiteOrigin")]
    [InlineData("ct_builder_json", "{\"id\":0}", "Oxygen")]
    [InlineData("_elementor_data", "[{\"settings\":", "Elementor")]
    public void A_page_builder_whose_words_are_not_read_is_told_with_the_page_that_is_empty(string field, string value, string name)
    {
        using var moved = new MovedBlog(Blog.Page(1, "/a/", "A", "<!-- wp:paragraph --><p></p><!-- /wp:paragraph -->", Meta(field, value)));

        Assert.Contains($"The page builder {name} kept this text in a way that is not read here, so it is empty.", moved.Report,
            StringComparison.Ordinal);
        Assert.Equal(1, moved.Run.ExitCode);
    }

    [Fact]
    public void The_pictures_of_a_product_stand_below_its_text()
    {
        using var moved = new MovedBlog(Blog.Picture(6, 5, "2024/05/one.jpg", "One").Picture(7, 5, "2024/05/two.jpg", "Two")
            .Item(5, "/product/tea/", "<title>Tea</title><content:encoded>Fine tea.</content:encoded>" + Of("product", "tea", "publish")
                + Dated(5) + Meta("_product_image_gallery", "6,7")));

        var text = moved.Read("content/pages/product/tea.md");
        Assert.Contains("Fine tea.\n\n![One](", text, StringComparison.Ordinal);
        Assert.Contains("/2024/05/two.jpg)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guest_is_named_as_his_profile_names_him()
    {
        var guest = "<title>Ruth Stein</title>" + Of("guest-author", "cap-ruth", "publish");
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "One.", Term("author", "cap-ruth", "ruth") + Term("author", "cap-cm", "cm"))
            .Item(7, "/?post_type=guest-author&amp;p=7", guest));

        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains("name: \"Ruth Stein\"", moved.Read("site.yml"), StringComparison.Ordinal);
        Assert.Equal(0, moved.Verify().ExitCode);
    }

    [Fact]
    public void Two_texts_of_one_number_are_each_compared_with_their_own_page()
    {
        using var moved = new MovedBlog(Blog.Post(5, "a", "A", "First of all.")
            .Item(5, "/2024/05/06/b/", "<title>B</title><content:encoded>Second of all.</content:encoded>"
                + Of("page", "b", "publish") + Dated(5)));

        Assert.Equal(0, moved.Build().ExitCode);
        var verdict = moved.Verify();
        Assert.True(verdict.ExitCode == 0, verdict.Stdout);
    }

    [Fact]
    public void What_was_to_come_is_no_secret_once_its_day_is_there()
    {
        var words = "These words were to come on a day that is long gone by now.";
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "One.").Item(2, "/?p=2",
            $"<title>B</title><content:encoded>{words}</content:encoded>" + Of("post", "b", "future")
            + "<wp:post_date>2001-05-02 09:00:00</wp:post_date><wp:post_date_gmt>2001-05-02 06:00:00</wp:post_date_gmt>"));

        Assert.Equal(0, moved.Build().ExitCode);
        var verdict = moved.Verify();
        Assert.True(verdict.ExitCode == 0, verdict.Stdout);
    }
}
