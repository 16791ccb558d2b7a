using System.Text;
using StaticPress.Output;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Output;

public sealed class FailedAndKilledBuilds : IDisposable
{
    private readonly TemporaryFolder _disk = new();

    public FailedAndKilledBuilds() => Build(("index.html", "old"), ("a/index.html", "old a"));

    public void Dispose() => _disk.Dispose();

    [Fact]
    public void A_build_that_is_not_committed_leaves_the_old_site_and_nothing_else()
    {
        using (var writer = Open())
        {
            writer.Write("index.html", "new"u8);
            writer.Write("b/index.html", "new b"u8);
        }

        AssertOldSite();
    }

    [Fact]
    public void A_full_disk_leaves_the_old_site_whole()
    {
        using (var writer = Open())
        {
            writer.Write("index.html", "new"u8);
            var failure = Assert.Throws<IOException>(() => writer.Copy("media/a.mp3", new FailingFile("content/media/a.mp3")));
            Assert.Equal("No space left on device", failure.Message);
        }

        AssertOldSite();
    }

    [Fact]
    public void A_disk_that_fills_up_under_many_threads_is_told_as_one_failure()
    {
        using var writer = Open();

        var failure = Assert.Throws<IOException>(() => DiskFailure.Unwrap(() =>
            Parallel.For(0, 8, i => writer.Copy($"media/{i}.mp3", new FailingFile($"content/media/{i}.mp3")))));

        Assert.Equal("No space left on device", failure.Message);
    }

