using StaticPress.Tests.Support;
using static StaticPress.Tests.Importing.OldBlogExport;

namespace StaticPress.Tests.Importing;

public sealed class OldAddressesLiveOn
{
    private static OldBlogExport Blog => new OldBlogExport().Author(1, "cm", "Cora M.").Category(3, "news", "News")
        .Category(4, "israel", "Israel", "news");

    [Theory]
    [InlineData("/2024/05/02/old-name/", "/2024/05/02/a/")]
    [InlineData("/2024/05/02/a/2/", "/2024/05/02/a/")]
    [InlineData("/category/news/israel/", "/category/israel/")]
    [InlineData("/2024/", "/archive/2024/")]
    [InlineData("/2024/05/", "/archive/2024/05/")]
    [InlineData("/2024/05/02/", "/archive/2024/05/")]
    [InlineData("/picture-9/", "/2024/05/02/a/")]
    [InlineData("/category/news/", "/categories/")]
    public void An_old_address_leads_on(string old, string now)
    {
        using var moved =
            new MovedBlog(Blog.Post(1, "a", "A", "One.\n\n<!--nextpage-->\n\nTwo.", Term("category", "israel", "Israel")
            + Meta("_wp_old_slug", "old-name"))
            .Picture(9, 1, "2024/05/cat.jpg"));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        Assert.Contains($"url={now}\"", moved.Page(old[1..]), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_between_texts_lead_to_where_the_texts_are_now_and_dead_ones_stop_no_build()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", """<p>See <a href="https://old.example/?p=2">b</a>, <a href="http://www.old.example/about/">us</a>, <a href="/gone/">gone</a>.</p>""")
            .Post(2, "b", "B", "Text.").Page(5, "/about/", "About", "We."));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        var page = moved.Page("2024/05/02/a/");
        Assert.Contains("/2024/05/03/b/\"", page, StringComparison.Ordinal);
        Assert.Contains("/about/\"", page, StringComparison.Ordinal);
        Assert.Contains("- \"/gone/\"", moved.Read("site.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_at_the_address_of_a_list_stays_there_and_the_list_makes_room()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "A.").Page(5, "/archive/", "Cellar", "Old wine.")
            .Page(6, "/search/", "The search", "For truth.").Page(7, "/blog-search/", "Another", "One."));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        Assert.Contains("Old wine.", moved.Page("archive/"), StringComparison.Ordinal);
        Assert.Contains("For truth.", moved.Page("search/"), StringComparison.Ordinal);
        Assert.True(moved.Has("_site/blog-archive/index.html"));
        Assert.True(moved.Has("_site/blog-search-2/index.html"));
        Assert.True(moved.Has("_site/archive/2024/index.html"));
        Assert.Contains("A text of the old site is at /search/, so the list that this site makes is at /blog-search-2/.", moved.Report, StringComparison.Ordinal);

        Assert.Equal(0, moved.Again(Blog.Post(1, "a", "A", "A.").Page(5, "/archive/", "Cellar", "Old wine.")
            .Page(6, "/search/", "The search", "For truth.").Page(7, "/blog-search/", "Another", "One.")).ExitCode);
        Assert.Contains("Files: 0 written", moved.Run.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_is_no_pattern_stands_in_the_file()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "A.").Post(2, "b", "B", "B.")
            .Item(3, "/specials/c.html", "<title>C</title><content:encoded>C</content:encoded>" + Of("post", "c", "publish") + "<wp:post_date>2024-05-04 09:00:00</wp:post_date>"));

        Assert.Contains("permalink: /specials/c.html\n", moved.Read("content/posts/2024/2024-05-04-c.md"), StringComparison.Ordinal);
        Assert.Equal(0, moved.Build().ExitCode);
        Assert.True(moved.Has("_site/specials/c.html"));
    }

    [Fact]
    public void A_slug_in_Hebrew_stays_what_it_was()
    {
        using var moved = new MovedBlog(new OldBlogExport { Language = "he-IL" }.Item(3, "/2024/05/04/%d7%a9%d7%9c%d7%95%d7%9d/",
            "<title>שלום</title><content:encoded>טקסט</content:encoded>" + Of("post", "%d7%a9%d7%9c%d7%95%d7%9d", "publish") + "<wp:post_date>2024-05-04 09:00:00</wp:post_date>"));

        Assert.Contains("slug: \"שלום\"", moved.Read("content/posts/2024/2024-05-04-שלום.md"), StringComparison.Ordinal);
        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        Assert.True(moved.Has("_site/2024/05/04/שלום/index.html"));
    }

    [Fact]
    public void A_page_at_the_address_of_a_year_of_the_archive_gets_another_and_the_report_says_so()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "A.").Page(2, "/archive/2024/", "Archive", "All of it."));

        Assert.Equal(1, moved.Run.ExitCode);
        Assert.Contains("/archive/2024/ → /2024/", moved.Report, StringComparison.Ordinal);
        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains("All of it.", moved.Page("2024/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_of_a_backup_stay_at_their_address_and_originals_go_before_smaller_copies()
    {
        using var folder = new TemporaryFolder();
        folder.Write("uploads/2024/05/cat.gif", "original").Write("uploads/2024/05/cat-300x200.gif", "small").Write("uploads/2024/05/secret.gif", "not asked for");
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", """<img class="wp-image-9" src="https://old.example/wp-content/uploads/2024/05/cat-300x200.gif" alt="Cat">""")
            .Picture(9, 1, "2024/05/cat.gif"), "--uploads", folder.At("uploads"));

        Assert.Equal("original", moved.Read("static/wp-content/uploads/2024/05/cat.gif"));
        Assert.Equal("small", moved.Read("static/wp-content/uploads/2024/05/cat-300x200.gif"));
        Assert.False(moved.Has("static/wp-content/uploads/2024/05/secret.gif"));
        Assert.Contains("/wp-content/uploads/2024/05/cat.gif", moved.Read("content/posts/2024/2024-05-02-a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_that_are_not_given_stay_on_the_old_site()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", """<img src="/wp-content/uploads/2024/05/cat.gif" alt="Cat">""", Meta("_thumbnail_id", "9"))
            .Picture(9, 1, "2024/05/cat.gif", "A cat", "On the sill. (credit: Ann)"));

        var post = moved.Read("content/posts/2024/2024-05-02-a.md");
        Assert.Contains("""
            image:
              src: https://old.example/wp-content/uploads/2024/05/cat.gif
              alt: "A cat"
              caption: "On the sill."
              credit: "Ann"

            """, post, StringComparison.Ordinal);
        Assert.Contains("still lies on the old site", moved.Run.Stdout, StringComparison.Ordinal);
        Assert.Equal(0, moved.Build().ExitCode);
    }

    [Theory]
    [InlineData("#comments", "#replies")]
    [InlineData("#respond", "#replies")]
    [InlineData("https://old.example/2024/05/03/b/#comments", "/2024/05/03/b/#replies")]
    [InlineData("http://www.old.example/2024/05/03/b/?replytocom=3#respond", "/2024/05/03/b/#replies")]
    [InlineData("//old.example/2024/05/03/b/comment-page-2/#comment-3", "/2024/05/03/b/#comment-3")]
    [InlineData("https://old.example:443/2024/05/03/b", "/2024/05/03/b/")]
    [InlineData("?p=2", "/2024/05/03/b/")]
    public void A_link_to_what_readers_wrote_leads_there(string written, string now)
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", $"<a href=\"{written}\">There</a>")
            .Post(2, "b", "B", "Two.", Comment(3, "Ruth", "Words.")));

        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains($"[There]({now})", moved.Read("content/posts/2024/2024-05-02-a.md"), StringComparison.Ordinal);
        Assert.Contains("id=\"replies\"", moved.Page("2024/05/02/a/"), StringComparison.Ordinal);
        Assert.DoesNotContain("\nlinks:", moved.Read("site.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_beside_a_blog_in_a_folder_is_none_of_its_pages()
    {
        var entry = "<title>Shop</title>" + Of("nav_menu_item", "7", "publish") + Term("nav_menu", "main", "Main")
            + Meta("_menu_item_type", "custom") + Meta("_menu_item_url", "/shop/");
        using var moved = new MovedBlog(new OldBlogExport { Url = "https://old.example/blog" }.Author(1, "cm", "Cora M.")
            .Post(1, "a", "A", "<a href=\"https://old.example/shop/?p=1\">Shop</a> <a href=\"/\">Home</a> <a href=\"/blog/?p=1\">Here</a> <a href=\"https://www.old.example/blog\">Blog</a>")
            .Item(7, "/?p=7", entry));

        Assert.Equal((0, 0), (moved.Build().ExitCode, moved.Verify().ExitCode));
        Assert.EndsWith("[Shop](https://old.example/shop/?p=1) [Home](https://old.example/) [Here](/2024/05/02/a/) [Blog](/)\n",
            moved.Read("content/posts/2024/2024-05-02-a.md"), StringComparison.Ordinal);
        Assert.Contains("https://old.example/shop/", moved.Read("site.yml"), StringComparison.Ordinal);
    }
}
