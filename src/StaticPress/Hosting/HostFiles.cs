using System.Text;
using System.Text.RegularExpressions;

namespace StaticPress.Hosting;

/// <summary>What a repository needs so that a host builds and publishes its blog.</summary>
internal static partial class HostFiles
{
    public const string Workflow = ".github/workflows/publish.yml";

    /// <summary>Where the program's package lies when the blog brings it along.</summary>
    public const string Tools = ".tools";

    private const string BuildScript = "build.sh";

    /// <summary>The files that name the program's version.</summary>
    public static readonly IReadOnlyList<string> Names =
        [Workflow, ".github/workflows/replies.yml", ".github/workflows/reply-received.yml", ".github/workflows/compare.yml", BuildScript];

    /// <returns>Paths from the top of the repository; none for a plain folder.</returns>
    public static IEnumerable<(string Name, string Text)> For(Host host, ProgramOrigin program) => host switch
    {
        Host.GitHub => [(Workflow, WithProgram("publish.yml", program))],
        Host.Netlify => [("netlify.toml", Read("netlify.toml")), (BuildScript, WithProgram(BuildScript, program))],
        Host.Cloudflare => [("wrangler.toml", Read("wrangler.toml")), (BuildScript, WithProgram(BuildScript, program))],
        Host.GitLab => [(".gitlab-ci.yml", Read("gitlab-ci.yml")), (BuildScript, WithProgram(BuildScript, program))],
        Host.Folder => [],
    };

    /// <summary>Two workflows of GitHub's, the second of which may write, and runs nothing of a stranger's.</summary>
    public static IEnumerable<(string Name, string Text)> Comparison(ProgramOrigin program) =>
    [
        (".github/workflows/compare.yml", WithProgram("compare.yml", program)),
        (".github/workflows/comparison.yml", Read("comparison.yml")),
    ];

    /// <summary>Puts the steps that get the program in place of the mark for them.</summary>
    /// <param name="text">Of a workflow, or of a shell script.</param>
    public static string WithProgram(string text, ProgramOrigin program, string kind)
    {
        var steps = program switch
        {
            ProgramOrigin.Source => Read($"program-from-source.{kind}"),
            ProgramOrigin.Package => Read($"program-from-package.{kind}"),
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

    private static string Read(string name)
    {
        using var stream = typeof(HostFiles).Assembly.GetManifestResourceStream("hosting/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
