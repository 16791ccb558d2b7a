using StaticPress.Tests.Support;

namespace StaticPress.Tests.Preview;

/// <summary>Nothing but the site can be read, by nobody but its author.</summary>
public sealed class HostileRequests : IAsyncLifetime
{
    private const string Secret = "nobody may read this";

    private static readonly TestSite Site = new TestSite().Config("title: Show\nurl: https://name.github.io/show/")
        .Post("2021-08-26-a", "title: A")
        .File("content/media/ok.txt", "public")
        .File("secret.txt", Secret)
        .File(".env", Secret)
        .File("content/media/.hidden", Secret);

    private PreviewedFolder _preview = null!;

    public async Task InitializeAsync()
    {
        _preview = await PreviewedFolder.Of(Site);
        var folder = _preview.Folder;
        folder.Link("content/media/link.txt", folder.At(".env")).Link("content/media/out.txt", "/etc/passwd").Link("content/media/link", "/etc");
        await _preview.UntilSaid("This link leads out of the site folder");
    }

    public async Task DisposeAsync() => await _preview.DisposeAsync();

    [Theory]
    [InlineData("/show/../secret.txt")]
    [InlineData("/show/../../secret.txt")]
    [InlineData("/../../../../../../etc/passwd")]
    [InlineData("/show/media/../../../secret.txt")]
    [InlineData("/show/%2e%2e/secret.txt")]
    [InlineData("/show/%2E%2E%2Fsecret.txt")]
    [InlineData("/show/media/%2e%2e/%2e%2e/%2e%2e/secret.txt")]
    [InlineData("/show/%252e%252e/secret.txt")]
    [InlineData("/show/%25252e%25252e%25252fsecret.txt")]
    [InlineData("/show/media/..%2f..%2fsecret.txt")]
    [InlineData("/show/media%2fok.txt")]
    [InlineData(@"/show/..\secret.txt")]
    [InlineData(@"/show/media\ok.txt")]
    [InlineData("/show/media%5cok.txt")]
    [InlineData("/show/%5c..%5csecret.txt")]
    [InlineData("/show/media/ok.txt%0a")]
    [InlineData("/show/%c0%ae%c0%ae/secret.txt")]
    [InlineData("/show/%ff%fe")]
    [InlineData("/show/media/./ok.txt")]
    [InlineData("/show//media/ok.txt")]
    [InlineData("//secret.txt")]
    [InlineData("/show/secret.txt")]
    [InlineData("/show/.env")]
    [InlineData("/show/media/.hidden")]
    [InlineData("/show/media/link.txt")]
    [InlineData("/show/media/out.txt")]
    [InlineData("/show/media/link/passwd")]
    [InlineData("/show/media/link/")]
    [InlineData("/_preview/../secret.txt")]
    [InlineData("/_preview/preview.css/../../secret.txt")]
    [InlineData("/_preview/nothing")]
    [InlineData("/etc/passwd")]
    [InlineData("/show/media/ok.txt/")]
    [InlineData("/show/media/ok.txt/x")]
    [InlineData("/show/CON")]
    [InlineData("/show/media/ok.txt::$DATA")]
    public async Task A_way_around_the_site_leads_nowhere(string target)
    {
        var comment = await RawRequest.Get(_preview.Address, target);
        Assert.Equal(404, comment.Status);
        Assert.DoesNotContain(Secret, comment.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", comment.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /show/ HTTP/1.1\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /show/ HTTP/1.1\r\nHost: {0}\r\nHost: evil.example\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /show/media/ok.txt%00 HTTP/1.1\r\nHost: {0}\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /show/media/ok.txt%00.png HTTP/1.1\r\nHost: {0}\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /show/\0 HTTP/1.1\r\nHost: {0}\r\nConnection: close\r\n\r\n")]
    [InlineData("GET show/ HTTP/1.1\r\nHost: {0}\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /show/ HTTP/9.9\r\nHost: {0}\r\n\r\n")]
    [InlineData("\r\n\r\nnot a request at all\r\n\r\n")]
    [InlineData("GET http://evil.example/show/ HTTP/1.1\r\nHost: {0}\r\nConnection: close\r\n\r\n")]
    public async Task What_is_no_proper_request_is_refused(string request)
    {
        var comment = await RawRequest.Send(_preview.Address, request.Replace("{0}", _preview.Address.Authority, StringComparison.Ordinal));
        Assert.InRange(comment.Status, 400, 599);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:4000")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("192.168.1.7")]
    [InlineData("[2001:db8::1]:4000")]
    public async Task A_name_that_was_pointed_at_this_machine_is_not_answered(string host)
    {
        var comment = await RawRequest.Send(_preview.Address, $"GET /show/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        Assert.Equal((403, $"This is a preview. It does not answer for the host '{host}'. Start it with --allow-host NAME if that is one of yours.\n"), (comment.Status, comment.Text));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:81")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:4000")]
    public async Task The_names_of_this_machine_are_answered(string host)
    {
        var comment = await RawRequest.Send(_preview.Address, $"GET /show/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        Assert.Equal(200, comment.Status);
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("https://localhost")]
    [InlineData("null")]
    public async Task Another_site_cannot_listen_to_changes(string origin)
    {
        var comment = await RawRequest.Send(_preview.Address, $"GET /_events HTTP/1.1\r\nHost: {_preview.Address.Authority}\r\nOrigin: {origin}\r\nConnection: close\r\n\r\n");
        Assert.Equal((403, "Only pages of this preview may listen.\n"), (comment.Status, comment.Text));
    }

    [Fact]
    public async Task An_endless_address_or_header_is_refused_and_the_next_request_answered()
    {
        const int Long = 1_000_000;
        var (address, host) = (_preview.Address, _preview.Address.Authority);
        var endlessAddress = await RawRequest.Get(address, "/show/" + new string('a', Long));
        var endlessHeader = await RawRequest.Send(address, $"GET /show/ HTTP/1.1\r\nHost: {host}\r\nX-Long: {new string('a', Long)}\r\n\r\n");
        var manyHeaders = await RawRequest.Send(address, $"GET /show/ HTTP/1.1\r\nHost: {host}\r\n{string.Concat(Enumerable.Range(0, 5000).Select(i => $"X-{i}: 1\r\n"))}\r\n");

        // 0: the server may hang up before all of it is sent.
        Assert.Contains(endlessAddress.Status, (int[])[0, 414]);
        Assert.Contains(endlessHeader.Status, (int[])[0, 431]);
        Assert.Contains(manyHeaders.Status, (int[])[0, 431]);
        Assert.Equal(200, await _preview.Status("/show/"));
    }

    [Fact]
    public async Task A_file_that_becomes_a_link_out_of_the_site_is_not_followed()
    {
        await _preview.UntilHas("/show/media/ok.txt", "public");
        File.Delete(_preview.Folder.At("content/media/ok.txt"));
        _preview.Folder.Link("content/media/ok.txt", "/etc/passwd");
        for (var i = 0; i < 100; i++) Assert.DoesNotContain("root:", await _preview.Text("/show/media/ok.txt"), StringComparison.Ordinal);
        await _preview.UntilStatus("/show/media/ok.txt", 404);
    }

    [Theory]
    [InlineData("/show/")]
    [InlineData("/show/nothing")]
    [InlineData("/_preview/reload.js")]
    public async Task Browsers_are_told_to_be_strict(string path)
    {
        var comment = await RawRequest.Get(_preview.Address, path);
        var expected = new Dictionary<string, string>
        {
            ["X-Content-Type-Options"] = "nosniff",
            ["X-Frame-Options"] = "SAMEORIGIN",
            ["Referrer-Policy"] = "same-origin",
            ["Cross-Origin-Resource-Policy"] = "same-origin",
            ["Cross-Origin-Opener-Policy"] = "same-origin",
        };
        Assert.Equal(expected, expected.Keys.ToDictionary(name => name, name => comment.Headers.GetValueOrDefault(name, "")));
        Assert.DoesNotContain(comment.Headers.Keys, name => name.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)
            || name is "Server");
    }
}
