using Microsoft.Playwright;
using StaticPress.Desk;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Desk;

/// <summary>
/// A page of the author's own site may hold a stranger's script. Beside the text, or in a window of its own, it reaches nothing of the
/// desk.
/// </summary>
[Collection(ChromiumTests.Name)]
public sealed class HostilePages(Chromium chromium)
{
    private const string File = "content/posts/2021-08-26-a.md";

    /// <summary>Tries every way that a browser has, and writes what came of it where the test can read it.</summary>
    private const string Script = """
        const desk = location.protocol + '//' + location.hostname + ':' + DESK;
        const tries = {
          read: async () => (await fetch(desk + '/_desk/posts', { credentials: 'include' })).text(),
          readAsset: async () => (await fetch(desk + '/_desk/assets/write.js')).text(),
          readOpaque: async () => (await fetch(desk + '/_desk/posts', { credentials: 'include', mode: 'no-cors' })).text().then(text => { if (!text) throw 0; return text; }),
          form: () => new Promise((done, not) => {
            const form = Object.assign(document.createElement('form'), { method: 'post', action: desk + '/_desk/edit-post', target: 'sink' });
            for (const [name, value] of [['post', 'FILE'], ['title', 'Taken over'], ['was-title', 'Rain']]) form.append(Object.assign(document.createElement('input'), { name, value }));
            document.body.append(form);
            form.submit();
            setTimeout(not, 700);
          }),
          send: async () => { const answer = await fetch(desk + '/_desk/edit-post', { method: 'POST', credentials: 'include', mode: 'no-cors', body: new URLSearchParams({ post: 'FILE', title: 'Taken over', 'was-title': 'Rain' }) }); if (answer.type === 'opaque') throw 0; },
          parent: async () => parent === window ? Promise.reject() : parent.document.title,
          opener: async () => opener ? opener.document.title : Promise.reject(),
          top: async () => { if (top === window) throw 0; top.location = desk + '/_desk/posts?q=hostile'; await new Promise(done => setTimeout(done, 300)); throw 0; },
          frame: () => new Promise((done, not) => {
            const frame = document.createElement('iframe');
            frame.src = desk + '/_desk/posts';
            frame.onload = () => { try { done(frame.contentDocument.title); } catch { not(); } };
            document.body.append(frame);
            setTimeout(not, 700);
          }),
          cookie: async () => document.cookie.includes('desk') ? document.cookie : Promise.reject(),
          script: () => new Promise((done, not) => { const made = document.createElement('script'); made.src = desk + '/_desk/posts'; made.onload = done; made.onerror = not; document.body.append(made); }),
          picture: () => new Promise((done, not) => { const made = new Image(); made.src = desk + '/_desk/pictures/media/a.png'; made.onload = done; made.onerror = not; }),
          shelf: async () => Object.keys(localStorage).some(name => name.startsWith('desk:')) ? 'kept' : Promise.reject(),
        };
        (async () => {
          const won = [];
          for (const [name, run] of Object.entries(tries)) { try { await run(); won.push(name); } catch { continue; } }
          document.documentElement.dataset.won = won.join(' ') || 'nothing';
        })();
        """;

    [SkippableFact]
    public async Task A_strangers_script_on_a_page_of_the_site_reaches_nothing_of_the_desk()
    {
        var site = new TestSite().Config("title: Show\ntheme: hostile").File(File, "---\ntitle: Rain\n---\nWords.\n")
            .File("themes/hostile/theme.yml", "name: hostile\n").File("themes/hostile/layouts/post.html", "<!doctype html><html><head><title>x</title></head><body><main><h1>{{ post.title }}</h1></main><script src=\"/hostile.js\"></script></body></html>");
        await using var context = await chromium.Open();
        await using var desk = await OpenDesk.Of(site);
        desk.Folder.Write("static/hostile.js", Script.Replace("DESK",
            desk.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("FILE", File, StringComparison.Ordinal));
        await desk.Preview.UntilStatus("/hostile.js", 200);
        var before = desk.Folder.Read(File);
        var page = await context.NewPageAsync();
        await page.GotoAsync(desk.Address.AbsoluteUri);
        await page.GotoAsync(desk.Origin + DeskPath.Of("write?post=" + File));
        await page.Locator("#text").FillAsync("Words that are not saved");
        await Assertions.Expect(page.FrameLocator("#frame").Locator("html")).ToHaveAttributeAsync("data-won", "nothing");
        Assert.Contains("/_desk/write", page.Url, StringComparison.Ordinal);

        // In a window of its own, by the desk's own link to it.
        await page.GotoAsync(desk.Origin + DeskPath.Of("posts"));
        var alone = await context.RunAndWaitForPageAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Look at Rain" }).ClickAsync());
        await Assertions.Expect(alone.Locator("html")).ToHaveAttributeAsync("data-won", "nothing");
        Assert.Contains("title: Rain", desk.Folder.Read(File), StringComparison.Ordinal);
        Assert.DoesNotContain("Taken over", desk.Folder.Read(File), StringComparison.Ordinal);
        Assert.StartsWith(before[..15], desk.Folder.Read(File), StringComparison.Ordinal);
    }
}
