using System.Globalization;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Preview;

/// <summary>An author, his editor and git at work on a folder; the same seed does the same things.</summary>
/// <param name="site">The site's place in the folder, with a slash at the end.</param>
internal sealed class SoakEdits(TemporaryFolder folder, string site)
{
    private const int Posts = 60;
    private const int Burst = 200;
    private const int Checkout = 500;

    private readonly Random _random = new(452);
    private int _count;

    public void Begin()
    {
        Write("site.yml", "title: Soak\nurl: https://soak.example/under/\n");
        for (var i = 0; i < Posts; i++) Write(Name(i), Post());
        Write("content/pages/about.md", "---\ntitle: About\n---\nAbout.\n");
        for (var i = 0; i < Checkout; i++) Write($"content/posts/branch/2020-02-02-branch-{i:000}.md", Post());
        Shell.Run("cd \"$1\" && git init -q . && git config user.email soak@example.org && git config user.name Soak && git add -A && git commit -qm main && git branch other", folder.At(site));
        for (var i = 0; i < Checkout; i++) Write($"content/posts/branch/2020-02-02-branch-{i:000}.md", Post());
        Shell.Run("cd \"$1\" && git checkout -q other && git commit -qam other && git checkout -q -", folder.At(site));
    }

    /// <summary>One thing that an author does, or 200 or 500 files at once where it is that time.</summary>
    public void Next()
    {
        _count++;
        if (_count % 150 == 75) BurstOfFiles();
        else if (_count % 250 == 125) Shell.Run("cd \"$1\" && git checkout -q -f other 2>/dev/null && git checkout -q -f -", folder.At(site));
        else Small();
    }

    private void Small()
    {
        var post = Existing();
        switch (_random.Next(12))
        {
            case 0 or 1: Write(post, folder.Read(site + post) + $"\nOne more line {_count}.\n"); break;
            case 2: Write(post, Post()); break;
            case 3: Write(Name(Posts + _count), Post()); break;
            case 4: Delete(post); break;
            case 5: Move(post, $"content/posts/2021-03-03-renamed-{_count}.md"); break;
            case 6: Write("themes/coffee/partials/footer.html", $"<footer>Footer {_count}</footer>"); break;
            case 7: Write("site.yml", $"title: Soak {_count}\nurl: https://soak.example/under/\n"); break;
            case 8: HalfWritten(post); break;
            case 9: SavedAside(post); break;
            case 10: Write($"content/media/{_random.Next(5)}.txt", $"Media {_count}"); break;
            default: MovedFolder(); break;
        }
    }

    private void HalfWritten(string post)
    {
        using var file = new StreamWriter(folder.At(site + post));
        var text = Post();
        file.Write(text[..(text.Length / 2)]);
        file.Flush();
        file.Write(text[(text.Length / 2)..]);
    }

    private void SavedAside(string post)
    {
        Write(post + "~", Post());
        File.Move(folder.At(site + post + "~"), folder.At(site + post), overwrite: true);
    }

    private void MovedFolder()
    {
        Write($"content/posts/deep-{_count}/er/2021-04-04-deep-{_count}.md", Post());
        Directory.Move(folder.At($"{site}content/posts/deep-{_count}"), folder.At($"{site}content/posts/moved-{_count}"));
        if (_random.Next(2) == 0) Directory.Delete(folder.At($"{site}content/posts/moved-{_count}"), recursive: true);
    }

    private void BurstOfFiles()
    {
        for (var i = 0; i < Burst; i++) Write($"content/posts/burst/2022-05-05-burst-{i:000}.md", Post());
        if (_random.Next(2) == 0) Directory.Delete(folder.At(site + "content/posts/burst"), recursive: true);
    }

    private string Existing()
    {
        var all = Directory.GetFiles(folder.At(site + "content/posts"), "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ToArray();
        if (all.Length > 10) return "content/posts/" + all[_random.Next(all.Length)];
        Write(Name(_count), Post());
        return Name(_count);
    }

    private string Post() => string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Title {_random.Next(1000)}\ntags: [tag{_random.Next(5)}]\n---\nText {_random.Next()}.\n\nMore of it.\n");

    private static string Name(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"content/posts/2021-01-{1 + (number % 28):00}-post-{number}.md");

    private void Write(string path, string text) => folder.Write(site + path, text);

    private void Delete(string path) => File.Delete(folder.At(site + path));

    private void Move(string from, string to) => File.Move(folder.At(site + from), folder.At(site + to), overwrite: true);
}
