using System.Text.RegularExpressions;
using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.Hosting;

/// <summary>What a repository needs so that a host builds and publishes its blog.</summary>
internal static partial class HostFiles
{
    public const string Workflow = ".github/workflows/publish.yml";

    /// <summary>Where the program's package lies when the blog brings it along.</summary>
    public const string Tools = ".tools";

    public const string Compare = ".github/workflows/compare.yml";

    public const string BuildScript = "build.sh";

    /// <summary>The files that name the program's version.</summary>
    public static readonly IReadOnlyList<string> Names =
        [Workflow, ".github/workflows/replies.yml", ".github/workflows/reply-received.yml", Compare, BuildScript];

    /// <returns>Paths from the top of the repository; none for a plain folder.</returns>
    public static IEnumerable<TextFile> For(Host host, ProgramOrigin program) => host switch
    {
        Host.GitHub => [new(Workflow, WithProgram("publish.yml", program))],
        Host.Netlify => Hosted("netlify.toml", host, program),
        Host.Cloudflare => Hosted("wrangler.toml", host, program),
        Host.GitLab => Hosted(".gitlab-ci.yml", host, program),
        Host.Folder => [],
    };

    /// <summary>What puts a built site there by hand; null where nothing does.</summary>
    public static string? Upload(Host host) => host switch
    {
        Host.Netlify => "netlify deploy --prod --dir _site",
        Host.Cloudflare => "npx wrangler pages deploy _site",
        _ => null,
    };

    /// <summary>Two workflows of GitHub's, the second of which may write, and runs nothing of a stranger's.</summary>
    /// <param name="site">From the top of the repository; <c>.</c> for there.</param>
    public static IEnumerable<TextFile> Comparison(ProgramOrigin program, string site = ".")
    {
        var origin = program is ProgramOrigin.Package && site != "." ? new ProgramOrigin.Package($"{site}/{Tools}") : program;
        yield return new(Compare, WithProgram("compare.yml", origin).Replace("{site}", site, StringComparison.Ordinal));
        yield return new(".github/workflows/comparison.yml", Read("comparison.yml"));
    }

    /// <summary>A host that nobody can get the program from runs no script; GitLab brings what installs the package.</summary>
    private static IEnumerable<TextFile> Hosted(string name, Host host, ProgramOrigin program)
    {
        var (kept, left) = program is ProgramOrigin.Release ? ("{release}", "{package}") : ("{package}", "{release}");
        yield return new(name, string.Concat(Read(name.TrimStart('.')).Split('\n').SkipLast(1)
            .Where(line => !line.StartsWith(left, StringComparison.Ordinal))
            .Select(line => line.Replace(kept, "", StringComparison.Ordinal)
                .Replace("{upload}", Upload(host), StringComparison.Ordinal) + "\n")));
        if (program is ProgramOrigin.Release || host == Host.GitLab) yield return new(BuildScript, WithProgram(BuildScript, program));
    }

    /// <summary>Puts the steps that get the program in place of the mark for them.</summary>
    /// <param name="text">Of a workflow, or of a shell script.</param>
    public static string WithProgram(string text, ProgramOrigin program, string kind)
    {
        var steps = program switch
        {
            ProgramOrigin.Source => Read($"program-from-source.{kind}"),
            ProgramOrigin.Package package => Read($"program-from-package.{kind}")
                .Replace("{tools}", package.Folder, StringComparison.Ordinal),
            ProgramOrigin.Release release => Read($"program-from-release.{kind}")
                .Replace("{version}", release.Version, StringComparison.Ordinal)
                .Replace("{archive}", release.Archive, StringComparison.Ordinal)
                .Replace("{checksum}", release.Checksum, StringComparison.Ordinal),
            _ => throw new ArgumentOutOfRangeException(nameof(program)),
        };
        var mark = (kind == "yml" ? "      " : "") + "# {program}\n";
        return text.Replace(mark, steps, StringComparison.Ordinal);
    }

    /// <summary>Names another release where a workflow or script names one, and leaves every other byte.</summary>
    public static string WithRelease(string text, ProgramOrigin.Release release)
    {
        text = Archive().Replace(text, found => found.Groups[1].Value + release.Archive);
        text = Checksum().Replace(text, found => found.Groups[1].Value + release.Checksum);
        return Version().Replace(text, found => found.Groups[1].Value + release.Version);
    }

    [GeneratedRegex(@"(\bARCHIVE(?:: |=))https://\S+/releases/download/\S+")]
    private static partial Regex Archive();

    [GeneratedRegex(@"(\bCHECKSUM(?:: |=))[0-9a-f]{64}\b")]
    private static partial Regex Checksum();

    [GeneratedRegex(@"(# StaticPress )\d+(?:\.\d+)+")]
    private static partial Regex Version();

    private static string WithProgram(string asset, ProgramOrigin program) =>
        WithProgram(Read(asset), program, asset[(asset.LastIndexOf('.') + 1)..]);

    private static string Read(string name) => CarriedFiles.Text("hosting/" + name);
}
