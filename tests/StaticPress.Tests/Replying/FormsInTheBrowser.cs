using System.Text.Json;
using System.Web;
using Microsoft.Playwright;
using StaticPress.Replying;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Replying;

/// <summary>A person fills in the form: what arrives, by each way, is what was typed.</summary>
[Collection(ChromiumTests.Name)]
public sealed class FormsInTheBrowser(Chromium chromium)
{
    private const string Name = "Rúþ \"of\" Moab & 'Naomi' <b> רות 😀";
    private const string Message = "Entreat me not to leave thee:\n\nfor whither thou goest, I will go; 100% & more = \"yes\"\nשלום 😀 {{ x }}";

    private static readonly TestSite Site = new TestSite()
        .Config("""
            title: T
            url: https://example.org/
            comments:
              intake: [github, email, form]
              github: {repository: octocat/Hello-World}
              email: replies@example.org
              form: https://forms.example/take
            """)
        .Post("2021-08-26-a-post", "title: A post")
        .Reply("a-post", "gh-1", "name: Boaz\ndate: 2021-08-27\nmessage: The Lord be with you.");

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Through_GitHub_the_address_that_opens_holds_what_was_typed(bool withScripts)
    {
        await using var opened = await Open(withScripts);
        if (withScripts) await opened.Page.ClickAsync("#comment-gh-1 [data-reply-to]");
        await Fill(opened.Page, "reply_");
        var request = await opened.Page.RunAndWaitForRequestAsync(() => opened.Page.ClickAsync("button[name=template]"), request => request.Url.StartsWith("https://github.com/", StringComparison.Ordinal));

        var address = new Uri(request.Url);
        var query = HttpUtility.ParseQueryString(address.Query);
        Assert.Equal("https://github.com/octocat/Hello-World/issues/new", address.GetLeftPart(UriPartial.Path));
        Assert.Equal("reply.yml", query["template"]);
        Assert.Equal("Reply to: A post", query["title"]);
        Assert.Equal(Meant(withScripts ? "gh-1" : ""), Submission.Of(query.AllKeys.ToDictionary(key => key!, key => query[key]!.ReplaceLineEndings("\n"), StringComparer.Ordinal)));
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task By_email_the_letter_that_opens_is_one_that_the_program_reads(bool withScripts)
    {
        await using var opened = await Open(withScripts);
        await Fill(opened.Page, "reply_");
        var asked = new TaskCompletionSource<string>();
        var session = await opened.Context.NewCDPSessionAsync(opened.Page);
        await session.SendAsync("Page.enable");
        session.Event("Page.frameRequestedNavigation").OnEvent += (_, told) => Ask(told);
        session.Event("Page.frameScheduledNavigation").OnEvent += (_, told) => Ask(told);
        await opened.Page.ClickAsync("button[formaction^='mailto:']");
        var address = await asked.Task.WaitAsync(TimeSpan.FromSeconds(20));

        Assert.StartsWith("mailto:replies@example.org?", address, StringComparison.Ordinal);
        var parts = address[(address.IndexOf('?') + 1)..].Split('&').Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1]), StringComparer.Ordinal);
        Assert.Equal("Reply to: A post", parts["subject"]);
        Assert.Equal(Meant(""), LetterBody.Read(parts["body"]));

        void Ask(JsonElement? told) => asked.TrySetResult(told!.Value.GetProperty("url").GetString()!);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Posted_to_a_service_the_fields_have_the_names_that_Staticman_knows(bool withScripts)
    {
        await using var opened = await Open(withScripts);
        await Fill(opened.Page, "form_");
        if (withScripts) await opened.Page.EvaluateAsync("() => { const now = Date.now; Date.now = () => now() + 5000; }");
        var request = await opened.Page.RunAndWaitForRequestAsync(() => opened.Page.ClickAsync("form[action='https://forms.example/take'] button"), request => request.Url == "https://forms.example/take");

        var sent = HttpUtility.ParseQueryString(request.PostData!);
        Assert.Equal("POST", request.Method);
        Assert.Equal((Name, Message, "5", "a-post", ""), (sent["fields[name]"], sent["fields[message]"]!.ReplaceLineEndings("\n"), sent["fields[rating]"], sent["options[slug]"], sent["options[website]"]));
    }

    private static Submission Meant(string parent) => new("a-post", parent, Name, "https://example.org/?a=1&b=2", "5", Message);

    private static async Task Fill(IPage page, string prefix)
    {
        await page.FillAsync($"#{prefix}name", Name);
        await page.FillAsync($"#{prefix}site", "https://example.org/?a=1&b=2");
        await page.Locator($"form:has(#{prefix}name) input[type=radio][value='5']").CheckAsync();
        await page.FillAsync($"#{prefix}message", Message);
    }

    /// <summary>The page as it is published, its policy too; the web outside answers with nothing.</summary>
    private async Task<Opened> Open(bool withScripts)
    {
        var context = await chromium.Open(new BrowserNewContextOptions { JavaScriptEnabled = withScripts });
        var site = Site.Build();
        await context.RouteAsync("**/*", route => Uri.UnescapeDataString(new Uri(route.Request.Url).AbsolutePath) is var path && route.Request.Url.StartsWith("http://blog.example/", StringComparison.Ordinal) && site.Has(path)
            ? route.FulfillAsync(new RouteFulfillOptions { BodyBytes = site.Bytes(path), ContentType = Type(path) })
            : route.FulfillAsync(new RouteFulfillOptions { Body = "", ContentType = "text/html" }));
        var page = await context.NewPageAsync();
        await page.GotoAsync("http://blog.example/2021/08/26/a-post/");
        return new Opened(context, page);
    }

    private static string Type(string path) => Path.GetExtension(path) switch
    {
        ".css" => "text/css",
        ".js" => "text/javascript",
        ".svg" => "image/svg+xml",
        _ => "text/html; charset=utf-8",
    };

    private sealed record Opened(IBrowserContext Context, IPage Page) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Context.DisposeAsync();
    }
}
