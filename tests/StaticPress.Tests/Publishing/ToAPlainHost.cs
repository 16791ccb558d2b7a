using StaticPress.Machine;
using StaticPress.Publishing;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Publishing;

/// <summary><c>staticpress publish --to</c>: told before, only what changed, and nothing removed that the program did not write.</summary>
public sealed class ToAPlainHost : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().Write("blog/site.yml", "title: A\nurl: https://cm.example/\n")
        .Write("blog/content/posts/a.md", "---\ntitle: A\ndate: 2024-01-02\n---\nText.\n").Write("blog/content/posts/b.md", "---\ntitle: B\ndate: 2024-01-03\n---\nText.\n").Folder("www");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_has_the_site_then_and_keeps_what_is_not_of_it()
    {
        _folder.Write("www/.htaccess", "mine");
        Assert.Equal("", Publish("../www").Stderr);
        _folder.Write("blog/content/posts/a.md", "---\ntitle: A\ndate: 2024-01-02\n---\nMended.\n");
        File.Delete(_folder.At("blog/content/posts/b.md"));

        var run = Publish("../www");

        Assert.Contains("Words that are read differ in", run.Stdout, StringComparison.Ordinal);
        Assert.Contains("Gone:", run.Stdout, StringComparison.Ordinal);
        Assert.EndsWith("Published to ../www.\n", run.Stdout);
        Assert.Contains("Mended.", _folder.Read("www/2024/01/02/a/index.html"), StringComparison.Ordinal);
        Assert.False(_folder.Has("www/2024/01/03/b/index.html"));
        Assert.Equal("mine", _folder.Read("www/.htaccess"));
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_a_mistake_neither()
    {
        Assert.Contains("New:", Publish("../www", "--dry-run").Stdout, StringComparison.Ordinal);
        Assert.Empty(_folder.Tree("www"));
        _folder.Write("blog/content/posts/a.md", "---\ntitle: A\ndate: 2024-01-02\n---\n[nowhere](nowhere.md)\n");

        Assert.Equal(1, Publish("../www").ExitCode);
        Assert.Empty(_folder.Tree("www"));
    }

    [Fact]
    public void A_dry_run_stops_at_a_file_of_somebody_else_s_as_the_publication_would()
    {
        _folder.Write("www/index.html", "mine");

        var (dry, real) = (Publish("../www", "--dry-run"), Publish("../www"));

        Assert.Contains("index.html: error SP0702: ", dry.Stderr, StringComparison.Ordinal);
        Assert.Equal((real.ExitCode, real.Stderr), (dry.ExitCode, dry.Stderr));
        Assert.Equal(["index.html"], _folder.Tree("www"));
    }

    [Fact]
    public void An_address_of_the_web_is_no_folder() =>
        Assert.Equal("https://cm.example/: error SP0731: This is where readers find the site, and no folder that can be written to. Name it as rsync does: me@host:/var/www/blog.\n", Publish("https://cm.example/").Stderr);

    [SkippableFact]
    public void By_rsync_only_what_differs_is_sent_and_what_is_gone_is_removed_last()
    {
        Skip.If(new MachineProgram("rsync", "/").Run("--version").End == ProgramEnd.Missing, "rsync is not on this machine.");
        _folder.Write("www/.htaccess", "mine");
        var host = Sync();
        var first = host.Plan();
        Assert.Null(first.Refusal);
        Assert.Contains("2024/01/03/b/index.html", first.New);
        Assert.Null(host.Send(first));
        Assert.Equal("Text.", _folder.Read("www/2024/01/03/b/index.html").Contains("Text.", StringComparison.Ordinal) ? "Text." : "");
        _folder.Write("blog/content/posts/a.md", "---\ntitle: A\ndate: 2024-01-02\n---\nMended.\n");
        File.Delete(_folder.At("blog/content/posts/b.md"));

        var second = Sync().Plan();

        Assert.Contains("2024/01/02/a/index.html", second.Changed);
        Assert.Contains("2024/01/03/b/index.html", second.Gone);
        Assert.DoesNotContain("2024/01/02/a/index.html", second.New);
        Assert.Null(host.Send(second));
        Assert.False(_folder.Has("www/2024/01/03/b/index.html"));
        Assert.Equal("mine", _folder.Read("www/.htaccess"));
        Assert.True(Sync().Plan().IsNothing);
    }

    [SkippableFact]
    public void By_rsync_a_file_of_somebody_else_is_not_overwritten()
    {
        Skip.If(new MachineProgram("rsync", "/").Run("--version").End == ProgramEnd.Missing, "rsync is not on this machine.");
        _folder.Write("www/index.html", "mine");

        Assert.Contains("'index.html' is there already, and this program did not write it.", Sync().Plan().Refusal!.Text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("me@host.example:/var/www", true)]
    [InlineData("host:www", true)]
    [InlineData("rsync://host/www", true)]
    [InlineData(@"C:\sites\blog", false)]
    [InlineData("./a:b", false)]
    [InlineData("../www", false)]
    public void A_place_on_another_machine_is_known_by_its_colon(string place, bool isRemote) =>
        Assert.Equal(isRemote, RsyncHost.IsMeant(place));

    private ProgramRun Publish(params string[] to) => CommandRun.At(_folder, "blog", ["publish", "--to", .. to]);

    /// <summary>rsync takes a folder of this machine for a host of its own.</summary>
    private RsyncHost Sync()
    {
        Assert.Equal(0, CommandRun.At(_folder, "blog", "build").ExitCode);
        return new RsyncHost(_folder.At("www"), _folder.At("blog/_site"));
    }
}
