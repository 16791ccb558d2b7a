using System.Net;
using System.Text.RegularExpressions;
using StaticPress.Config;
using StaticPress.Desk;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Desk;

/// <summary>With --host a phone of the same network comes to the desk, by a code that only the terminal shows.</summary>
/// <remarks>127.0.0.2 is this machine as well, and stands for its number in the network.</remarks>
public sealed partial class Phones : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _told = [];
    private DateTimeOffset _now = TestSite.Moment;
    private PreviewedFolder _preview = null!;
    private Uri _desk = null!;

    public async Task InitializeAsync()
    {
        new TestSite().Config("title: Show").Post("2021-08-26-a", "title: Secret plans").WriteTo(_folder);
        var address = new TaskCompletionSource<Uri>();
        _preview = await PreviewedFolder.Start(DeskDoor.AddTo(
            PreviewedFolder.Options(_folder.FullPath) with
            {
                Host = IPAddress.Any,
                Wanted = () =>
                new BuildOptions(_now, Drafts: true, Future: true, Marks: true)
            },
            () => $"{Guid.NewGuid():N}", address.SetResult, _told.Add));
        _desk = await address.Task;
    }

    public async Task DisposeAsync() => await _preview.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    private HttpClient Phone() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
    {
        BaseAddress = new UriBuilder(_desk) { Host = "127.0.0.2", Query = "" }.Uri
    };

    private static Task<HttpResponseMessage> Type(HttpClient phone, string code, string? origin = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, DeskPath.Pair) { Content = new FormUrlEncodedContent([new("code", code)]) };
        request.Headers.Add("Origin", origin ?? phone.BaseAddress!.GetLeftPart(UriPartial.Authority));
        return phone.SendAsync(request);
    }

    private string Code => CodeInTerminal().Match(_told[^1]).Value;

    [GeneratedRegex("[0-9]{4} [0-9]{4}")]
    private static partial Regex CodeInTerminal();

    [Fact]
    public async Task A_phone_is_asked_for_the_code_and_is_in_for_good()
    {
        using var phone = Phone();
        using var asked = await phone.GetAsync(DeskPath.Home);
        Assert.Contains("name=\"code\"", await asked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Secret plans", await asked.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var let = await Type(phone, Code);
        Assert.Equal(HttpStatusCode.SeeOther, let.StatusCode);
        Assert.Contains("HttpOnly; SameSite=Strict", let.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);
        using var inside = await phone.GetAsync(DeskPath.Of("posts"));
        var page = await inside.Content.ReadAsStringAsync();
        Assert.Contains("Secret plans", page, StringComparison.Ordinal);
        Assert.Contains($"http://127.0.0.2:{_preview.Address.Port}/", page, StringComparison.Ordinal);
        Assert.Contains($"frame-src http://127.0.0.2:{_preview.Address.Port};", inside.Headers.GetValues("Content-Security-Policy")
            .Single(), StringComparison.Ordinal);
        using var written = await phone.GetAsync(new Uri($"http://127.0.0.2:{_preview.Address.Port}/2021/08/26/a/?at-desk"));
        Assert.Contains($"frame-ancestors 'self' http://127.0.0.1:{_desk.Port} http://localhost:{_desk.Port} http://127.0.0.2:{_desk.Port}",
            written.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_good_for_one_phone()
    {
        using var phone = Phone();
        using var other = Phone();
        using var asked = await phone.GetAsync(DeskPath.Home);
        var code = Code;
        using var let = await Type(phone, code);
        using var late = await Type(other, code);
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
        Assert.False(late.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task After_five_tries_a_code_is_spent_and_another_comes_a_minute_later()
    {
        using var phone = Phone();
        using var asked = await phone.GetAsync(DeskPath.Home);
        var code = Code;
        for (var tries = 0; tries < 5; tries++)
        {
            using var wrong = await Type(phone, "0000 000" + tries);
            Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
        }

        using var spent = await Type(phone, code);
        Assert.Equal(HttpStatusCode.Forbidden, spent.StatusCode);
        Assert.Single(_told);
        _now = _now.AddMinutes(1);
        using var again = await phone.GetAsync(DeskPath.Home);
        Assert.Equal(2, _told.Count);
        Assert.NotEqual(code, Code);
        using var let = await Type(phone, Code.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.SeeOther, let.StatusCode);
    }

    [Fact]
    public async Task A_code_that_nobody_typed_in_time_is_good_for_nothing()
    {
        using var phone = Phone();
        using var asked = await phone.GetAsync(DeskPath.Home);
        var code = Code;
        _now = _now.AddMinutes(10);
        using var late = await Type(phone, code);
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
    }

    [Theory]
    [InlineData("posts")]
    [InlineData("write?post=content/posts/2021-08-26-a.md")]
    [InlineData("pictures/media/a.png")]
    public async Task Without_the_code_nothing_is_seen_and_nothing_done(string path)
    {
        using var phone = Phone();
        using var asked = await phone.GetAsync(DeskPath.Of(path));
        Assert.Equal(HttpStatusCode.Forbidden, asked.StatusCode);
        Assert.DoesNotContain("Secret plans", await asked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Post, DeskPath.Of("delete-post"))
        {
            Content = new FormUrlEncodedContent([new("post", "content/posts/2021-08-26-a.md")])
        };
        request.Headers.Add("Origin", phone.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var done = await phone.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, done.StatusCode);
        Assert.True(_folder.Has("content/posts/2021-08-26-a.md"));
    }

    /// <summary>In a network a browser tells no Sec-Fetch: the origin has to do.</summary>
    [Theory]
    [InlineData("http://127.0.0.2:SITE")]
    [InlineData("http://evil.example")]
    [InlineData("null")]
    public async Task A_page_of_the_site_or_of_another_cannot_type_the_code_or_send_a_form(string origin)
    {
        using var phone = Phone();
        using var asked = await phone.GetAsync(DeskPath.Home);
        origin = origin.Replace("SITE", $"{_preview.Address.Port}", StringComparison.Ordinal);
        using var typed = await Type(phone, Code, origin);
        Assert.Equal(HttpStatusCode.Forbidden, typed.StatusCode);
        Assert.False(typed.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("evil.example:PORT")]
    [InlineData("127.0.0.3:PORT")]
    [InlineData("127.0.0.2.evil.example:PORT")]
    [InlineData("my-machine.local:PORT")]
    public async Task Only_the_number_of_the_machine_is_answered_for(string host)
    {
        using var phone = Phone();
        using var request = new HttpRequestMessage(HttpMethod.Get, DeskPath.Home);
        request.Headers.Host = host.Replace("PORT", $"{_desk.Port}", StringComparison.Ordinal);
        using var answer = await phone.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Empty(_told);
    }
}
