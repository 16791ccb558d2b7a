using StaticPress.Hosting;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Desk;

/// <summary>The calendar and the settings: what waits is moved, what the site is called and looks like is changed, byte for byte.</summary>
public sealed class MonthsAndSettings
{
    private const string Settings = "# Mine\ntitle: Show   # the name\nurl: https://cm.example/\ntime_zone: Asia/Jerusalem\nauthors:\n  cm: {name: CM}\nmenu:\n  - title: Home  # first\n    url: /\n";

    private static readonly TestSite Site = new TestSite().Config(Settings)
        .Post("2026-01-20-later", "title: Later\ndate: 2026-01-20T09:30  # early\ncategory: Nwes").Post("2025-12-31-live", "title: Live\ncategory: Nwes", "[all](/category/nwes/)").Post("2026-03-01-spring", "title: Spring\ndate: 2026-03-01");

    [Fact]
    public async Task A_month_shows_what_went_live_and_what_waits()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();

        var page = await desk.Page("calendar");

        Assert.Contains("January 2026", page.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Later", page.QuerySelector("td[data-day='2026-01-20']")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("td[data-day='2026-01-01'][aria-current=date]"));
        Assert.Null(page.QuerySelector("td[data-day='2025-12-31'] li")!.GetAttribute("draggable"));
        Assert.Contains("Later: 1 more", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("January 2026", (await desk.Page("calendar?month=nonsense")).QuerySelector("caption")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_that_waits_is_moved_and_what_is_live_stays()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();

        var page = await desk.Do("move-post", ("post", "content/posts/2026-01-20-later.md"), ("month", "2026-01"), ("date", "2026-02-03T09:30"));

        Assert.Contains("February 2026", page.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("---\ntitle: Later\ndate: 2026-02-03T09:30  # early\ncategory: Nwes\n---\nText.\n", desk.Folder.Read("content/posts/2026-02-03-later.md"));
        Assert.NotNull((await desk.Do("move-post", ("post", "content/posts/2025-12-31-live.md"), ("date", "2026-02-03T09:30")))
            .QuerySelector("[role=alert]"));
        Assert.NotNull((await desk.Do("move-post", ("post", "content/posts/2026-02-03-later.md"), ("date", "soon")))
            .QuerySelector("[role=alert]"));
    }

    [Fact]
    public async Task The_name_a_colour_and_an_author_are_changed_alone()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();

        await desk.Do("save-settings", ("set/title", "New: show"), ("was/title", "Show"), ("set/theme", "evil"), ("was/theme", ""),
            ("set/authors/cm/name", "Carl"), ("was/authors/cm/name", "CM"), ("set/theme_settings/accent", "#003366"), ("was/theme_settings/accent", "#9a3412"));

        Assert.Equal(Settings.Replace("title: Show ", "title: \"New: show\" ", StringComparison.Ordinal)
            .Replace("CM}", "Carl}", StringComparison.Ordinal) + "theme_settings:\n  accent: \"#003366\"\n", desk.Folder.Read("site.yml"));
        var page = await desk.Page("site");
        Assert.Contains("easy to read", page.QuerySelector("output[data-setting=accent]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await desk.Do("save-settings", ("set/title", "Mine"), ("was/title", "An older one")))
            .QuerySelector("[role=alert]"));
    }

    [Fact]
    public async Task The_address_the_language_and_the_clock_are_changed_and_what_cannot_be_is_refused()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        var fields = (await desk.Page("site")).QuerySelectorAll("[name^='set/']").Select(field => field.GetAttribute("name")).ToArray();
        Assert.Superset(new HashSet<string?> { "set/url", "set/language", "set/time_zone", "set/authors/cm/bio" }, fields.ToHashSet());

        await desk.Do("save-settings", ("set/time_zone", "Europe/Berlin"), ("was/time_zone", "Asia/Jerusalem"), ("set/language", "de"), ("was/language", ""));
        Assert.Contains("time_zone: Europe/Berlin", desk.Folder.Read("site.yml"), StringComparison.Ordinal);
        Assert.Contains("language: de", desk.Folder.Read("site.yml"), StringComparison.Ordinal);

        var before = desk.Folder.Read("site.yml");
        foreach (var (name, was, wrong) in new[] { ("time_zone", "Europe/Berlin", "Mars/Olympus"),
            ("url", "https://cm.example/", "not an address"), ("language", "de", "the German one") })
        {
            Assert.NotNull((await desk.Do("save-settings", ("set/" + name, wrong), ("was/" + name, was))).QuerySelector("[role=alert]"));
            Assert.Equal(before, desk.Folder.Read("site.yml"));
        }
    }

    [Fact]
    public async Task Letters_of_readers_are_asked_for_by_an_address_and_no_more_without_it()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        Assert.NotNull((await desk.Page("replies")).QuerySelector("a[href$='/site#letters']"));

        await desk.Do("save-settings", ("set/comments/email", "cm@example.org"), ("was/comments/email", ""));
        Assert.Equal(Settings + "comments:\n  intake: email\n  email: \"cm@example.org\"\n", desk.Folder.Read("site.yml"));
        Assert.Contains("cm@example.org", await desk.Preview.Text("/2025/12/31/live/"), StringComparison.Ordinal);
        Assert.Null((await desk.Page("replies")).QuerySelector("a[href$='/site#letters']"));

        Assert.NotNull((await desk.Do("save-settings", ("set/comments/email", "nowhere"), ("was/comments/email", "cm@example.org")))
            .QuerySelector("[role=alert]"));
        await desk.Do("save-settings", ("set/comments/email", ""), ("was/comments/email", "cm@example.org"));
        Assert.Equal(Settings, desk.Folder.Read("site.yml"));
    }

    [Fact]
    public async Task An_author_gets_a_few_words_and_another_comes_in()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();

        await desk.Do("save-settings", ("set/authors/cm/bio", "Talks at night."), ("was/authors/cm/bio", ""), ("new-author", "Ruth Ben-Ami"));

        var page = await desk.Page("site");
        Assert.Equal("Talks at night.", page.QuerySelector("[name='set/authors/cm/bio']")!.TextContent);
        Assert.Equal("Ruth Ben-Ami", page.QuerySelector("[name='set/authors/ruth-ben-ami/name']")!.GetAttribute("value"));
        Assert.NotNull((await desk.Do("save-settings", ("new-author", "Ruth Ben-Ami"))).QuerySelector("[role=alert]"));
    }

