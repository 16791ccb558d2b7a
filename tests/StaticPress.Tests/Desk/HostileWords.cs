using StaticPress.Desk;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Desk;

/// <summary>
/// What a stranger sends to the desk, or had an author take into the site: every parameter of every action, every field of every page.
/// </summary>
public sealed class HostileWords
{
    private const string Post = "content/posts/2021-08-26-a.md";
    private const string Secret = "c4f3-secret";

    private static readonly (string Name, string Value)[] Parameters =
    [
        ("post", Post), ("name", "later"), ("medium", "content/media/cup.svg"), ("letter", "inbox/letter.txt"), ("reply", "content/comments/a/one.yml"),
        ("category", "news"), ("slug", "late"), ("title", "Rain"), ("was-title", "Rain"), ("month", "2026-01"),
            ("date", "2026-02-03T09:30"), ("message", "Yes"), ("writer", "Ann"),
        ("issue", "1"), ("whole", ""), ("was", "Text.\n"), ("text", "Text!\n"), ("to.title", "Rain"), ("to.image.src", "/media/cup.svg"),
            ("q", "rain"), ("said", "1"), ("page", "1"),
        ("set/title", "Show"), ("was/title", "Show"), ("set/logo", "/x.svg"), ("url", "/"), ("level", "0"), ("new-author", "Ann"),
            ("commit", "0"), ("edit", Post), ("sort", "title"), ("state", "live"),
    ];

    private static readonly string[] Tricks =
    [
        "../secret.md", "content/posts/../../../secret.md", "/etc/passwd", ".git/config", "content/../.git/config", ".env", "..", "%2e%2e/secret.md", "..\\secret.md", "content/posts/link.md", "content/media/link/secret.md", "a\0b", "file:///etc/passwd",
        "--output=elsewhere", "$(touch pwned)", "`touch pwned`; touch pwned",
    ];

