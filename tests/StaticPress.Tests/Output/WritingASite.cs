using System.Text;
using StaticPress.Output;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Output;

public sealed class WritingASite : IDisposable
{
    private readonly TemporaryFolder _disk = new();

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void A_first_build_writes_every_file_and_the_list_of_them()
    {
        var result = Build(("index.html", "home"), ("2021/08/26/a/index.html", "post"), ("feed.xml", ""));

        Assert.Equal([".staticpress-manifest", "2021/08/26/a/index.html", "feed.xml", "index.html"], _disk.Tree("_site"));
        Assert.Equal("post", _disk.Read("_site/2021/08/26/a/index.html"));
        Assert.Equal(
            "StaticPress wrote these files; a build may replace or remove them, and no others.\n2021/08/26/a/index.html\nfeed.xml\nindex.html\n",
            _disk.Read("_site/.staticpress-manifest"));
        Assert.Equal((3, 0, 0, 8L), (result.Written, result.Unchanged, result.Removed, result.Bytes));
        Assert.Equal(["_site"], Directory.GetFileSystemEntries(_disk.FullPath).Select(Path.GetFileName));
    }

    [Fact]
    public void The_folders_above_the_output_are_made()
    {
        using (var writer = SiteWriter.Open(new OutputFolder(_disk.At("a/b/_site"), "a/b/_site")))
        {
            writer.Write("index.html", "home"u8);
            writer.Commit();
        }

        Assert.Equal(["a/b/_site/.staticpress-manifest", "a/b/_site/index.html"], _disk.Tree());
    }

    [Fact]
    public void What_did_not_change_keeps_its_time_and_its_inode()
    {
        Build(("same.html", "same"), ("other.html", "before"), ("a/same.html", "same too"));
        Age("_site/same.html", "_site/a/same.html", "_site/other.html");
        using var opened = File.OpenRead(_disk.At("_site/same.html"));

        var result = Build(("same.html", "same"), ("other.html", "after!"), ("a/same.html", "same too"));

        Assert.Equal((1, 2, 0), (result.Written, result.Unchanged, result.Removed));
        Assert.Equal(Past, File.GetLastWriteTimeUtc(_disk.At("_site/same.html")));
        Assert.Equal(Past, File.GetLastWriteTimeUtc(_disk.At("_site/a/same.html")));
        Assert.NotEqual(Past, File.GetLastWriteTimeUtc(_disk.At("_site/other.html")));
        Assert.Equal("after!", _disk.Read("_site/other.html"));
        // One inode: what is written through the new name is read through the handle on the old one.
        File.AppendAllText(_disk.At("_site/same.html"), "+");
        Assert.Equal(5, opened.Length);
    }

    [Fact]
    public void A_build_that_changes_nothing_leaves_the_folder_itself_alone()
    {
        Build(("index.html", "home"));
        Directory.SetLastWriteTimeUtc(_disk.At("_site"), Past);

        var result = Build(("index.html", "home"));

        Assert.Equal((0, 1, 0), (result.Written, result.Unchanged, result.Removed));
        Assert.Equal(Past, Directory.GetLastWriteTimeUtc(_disk.At("_site")));
    }

    [Fact]
    public void A_page_that_the_site_no_longer_has_goes_and_its_folder_with_it()
    {
        Build(("index.html", "home"), ("old/page/index.html", "gone"), ("old/index.html", "stays"));

        var result = Build(("index.html", "home"), ("old/index.html", "stays"));

        Assert.Equal((0, 2, 1), (result.Written, result.Unchanged, result.Removed));
        Assert.Equal([".staticpress-manifest", "index.html", "old/index.html"], _disk.Tree("_site"));
    }

