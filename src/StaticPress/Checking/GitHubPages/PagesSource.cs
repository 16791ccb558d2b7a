using StaticPress.Config;
using StaticPress.Machine;
using StaticPress.Primitives;

namespace StaticPress.Checking.GitHubPages;

/// <summary>
/// The one setting that no file holds: whether GitHub Pages takes the site from the workflow. GitHub itself is asked, by its own program.
/// </summary>
/// <param name="IsKnown">Whether it answered.</param>
/// <param name="Problems">What stands in the way of the first publication.</param>
internal sealed record PagesSource(bool IsKnown, IReadOnlyList<Problem> Problems)
{
    /// <summary>Where it is set.</summary>
    public const string Setting = "Settings › Pages › Source: GitHub Actions";

    /// <summary>It answers within a second or two.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly PagesSource Unknown = new(false, []);

    /// <param name="program">GitHub's command line, by its name or path.</param>
    public static PagesSource Of(Checkout checkout, string program = "gh")
    {
        if (checkout.Host != Host.GitHub) return new PagesSource(true, []);
        if (checkout.Repository?.GitHub is not { } there) return Unknown;
        var answer = new MachineProgram(program, checkout.Top) { Patience = Patience }
            .Run("api", $"repos/{there.Owner}/{there.Name}/pages", "--jq", ".build_type");
        if (answer.Line is { } source) return new PagesSource(true, source == "workflow" ? [] : [FromBranch(there)]);
        return answer.Error.Contains("HTTP 404", StringComparison.Ordinal) ? new PagesSource(true, [Off(there)]) : Unknown;
    }

    private static Problem FromBranch(GitHubRepository there) => Told(
        $"GitHub publishes {there.Owner}/{there.Name} from a branch, and not what the workflow builds.");

    private static Problem Off(GitHubRepository there) => Told(
        $"GitHub Pages is not switched on for {there.Owner}/{there.Name}, or there is no such repository: the first publication would fail.");

    private static Problem Told(string text) =>
        Problem.Error(new Place(".github/workflows"), ProblemCode.PagesNotFromWorkflow, text, $"Choose there {Setting}.");
}
