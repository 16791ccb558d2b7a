using System.Text.RegularExpressions;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Checking.GitHubPages;

/// <summary>Files of the repository that a workflow names: scripts that it runs, actions of its own, what its steps read.</summary>
internal static partial class WorkflowFiles
{
    /// <summary>Any of these makes a folder an action: docs.github.com, “Metadata syntax”; the last is run as it is.</summary>
    private static readonly string[] OfActions = ["action.yml", "action.yaml", "Dockerfile"];

    /// <returns>From the top of the repository.</returns>
    public static IEnumerable<string> Of(Workflow workflow, string top)
    {
        string[] fetched = [.. workflow.Steps.Where(step => step.Uses("actions/checkout")).Select(step => Workflow.Text(step.With, "path"))
            .Where(path => path.Length > 0)];
        return workflow.IsAtTop
            ? workflow.Steps.SelectMany(step => OfStep(step, top)).Concat(workflow.Jobs.Select(PublishWorkflow.Called))
                .Where(file => file.Length > 0)
                .Where(file => !fetched.Any(folder => file.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal)))
                .Distinct(StringComparer.Ordinal)
            : [];
    }

    /// <param name="top">Of the repository.</param>
    public static IEnumerable<Problem> Missing(Workflow workflow, string top) =>
        Missing(workflow.Name, Of(workflow, top), top);

    /// <param name="namer">What names them.</param>
    public static IEnumerable<Problem> Missing(string namer, IEnumerable<string> files, string top) =>
        from file in files
        where !File.Exists(Path.Join(top, file))
        select Problem.Error(new Place(namer), ProblemCode.NamedFileMissing,
            $"This names '{file}', and no such file is here: the publication would fail.", "Lay it there, or take the step out.");

    /// <summary>None is needed to publish, and neither a fork nor a new repository has any.</summary>
    public static IEnumerable<Problem> Secrets(Workflow workflow) =>
        from name in Texts(workflow.Root).SelectMany(text => Secret().Matches(text)).Select(secret => secret.Groups[1].Value)
            .Distinct(StringComparer.Ordinal)
        where !name.Equals("GITHUB_TOKEN", StringComparison.OrdinalIgnoreCase)
        select Problem.Warning(new Place(workflow.Name), ProblemCode.NeedsSecret,
            $"This needs the secret '{name}', which is in no file: GitHub gives it to this repository alone, when somebody has set it there.",
            "Publishing needs none. Use 'github.token', or set it under Settings › Secrets and variables › Actions.");

    private static IEnumerable<string> OfStep(WorkflowStep step, string top)
    {
        if (step.Action is ['.', '/', ..] own)
        {
            var files = OfActions.Select(name => $"{own[2..].TrimEnd('/')}/{name}").ToArray();
            yield return files.FirstOrDefault(file => File.Exists(Path.Join(top, file)), files[0]);
        }

        foreach (var entry in step.With.Entries)
        {
            // Such as global-json-file of actions/setup-dotnet.
            if (entry.Key.EndsWith("-file", StringComparison.Ordinal) && entry.Value is YamlScalar { Text: { Length: > 0 } file }
                && IsPlain(file)) yield return file;
        }

        if (step.Folder.Length > 0 && !IsPlain(step.Folder)) yield break;
        foreach (Match script in Script().Matches(step.Run))
        {
            var file = script.Groups["file"].Value;
            // What a line above made or fetched is none of the repository's.
            if (step.Run.IndexOf(Path.GetFileName(file), StringComparison.Ordinal) < script.Groups["file"].Index) continue;
            yield return Path.GetRelativePath("/", Path.GetFullPath(Path.Join("/", step.Folder, file))).Replace('\\', '/');
        }
    }

    private static bool IsPlain(string path) => !path.AsSpan().ContainsAny("$*~") && !Path.IsPathRooted(path);

    private static IEnumerable<string> Texts(YamlNode node) => node switch
    {
        YamlScalar { Text: { } text } => [text],
        YamlMap map => map.Entries.SelectMany(entry => Texts(entry.Value)),
        YamlList list => list.Items.SelectMany(Texts),
        _ => [],
    };

    [GeneratedRegex(@"\$\{\{[^}]*\bsecrets\.(\w+)")]
    private static partial Regex Secret();

    /// <summary><c>./build.sh</c>, <c>sh build.sh</c>, <c>.ci/run</c> at the start of a line.</summary>
    [GeneratedRegex(@"(?m)^[ \t]*(?:(?:ba)?sh[ \t]+(?<file>(?!-)[\w./-]+)|(?<file>\.(?:/|\w)[\w./-]*))(?=[ \t\r]|$)")]
    private static partial Regex Script();
}