    [Fact]
    public async Task The_menu_is_changed_and_its_remarks_stay()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();
        var was = (await desk.Page("site")).QuerySelector("form.save-menu input[name=was]")!.GetAttribute("value")!;

        await desk.Do("save-menu", ("was", was), ("title", "Start"), ("url", "/"), ("level", "0"), ("title", ""), ("url", ""),
            ("level", "0"));
        Assert.Equal(Settings.Replace("Home ", "Start ", StringComparison.Ordinal), desk.Folder.Read("site.yml"));
        Assert.NotNull((await desk.Do("save-menu", ("was", was), ("title", "A"), ("url", "/"), ("level", "0")))
            .QuerySelector("[role=alert]"));
    }

    [Fact]
    public async Task A_category_gets_its_right_name_everywhere()
    {
        await using var desk = await (await OpenDesk.Of(Site)).Enter();

        await desk.Do("rename-category", ("category", "nwes"), ("name", "News"));

        Assert.EndsWith("[all](/category/news/)\n", desk.Folder.Read("content/posts/2025-12-31-live.md"));
        Assert.Contains("category: News", desk.Folder.Read("content/posts/2026-01-20-later.md"), StringComparison.Ordinal);
        Assert.Contains("\"/category/nwes/\": \"/category/news/\"", desk.Folder.Read("site.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_told_with_the_way_to_it()
    {
        await using var desk =
            await (await OpenDesk.Of(Site.Config(Settings.Replace("cm.example", "cm.github.io", StringComparison.Ordinal))
            .Post("2025-12-30-bad", "title: Bad\nimag: x"))).Enter();

        Assert.Contains("content/posts/2025-12-30-bad.md(3,1)", (await desk.Page("site")).QuerySelector(".changes")!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains("No workflow here publishes the site", (await desk.Page("site?check=1")).QuerySelector(".changes")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_that_stops_the_publication_is_told_once_and_as_that()
    {
        await using var desk =
            await (await OpenDesk.Of(Site.Config(Settings).Post("2025-12-30-bad", "title: Bad\nimag: x")
            .File(HostFiles.Workflow, PublishingFiles.Workflow))).Enter();

        Assert.StartsWith("mistake", Assert.Single((await desk.Page("site?check=1")).QuerySelectorAll(".changes li"), line =>
            line.TextContent.Contains("2025-12-30-bad.md(3,1)", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }
}
