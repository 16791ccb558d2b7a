using System.Net;
using System.Text;
using StaticPress.Desk;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Desk;

/// <summary>The desk is its author's: nobody else on the web, in the network or on a page of the site itself comes in.</summary>
public sealed class WhoComesIn : IAsyncLifetime
{
    private const string Post = "content/posts/2021-08-26-a.md";

    private OpenDesk _desk = null!;

    public async Task InitializeAsync() => _desk =
        await OpenDesk.Of(new TestSite().Config("title: Show").Post("2021-08-26-a", "title: Secret plans"));

    public async Task DisposeAsync() => await _desk.DisposeAsync();

    [Fact]
    public async Task Without_the_address_a_browser_sees_nothing()
    {
        using var answer = await _desk.Client.GetAsync("/_desk/posts");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("Secret plans", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0123456789")]
    [InlineData("%00")]
    [InlineData("x' or '1'='1")]
    public async Task A_wrong_key_opens_nothing(string key)
    {
        using var answer = await _desk.Client.GetAsync($"/_desk/?key={key}");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_address_opens_it_and_its_key_is_gone_from_there_at_once()
    {
        using var answer = await _desk.Client.GetAsync(_desk.Address);
        Assert.Equal((HttpStatusCode.SeeOther, "/_desk/"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.EndsWith("; Path=/_desk/; HttpOnly; SameSite=Strict", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(_desk.Address.Query["?key=".Length..], cookie, StringComparison.Ordinal);
        Assert.Contains("Secret plans", (await _desk.Page("")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("192.168.1.5:PORT")]
    [InlineData("[::1]:PORT")]
    [InlineData("evil.example:PORT")]
    public async Task A_name_that_was_pointed_at_this_machine_is_not_answered(string host)
    {
        await _desk.Enter();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_desk/posts");
        request.Headers.Host = host.Replace("PORT", _desk.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        using var answer = await _desk.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("https://127.0.0.1:PORT")]
    [InlineData("http://127.0.0.1:SITE")]
    [InlineData("http://localhost:PORT")]
    [InlineData("null")]
    [InlineData("")]
    public async Task A_form_from_another_page_does_nothing(string origin)
    {
        await _desk.Enter();
        var before = _desk.Folder.Read(Post);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_desk/edit-post")
        {
            Content = new FormUrlEncodedContent([new("key", _desk.Key), new("post", Post), new("title", "Taken over"),
                new("was-title", "Secret plans")]),
        };
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        origin = origin.Replace("PORT", _desk.Address.Port.ToString(invariant), StringComparison.Ordinal)
            .Replace("SITE", _desk.Site.Port.ToString(invariant), StringComparison.Ordinal);
        if (origin.Length > 0) request.Headers.Add("Origin", origin);
        using var answer = await _desk.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(before, _desk.Folder.Read(Post));
    }

    [Theory]
    [InlineData("cross-site", "navigate", "document", HttpStatusCode.OK)]
    [InlineData("same-site", "navigate", "document", HttpStatusCode.OK)]
    [InlineData("same-site", "navigate", "iframe", HttpStatusCode.Forbidden)]
    [InlineData("same-site", "cors", "empty", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "no-cors", "image", HttpStatusCode.Forbidden)]
    [InlineData("same-origin", "cors", "empty", HttpStatusCode.OK)]
    [InlineData("none", "navigate", "document", HttpStatusCode.OK)]
    public async Task A_page_elsewhere_may_lead_here_and_no_more(string site, string mode, string goal, HttpStatusCode status)
    {
        await _desk.Enter();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_desk/posts");
        request.Headers.Add("Sec-Fetch-Site", site);
        request.Headers.Add("Sec-Fetch-Mode", mode);
        request.Headers.Add("Sec-Fetch-Dest", goal);
        using var answer = await _desk.Client.SendAsync(request);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_key_does_nothing()
    {
        await _desk.Enter();
        foreach (var key in (string[])["", "wrong", _desk.Address.Query["?key=".Length..]])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/_desk/edit-post")
            {
                Content = new FormUrlEncodedContent([new("key", key), new("post", Post), new("title", "Taken over")])
            };
            request.Headers.Add("Origin", _desk.Origin);
            using var answer = await _desk.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        Assert.DoesNotContain("Taken over", _desk.Folder.Read(Post), StringComparison.Ordinal);
    }

    /// <summary>Whatever can be done, publication among it, and however it is sent: as a form or as a file.</summary>
    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "http://127.0.0.1:SITE")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "")]
    [InlineData("Host", "evil.example:PORT")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData(DeskForm.KeyHeader, "")]
    [InlineData(DeskForm.KeyHeader, "wrong")]
    [InlineData("Cookie", "")]
    public async Task Nothing_that_the_desk_does_is_done_for_anybody_else(string header, string value)
    {
        await _desk.Enter();
        using var before = new TemporaryFolder();
        FolderBytes.Copy(_desk.Folder.FullPath, before.FullPath);
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        value = value.Replace("PORT", _desk.Address.Port.ToString(invariant), StringComparison.Ordinal)
            .Replace("SITE", _desk.Site.Port.ToString(invariant), StringComparison.Ordinal);
        using var stranger =
            new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, UseProxy = false })
            {
                BaseAddress = _desk.Address
            };
        foreach (var action in DeskAction.All.Select(action => action.Name))
        {
            foreach (var content in (HttpContent[])[new FormUrlEncodedContent([new("post", Post), new("title", "Taken over")]),
                new ByteArrayContent("<svg/>"u8.ToArray())])
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, $"{DeskPath.Of(action)}?name=taken.svg") { Content = content };
                var headers = new Dictionary<string, string>
                {
                    ["Origin"] = _desk.Origin,
                    ["Cookie"] = _desk.Cookie,
                    [DeskForm.KeyHeader] =
                    _desk.Key,
                    [header] = value
                };
                foreach (var (name, given) in headers.Where(one =>
                    one.Value.Length > 0)) Assert.True(request.Headers.TryAddWithoutValidation(name, given));
                using var answer = await stranger.SendAsync(request);
                Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{action}: {answer.StatusCode}");
            }
        }

        Assert.Empty(FolderBytes.Differences(before.FullPath, _desk.Folder.FullPath));
    }

    [Fact]
    public async Task What_does_something_is_never_asked_for_by_a_link()
    {
        await _desk.Enter();
        foreach (var action in DeskAction.All)
        {
            using var answer = await _desk.Client.GetAsync($"{DeskPath.Of(action.Name)}?key={_desk.Key}&post={Post}&title=x");
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        }
    }

    [Fact]
    public async Task More_than_a_form_can_hold_is_refused()
    {
        await _desk.Enter();
        var answer = await RawRequest.Send(_desk.Address, $"POST /_desk/edit-post HTTP/1.1\r\nHost: {_desk.Address.Authority}\r\nOrigin: {_desk.Origin}\r\nCookie: {_desk.Cookie}\r\n"
            + $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {5 << 20}\r\nConnection: close\r\n\r\nkey={_desk.Key}");
        Assert.Equal(413, answer.Status);
    }

    [Fact]
    public async Task A_form_that_no_browser_sends_is_refused()
    {
        await _desk.Enter();
        using var answer = await _desk.Send("edit-post", ("post", Post + "\0.txt"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/_desk/%2e%2e/posts")]
    [InlineData("/_desk/assets/../../site.yml")]
    [InlineData("/_desk/assets/..%2f..%2fsite.yml")]
    [InlineData("/_desk/nothing")]
    [InlineData("/2021/08/26/a/")]
    [InlineData("/site.yml")]
    public async Task Only_the_desk_is_at_its_port(string path)
    {
        await _desk.Enter();
        using var client = new HttpClient();
        var answer = await RawRequest.Send(_desk.Address, $"GET {path} HTTP/1.1\r\nHost: {_desk.Address.Authority}\r\nConnection: close\r\n\r\n");
        Assert.Contains(answer.Status, (int[])[403, 404]);
        Assert.DoesNotContain("title: Show", Encoding.UTF8.GetString(answer.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_is_not_at_the_port_of_the_site()
    {
        await _desk.Enter();
        using var answer = await _desk.Client.GetAsync(new Uri(_desk.Site, "/_desk/posts"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Every_page_forbids_scripts_of_its_own_text_frames_around_it_and_other_origins()
    {
        await _desk.Enter();
        using var answer = await _desk.Client.GetAsync("/_desk/posts");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_preview_without_a_desk_has_none()
    {
        await using var preview = await PreviewedFolder.Of(new TestSite().Config("title: Show"));
        Assert.Equal(404, await preview.Status("/_desk/"));
    }
}
