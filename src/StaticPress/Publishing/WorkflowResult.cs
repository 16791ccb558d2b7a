using System.Text.Json;
using StaticPress.Checking.GitHubPages;
using StaticPress.Machine;

namespace StaticPress.Publishing;

internal enum WorkflowState
{
    /// <summary>Nobody here can see it.</summary>
    Unknown,

    /// <summary>It waits or runs.</summary>
    Running,

    Good,

    Failed,
}

/// <summary>What the host made of a publication.</summary>
/// <param name="Address">Where a person can look; null when the host is not known.</param>
internal sealed record WorkflowResult(WorkflowState State, string? Address)
{
    /// <summary>It asks GitHub, which answers within a second or two.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <param name="program">GitHub's command line, by its name or path; where it is missing or not signed in, only the address is
    /// told.</param>
    public static WorkflowResult Of(SiteRepository repository, string commit, string program = "gh")
    {
        var remote = repository.Git.Run("remote", "get-url", "--push", repository.Remote!).Line;
        if (remote is null || GitHubRepository.TryParse(remote) is not { } there) return new WorkflowResult(WorkflowState.Unknown, null);
        var actions = $"https://github.com/{there.Owner}/{there.Name}/actions";
        var answer = new MachineProgram(program, repository.Git.Folder) { Patience = Patience }
            .Run("run", "list", "--repo", $"{there.Owner}/{there.Name}", "--commit", commit, "--json", "status,conclusion,url");
        return Read(answer, actions) ?? new WorkflowResult(WorkflowState.Unknown, actions);
    }

    /// <summary>A commit may start several workflows: one that failed counts, then one that runs.</summary>
    private static WorkflowResult? Read(ProgramAnswer answer, string actions)
    {
        if (!answer.IsGood) return null;
        try
        {
            using var runs = JsonDocument.Parse(answer.Output);
            WorkflowResult[] all =
                [.. runs.RootElement.EnumerateArray()
                    .Select(run => new WorkflowResult(StateOf(run), run.GetProperty("url").GetString() ?? actions))];
            return all.FirstOrDefault(run => run.State == WorkflowState.Failed)
                ?? all.FirstOrDefault(run => run.State == WorkflowState.Running)
                ?? all.FirstOrDefault() ?? new WorkflowResult(WorkflowState.Running, actions);
        }
        catch (Exception odd) when (odd is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static WorkflowState StateOf(JsonElement run) =>
        (run.GetProperty("status").GetString(), run.GetProperty("conclusion").GetString()) switch
        {
            ("completed", "success" or "skipped" or "neutral") => WorkflowState.Good,
            ("completed", _) => WorkflowState.Failed,
            _ => WorkflowState.Running,
        };
}