    [Fact]
    public void A_source_that_is_cut_while_it_is_copied_fails_the_build()
    {
        using (var writer = Open())
        {
            var failure = Assert.Throws<UnreadableException>(() => writer.Copy("media/a.mp3", new CutFile("content/media/a.mp3")));
            Assert.Equal(SourceProblem.Cut("content/media/a.mp3"), failure.Problem);
        }

        AssertOldSite();
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_by_the_next()
    {
        _disk.Write("._site.staticpress/lock", "").Write("._site.staticpress/new/index.html", "half").Write("._site.staticpress/new/b/c.html", "ha");

        Build(("index.html", "new"));

        Assert.Equal(["_site/.staticpress-manifest", "_site/index.html"], _disk.Tree());
        Assert.Equal("new", _disk.Read("_site/index.html"));
    }

    [Fact]
    public void A_site_that_a_killed_build_had_moved_aside_is_put_back()
    {
        _disk.Folder("._site.staticpress/new");
        Directory.Move(_disk.At("_site"), _disk.At("._site.staticpress/old"));

        using (Open()) AssertOldSite(theWorkFolderToo: true);

        AssertOldSite();
    }

    [Fact]
    public void A_build_killed_right_after_the_exchange_left_the_new_site()
    {
        Directory.CreateDirectory(_disk.At("._site.staticpress"));
        Directory.Move(_disk.At("_site"), _disk.At("._site.staticpress/new"));
        _disk.Write("_site/index.html", "new");

        using (Open()) Assert.Equal("new", _disk.Read("_site/index.html"));

        Assert.Equal(["_site/index.html"], _disk.Tree());
    }

    [Fact]
    public void A_second_build_at_once_is_told_to_wait()
    {
        using (Open())
        {
            var failure = Assert.Throws<OutputTakenException>(() => Open().Dispose());
            Assert.Equal("Another build is writing to '_site'. Wait until it is done, then build again.", failure.Message);
        }

        Build(("index.html", "new"));
        Assert.Equal("new", _disk.Read("_site/index.html"));
    }

    [Fact]
    public void A_link_where_builds_are_prepared_is_not_followed()
    {
        _disk.Write("precious/new/photo.jpg", "mine").Link("._site.staticpress", "precious");

        var failure = Assert.Throws<IOException>(() => Open().Dispose());

        Assert.Equal($"'{_disk.At("._site.staticpress")}' is a link. Remove it: builds are prepared there.", failure.Message);
        Assert.Equal("mine", _disk.Read("precious/new/photo.jpg"));
    }

    [Fact]
    public void A_link_in_place_of_the_lock_makes_no_file_at_its_end()
    {
        _disk.Folder("._site.staticpress").Link("._site.staticpress/lock", "../evil");

        Build(("index.html", "new"));

        Assert.False(_disk.Has("evil"));
    }

    [SkippableFact]
    public void Whoever_reads_while_sites_are_exchanged_finds_a_whole_one()
    {
        Skip.IfNot(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS());
        var isOver = false;
        var reader = Task.Run(() =>
        {
            var reads = 0;
            while (!Volatile.Read(ref isOver) || reads == 0)
            {
                Assert.True(File.Exists(_disk.At("_site/index.html")), "the site was away");
                reads++;
            }

            return reads;
        });

        for (var i = 0; i < 100; i++) Build(("index.html", $"site {i}"), ($"page-{i}.html", "page"));
        Volatile.Write(ref isOver, true);

        Assert.True(reader.GetAwaiter().GetResult() > 0);
    }

    [Fact]
    public void What_comes_into_the_folder_during_a_build_is_kept()
    {
        using (var writer = Open())
        {
            writer.Write("index.html", "new"u8);
            _disk.Write("_site/CNAME", "example.org").Write("_site/a/note.txt", "mine");
            writer.Commit();
        }

        Assert.Equal(["_site/.staticpress-manifest", "_site/CNAME", "_site/a/note.txt", "_site/index.html"], _disk.Tree());
    }

    [Fact]
    public void A_folder_with_very_much_in_it_that_is_not_ours_is_added_to_in_place()
    {
        for (var i = 0; i < 1001; i++) _disk.Write($"_site/photos/{i}.jpg", "mine");
        Directory.SetLastWriteTimeUtc(_disk.At("_site/photos"), new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc));

        Build(("index.html", "new"), ("b/c/index.html", "c"));
        Build(("index.html", "newer"), ("a", "now a file"));

        Assert.Equal(["_site/.staticpress-manifest", "_site/a", "_site/index.html"], _disk.Tree()
            .Where(path => !path.StartsWith("_site/photos/", StringComparison.Ordinal)));
        Assert.Equal("newer", _disk.Read("_site/index.html"));
        Assert.Equal(1001, Directory.GetFiles(_disk.At("_site/photos")).Length);
        Assert.Equal(2001, Directory.GetLastWriteTimeUtc(_disk.At("_site/photos")).Year);
    }

    private void AssertOldSite(bool theWorkFolderToo = false)
    {
        Assert.Equal(["_site/.staticpress-manifest", "_site/a/index.html", "_site/index.html"], _disk.Tree()
            .Where(path => !theWorkFolderToo || !path.StartsWith("._site", StringComparison.Ordinal)));
        Assert.Equal("old", _disk.Read("_site/index.html"));
        Assert.Equal("old a", _disk.Read("_site/a/index.html"));
    }

    private SiteWriter Open() => SiteWriter.Open(new OutputFolder(_disk.At("_site"), "_site"));

    private void Build(params (string Path, string Text)[] files)
    {
        using var writer = Open();
        foreach (var (path, text) in files) writer.Write(path, Encoding.UTF8.GetBytes(text));
        Assert.Empty(writer.Commit().Problems);
    }

    /// <summary>Gives its first million bytes and then fails as a write to a full disk does.</summary>
    private sealed record FailingFile(string Path) : SourceFile(Path, 5_000_000)
    {
        public override int Read(long offset, Span<byte> buffer) =>
            offset < 1_000_000 ? buffer.Length : throw new IOException("No space left on device");
    }

    private sealed record CutFile(string Path) : SourceFile(Path, 5_000_000)
    {
        public override int Read(long offset, Span<byte> buffer) => offset < 1_000_000 ? buffer.Length : 0;
    }
}