    [Fact]
    public void What_somebody_put_there_by_hand_stays()
    {
        Build(("index.html", "home"));
        _disk.Write("_site/CNAME", "example.org").Write("_site/.git/HEAD", "ref").Folder("_site/.git/refs/tags").Link("_site/latest", "/nowhere");
        Age("_site/CNAME");

        Build(("index.html", "new home"));

        Assert.Equal([".git/HEAD", ".git/refs/tags/", ".staticpress-manifest", "CNAME", "index.html", "latest"], _disk.Tree("_site"));
        Assert.Equal("example.org", _disk.Read("_site/CNAME"));
        Assert.Equal(Past, File.GetLastWriteTimeUtc(_disk.At("_site/CNAME")));
        Assert.Equal("/nowhere", new FileInfo(_disk.At("_site/latest")).LinkTarget);
        Assert.DoesNotContain("CNAME", _disk.Read("_site/.staticpress-manifest"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_another_program_filled_is_added_to_and_its_files_stay()
    {
        _disk.Write("_site/CNAME", "example.org").Write("_site/old.html", "by another program");

        Build(("index.html", "home"));

        Assert.Equal([".staticpress-manifest", "CNAME", "index.html", "old.html"], _disk.Tree("_site"));
    }

    [Fact]
    public void A_file_of_others_is_never_overwritten_and_named()
    {
        Build(("index.html", "home"));
        _disk.Write("_site/robots.txt", "by hand").Write("_site/news", "a file").Write("_site/about/index.html/deep.txt", "a folder");

        var result = Build(("index.html", "new"), ("robots.txt", "ours"), ("news/index.html", "ours"), ("about/index.html", "ours"));

        const string text = "error SP0702: This file in the output folder is where a part of the site has to go, and StaticPress did not write it. Move it away, or choose another output folder.";
        Assert.Equal([$"about/index.html/deep.txt: {text}", $"news: {text}", $"robots.txt: {text}"],
            result.Problems.Select(problem => problem.ToString()));
        Assert.Equal("home", _disk.Read("_site/index.html"));
        Assert.Equal("by hand", _disk.Read("_site/robots.txt"));
    }

    [Fact]
    public void Many_files_of_others_make_a_short_report()
    {
        var pages = Enumerable.Range(10, 30).Select(number => ($"page-{number}.html", "ours")).ToArray();
        foreach (var (path, _) in pages) _disk.Write("_site/" + path, "theirs");

        var problems = Build(pages).Problems;

        Assert.Equal(11, problems.Count);
        Assert.Equal(
            "page-20.html: error SP0702: So are 20 more files, from this one on. If another program filled this folder, empty it or choose another.",
            problems[10].ToString());
    }

    [Fact]
    public void A_file_of_others_with_the_very_same_bytes_is_taken_over()
    {
        _disk.Write("_site/index.html", "home");

        Assert.Empty(Build(("index.html", "home")).Problems);
        Build(("other.html", "x"));

        Assert.Equal([".staticpress-manifest", "other.html"], _disk.Tree("_site"));
    }

    [Fact]
    public void A_page_may_become_a_folder_and_a_folder_a_page()
    {
        Build(("a", "file"), ("b/index.html", "folder"));

        Build(("a/index.html", "folder"), ("b", "file"));

        Assert.Equal([".staticpress-manifest", "a/index.html", "b"], _disk.Tree("_site"));
    }

    [Fact]
    public void A_link_in_the_output_is_not_written_through()
    {
        _disk.Write("elsewhere/secret.txt", "mine");
        Build(("media/a.txt", "one"), ("page.html", "one"));
        Directory.Delete(_disk.At("_site/media"), recursive: true);
        File.Delete(_disk.At("_site/page.html"));
        _disk.Link("_site/media", _disk.At("elsewhere")).Link("_site/page.html", _disk.At("elsewhere/secret.txt"));

        var refused = Build(("media/secret.txt", "evil"), ("page.html", "two"));
        File.Delete(_disk.At("_site/media"));
        Build(("media/secret.txt", "good"), ("page.html", "two"));

        Assert.Equal("media", Assert.Single(refused.Problems).Place.File);
        Assert.Equal("mine", _disk.Read("elsewhere/secret.txt"));
        Assert.Equal("two", _disk.Read("_site/page.html"));
        Assert.Null(new FileInfo(_disk.At("_site/page.html")).LinkTarget);
    }

    [Fact]
    public void A_manifest_that_names_files_outside_harms_none()
    {
        _disk.Write("precious.txt", "mine");
        Build(("index.html", "home"));
        _disk.Write("_site/.staticpress-manifest", _disk.Read("_site/.staticpress-manifest") + "../precious.txt\n" + _disk.At("precious.txt") + "\n");

        Build(("index.html", "new"));

        Assert.Equal("mine", _disk.Read("precious.txt"));
    }

    [Fact]
    public void Media_are_copied_whatever_their_length_and_left_alone_when_they_did_not_change()
    {
        var sound = new byte[3_000_001];
        for (var i = 0; i < sound.Length; i++) sound[i] = (byte)(i * 31 >> 3);
        var file = new MemoryFile("content/media/a.mp3", sound);

        using (var writer = Open())
        {
            writer.Copy("media/a.mp3", file);
            writer.Copy("media/empty.txt", MemoryFile.Of("content/media/empty.txt", ""));
            writer.Commit();
        }

        Assert.Equal(sound, File.ReadAllBytes(_disk.At("_site/media/a.mp3")));
        Age("_site/media/a.mp3");
        using (var writer = Open())
        {
            writer.Copy("media/a.mp3", file);
            writer.Write("index.html", "home"u8);
            Assert.Equal((1, 1, 1), Counts(writer.Commit()));
        }

        Assert.Equal(Past, File.GetLastWriteTimeUtc(_disk.At("_site/media/a.mp3")));
        sound[^1]++;
        using (var writer = Open())
        {
            writer.Copy("media/a.mp3", file);
            Assert.Equal((1, 0, 1), Counts(writer.Commit()));
        }

        Assert.Equal(sound, File.ReadAllBytes(_disk.At("_site/media/a.mp3")));
    }

    [Fact]
    public void Many_threads_may_write_at_once()
    {
        using (var writer = Open())
        {
            Parallel.For(0, 2000, i => writer.Write($"{i % 50}/{i % 7}/{i}.html", Encoding.UTF8.GetBytes($"page {i}")));
            Assert.Equal(2000, writer.Commit().Written);
        }

        Assert.All(Enumerable.Range(0, 2000), i => Assert.Equal($"page {i}", _disk.Read($"_site/{i % 50}/{i % 7}/{i}.html")));
    }

    [Theory]
    [InlineData("../evil.html", "'../evil.html' is no path for output: it holds '.' or '..'. (Parameter 'outputPath')")]
    [InlineData("index.html", "'index.html' is written twice. (Parameter 'outputPath')")]
    public void A_path_that_did_not_pass_the_gate_or_comes_twice_is_a_bug(string path, string message)
    {
        using var writer = Open();
        writer.Write("index.html", "home"u8);

        Assert.Equal(message, Assert.Throws<ArgumentException>(() => writer.Write(path, "x"u8)).Message);
    }

    [SkippableFact]
    public void A_pipe_or_a_name_that_is_not_UTF8_in_the_output_is_left_in_peace()
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        Build(("index.html", "home"), ("empty.txt", ""));
        Shell.Run("cd \"$1\" && rm empty.txt && mkfifo pipe empty.txt && printf x > \"$(printf 'caf\\351').txt\"", _disk.At("_site"));

        Build(("index.html", "new"), ("empty.txt", ""));
        Build(("index.html", "newer"), ("pipe.html", ""));
        Shell.Run("cd \"$1\" && test -p pipe && rm \"$(printf 'caf\\351').txt\"", _disk.At("_site"));

        Assert.Equal([".staticpress-manifest", "index.html", "pipe", "pipe.html"], _disk.Tree("_site"));
        Assert.Equal("newer", _disk.Read("_site/index.html"));
    }

    [SkippableFact]
    public void The_output_folder_keeps_its_mode()
    {
        Skip.If(OperatingSystem.IsWindows());
        Build(("index.html", "home"));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_disk.At("_site"),
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Build(("index.html", "new"));

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
                File.GetUnixFileMode(_disk.At("_site")));
    }

    private static DateTime Past => new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private static (int Written, int Unchanged, int Removed) Counts(WriteResult result)
    {
        Assert.Empty(result.Problems);
        return (result.Written, result.Unchanged, result.Removed);
    }

    private void Age(params string[] paths)
    {
        foreach (var path in paths) File.SetLastWriteTimeUtc(_disk.At(path), Past);
    }

    private SiteWriter Open() => SiteWriter.Open(new OutputFolder(_disk.At("_site"), "_site"));

    private WriteResult Build(params (string Path, string Text)[] files)
    {
        using var writer = Open();
        foreach (var (path, text) in files) writer.Write(path, Encoding.UTF8.GetBytes(text));
        return writer.Commit();
    }
}
