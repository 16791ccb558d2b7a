using static StaticPress.Tests.Importing.OldBlogExport;

namespace StaticPress.Tests.Importing;

public sealed class MovingFromWordPress
{
    private static OldBlogExport Blog => new OldBlogExport().Author(1, "cm", "Cora M.").Category(3, "radio-notes", "Radio");

    [Fact]
    public void A_post_and_a_page_are_at_their_old_addresses_and_the_site_builds()
    {
        using var moved = new MovedBlog(Blog
            .Post(7, "rain", "Rain & wind", "It rains.\n\nStill.", Term("category", "radio-notes", "Radio"))
            .Page(8, "/about/team/", "Team", "We."));

        Assert.Equal(0, moved.Run.ExitCode);
        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        Assert.Contains("It rains.", moved.Page("2024/05/08/rain/"), StringComparison.Ordinal);
        Assert.Contains("We.", moved.Page("about/team/"), StringComparison.Ordinal);
        Assert.Contains("Rain", moved.Page("category/radio-notes/"), StringComparison.Ordinal);
        Assert.Contains("Rain", moved.Page("author/cm/"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_page_builders_and_languages_keep_elsewhere_is_not_lost()
    {
        using var moved = new MovedBlog(Blog
            .Post(7, "built", "Built", "", Meta("_elementor_data", """[{"elements":[{"settings":{"title":"Head"}},{"settings":{"editor":"<p>Only in <b>data</b>.</p>"}},{"settings":{"text":"Go","link":{"url":"https://shop.example/"}}}]}]"""))
            .Post(8, "fields", "Fields", """<!-- wp:acf/quote {"name":"acf/quote","data":{"":"No name at all.","quote":"Words in a field.","_quote":"field_5f1"}} /-->""")
            .Post(9, "two", "[:en]Tide[:he]גאות[:]", "[:en]English half.[:he]חצי עברי.[:]")
            .Post(10, "pod", "Pod", "Words.", Meta("_podPressMedia", "a:1:{i:0;a:3:{s:3:\"URI\";s:28:\"https://sound.example/23.mp3\";s:4:\"size\";s:7:\"1234567\";s:8:\"duration\";s:5:\"12:00\";}}"))
            .Post(11, "tide", "Tide", "Words.", Term("language", "en", "English") + Term("post_translations", "pll_5f", "pll_5f"))
            .Post(12, "geut", "גאות", "מילים.", Term("language", "he", "עברית") + Term("post_translations", "pll_5f", "pll_5f")));

        Assert.True(moved.Build().ExitCode == 0);
        Assert.Contains("## Head\n\nOnly in **data**.\n\n[Go](https://shop.example/)", Text("built"), StringComparison.Ordinal);
        Assert.Contains("Words in a field.", Text("fields"), StringComparison.Ordinal);
        Assert.Contains("title: \"Tide\"", Text("two"), StringComparison.Ordinal);
        Assert.Contains("English half.\n\nחצי עברי.", Text("two"), StringComparison.Ordinal);
        Assert.Contains("url: https://sound.example/23.mp3\n  length: 1234567", Text("pod"), StringComparison.Ordinal);
        Assert.Contains("hreflang=\"he\"", moved.Page("2024/05/12/tide/"), StringComparison.Ordinal);

        string Text(string slug) =>
            moved.Read($"content/posts/2024/2024-05-{(slug is "built" ? "08" : slug is "fields" ? "09" : slug is "two" ? "10" : "11")}-{slug}.md");
    }

    [Fact]
    public void A_file_says_what_the_export_knew()
    {
        using var moved =
            new MovedBlog(Blog.Post(7, "rain", "Rain", "It rains.", Term("category", "radio-notes", "Radio")
            + Term("post_tag", "wet", "Wet days")
            + "<wp:is_sticky>1</wp:is_sticky><wp:comment_status>closed</wp:comment_status>" + Meta("_yoast_wpseo_metadesc", "About rain.")
            + Meta("_kksr_avg", "4.6") + Meta("_kksr_casts", "14")));

        Assert.Equal("""
            ---
            title: "Rain"
            date: 2024-05-08T09:00:00+03:00
            pinned: true
            category: Radio
            tags: [Wet days]
            author: cm
            description: "About rain."
            comments: false
            ratings:
              average: 4.6
              count: 14
            wp_id: 7
            guid: "https://old.example/?p=7"
            ---

            It rains.

            """, moved.Read("content/posts/2024/2024-05-08-rain.md"));
    }

    [Fact]
    public void Comments_below_a_page_stay_below_it_and_it_takes_more_where_it_did()
    {
        using var moved = new MovedBlog(Blog.Post(7, "rain", "Rain", "It rains.")
            .Page(8, "/about/team/", "Team", "We.", "<wp:comment_status>open</wp:comment_status>" + Comment(3, "Gil", "Who?")
                + Comment(4, "Ann", "Us.", parent: 3) + Comment(5, "Spam", "canary words", "spam"))
            .Page(9, "/imprint/", "Imprint", "Here.", "<wp:comment_status>open</wp:comment_status>"));

        Assert.Equal(["content/comments/pages/about/team/wp-3.yml", "content/comments/pages/about/team/wp-4.yml"], moved.Tree()
            .Where(path => path.StartsWith("content/comments/", StringComparison.Ordinal)));
        Assert.Contains("comments: true\n", moved.Read("content/pages/about/team.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("comments:", moved.Read("content/pages/imprint.md"), StringComparison.Ordinal);
        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        Assert.Contains("id=\"comment-4\"", moved.Page("about/team/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_as_long_as_WordPress_takes_them_stays_one()
    {
        var words = string.Join(' ', Enumerable.Repeat("and so on", 6000));
        using var moved = new MovedBlog(Blog.Post(7, "rain", "Rain", "It rains.", Comment(3, "Gil", words)));

        Assert.Single(moved.Tree("content/comments"));
        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains("and so on and so on</p>", moved.Page("2024/05/08/rain/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_categories_of_one_name_stay_two_and_readers_see_the_name_that_they_know()
    {
        using var moved = new MovedBlog(new OldBlogExport().Author(1, "cm", "Cora M.").Category(3, "news-europe", "News", "europe")
            .Category(4, "news-asia", "News", "asia").Category(5, "europe", "Europe").Category(6, "asia", "Asia")
            .Post(7, "rain", "Rain", "It rains.", Term("category", "news-europe", "News"))
                .Post(8, "sun", "Sun", "It shines.", Term("category", "news-asia", "News")));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        Assert.All(["news-europe", "news-asia"], (string slug) =>
            Assert.Contains(">News</h1>", moved.Page($"category/{slug}/"), StringComparison.Ordinal));
        Assert.Contains("Sun", moved.Page("category/news-asia/"), StringComparison.Ordinal);
        Assert.DoesNotContain("It rains.", moved.Page("category/news-asia/"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_public_does_not_become_public()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "Open.")
            .Held(2, "draft", "Draft", "draft words").Held(3, "private", "Secret", "canary words").Held(4, "trash", "Thrown away", "canary words")
            .Post(5, "locked", "Locked", "canary words", "<wp:post_password>canary</wp:post_password>"));

        Assert.Contains("draft: true", moved.Read("content/posts/2024/2024-05-03-draft.md"), StringComparison.Ordinal);
        Assert.All(moved.Tree(), path => Assert.DoesNotContain("canary", moved.Read(path), StringComparison.Ordinal));
        Assert.DoesNotContain("Secret", moved.Report, StringComparison.Ordinal);
        Assert.Contains("posts: 2 of 5 (1 private; 1 behind a password; 1 in the trash; 1 of them drafts)", moved.Run.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_private_goes_to_a_folder_outside_when_that_is_named()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "Open.").Held(3, "private", "Secret", "canary words"), "--include-private",
            "aside");

        Assert.Contains("canary words", moved.Folder.Read("aside/2024-05-04-3.md"), StringComparison.Ordinal);
        Assert.All(moved.Tree(), path => Assert.DoesNotContain("canary", moved.Read(path), StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_for_what_is_private_is_refused_inside_the_site()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "Open.").Held(3, "private", "Secret", "words"), "--include-private",
            "site/aside");

        Assert.Equal(2, moved.Run.ExitCode);
        Assert.Contains("--include-private takes a folder outside the site", moved.Run.Stderr, StringComparison.Ordinal);
        Assert.False(moved.Folder.Has("site"));
    }

    [Fact]
    public void Comments_keep_their_threads_and_nothing_of_their_writers()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "Open.",
            Comment(11, "Ruth", "First & <b>bold</b>") + Comment(12, "Dan", "Answer", parent: 11)
                + Comment(13, "Bot", "canary pills", "spam")
            + Comment(14, "Eve", "canary waiting", "0") + Comment(15, "someone@mail.example", "Hello")));

        Assert.Equal(["wp-11.yml", "wp-12.yml", "wp-15.yml"], moved.Tree("content/comments/a"));
        Assert.Contains("parent: wp-11", moved.Read("content/comments/a/wp-12.yml"), StringComparison.Ordinal);
        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        Assert.Contains("id=\"comment-12\"", moved.Page("2024/05/02/a/"), StringComparison.Ordinal);
        Assert.All(moved.Tree(), path =>
        {
            var text = moved.Read(path);
            Assert.DoesNotContain("canary", text, StringComparison.Ordinal);
            Assert.DoesNotContain("203.0.113.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("mail.example", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_comment_that_is_longer_than_any_may_be_goes_on_in_an_answer_to_itself()
    {
        var words = string.Join(' ', Enumerable.Range(0, 15_000).Select(number => $"word{number}"));
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "Open.", Comment(11, "Ruth", words)));

        Assert.Equal(["wp-11-2.yml", "wp-11-3.yml", "wp-11.yml"], moved.Tree("content/comments/a"));
        Assert.Contains("word14999", moved.Read("content/comments/a/wp-11-3.yml"), StringComparison.Ordinal);
        Assert.Equal(0, moved.Build().ExitCode);
    }

    [Theory]
    [InlineData("0000-00-00 00:00:00", "0000-00-00 00:00:00", "2024-05-02T09:00:00+03:00")]
    [InlineData("0000-00-00 00:00:00", "1970-01-01 00:00:00", "2024-05-02T09:00:00+03:00")]
    [InlineData("0000-00-00 00:00:00", "2024-06-01 09:00:00", "2024-06-01T12:00:00+03:00")]
    public void A_comment_without_a_day_has_that_of_its_text(string local, string utc, string date)
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "Open.", Comment(11, "Ruth", "Words.")
            .Replace("2024-06-01 12:00:00", local, StringComparison.Ordinal)
            .Replace("2024-06-01 09:00:00", utc, StringComparison.Ordinal)));

        Assert.Contains($"date: {date}\n", moved.Read("content/comments/a/wp-11.yml"), StringComparison.Ordinal);
        Assert.Equal(!utc.StartsWith("2024", StringComparison.Ordinal),
            moved.Report.Contains("Comment 11 has no day in the export; that of its text stands there.", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_published_ahead_of_its_date_is_told_as_scheduled()
    {
        var ahead = "<wp:post_date>2124-01-02 09:00:00</wp:post_date><wp:post_date_gmt>2124-01-02 06:00:00</wp:post_date_gmt>";
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "Open.")
            .Item(2, "/2124/01/02/b/", "<title>B</title><content:encoded>B</content:encoded>" + Of("post", "b", "publish") + ahead)
            .Item(3, "/c/", "<title>C</title><content:encoded>A page.</content:encoded>" + Of("page", "c", "publish") + ahead));

        Assert.Contains("posts: 2 of 2 (1 scheduled)", moved.Run.Stdout, StringComparison.Ordinal);
        Assert.Contains("It was on the old site ahead of its date, and comes on that day here.", moved.Report, StringComparison.Ordinal);
        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains("A page.", moved.Page("c/"), StringComparison.Ordinal);
        var verdict = moved.Verify();
        Assert.True(verdict.ExitCode == 0, verdict.Stdout);
        Assert.Contains("Not compared, of a day to come: 1\n", verdict.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "Open."), "--dry-run");

        Assert.False(moved.Folder.Has("site"));
        Assert.Contains("posts: 1 of 1", moved.Run.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void The_zone_is_the_one_that_agrees_with_all_dates()
    {
        using var moved = new MovedBlog(new OldBlogExport { Language = "he-IL" }.Post(1, "a", "A", "Open.").Item(2, "/2024/01/02/b/",
            "<title>B</title><content:encoded>B</content:encoded>" + Of("post", "b", "publish")
            + "<wp:post_date>2024-01-02 09:00:00</wp:post_date><wp:post_date_gmt>2024-01-02 07:00:00</wp:post_date_gmt>"));

        Assert.Contains("time_zone: Asia/Jerusalem\n", moved.Read("site.yml"), StringComparison.Ordinal);
    }
}
