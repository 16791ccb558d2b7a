using StaticPress.Tests.Support;

namespace StaticPress.Tests.Verifying;

/// <summary>The built site compared with the old one while that still answers.</summary>
public sealed class AgainstTheLiveSite
{
    [Fact]
    public async Task Pages_are_found_by_links_and_sitemaps_and_each_is_compared()
    {
        await using var server = await Old();
        using var folder = Built();

        var same = CommandRun.In(folder, "migrate", "verify", "--live", server.Url, "--json", "verdict.json");
        server.With("/only-in-the-sitemap/", "text/html", "<article><h1>Hidden</h1><p>Other words than before</p></article>");
        var other = CommandRun.In(folder, "migrate", "verify", "--live", server.Url + "/");

        Assert.Equal(("", 0), (same.Stderr, same.ExitCode));
        Assert.Matches("(?m)^page +2 +0 +0$", same.Stdout);
        Assert.Equal(1, other.ExitCode);
        Assert.Contains("words /only-in-the-sitemap/: 4 of 5 words are missing: other words than before", other.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_asked_for_that_is_no_page_of_it_and_nothing_is_written_down()
    {
        await using var server = await Old();
        using var folder = Built();
        var before = folder.Tree();

        CommandRun.In(folder, "migrate", "verify", "--live", server.Url);

        Assert.Equal(before, folder.Tree());
        Assert.DoesNotContain(server.Asked, path => path.StartsWith("/wp-", StringComparison.Ordinal)
            && !path.StartsWith("/wp-sitemap", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Asked, path => path.EndsWith("/feed/", StringComparison.Ordinal)
            || path.EndsWith(".jpg", StringComparison.Ordinal));
        Assert.Equal(server.Asked.Count, server.Asked.Distinct().Count());
    }

    [Theory]
    [InlineData("http://127.0.0.1:9", "staticpress: No page answers at http://127.0.0.1:9.")]
    [InlineData("old.example", "'old.example' is no address of a site. Write it whole, as in https://old.example/.")]
    [InlineData("file:///etc/passwd", "'file:///etc/passwd' is no address of a site. Write it whole, as in https://old.example/.")]
    public void An_address_at_which_nothing_is_is_told(string address, string sentence)
    {
        using var folder = Built();

        var run = CommandRun.In(folder, "migrate", "verify", "--live", address);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Stderr, StringComparison.Ordinal);
    }

    private static async Task<OldServer> Old()
    {
        var server = await OldServer.Start();
        return server
            .With("/", "text/html", $"<a href='/rain/?replytocom=3'>x</a><a href='{server.Url}/rain/'>Rain</a><a href='/feed/'>f</a><a href='/wp-admin/'>a</a><a href='/cat.jpg'>c</a><a href='https://other.example/'>o</a>")
            .With("/wp-sitemap.xml", "application/xml", $"<sitemapindex><sitemap><loc>{server.Url}/wp-sitemap-posts-1.xml</loc></sitemap></sitemapindex>")
            .With("/rain/", "text/html", "<article><h1>Rain</h1><p>It rains.</p></article>")
            .With("/only-in-the-sitemap/", "text/html", "<article><h1>Hidden</h1><p>Sun.</p></article>")
            .With("/more.xml", "application/xml", $"<urlset><url><loc>{server.Url}/only-in-the-sitemap/</loc></url></urlset>")
            .With("/sitemap.xml", response =>
            {
                response.Redirect("/more.xml");
                return Task.CompletedTask;
            });
    }

    private static TemporaryFolder Built()
    {
        var folder = new TemporaryFolder();
        folder.Write("site.yml", "title: New\nurl: https://new.example\n").Write("content/pages/rain.md", "---\ntitle: Rain\n---\nIt rains.\n")
            .Write("content/pages/only-in-the-sitemap.md", "---\ntitle: Hidden\n---\nSun.\n");
        Assert.Equal(0, CommandRun.In(folder, "build", "--quiet").ExitCode);
        return folder;
    }
}
