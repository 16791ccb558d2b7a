using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class SameBytes
{
    [Fact]
    public void The_real_blog_is_the_same_in_every_time_zone_locale_and_folder_and_on_any_number_of_threads()
    {
        using var here = RealBlogIn("here");
        using var there = RealBlogIn("another folder/é");
        string[] build = ["build", "--strict", "--quiet", "--now", "2026-01-01T12:00:00Z", "--base-url", "https://example.org/blog/"];

        var one = StaticPressProcess.Run(here, new()
        {
            ["TZ"] = "Pacific/Kiritimati",
            ["LANG"] = "tr_TR.UTF-8",
            ["LC_ALL"] =
            "tr_TR.UTF-8"
        }, [.. build, "--source", "here", "--threads", "1"]);
        var two = StaticPressProcess.Run(there, new() { ["TZ"] = "America/Los_Angeles", ["LANG"] = "ar_SA.UTF-8", ["LC_ALL"] = "C" },
            [.. build, "--source", "another folder/é", "--threads", "8"]);

        Assert.Equal((0, "", ""), (one.ExitCode, one.Stdout, one.Stderr));
        Assert.Equal((0, "", ""), (two.ExitCode, two.Stdout, two.Stderr));
        Assert.Empty(FolderBytes.Differences(here.At("here/_site"), there.At("another folder/é/_site")));
        Assert.True(here.Has("here/_site/feed.xml"));
    }

    private static TemporaryFolder RealBlogIn(string name)
    {
        var folder = new TemporaryFolder();
        var themes = Repository.Files.Where(path => path.StartsWith("themes/", StringComparison.Ordinal))
            .Select(path => (From: path, To: path));
        var blog = Repository.Files.Where(path => path.StartsWith(Repository.BlogFolder, StringComparison.Ordinal))
            .Select(path => (From: path, To: path[Repository.BlogFolder.Length..]));
        foreach (var (from, path) in blog.Concat(themes))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.At($"{name}/{path}"))!);
            File.Copy(Repository.PathOf(from), folder.At($"{name}/{path}"));
        }

        return folder;
    }
}
