using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Config;
using StaticPress.Hosting;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Schemas;
using StaticPress.Yaml;

namespace StaticPress.Commands;

/// <summary>The files of a new blog.</summary>
internal static partial class StarterSite
{
    /// <param name="hasReadme">Whether the repository has one already, which then stays.</param>
    public static string GuideName(bool hasReadme) => hasReadme ? "PUBLISHING.md" : "README.md";

    /// <param name="now">As the clock on the author's wall shows it.</param>
    /// <param name="published">Where the blog is to live, and whence the program is had there.</param>
    /// <param name="zone">That clock's name, as <c>time_zone</c> takes it.</param>
    public static IEnumerable<StarterFile> Files(DateTimeOffset now, string zone, bool hasReadme,
        (Host Host, ProgramOrigin Program) published) =>
        Files("", (now, zone), hasReadme, published);

    /// <param name="folder">The name of the blog's folder.</param>
    public static IEnumerable<StarterFile> Files(string folder, (DateTimeOffset Now, string Zone) clock, bool hasReadme,
        (Host Host, ProgramOrigin Program) published)
    {
        var ((now, zone), title) = (clock, YamlSpelling.Plain(TitleOf(folder)));
        var posts = string.Create(CultureInfo.InvariantCulture, $"content/posts/{now:yyyy}/{now:yyyy-MM-dd}");
        yield return Text("site.yml",
            Read("site.yml").Replace("TIME_ZONE", zone, StringComparison.Ordinal)
                .Replace("title: My blog", $"title: {title.Written}", StringComparison.Ordinal)
            + Answering(published.Host) + Version(published.Program));
        yield return Text($"{posts}-hello.md", Read("hello.md").Replace("NOW", Moment(now), StringComparison.Ordinal));
        yield return Text($"{posts}-the-first-episode.md",
            Read("first-episode.md").Replace("EARLIER", Moment(now.Date), StringComparison.Ordinal));
        yield return Text("content/pages/about.md", Read("about.md"));
        yield return new StarterFile("content/media/first-light.png", Bytes("first-light.png"));
        yield return new StarterFile("content/media/cover.png", Bytes("cover.png"));
        yield return new StarterFile("content/media/chime.mp3", Bytes("chime.mp3"));
        foreach (var file in Frame(hasReadme, published)) yield return file;
    }

    /// <summary>
    /// A folder called as people call a blog, <c>My Radio Blog</c>, gives it that title; <c>my-blog</c> is a name for machines.
    /// </summary>
    private static string TitleOf(string folder) => folder.Trim() is var name && name.Contains(' ') ? name : "My blog";

    /// <summary>What every blog has, whatever is in it.</summary>
    /// <param name="published">Where the blog is to live, and whence the program is had there.</param>
    public static IEnumerable<StarterFile> Frame(bool hasReadme, (Host Host, ProgramOrigin Program) published)
    {
        yield return Text("content/README.md", Guide());
        foreach (var (name, text) in HostFiles.For(published.Host, published.Program)) yield return Text(name, text);
        foreach (var (name, text) in EditorFiles.All()) yield return Text(name, text);
        yield return Text(GuideName(hasReadme), PublishingGuide.For(published.Host, published.Program));
        yield return Text(".gitignore", "_site/\n");
        // Two branches that each publish a post merge without a word.
        yield return Text(".gitattributes", $"{UrlHistory.File} merge=union\n");
    }

    /// <summary>
    /// The author's guide as this repository has it, less the sentences that lead to posts of the blog that it stands beside there: each
    /// is in parentheses, or has a line of its own.
    /// </summary>
    private static string Guide() => LinkToPost().Replace(PackedResource.Text("guides/writing.md"), "");

    private static string Answering(Host host) => host == Host.GitHub ? ""
        : $"\n# {(host is Host.Netlify or Host.Cloudflare ? "It answers old addresses by itself, when it is told them in its own way."
            : "What 'staticpress doctor' looks at.")}\nhost: {Hosts.Names[(int)host]}\n";

    private static string Version(ProgramOrigin program) => program is ProgramOrigin.Release release
        ? $"\n# What the site counts on: an older program says so.\n{WrittenFor.Key}: {release.Version}\n" : "";

    private static string Moment(DateTimeOffset now) => now.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    private static StarterFile Text(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Read(string name) => Encoding.UTF8.GetString(Bytes(name));

    private static byte[] Bytes(string name) => CarriedFiles.Bytes($"starter/{name}");

    [GeneratedRegex(@"(?m)^\[[^\]\n]+\]\((?:\.\./)?posts/[^)\n]*\)[^\n]*\n|\s+\(see\s+\[[^\]\n]+\]\((?:\.\./)?posts/[^)\n]*\)\)",
        RegexOptions.CultureInvariant)]
    private static partial Regex LinkToPost();
}

/// <param name="Name">From the folder of the blog.</param>
internal sealed record StarterFile(string Name, byte[] Bytes);
