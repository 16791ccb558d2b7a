using System.Net;
using StaticPress.Config;
using StaticPress.Preview;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Preview;

/// <summary>By which names the preview is seen; what no name may do is in <see cref="HostileRequests"/>.</summary>
public sealed class Names
{
    private static readonly TestSite Site = new TestSite().Config("title: Show").Post("2021-08-26-a", "title: A", "Text.");

    [Theory]
    [InlineData("blog.localhost:4000")]
    [InlineData("localhost.")]
    public async Task Names_below_localhost_are_this_machine_s(string host) =>
        Assert.Equal(200, await Status([], IPAddress.Loopback, host));

    [Theory]
    [InlineData("name.example.org", 200)]
    [InlineData("NAME.example.org:443", 200)]
    [InlineData("other.example.org", 403)]
    [InlineData("a.tunnel.example", 200)]
    [InlineData("a.b.tunnel.example", 200)]
    [InlineData("eviltunnel.example", 403)]
    public async Task A_name_that_the_author_allows_is_answered_and_no_other(string host, int status) =>
        Assert.Equal(status, await Status(["name.example.org", ".tunnel.example"], IPAddress.Loopback, host));

    [Theory]
    [InlineData("raspberrypi.local")]
    [InlineData("blog")]
    [InlineData("host.docker.internal:4000")]
    [InlineData("nas.home.arpa")]
    [InlineData("192.168.1.7")]
    [InlineData("[fd00::7]:4000")]
    public async Task On_the_network_names_that_only_a_network_of_one_s_own_has_are_answered(string host)
    {
        Assert.Equal(200, await Status([], IPAddress.Any, host));
        Assert.Equal(403, await Status([], IPAddress.Loopback, host));
    }

    [Fact]
    public async Task On_the_network_a_name_that_anybody_may_point_here_is_shown_what_will_be_public_and_no_more()
    {
        await using var preview = await Start([], IPAddress.Any, drafts: false);
        var page = await Get(preview, "/2021/08/26/a/");
        Assert.Equal(200, page.Status);
        Assert.DoesNotContain("reload.js", page.Text, StringComparison.Ordinal);
        Assert.Equal(403, (await Get(preview, "/_preview/")).Status);
        Assert.Equal(403, (await Get(preview, "/_events")).Status);
        preview.Folder.Write("content/posts/2021-08-26-a.md", "---\ntitle: [\n---\nsecret words\n");
        await preview.UntilStatus("/2021/08/26/a/", 500);
        var broken = await Get(preview, "/2021/08/26/a/");
        Assert.Equal((500, "This page cannot be shown now.\n"), (broken.Status, broken.Text));
    }

    [Fact]
    public async Task Nor_is_what_the_author_sees_of_drafts_and_of_posts_to_come()
    {
        await using var preview = await Start([], IPAddress.Any, drafts: true,
            Site.Post("2021-08-26-d", "title: Hidden\ndraft: true", "Secret words.").Post("2031-08-26-e", "title: Later", "Words to come."));
        Assert.Contains("Hidden", await preview.Text("/"), StringComparison.Ordinal);
        var home = await Get(preview, "/");
        Assert.Equal(200, home.Status);
        Assert.Contains("/2021/08/26/a/", home.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden", home.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Later", home.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await Get(preview, "/2021/08/26/d/")).Status);
        Assert.Equal(404, (await Get(preview, "/2031/08/26/e/")).Status);
        preview.Folder.Write("content/posts/2021-08-26-d.md", "---\ntitle: Hidden\n---\nOpen words.\n");
        await preview.UntilHas("/2021/08/26/d/", "Open words.");
        Assert.Equal(200, (await Get(preview, "/2021/08/26/d/")).Status);
    }

    [Theory]
    [InlineData("https://name.example.org", true)]
    [InlineData("https://evil.example", false)]
    public void A_page_that_a_tunnel_of_the_author_s_serves_may_listen(string origin, bool may) =>
        Assert.Equal(may, HostCheck.AllowsOrigin(origin, "name.example.org",
            PreviewedFolder.Options("/") with { AllowedHosts = ["name.example.org"] }));

    private static Task<PreviewedFolder> Start(string[] allowed, IPAddress host, bool drafts, TestSite? site = null) =>
        PreviewedFolder.Of(site ?? Site, options => options with
        {
            Wanted = () => new BuildOptions(TestSite.Moment, Drafts: drafts, Future: drafts, Marks: true),
            Host = host,
            Reload = true,
            AllowedHosts = allowed,
        });

    private static async Task<int> Status(string[] allowed, IPAddress address, string host)
    {
        await using var preview = await Start(allowed, address, drafts: false);
        return (await RawRequest.Send(preview.Address, $"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")).Status;
    }

    private static Task<RawComment> Get(PreviewedFolder preview, string path) =>
        RawRequest.Send(preview.Address, $"GET {path} HTTP/1.1\r\nHost: web.example.org\r\nConnection: close\r\n\r\n");
}
