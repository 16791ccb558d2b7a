using StaticPress.Authoring;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Authoring;

/// <summary>One door into the author's folder: whole files, never outside, never over what the caller has not seen.</summary>
public sealed class TheAuthorsFolder : IDisposable
{
    private readonly TemporaryFolder _disk = new TemporaryFolder().Write("outside/a.md", "precious").Write("site/content/posts/a.md", "old")
        .Folder("site/texts").Folder("site/.git/hooks");

    private AuthorsFolder Site => AuthorsFolder.At(_disk.At("site"));

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void A_file_is_added_with_the_folders_above_it()
    {
        Assert.Equal(Saving.Done, Site.Add("content/posts/2024/b.md", "new"u8));
        Assert.Equal("new", _disk.Read("site/content/posts/2024/b.md"));
        Assert.Equal(["a.md", "2024/b.md"], _disk.Tree("site/content/posts").Order(Comparer<string>.Create((a, b) => a.Length - b.Length)));
    }

    [Fact]
    public void A_file_that_is_there_is_not_written_over()
    {
        _disk.Link("site/content/posts/dangling.md", "nowhere.md").Folder("site/content/posts/folder.md");

        foreach (var name in (string[])["a.md", "dangling.md", "folder.md"])
        {
            Assert.Equal(Saving.Taken("content/posts/" + name), Site.Add("content/posts/" + name, "new"u8));
        }

        Assert.Equal("old", _disk.Read("site/content/posts/a.md"));
        Assert.False(_disk.Has("site/content/posts/nowhere.md"));
    }

    [Theory]
    [InlineData("site/content/comments", "../../outside", "content/comments/a.md")]
    [InlineData("site/content/comments", "../../outside", "content/comments/deep/down/a.md")]
    [InlineData("site/content/comments", "../../not-there-yet", "content/comments/a.md")]
    [InlineData("site/content/comments", "../.git/hooks", "content/comments/a.md")]
    [InlineData("site/content/comments", "comments", "content/comments/a.md")]
    public void Nothing_is_written_through_a_link_out_of_the_site_or_into_what_is_hidden(string link, string target, string path)
    {
        _disk.Link(link, target);

        Assert.Equal(Saving.LeavesSite(path), Site.Add(path, "new"u8));
        Assert.Equal(Saving.LeavesSite(path), Site.Put(path, "new"u8));
        Assert.Equal(Saving.LeavesSite(path), Site.Rename("content/posts/a.md", path));
        AssertNothingOutside();
    }

    [Fact]
    public void A_file_that_is_a_link_out_of_the_site_is_neither_read_nor_replaced()
    {
        _disk.Link("site/content/.published-urls.txt", "../../outside/a.md");

        Assert.Null(Site.Read("content/.published-urls.txt"));
        Assert.Equal(Saving.LeavesSite("content/.published-urls.txt"), Site.Replace("content/.published-urls.txt", "precious"u8, "new"u8));
        Assert.Equal(SavingEnd.Taken, Site.Put("content/.published-urls.txt", "new"u8).End);
        AssertNothingOutside();
    }

    [Fact]
    public void A_link_within_the_site_is_followed_and_stays_a_link()
    {
        _disk.Link("site/content/pages", "../texts").Link("site/content/posts/b.md", "a.md");

        Assert.Equal(Saving.Done, Site.Add("content/pages/about.md", "about"u8));
        Assert.Equal(Saving.Done, Site.Replace("content/posts/b.md", "old"u8, "new"u8));

        Assert.Equal("about", _disk.Read("site/texts/about.md"));
        Assert.Equal("new", _disk.Read("site/content/posts/a.md"));
        Assert.Equal("a.md", new FileInfo(_disk.At("site/content/posts/b.md")).LinkTarget);
    }

    [Fact]
    public void What_changed_meanwhile_is_left_alone()
    {
        Assert.Equal(Saving.Overtaken("content/posts/a.md"), Site.Replace("content/posts/a.md", "what I saw"u8, "new"u8));
        Assert.Equal(Saving.Overtaken("content/posts/gone.md"), Site.Replace("content/posts/gone.md", "what I saw"u8, "new"u8));
        Assert.Equal("old", _disk.Read("site/content/posts/a.md"));
        Assert.Equal(["content/posts/a.md"], _disk.Tree("site").Where(path => !path.EndsWith('/')));
    }

