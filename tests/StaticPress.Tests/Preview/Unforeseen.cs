using System.Diagnostics;
using AngleSharp.Html.Parser;
using StaticPress.Config;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Preview;

/// <summary>What goes wrong beside the site itself ends no afternoon.</summary>
public sealed class Unforeseen
{
    private const string Post = "content/posts/2021-08-26-a.md";

    private static readonly TestSite Site = new TestSite().Config("title: Show").Post("2021-08-26-a", "title: A");

    [Fact]
    public async Task A_folder_that_is_not_there_yet_is_served_as_soon_as_it_is()
    {
        using var folder = new TemporaryFolder();
        await using var preview = await PreviewedFolder.Start(folder.At("later"));
        await preview.UntilSaid("There is no such folder.");
        Site.WriteTo(folder);
        Directory.CreateDirectory(folder.At("later"));
        Directory.Move(folder.At("content"), folder.At("later/content"));
        File.Move(folder.At("site.yml"), folder.At("later/site.yml"));
        await preview.UntilHas("/2021/08/26/a/", "Show");
    }

    [Fact]
    public async Task A_look_at_the_disk_that_fails_is_told_and_looked_again()
    {
        using var folder = new TemporaryFolder();
        Site.WriteTo(folder);
        var isBroken = false;
        await using var preview = await PreviewedFolder.Start(PreviewedFolder.Options(folder.FullPath) with
        {
            Wanted = () => Volatile.Read(ref isBroken) ? throw new AggregateException(new IOException("The disk is away."))
                : new BuildOptions(TestSite.Moment),
        });
        Volatile.Write(ref isBroken, true);
        await preview.UntilSaid("Not read yet: The disk is away.");
        Volatile.Write(ref isBroken, false);
        folder.Write("content/posts/2021-08-27-b.md", "---\ntitle: B\n---\nText.\n");
        await preview.UntilStatus("/2021/08/27/b/", 200);
    }

    [Fact]
    public async Task A_bug_shows_on_the_page_and_the_next_page_is_answered()
    {
        using var folder = new TemporaryFolder();
        Site.Post("2021-08-27-b", "title: B\ntypo: x").WriteTo(folder);

        // No editor at all is what no command line can ask for.
        await using var preview = await PreviewedFolder.Start(PreviewedFolder.Options(folder.FullPath) with { Editor = null! });
        var answer = await preview.Client.GetAsync("/_preview/");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(500, (int)answer.StatusCode);
        Assert.StartsWith("A bug in StaticPress, please report it; the site stays as it was. System.NullReferenceException: ",
            page.QuerySelector(".error-page pre")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(200, await preview.Status("/"));
    }

    [Fact]
    public async Task What_cannot_be_published_is_named_when_it_comes()
    {
        await using var preview = await PreviewedFolder.Of(Site);
        preview.Folder.Link("content/media/out.txt", "/etc/passwd");
        await preview.UntilSaid("Changed: content/media/out.txt (");
    }

    [Fact]
    public async Task Whatever_is_moved_out_of_the_site_later_changes_show_at_once()
    {
        await using var preview = await PreviewedFolder.Of(Site.File("content/media/notes.txt", "notes"));
        var folder = preview.Folder;
        Directory.Move(folder.At("content/media"), folder.At("away"));
        folder.Write(Post, "---\ntitle: Moved\n---\nText.\n");
        await preview.UntilHas("/archive/", "Moved");
        var quickest = double.MaxValue;
        const int Edits = 8;
        for (var edit = 1; edit <= Edits; edit++)
        {
            var start = Stopwatch.GetTimestamp();
            folder.Write(Post, $"---\ntitle: Edit {edit}\n---\nText.\n");
            await preview.UntilHas("/archive/", $"Edit {edit}");
            quickest = Math.Min(quickest, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        // Every one of them would wait for the regular look at the disk, two seconds after the last.
        Assert.InRange(quickest, 0, 1.5);
    }
}
