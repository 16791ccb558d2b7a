using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Web;
using Microsoft.Playwright;
using StaticPress.Commenting;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commenting;

/// <summary>A person fills in the form: what arrives, by each way, is what was typed.</summary>
[Collection(ChromiumTests.Name)]
public sealed class FormsInTheBrowser(Chromium chromium)
{
    private const string Name = "Rúþ \"of\" Moab & 'Naomi' <b> רות 😀";
    private const string Message = "Entreat me not to leave thee:\n\nfor whither thou goest, I will go; 100% & more = \"yes\"\nשלום 😀 {{ x }}";

    /// <summary>GitHub answers 414 to a longer address.</summary>
    private const int MostBytes = 8191;

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
        .Comment("a-post", "gh-1", "name: Boaz\ndate: 2021-08-27\nmessage: The Lord be with you.");

    private static readonly Lazy<BuiltSite> Built = new(Site.Build);

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Through_GitHub_the_address_that_opens_holds_what_was_typed(bool withScripts)
    {
        await using var opened = await Open(withScripts);
        if (withScripts) await opened.Page.ClickAsync("#comment-gh-1 [data-reply-to]");
        await Fill(opened.Page, "reply_");

        var address = new Uri(await Address(opened.Page));
        var query = HttpUtility.ParseQueryString(address.Query);
        Assert.Equal("https://github.com/octocat/Hello-World/issues/new", address.GetLeftPart(UriPartial.Path));
        Assert.Equal("reply.yml", query["template"]);
        Assert.Equal("Reply to: A post", query["title"]);
        Assert.Equal(Meant(withScripts ? "gh-1" : ""),
            Submission.Of(query.AllKeys.ToDictionary(key => key!, key => query[key]!.ReplaceLineEndings("\n"), StringComparer.Ordinal)));
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task By_email_the_letter_that_opens_is_one_that_the_program_reads(bool withScripts)
    {
        await using var opened = await Open(withScripts);
        await Fill(opened.Page, "reply_");
        var address = await MailMessage(opened.Page);

        Assert.StartsWith("mailto:replies@example.org?", address, StringComparison.Ordinal);
        var parts = address[(address.IndexOf('?') + 1)..].Split('&').Select(part => part.Split('=', 2))
            .ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1]), StringComparer.Ordinal);
        Assert.Equal("Reply to: A post", parts["subject"]);
        Assert.Equal(Meant(""), MailBody.Read(parts["body"]));
        // A form that goes to a letter makes the browser show a warning in place of the page.
        if (withScripts) await Assertions.Expect(opened.Page.Locator("#reply_name")).ToHaveValueAsync(Name);
    }

    [SkippableFact]
    public async Task Without_scripts_the_field_takes_as_much_as_the_address_holds_in_any_script_and_says_so()
    {
        await using var opened = await Open(withScripts: false);
        await FillLong(opened.Page, Aleph(1500), name: Aleph(80));

        Assert.Equal("At most 1000 characters", await opened.Page.TextContentAsync("#reply_room"));
        var address = await Address(opened.Page);
        Assert.InRange(address.Length, 6000, MostBytes);
        Assert.Equal(Aleph(1000), HttpUtility.ParseQueryString(new Uri(address).Query)["message"]);
    }

    [SkippableFact]
    public async Task Scripts_let_a_whole_reply_into_the_address_where_it_fits()
    {
        await using var opened = await Open(withScripts: true);
        await FillLong(opened.Page, new string('a', 5100), name: "Ruth");

        Assert.Equal("0 left", await opened.Page.TextContentAsync("#reply_room"));
        Assert.Equal(new string('a', 5000), HttpUtility.ParseQueryString(new Uri(await Address(opened.Page)).Query)["message"]);
    }

    [SkippableFact]
    public async Task A_text_too_long_for_the_address_is_not_sent_and_told_how_much_shorter_it_has_to_be()
    {
        await using var opened = await Open(withScripts: true);
        var page = opened.Page;
        await FillLong(page, string.Concat(Enumerable.Repeat(Aleph(9) + "\n", 150)), name: "Ruth");

        var told = await page.TextContentAsync("#reply_room");
        var tooMany = int.Parse(Regex.Match(told!, "^3500 left, ([0-9]+) too many for GitHub$", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Groups[1].Value, CultureInfo.InvariantCulture);
        await page.ClickAsync("button[name=template]");
        Assert.Equal($"Shorten this by {tooMany} characters for GitHub, or send it by e-mail.", await page.Locator("#reply_message").EvaluateAsync<string>("field => field.validationMessage"));

        await page.Locator("#reply_message").EvaluateAsync("(field, many) => { field.focus(); field.setSelectionRange(field.value.length - many, field.value.length); }", tooMany);
        await page.Keyboard.PressAsync("Backspace");
        Assert.Equal($"{3500 + tooMany} left", await page.TextContentAsync("#reply_room"));
        Assert.InRange((await Address(page)).Length, MostBytes - 250, MostBytes);
    }

    [SkippableFact]
    public async Task A_letter_too_long_for_some_mail_programs_is_on_the_clipboard_too()
    {
        await using var opened = await Open(withScripts: true);
        await opened.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await FillLong(opened.Page, Aleph(1500), name: "Ruth");
        await MailMessage(opened.Page);

        await Assertions.Expect(opened.Page.Locator("[formaction^='mailto:'] + .send-how")).ToHaveTextAsync("Your reply is copied too: paste it if the letter is cut short.");
        var copied = await opened.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        Assert.Equal(new Submission("a-post", "", "Ruth", "", "", Aleph(1500)), MailBody.Read(copied));
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Posted_to_a_service_the_fields_have_the_names_that_Staticman_knows(bool withScripts)
    {
        await using var opened = await Open(withScripts);
        await Fill(opened.Page, "form_");
        if (withScripts) await opened.Page.EvaluateAsync("() => { const now = Date.now; Date.now = () => now() + 5000; }");
        var request = await opened.Page.RunAndWaitForRequestAsync(() =>
            opened.Page.ClickAsync("form[action='https://forms.example/take'] button"), request => request.Url == "https://forms.example/take");

        var sent = HttpUtility.ParseQueryString(request.PostData!);
        Assert.Equal("POST", request.Method);
        Assert.Equal((Name, Message, "5", "a-post", ""),
            (sent["fields[name]"], sent["fields[message]"]!.ReplaceLineEndings("\n"), sent["fields[rating]"], sent["options[slug]"],
            sent["options[website]"]));
    }

    [SkippableFact]
    public async Task Another_service_gets_the_names_that_the_site_says()
    {
        await using var opened = await Open(withScripts: false, Site.Config("""
            title: T
            url: https://example.org/
            comments:
              intake: form
              form: https://forms.example/take
              form_fields: {post: article, parent: "fields[parent]", name: who, site: www, rating: stars, message: "text & more", honeypot: _gotcha, seconds: s}
            """));
        await Fill(opened.Page, "form_");
        var request = await opened.Page.RunAndWaitForRequestAsync(() =>
            opened.Page.ClickAsync("form[action='https://forms.example/take'] button"), request => request.Url == "https://forms.example/take");

        var sent = HttpUtility.ParseQueryString(request.PostData!);
        Assert.Equal(["article", "fields[parent]", "s", "_gotcha", "who", "www", "stars", "text & more"], sent.AllKeys.OfType<string>());
        Assert.Equal(("a-post", Name, "5", Message),
            (sent["article"], sent["who"], sent["stars"], sent["text & more"]!.ReplaceLineEndings("\n")));
    }

    private static Submission Meant(string parent) => new("a-post", parent, Name, "https://example.org/?a=1&b=2", "5", Message);

    private static async Task Fill(IPage page, string prefix)
    {
        await page.FillAsync($"#{prefix}name", Name);
        await page.FillAsync($"#{prefix}site", "https://example.org/?a=1&b=2");
        await page.Locator($"form:has(#{prefix}name) input[type=radio][value='5']").CheckAsync();
        await page.FillAsync($"#{prefix}message", Message);
    }

    private static string Aleph(int times) => new('א', times);

    /// <summary>As if pasted: the fields take no more than they are made for.</summary>
    private static async Task FillLong(IPage page, string message, string name)
    {
        await page.FillAsync("#reply_name", name);
        await page.FocusAsync("#reply_message");
        await page.Keyboard.InsertTextAsync(message);
    }

    private static async Task<string> Address(IPage page) =>
        (await page.RunAndWaitForRequestAsync(() => page.ClickAsync("button[name=template]"), request =>
            request.Url.StartsWith("https://github.com/", StringComparison.Ordinal))).Url;

    /// <returns>The address with which the browser would call a mail program.</returns>
    private static async Task<string> MailMessage(IPage page)
    {
        var asked = new TaskCompletionSource<string>();
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Page.enable");
        session.Event("Page.frameRequestedNavigation").OnEvent += (_, told) => Ask(told);
        session.Event("Page.frameScheduledNavigation").OnEvent += (_, told) => Ask(told);
        await page.ClickAsync("button[formaction^='mailto:']");
        return await asked.Task.WaitAsync(TimeSpan.FromMinutes(1));

        void Ask(JsonElement? told) => asked.TrySetResult(told!.Value.GetProperty("url").GetString()!);
    }

    /// <summary>The page as it is published, its policy too; the web outside answers with nothing.</summary>
    private async Task<Opened> Open(bool withScripts, TestSite? other = null)
    {
        var context = await chromium.Open(new BrowserNewContextOptions { JavaScriptEnabled = withScripts });
        var site = other?.Build() ?? Built.Value;
        await context.RouteAsync("**/*", route => Uri.UnescapeDataString(new Uri(route.Request.Url).AbsolutePath) is var path
            && route.Request.Url.StartsWith("https://blog.example/", StringComparison.Ordinal) && site.Has(path)
            ? route.FulfillAsync(new RouteFulfillOptions { BodyBytes = site.Bytes(path), ContentType = Type(path) })
            : route.FulfillAsync(new RouteFulfillOptions { Body = "", ContentType = "text/html" }));
        var page = await context.NewPageAsync();
        await page.GotoAsync("https://blog.example/2021/08/26/a-post/#reply");
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