    [Fact]
    public void A_file_that_is_replaced_keeps_its_mode()
    {
        if (OperatingSystem.IsWindows()) return; // Where there are no modes.
        File.SetUnixFileMode(_disk.At("site/content/posts/a.md"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Assert.Equal(Saving.Done, Site.Replace("content/posts/a.md", "old"u8, "new"u8));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_disk.At("site/content/posts/a.md")));
    }

    [Fact]
    public void What_would_not_change_is_not_touched()
    {
        File.SetLastWriteTimeUtc(_disk.At("site/content/posts/a.md"), new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(Saving.Same, Site.Put("content/posts/a.md", "old"u8));

        Assert.Equal(2001, File.GetLastWriteTimeUtc(_disk.At("site/content/posts/a.md")).Year);
    }

    [Fact]
    public void Leftovers_planted_where_unfinished_files_go_are_not_opened()
    {
        _disk.Link("site/content/posts/.staticpress-1.new", "../../../outside/a.md").Write("site/content/posts/.staticpress-2.new", "left").Folder("site/content/posts/.staticpress-3.new");

        Assert.Equal(Saving.Done, Site.Add("content/posts/b.md", "new"u8));
        Assert.Equal(Saving.Done, Site.Put("content/posts/a.md", "newer"u8));

        Assert.Equal("left", _disk.Read("site/content/posts/.staticpress-2.new"));
        Assert.Equal([".staticpress-1.new", ".staticpress-2.new", ".staticpress-3.new/", "a.md", "b.md"], _disk.Tree("site/content/posts"));
        AssertNothingOutside();
    }

    [Theory]
    [InlineData("../outside/b.md")]
    [InlineData("content/../../outside/b.md")]
    [InlineData("/outside/b.md")]
    [InlineData("content/posts/")]
    [InlineData("content\\posts\\b.md")]
    [InlineData("content/posts/a\u0007.md")]
    [InlineData("content/posts/nul.md")]
    [InlineData("")]
    public void A_name_that_is_none_is_refused(string path)
    {
        Assert.Equal(SavingEnd.Refused, Site.Add(path, "new"u8).End);
        Assert.Equal(SavingEnd.Refused, Site.Replace(path, ""u8, "new"u8).End);
        Assert.Equal(SavingEnd.Refused, Site.Rename("content/posts/a.md", path).End);
        Assert.Null(Site.Read(path));
        AssertNothingOutside();
    }

    [Fact]
    public void A_file_where_a_folder_is_needed_is_told()
    {
        var saving = Site.Add("content/posts/a.md/b.md", "new"u8);

        Assert.Equal(SavingEnd.Refused, saving.End);
        Assert.DoesNotContain(_disk.FullPath, saving.Problem!.Text, StringComparison.Ordinal);
        Assert.Equal("old", _disk.Read("site/content/posts/a.md"));
    }

    [Fact]
    public void A_file_gets_another_name_but_never_over_another()
    {
        _disk.Write("site/content/posts/b.md", "other");

        Assert.Equal(Saving.Taken("content/posts/b.md"), Site.Rename("content/posts/a.md", "content/posts/b.md"));
        Assert.Equal(Saving.Overtaken("content/posts/c.md"), Site.Rename("content/posts/c.md", "content/posts/d.md"));
        Assert.Equal(SavingEnd.Refused, Site.Rename("content/posts", "content/pages").End);
        Assert.Equal(Saving.Done, Site.Rename("content/posts/a.md", "content/drafts/z.md"));

        Assert.Equal(["content/drafts/z.md", "content/posts/b.md"], _disk.Tree("site").Where(path => !path.EndsWith('/')));
    }

    private void AssertNothingOutside()
    {
        Assert.Equal(["outside/a.md"], _disk.Tree().Where(path => !path.StartsWith("site/", StringComparison.Ordinal)));
        Assert.Equal("precious", _disk.Read("outside/a.md"));
        Assert.Equal([".git/hooks/"], _disk.Tree("site").Where(path => path.StartsWith('.')));
    }
}
