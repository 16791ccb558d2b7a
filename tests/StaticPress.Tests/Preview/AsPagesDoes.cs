using System.Net;
using AngleSharp.Html.Parser;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Preview;

/// <summary>The preview answers as GitHub Pages does, so that nothing works here and fails there.</summary>
public sealed class AsPagesDoes : IAsyncLifetime
{
    private PreviewedFolder _preview = null!;

    public async Task InitializeAsync()
    {
        _preview = await PreviewedFolder.Of(new TestSite().Config("title: Show\nurl: https://name.github.io/show/")
            .Post("2021-08-26-a", "title: A", "Æther, שלום.")
            .File("content/media/notes.txt", "Plain words.\n")
            .File("content/media/deep/chart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .File("content/media/old.html", "<p>Kept as it is.</p>"));
    }

    public async Task DisposeAsync() => await _preview.DisposeAsync();

    [Theory]
    [InlineData("/show/")]
    [InlineData("/show/index.html")]
    [InlineData("/show/2021/08/26/a/")]
    [InlineData("/show/2021/08/26/a/index.html")]
    [InlineData("/show/media/notes.txt")]
    [InlineData("/show/media/old.html")]
    [InlineData("/show/media/old")]
    [InlineData("/show/feed.xml")]
    [InlineData("/show/.nojekyll")]
    [InlineData("/show/media/notes.txt?v=2")]
    [InlineData("/show/%6dedia/notes.txt")]
    public async Task What_is_published_is_there(string path)
    {
        Assert.Equal(200, await _preview.Status(path));
    }

    [Theory]
    [InlineData("/show/nothing/")]
    [InlineData("/show/Media/notes.txt")]
    [InlineData("/show/2021/08/26/A/")]
    [InlineData("/show/media/")]
    [InlineData("/show/media")]
    [InlineData("/show/2021/08/")]
    [InlineData("/show/site.yml")]
    [InlineData("/show/content/posts/2021-08-26-a.md")]
    [InlineData("/other/")]
    [InlineData("/shows/")]
    public async Task What_is_not_published_gets_the_page_for_that_with_its_status(string path)
    {
        var answer = await _preview.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(await _preview.Client.GetByteArrayAsync("/show/404.html"), await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/show", HttpStatusCode.MovedPermanently, "/show/")]
    [InlineData("/show/2021/08/26/a", HttpStatusCode.MovedPermanently, "/show/2021/08/26/a/")]
    [InlineData("/show/2021/08/26/a?x=1&y=2", HttpStatusCode.MovedPermanently, "/show/2021/08/26/a/?x=1&y=2")]
    [InlineData("/", HttpStatusCode.Found, "/show/")]
    public async Task A_missing_slash_or_base_path_sends_the_browser_on(string path, HttpStatusCode status, string target)
    {
        var answer = await _preview.Client.GetAsync(path);
        Assert.Equal((status, target), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Theory]
    [InlineData("/show/", "text/html; charset=utf-8")]
    [InlineData("/show/nothing", "text/html; charset=utf-8")]
    [InlineData("/show/feed.xml", "application/xml; charset=utf-8")]
    [InlineData("/show/feed.json", "application/json; charset=utf-8")]
    [InlineData("/show/robots.txt", "text/plain; charset=utf-8")]
    [InlineData("/show/media/notes.txt", "text/plain; charset=utf-8")]
    [InlineData("/show/media/deep/chart.svg", "image/svg+xml")]
    public async Task Every_answer_says_what_it_is(string path, string type)
    {
        var answer = await _preview.Client.GetAsync(path);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Letters_of_every_script_come_through()
    {
        var page = new HtmlParser().ParseDocument(await _preview.Text("/show/2021/08/26/a/"));
        Assert.Contains("Æther, שלום.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HEAD_tells_the_length_and_sends_nothing()
    {
        var whole = await _preview.Client.GetByteArrayAsync("/show/");
        var comment = await RawRequest.Send(_preview.Address, $"HEAD /show/ HTTP/1.1\r\nHost: {_preview.Address.Authority}\r\nConnection: close\r\n\r\n");
        Assert.Equal(200, comment.Status);
        Assert.Equal($"{whole.Length}", comment.Headers["Content-Length"]);
        Assert.Empty(comment.Body);
    }

    [Theory]
    [InlineData("/show/")]
    [InlineData("/show/media/notes.txt")]
    public async Task A_browser_that_knows_the_page_is_told_so(string path)
    {
        var tag = (await _preview.Client.GetAsync(path)).Headers.ETag!;
        using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { IfNoneMatch = { tag } } };
        var answer = await _preview.Client.SendAsync(again);
        Assert.Equal((HttpStatusCode.NotModified, tag), (answer.StatusCode, answer.Headers.ETag));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_browser_that_knows_an_older_page_gets_the_new_one()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/show/") { Headers = { { "If-None-Match", "\"old\"" } } };
        Assert.Equal(HttpStatusCode.OK, (await _preview.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task Nothing_can_be_sent_to_it(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/show/");
        var answer = await _preview.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }
}
