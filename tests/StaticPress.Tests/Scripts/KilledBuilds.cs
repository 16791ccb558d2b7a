using System.Diagnostics;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Scripts;

/// <summary>A build that is killed, wherever it is, leaves the whole old site or the whole new one.</summary>
public sealed class KilledBuilds
{
    private const int Posts = 40;
    private const int Points = 8;

    [Fact]
    public void A_killed_build_leaves_a_whole_site()
    {
        using var disk = new TemporaryFolder();
        disk.Write("site.yml", "title: Killed\n");
        WritePosts(disk, "The old text.");
        Build(disk, "_site");
        FolderBytes.Copy(disk.At("_site"), disk.At("old"));
        WritePosts(disk, "The new text.");
        var whole = Build(disk, "new");

        for (var point = 1; point <= Points; point++)
        {
            using var process = StaticPressProcess.Start(disk, "build");
            process.WaitForExit(whole * point / Points);
            process.Kill(entireProcessTree: true);
            process.WaitForExit();

            Assert.True(
                IsSame(disk, "old") || IsSame(disk, "new"),
                $"Killed after {point} of {Points} parts of {whole.TotalMilliseconds} ms, the site is neither the old nor the new one.");
        }

        Build(disk, "_site");
        Assert.Empty(FolderBytes.Differences(disk.At("_site"), disk.At("new")));
        Assert.Equal(["_site", "content", "new", "old", "site.yml"], Directory.EnumerateFileSystemEntries(disk.FullPath)
            .Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static bool IsSame(TemporaryFolder disk, string folder) =>
        FolderBytes.Differences(disk.At("_site"), disk.At(folder)).Count == 0;

    private static TimeSpan Build(TemporaryFolder disk, string output)
    {
        var clock = Stopwatch.StartNew();
        var run = StaticPressProcess.Run(disk, "build", "--output", output);
        Assert.True(run.ExitCode == 0, run.Stderr);
        return clock.Elapsed;
    }

    private static void WritePosts(TemporaryFolder disk, string text)
    {
        for (var number = 1; number <= Posts; number++)
        {
            disk.Write($"content/posts/post-{number}.md", $"---\ntitle: Post {number}\ndate: 2024-01-{number % 28 + 1:00}\n---\n{text}\n");
        }
    }
}
