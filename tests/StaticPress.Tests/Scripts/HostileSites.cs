using StaticPress.Tests.Support;

namespace StaticPress.Tests.Scripts;

/// <summary>What would crash, hang or fool a careless program is a list of problems to this one, and the old site stays.</summary>
public sealed class HostileSites : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void The_program_ends_with_every_problem_told_and_nothing_touched()
    {
        Skip.If(OperatingSystem.IsWindows());
        new TestSite().Post("2024-01-02-good", "title: Good").WriteTo(_folder);
        Assert.Equal(0, CommandRun.In(_folder, "build").ExitCode);
        FolderBytes.Copy(_folder.At("_site"), _folder.At("before"));
        WriteHostileFiles();

        var run = StaticPressProcess.Run(_folder, "build", "--threads", "4");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(FolderBytes.Differences(_folder.At("_site"), _folder.At("before")));
        foreach (var (file, code) in Expected) Assert.Contains(run.Stderr.Split('\n'), line =>
            line.StartsWith(file, StringComparison.Ordinal) && line.Contains(code, StringComparison.Ordinal));
        Assert.DoesNotContain("Unhandled", run.Stderr, StringComparison.Ordinal);
        Assert.DoesNotContain("   at StaticPress.", run.Stderr, StringComparison.Ordinal);
    }

    private static readonly (string File, string Code)[] Expected =
    [
        ("content/media/etc: ", "SP0003"),
        ("content/posts/2024-01-03-pipe.md: ", "SP0002"),
        ("content/posts/2024-01-03-deep-yaml.md(", "SP0103"),
        ("content/posts/2024-01-03-bomb.md(", "SP0104"),
        ("content/posts/2024-01-03-long.md(", "SP0103"),
        ("content/posts/2024-01-03-bytes.md(", "SP0001"),
        ("content/posts/2024-01-03-quotes.md(", "SP0503"),
        ("content/posts/2024-01-03-brackets.md(", "SP0503"),
        ("content/posts/2024-01-03-way-out.md(", "SP0204"),
        ("content/posts/2024-01-03-device.md(", "SP0402"),
        ("themes/mine/layouts/page.html(", "SP0604"),
    ];

    private void WriteHostileFiles()
    {
        const string Bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
        new TestSite().Config("theme: mine")
            .File("themes/mine/theme.yml", "extends: coffee")
            .File("themes/mine/layouts/page.html", "{{ while true }}{{ x = 1 }}{{ end }}")
            .Page("about", "title: About")
            .Post("2024-01-03-deep-yaml", "title: " + new string('[', 20_000))
            .Post("2024-01-03-bomb", "title: Bomb\n" + Bomb)
            .Post("2024-01-03-long", "title: Long\ndescription: " + string.Concat(Enumerable.Repeat("word ", 200_000)))
            .Post("2024-01-03-quotes", "title: Quotes", new string('>', 20_000) + " deep")
            .Post("2024-01-03-brackets", "title: Brackets", string.Concat(Enumerable.Repeat("[a](", 20_000)))
            .Post("2024-01-03-way-out", "title: Way out\npermalink: /../../evil/")
            .Post("2024-01-03-device", "title: Device\npermalink: /aux/")
            .WriteTo(_folder);
        File.WriteAllBytes(_folder.At("content/posts/2024-01-03-bytes.md"), [.. "---\ntitle: Bytes\n---\n"u8, 0xC3, 0x28]);
        _folder.Link("content/media/etc", "/etc");
        Shell.Run("mkfifo \"$1\"", _folder.At("content/posts/2024-01-03-pipe.md"));
    }
}
