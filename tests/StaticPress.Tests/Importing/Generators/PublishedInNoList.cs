namespace StaticPress.Tests.Importing.Generators;

/// <summary>Texts that only those find who have their address.</summary>
public sealed class PublishedInNoList
{
    [Theory]
    [InlineData("pelican", "content/tide.md", "Title: The tide\nDate: 2021-08-26\nStatus: hidden\n\nWords.", "/the-tide.html")]
    [InlineData("hexo", "source/_posts/tide.md", "---\ntitle: The tide\ndate: 2021-08-26\nhidden: true\n---\nWords.", "/2021/08/26/tide/")]
    [InlineData("hugo", "content/posts/tide.md", "---\ntitle: The tide\ndate: 2021-08-26\nbuild: {list: never}\n---\nWords.", "/posts/tide/")]
    [InlineData("zola", "content/posts/tide.md", "+++\ntitle = 'The tide'\ndate = 2021-08-26\nhidden = true\n+++\nWords.", "/posts/tide/")]
    [InlineData("eleventy", "posts/tide.md", "---\ntitle: The tide\ndate: 2021-08-26\neleventyExcludeFromCollections: true\n---\nWords.",
        "/posts/tide/")]
    public void Are_pages_here_and_that_is_told(string generator, string file, string text, string address)
    {
        var folder = file[..(file.LastIndexOf('/') + 1)];
        using var old = new OldFolder(generator).File(file, text).File($"{folder}ebb.md",
            text.Replace("The tide", "Ebb", StringComparison.Ordinal).Replace("hidden", "published", StringComparison.Ordinal)
                .Replace("build: {list: never}", "", StringComparison.Ordinal)
                .Replace("eleventyExcludeFromCollections: true", "", StringComparison.Ordinal)).Import();

        Assert.Equal("", old.Build());
        Assert.Contains("Words.", old.Page(address), StringComparison.Ordinal);
        foreach (var list in (string[])["/", "/archive/", "/feed.xml", "/sitemap.xml"])
            Assert.DoesNotContain(address, old.Page(list), StringComparison.Ordinal);
        Assert.Contains($"`{file}`: This post was published, but no list had it: it is a page here", old.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_page_of_Pelican_stands_in_no_menu()
    {
        using var old = new OldFolder("pelican").File("pelicanconf.py", "PATH = 'content'", "PAGE_URL = '{slug}/'", "PAGE_SAVE_AS = '{slug}/index.html'")
            .File("content/tide.md", "Title: The tide", "Date: 2021-08-26", "", "Words.")
            .File("content/pages/thanks.md", "Title: Thanks", "Status: hidden", "", "Words.")
            .File("content/pages/about.md", "Title: About", "", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("noindex: true", old.Read("content/pages/thanks.md"), StringComparison.Ordinal);
        Assert.Contains("url: /about/\n", old.Read("site.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain("thanks", old.Read("site.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Jekyll_leaves_a_hidden_post_out_of_one_list_alone_so_that_it_stays_a_post()
    {
        using var old = new OldFolder("jekyll")
            .File("_posts/2021-08-26-tide.md", "---", "title: The tide", "hidden: true", "---", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("The tide", old.Page("/archive/"), StringComparison.Ordinal);
        Assert.Contains("'hidden' kept this post out of the list that goes page by page", old.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_blogs_own_code_says_what_the_word_means_they_are_drafts()
    {
        using var old = new OldFolder("astro")
            .File("src/content/blog/tide.md", "---", "title: The tide", "pubDate: 2021-08-26", "hidden: true", "---", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("draft: true", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
    }
}