    [Fact]
    public async Task Whatever_stands_in_a_parameter_nothing_outside_the_texts_is_read_or_written()
    {
        // Each parameter of each action meets another trick; all of them come round many times.
        var turn = 0;
        string Next() => Tricks[turn++ % Tricks.Length];
        using var above = new TemporaryFolder();
        above.Write("secret.md", Secret).Write("host/config", Secret);
        var folder = new TemporaryFolder();
        new TestSite().Config("title: Show").File(Post, "---\ntitle: Rain\ncategory: News\n---\nText.\n").File("content/comments/a/one.yml", "id: one\nname: Ruth\ndate: 2021-08-27\nmessage: Yes\n").WriteTo(folder);
        folder.Write("content/media/cup.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>").Write("inbox/letter.txt", "Hello").Write(".git/config", Secret).Write(".env", Secret)
            .Link("content/posts/link.md", above.At("secret.md")).Link("content/media/link", above.FullPath);
        await using var desk = await (await OpenDesk.Of(folder)).Enter();

        foreach (var action in DeskAction.All.Where(action => action.Name is not ("publish-site" or "undo-publication")))
        {
            foreach (var (name, _) in Parameters)
            {
                var trick = Next();
                using var answer = await desk.Send(action.Name, [.. Parameters.Select(one => one.Name == name ? (name, trick) : one)]);
                Assert.True((int)answer.StatusCode < 500, $"{action.Name}, {name}={trick}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
                Assert.DoesNotContain(Secret, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }

        foreach (var page in DeskPage.All)
        {
            foreach (var (name, _) in Parameters)
            {
                var trick = Next();
                using var answer = await desk.Client.GetAsync(DeskPath.Of(page.Name) + $"?{name}={Uri.EscapeDataString(trick)}");
                Assert.True((int)answer.StatusCode < 500, $"{page.Name}, {name}={trick}: {(int)answer.StatusCode}");
                Assert.DoesNotContain(Secret, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }

        Assert.Equal(["host/config", "secret.md"], above.Tree());
        Assert.Equal((Secret, Secret, Secret), (above.Read("secret.md"), folder.Read(".git/config"), folder.Read(".env")));
        string[] rooms = [".env", ".git", ".trash", "content", "inbox", "site.yml"];
        Assert.Subset(new HashSet<string>(rooms), folder.Tree().Select(path => path.Split('/')[0]).ToHashSet());
        Assert.Equal(["config"], folder.Tree(".git"));
        Assert.DoesNotContain(folder.Tree(), path => path.EndsWith("pwned", StringComparison.Ordinal));
    }

    /// <summary>What they need they look up themselves: nothing that is sent with them, or asked of their page, comes to git.</summary>
    [Fact]
    public async Task A_publication_and_its_undoing_hear_nothing_but_that_they_are_wanted()
    {
        using var above = new TemporaryFolder();
        above.Write("secret.md", Secret).Folder("host.git");
        var folder = new TemporaryFolder();
        new TestSite().Config("title: Show").File(Post, "---\ntitle: Rain\n---\nText.\n").WriteTo(folder);
        folder.Write(".gitignore", "_site/\n.env\n").Write(".env", Secret);
        GitBlog.Git(above.At("host.git"), "init", "--quiet", "--bare", "--initial-branch=main");
        GitBlog.Begin(folder.FullPath, above.At("host.git"));
        await using var desk = await (await OpenDesk.Of(folder)).Enter();

        // A form with a null in it is not read at all.
        string[] tricks = [.. Tricks.Where(trick => !trick.Contains('\0'))];
        for (var turn = 0; turn < 3; turn++)
        {
            var from = turn * 5;
            (string, string)[] all = [.. Parameters.Select((one, at) => (one.Name, tricks[(from + at) % tricks.Length]))];
            folder.Write(Post, $"---\ntitle: Rain\n---\nText {turn}.\n");
            Assert.Contains("Published: 1 changed post.", (await desk.Do("publish-site", all)).QuerySelector(".notice")!.TextContent,
                StringComparison.Ordinal);
            Assert.Contains("It is taken back", (await desk.Do("undo-publication", all)).QuerySelector(".notice")!.TextContent,
                StringComparison.Ordinal);
        }

        foreach (var trick in tricks)
        {
            var page = await desk.Page("publish?commit=" + Uri.EscapeDataString(trick));
            Assert.Null(page.QuerySelector("[data-result]"));
            Assert.DoesNotContain(Secret, page.Source.Text, StringComparison.Ordinal);
        }

        Assert.Equal("content/posts/2021-08-26-a.md\nsite.yml\n", GitBlog.Git(above.At("host.git"), "ls-tree", "-r", "--name-only", "main")
            .Replace(".gitignore\n", "", StringComparison.Ordinal));
        Assert.Equal("refs/heads/main\n", GitBlog.Git(above.At("host.git"), "for-each-ref", "--format=%(refname)"));
        Assert.Equal(["host.git", "secret.md"], above.Tree().Select(path => path.Split('/')[0]).Distinct());
        Assert.Subset(new HashSet<string>([".env", ".git", ".gitignore", "_site", "content", "site.yml"]), folder.Tree()
            .Select(path => path.Split('/')[0]).ToHashSet());
        Assert.DoesNotContain(folder.Tree(), path => path.EndsWith("pwned", StringComparison.Ordinal)
            || path.EndsWith("elsewhere", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onfocus=alert(1) autofocus '")]
    [InlineData("</textarea></title><body onload=alert(1)>")]
    [InlineData("javascript:alert(1)")]
    public async Task A_script_in_any_field_of_the_site_is_a_text_on_every_page(string script)
    {
        var quoted = "'" + script.Replace("'", "''", StringComparison.Ordinal) + "'";
        var folder = new TemporaryFolder();
        folder.Write("site.yml", $"title: {quoted}\ntagline: {quoted}\ndescription: {quoted}\nurl: https://cm.example/\nauthors:\n  cm: {{name: {quoted}, bio: {quoted}, url: {quoted}}}\nauthor: cm\nmenu:\n  - {{title: {quoted}, url: {quoted}}}\ncomments: {{intake: [email], email: cm@example.org}}\n")
            .Write(Post, $"---\ntitle: {quoted}\ncategory: {quoted}\ntags: [{quoted}]\ndescription: {quoted}\nimage: {{src: {quoted}, alt: {quoted}, caption: {quoted}}}\nsource: {{name: {quoted}, url: {quoted}}}\n---\n{script}\n\n[x](nowhere.md)\n")
            .Write("content/comments/a/one.yml", $"id: one\nname: {quoted}\ndate: 2021-08-27\nurl: {quoted}\nmessage: {quoted}\n").Write("inbox/letter.eml", $"From: {script} <e@example.org>\nSubject: {script}\n\n{script}\n")
            .Write("content/media/cup.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\" onload=\"alert(1)\"/>").Write(".trash/20260101-120000-<b>/content/posts/<i>.md", "x");
        await using var desk = await (await OpenDesk.Of(folder)).Enter();

        foreach (var path in DeskPage.All.Select(page => page.Name)
            .Concat(["write?post=" + Post, "write?whole=1&post=" + Post, "posts?edit=" + Post, "site?check=1"])
            .SelectMany(path => (string[])[path, path + (path.Contains('?') ? "&q=" : "?q=") + Uri.EscapeDataString(script)]))
        {
            var page = await desk.Page(path);
            Assert.All(page.Scripts, one => Assert.StartsWith("/_desk/assets/", one.GetAttribute("src"), StringComparison.Ordinal));
            foreach (var element in page.All)
            {
                Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
                    || attribute.Name == "autofocus");
                foreach (var name in (string[])["href", "src", "action", "formaction"])
                    Assert.False(element.GetAttribute(name)?.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) ?? false,
                        $"{path}: {element.OuterHtml}");
            }

            Assert.Empty(page.QuerySelectorAll("img[src=x], main script"));
        }
    }
}
