using System.Text.RegularExpressions;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Scripts;

/// <summary>What a script says is not what happened.</summary>
internal sealed class ScriptException(string message) : Exception(message);

/// <summary>Carries out the steps of one script in a folder of its own.</summary>
internal sealed class ScriptRun(string name, TemporaryFolder folder)
{
    private ProgramRun _last = new(0, "", "");

    public void Execute(IReadOnlyList<ScriptStep> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            var complaint = Execute(steps[i]);
            var mayFail = i + 1 < steps.Count && steps[i + 1].Verb == "exit";
            if (complaint is null && steps[i].Verb is ">" or "$" && !mayFail) complaint = ExitCode(0);
            if (complaint is null) continue;
            throw new ScriptException($"{name}({steps[i].Line}): {complaint}\n--- stdout\n{_last.Stdout}--- stderr\n{_last.Stderr}");
        }
    }

    /// <returns>What is wrong, or null.</returns>
    private string? Execute(ScriptStep step) => step.Words switch
    {
        [">", "staticpress", .. var arguments] => Do(() => _last = CommandRun.OfProgram(folder, arguments)),
        ["$", "staticpress", .. var arguments] => Do(() => _last = StaticPressProcess.Run(folder, arguments)),
        ["exit", var code] => ExitCode(int.Parse(code, null)),
        ["stdout", .. var claim] => Text(_last.Stdout, claim, step.Block),
        ["stderr", .. var claim] => Text(_last.Stderr, claim, step.Block),
        ["in", var path, .. var claim] => File.Exists(At(path)) ? Text(File.ReadAllText(At(path)), claim, step.Block)
            : $"there is no file {path}.",
        ["exists", var path] => Path.Exists(At(path)) ? null : $"{path} does not exist.",
        ["missing", var path] => Path.Exists(At(path)) ? $"{path} exists." : null,
        ["same", var left, var right] => Same(left, right),
        ["file", var path] => Do(() => folder.Write(path, step.Block)),
        ["folder", var path] => Do(() => folder.Folder(path)),
        ["link", var path, var target] => Do(() => folder.Link(path, target)),
        ["replace", var path, var old, var now] => Replace(path, old, now),
        ["remove", var path] => Do(() => File.Delete(At(path))),
        ["copy", var from, var to] => Do(() => FolderBytes.Copy(At(from), At(to))),
        _ => $"no step reads '{string.Join(' ', step.Words)}'.",
    };

    private string? ExitCode(int expected) => _last.ExitCode == expected ? null : $"the exit code is {_last.ExitCode}, not {expected}.";

    private static string? Text(string text, string[] claim, string block) => claim switch
    {
        ["contains", var part] => text.Contains(part, StringComparison.Ordinal) ? null : $"'{part}' is not in it.",
        ["lacks", var part] => text.Contains(part, StringComparison.Ordinal) ? $"'{part}' is in it." : null,
        ["matches", var pattern] => Regex.IsMatch(text, pattern) ? null : $"nothing in it matches {pattern}.",
        ["empty"] => text.Length == 0 ? null : "it is not empty.",
        ["equals"] => text == block ? null : $"it differs (- expected, + seen):\n{LineDiff.Between(block, text)}",
        _ => $"no claim reads '{string.Join(' ', claim)}'.",
    };

    private string? Replace(string path, string old, string now)
    {
        var text = File.ReadAllText(At(path));
        if (!text.Contains(old, StringComparison.Ordinal)) return $"'{old}' is not in {path}.";
        File.WriteAllText(At(path), text.Replace(old, now, StringComparison.Ordinal));
        return null;
    }

    private string? Same(string left, string right)
    {
        var differences = FolderBytes.Differences(At(left), At(right));
        return differences.Count == 0 ? null : $"{left} and {right} differ in {string.Join(", ", differences)}.";
    }

    private string At(string path) => folder.At(path);

    private static string? Do(Action action)
    {
        action();
        return null;
    }
}
