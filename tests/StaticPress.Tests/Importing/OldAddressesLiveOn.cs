using static StaticPress.Tests.Importing.OldBlogExport;

namespace StaticPress.Tests.Importing;

public sealed class OldAddressesLiveOn
{
    private static OldBlogExport Blog => new OldBlogExport().Author(1, "cm", "Cora M.").Category(3, "news", "News").Category(4, "israel", "Israel", "news");

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
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "One.\n\n<!--nextpage-->\n\nTwo.", Term("category", "israel", "Israel") + Meta("_wp_old_slug", "old-name"))
            .Picture(9, 1, "2024/05/cat.jpg"));

        var built = moved.Build();
        Assert.True(built.ExitCode == 0, built.Stderr);
        Assert.Contains($"url={now}\"", moved.Page(old[1..]), StringComparison.Ordinal);
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
    public void A_page_at_an_address_of_the_program_gets_another_and_the_report_says_so()
    {
        using var moved = new MovedBlog(Blog.Post(1, "a", "A", "A.").Page(2, "/archive/", "Archive", "All of it."));

        Assert.Equal(1, moved.Run.ExitCode);
        Assert.Contains("/archive/ → /archive-2/", moved.Report, StringComparison.Ordinal);
        Assert.Equal(0, moved.Build().ExitCode);
        Assert.Contains("All of it.", moved.Page("archive-2/"), StringComparison.Ordinal);
    }
}
