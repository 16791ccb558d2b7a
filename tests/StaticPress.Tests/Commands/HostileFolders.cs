using System.Globalization;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commands;

/// <summary>
/// Links, pipes, odd modes and left-overs at random in every place that is read or written, and then the author's commands. More of them
/// with <c>HOSTILE_FOLDERS=0-10000</c>, quicker with <c>STATICPRESS=PROGRAM</c>; a number that failed is told, and makes the same folder
/// again.
/// </summary>
public sealed class HostileFolders
{
    private const string Secret = "what lies outside";

    private static readonly string[] Places =
    [
        "_site", "_site/index.html", "_site/2024", "_site/2024/01/02/a", "_site/feed.xml", "_site/.staticpress-manifest", "_site/.staticpress-work", "_site/.staticpress-probe", "_site/mine/deep",
        "._site.staticpress", "._site.staticpress/old", "._site.staticpress/new", "._site.staticpress/lock", "._site.staticpress/.gitignore", "._site.staticpress/left-1", "._site.staticpress/next-0",
        "content", "content/published-urls.txt", "content/.staticpress-1.new", "content/comments", "content/comments/a", "content/comments/a/.staticpress-1.new", "content/comments/a/x.yml",
        "content/posts", "content/posts/2021", "content/posts/2021/.staticpress-1.new", "content/posts/2024-02-02-b.md", "content/posts/deep/2024-02-03-c.md", "content/pages", "content/pages/p.md",
        "content/media", "content/media/photo.jpg", "content/media/deep", "content/categories", "static", "static/x.txt", "themes", "themes/coffee", "themes/coffee/partials", "themes/coffee/partials/footer.html",
        "themes/coffee/theme.yml", ".github", ".github/workflows", ".github/workflows/replies.yml", ".github/ISSUE_TEMPLATE", "site.yml",
    ];

    private static readonly string[][] Commands =
    [
        ["build"], ["build", "--accept-urls"], ["build", "--output", "public"], ["new", "post", "A title"],
            ["comments", "add", "--post", "a", "--name", "B", "--message", "Hello"],
        ["comments", "setup"], ["comments", "setup", "--overwrite"], ["theme", "eject"], ["theme", "eject", "partials/footer.html"],
    ];

    /// <summary>The numbers tried: <c>0-30</c>, the last not among them.</summary>
    private static int[] Range => [.. (Environment.GetEnvironmentVariable("HOSTILE_FOLDERS") ?? "0-30").Split('-')
        .Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    [SkippableFact]
    public void Nothing_outside_the_site_changes_and_nothing_outside_is_published()
    {
        Skip.If(OperatingSystem.IsWindows());
        for (var number = Range[0]; number < Range[1]; number++) Try(number);
    }

    private static void Try(int number)
    {
        using var outside = new TemporaryFolder();
        using var site = new TemporaryFolder();
        foreach (var name in (string[])["index.html", "a.md", "x.yml", "photo.jpg", "footer.html", "deep/new/a.txt"]) outside.Write(name,
            $"---\ntitle: {Secret}\n---\n{Secret} {name}");
        site.Write("site.yml", "title: A\nurl: https://example.org/\ncomments: {intake: email, email: a@example.org}\n").Write("content/posts/2024-01-02-a.md", "---\ntitle: A\n---\nText.\n");
        var before = Look(outside);
        var chance = new Random(number);
        if (chance.Next(2) == 0) Assert.Equal(0, CommandRun.OfProgram(site, "build").ExitCode);
        for (var planted = chance.Next(1, 4); planted > 0; planted--) Plant(chance, site, outside);
        for (var run = 0; run < 2; run++)
        {
            var command = Commands[run == 0 ? chance.Next(Commands.Length) : 0];
            var done = CommandRun.OfProgram(site, command);
            Assert.True(done.ExitCode is 0 or 1, $"{number}: {string.Join(' ', command)} ended with {done.ExitCode}: {done.Stderr}");
        }

        Assert.Equal($"{number}: {before}", $"{number}: {Look(outside)}");
        foreach (var path in Published(site)) Assert.False(site.Read(path).Contains(Secret, StringComparison.Ordinal),
            $"{number}: {path} is published.");
        Open(site.FullPath);
    }

    private static IEnumerable<string> Published(TemporaryFolder site) => site.Tree()
        .Where(path => (path.StartsWith("_site/", StringComparison.Ordinal) || path.StartsWith("public/", StringComparison.Ordinal))
            && !path.EndsWith('/') && StaticPress.Sources.UnixFile.IsRegular(site.At(path)));

    private static void Plant(Random chance, TemporaryFolder site, TemporaryFolder outside)
    {
        var place = Places[chance.Next(Places.Length)];
        var path = site.At(place);
        var folder = Path.GetDirectoryName(path)!;
        if (StaticPress.Sources.RealPath.Of(folder) is not { } real || !StaticPress.Sources.RealPath.IsWithin(site.FullPath, real)
            || !TryMake(folder)) return;
        if (Path.Exists(path) || new FileInfo(path).LinkTarget is not null)
        {
            if (Directory.Exists(path) && new FileInfo(path).LinkTarget is null) Directory.Delete(path, recursive: true);
            else File.Delete(path);
        }

        string[] targets = [outside.FullPath, outside.At("index.html"), outside.At("a.md"), outside.At("x.yml"), outside.At("deep"),
            outside.At("not-there"), "..", ".", Path.GetFileName(path), site.At("content/media"), "/dev/zero"];
        switch (chance.Next(10))
        {
            case < 6:
                File.CreateSymbolicLink(path, targets[chance.Next(targets.Length)]);
                break;
            case 6:
                Shell.Run("mkfifo \"$1\"", path);
                break;
            case 7:
                Directory.CreateDirectory(path);
                File.WriteAllText(Path.Join(path, "left.txt"), "left");
                if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, chance.Next(2) == 0 ? 0
                    : UnixFileMode.UserRead | UnixFileMode.UserExecute);
                break;
            case 8:
                File.WriteAllText(path, $"StaticPress wrote these files; a build may replace or remove them, and no others.\n../{Path.GetFileName(outside.FullPath)}/index.html\nindex.html\nmine\nmine/deep\n2024\n");
                break;
            default:
                File.WriteAllText(path, "---\ntitle: Left\n---\n");
                if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, 0);
                break;
        }
    }

    /// <returns>False where something else was planted on the way.</returns>
    private static bool TryMake(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>So that it can be deleted. No link is followed: one of them leads out of the site.</summary>
    private static void Open(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var below in Directory.GetDirectories(folder).Where(below => new FileInfo(below).LinkTarget is null)) Open(below);
    }

    /// <summary>Names, bytes, modes and times.</summary>
    private static string Look(TemporaryFolder folder) => string.Join('\n', folder.Tree().Select(path => string.Create(
        CultureInfo.InvariantCulture, $"{path} {folder.Read(path)} {(OperatingSystem.IsWindows() ? 0 : File.GetUnixFileMode(folder.At(path)))} {File.GetLastWriteTimeUtc(folder.At(path)).Ticks}")));
}
