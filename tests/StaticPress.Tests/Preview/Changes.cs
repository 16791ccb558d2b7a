using StaticPress.Tests.Support;

namespace StaticPress.Tests.Preview;

/// <summary>Whatever an author does to the folder shows at once, without anything being started again.</summary>
public sealed class Changes : IAsyncLifetime
{
    private const string Post = "content/posts/2021-08-26-a.md";
    private const string Url = "/2021/08/26/a/";

    private PreviewedFolder _preview = null!;

    public async Task InitializeAsync()
    {
        _preview = await PreviewedFolder.Of(new TestSite().Config("title: Show")
            .Post("2021-08-26-a", "title: First title\ntags: [one]", "First text.")
            .Post("2021-08-27-b", "title: Other post", "Other text.")
            .Page("about", "title: About", "First words.")
            .File("content/media/notes.txt", "first notes"));
        await _preview.UntilHas(Url, "First text.");
    }

    private TemporaryFolder Folder => _preview.Folder;

    public async Task DisposeAsync() => await _preview.DisposeAsync();

    [Fact]
    public async Task A_new_text_shows_on_the_page_and_in_every_list_that_quotes_it()
    {
        Folder.Write(Post, "---\ntitle: First title\ntags: [one]\n---\nA much longer second text.\n");
        await _preview.UntilHas(Url, "A much longer second text.");
        await _preview.UntilHas("/", "A much longer second text.");
        await _preview.UntilHas("/feed.xml", "A much longer second text.");
        Folder.Write(Post, "---\ntitle: First title\ntags: [one]\n---\nShort.\n");
        await _preview.Until(Url, (_, text) => text.Contains("Short.", StringComparison.Ordinal)
            && !text.Contains("second text", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_text_of_the_same_length_shows_too()
    {
        Folder.Write(Post, Folder.Read(Post).Replace("First text.", "Words here.", StringComparison.Ordinal));
        await _preview.UntilHas(Url, "Words here.");
    }

    [Fact]
    public async Task Two_files_of_one_length_and_one_time_that_change_places_are_told_apart()
    {
        string[] posts = [Folder.At("content/posts/2021-08-29-one.md"), Folder.At("content/posts/2021-08-29-two.md")];
        foreach (var (path, word) in posts.Zip(["AAA", "BBB"]))
        {
            Folder.Write(path[(Folder.FullPath.Length + 1)..], $"---\ntitle: Title {word}\n---\nText {word}.\n");
            File.SetLastWriteTimeUtc(path, new DateTime(2021, 9, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        await _preview.UntilHas("/2021/08/29/one/", "Text AAA.");
        File.Move(posts[0], Folder.At("aside"));
        File.Move(posts[1], posts[0]);
        File.Move(Folder.At("aside"), posts[1]);

        await _preview.UntilHas("/2021/08/29/one/", "Text BBB.");
        Assert.Contains("Title BBB", await _preview.Text("/2021/08/29/one/"), StringComparison.Ordinal);
        Assert.Contains("Text AAA.", await _preview.Text("/2021/08/29/two/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_title_tag_or_slug_moves_the_post_through_the_whole_site()
    {
        await _preview.UntilStatus("/tag/one/", 200);
        Folder.Write(Post, "---\ntitle: Second title\ntags: [two]\nslug: moved\n---\nText.\n");
        await _preview.UntilHas("/2021/08/26/moved/", "Second title");
        Assert.Equal(404, await _preview.Status(Url));
        Assert.Equal(404, await _preview.Status("/tag/one/"));
        Assert.Contains("Second title", await _preview.Text("/tag/two/"), StringComparison.Ordinal);
        Assert.Contains("Second title", await _preview.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posts_come_and_go()
    {
        Folder.Write("content/posts/2021-08-28-new.md", "---\ntitle: New\n---\nNew text.\n");
        await _preview.UntilHas("/2021/08/28/new/", "New text.");
        File.Delete(Folder.At(Post));
        await _preview.UntilStatus(Url, 404);
        Assert.DoesNotContain("First title", await _preview.Text("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_renamed_file_moves_its_page()
    {
        File.Move(Folder.At(Post), Folder.At("content/posts/2021-08-26-renamed.md"));
        await _preview.UntilHas("/2021/08/26/renamed/", "First text.");
        Assert.Equal(404, await _preview.Status(Url));
    }

    [Fact]
    public async Task A_folder_that_is_made_filled_moved_and_removed_is_followed()
    {
        Folder.Write("content/posts/deep/er/2021-09-01-in.md", "---\ntitle: In\n---\nInside.\n");
        await _preview.UntilHas("/2021/09/01/in/", "Inside.");
        Directory.Move(Folder.At("content/posts/deep"), Folder.At("content/posts/moved"));
        Folder.Write("content/posts/moved/er/2021-09-01-in.md", "---\ntitle: In\n---\nStill inside.\n");
        await _preview.UntilHas("/2021/09/01/in/", "Still inside.");
        Directory.Delete(Folder.At("content/posts/moved"), recursive: true);
        await _preview.UntilStatus("/2021/09/01/in/", 404);
    }

    [Fact]
    public async Task A_save_by_writing_aside_and_renaming_is_one_change()
    {
        Folder.Write("content/posts/.a.md.swp", "half");
        Folder.Write("content/posts/2021-08-26-a.md~", "---\ntitle: First title\ntags: [one]\n---\nSaved aside.\n");
        File.Move(Folder.At("content/posts/2021-08-26-a.md~"), Folder.At(Post), overwrite: true);
        await _preview.UntilHas(Url, "Saved aside.");
    }

    [Fact]
    public async Task A_save_that_is_half_written_is_never_half_shown_for_long()
    {
        await using (var file = new FileStream(Folder.At(Post), FileMode.Create, FileAccess.Write, FileShare.ReadWrite))
        {
            await file.WriteAsync("---\ntitle: Ha"u8.ToArray());
            await file.FlushAsync();
            await _preview.UntilStatus(Url, 500);
            await file.WriteAsync("lf\n---\nWhole text.\n"u8.ToArray());
        }

        await _preview.UntilHas(Url, "Whole text.");
    }

    [Fact]
    public async Task A_page_a_recording_and_the_settings_change()
    {
        Folder.Write("content/pages/about.md", "---\ntitle: About\n---\nSecond words.\n");
        await _preview.UntilHas("/about/", "Second words.");
        Folder.Write("content/media/notes.txt", "second notes");
        await _preview.UntilHas("/media/notes.txt", "second notes");
        File.Delete(Folder.At("content/media/notes.txt"));
        await _preview.UntilStatus("/media/notes.txt", 404);
        Folder.Write("site.yml", "title: Renamed show\nurl: https://name.github.io/under/\n");
        await _preview.UntilHas("/under/", "Renamed show");
        Assert.Equal(404, await _preview.Status(Url));
        Assert.Equal(200, await _preview.Status("/under" + Url));
    }

    [Fact]
    public async Task A_reply_appears_below_its_post()
    {
        Folder.Write("content/comments/a/1.yml", "name: Reader\ndate: 2021-08-27T10:00:00Z\nmessage: A reply in a file.\n");
        await _preview.UntilHas(Url, "A reply in a file.");
    }

    [Fact]
    public async Task The_sites_own_theme_comes_changes_and_goes()
    {
        const string Footer = "themes/coffee/partials/footer.html";
        Folder.Write(Footer, "<footer>Our own footer.</footer>");
        await _preview.UntilHas(Url, "Our own footer.");
        Folder.Write(Footer, "<footer>Our changed footer.</footer>");
        await _preview.UntilHas(Url, "Our changed footer.");
        Folder.Write(Footer, "<footer>{{ nothing_of_that_name }}</footer>");
        var broken = await _preview.UntilStatus(Url, 500);
        Assert.Contains("themes/coffee/partials/footer.html(1,12)", broken, StringComparison.Ordinal);
        File.Delete(Folder.At(Footer));
        await _preview.Until(Url, (status, text) => status == 200 && !text.Contains("footer.</footer>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_checkout_that_changes_hundreds_of_files_at_once_ends_as_the_disk_is()
    {
        for (var i = 0; i < 500; i++) Folder.Write($"content/posts/2020/2020-01-01-post-{i:000}.md", $"---\ntitle: Post {i}\n---\nText {i}.\n");
        await _preview.UntilHas("/2020/01/01/post-499/", "Text 499.");
        Directory.Delete(Folder.At("content/posts/2020"), recursive: true);
        await _preview.UntilStatus("/2020/01/01/post-499/", 404);
        await _preview.UntilStatus("/2020/01/01/post-000/", 404);
        Assert.Equal(200, await _preview.Status(Url));
    }

    [Fact]
    public async Task The_content_folder_may_vanish_and_come_back()
    {
        Directory.Move(Folder.At("content"), Folder.At("away"));
        await _preview.UntilStatus(Url, 404);
        Directory.Move(Folder.At("away"), Folder.At("content"));
        await _preview.UntilHas(Url, "First text.");
        Folder.Write(Post, "---\ntitle: First title\n---\nEdited in the folder that came back.\n");
        await _preview.UntilHas(Url, "Edited in the folder that came back.");
    }

    [Fact]
    public async Task The_settings_may_become_a_folder_and_the_server_goes_on()
    {
        File.Delete(Folder.At("site.yml"));
        Folder.Folder("site.yml");
        await _preview.UntilStatus("/", 500);
        Directory.Delete(Folder.At("site.yml"));
        Folder.Write("site.yml", "title: Back again\n");
        await _preview.UntilHas("/", "Back again");
    }

    [Fact]
    public async Task A_post_that_breaks_shows_its_mistake_where_it_was_and_comes_back_when_mended()
    {
        Folder.Write(Post, "---\ntitle: [never closed\n---\nText.\n");
        var broken = await _preview.UntilStatus(Url, 500);
        Assert.Contains(Post, broken, StringComparison.Ordinal);
        Assert.Equal(200, await _preview.Status("/2021/08/27/b/"));
        Folder.Write(Post, "---\ntitle: Mended\n---\nText.\n");
        await _preview.UntilHas(Url, "Mended");
        Assert.Contains("All mistakes are mended.", _preview.Said, StringComparison.Ordinal);
    }
}
