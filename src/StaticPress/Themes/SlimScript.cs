namespace StaticPress.Themes;

/// <summary>
/// Leaves indentation, empty lines and whole-line comments out of a script. A script in which a text may run over several
/// lines stays as it is: there a line's beginning can mean something.
/// </summary>
internal static class SlimScript
{
    public static string Of(string script)
    {
        var lines = script.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).ToArray();
        return lines.Any(RunsOn) ? script : string.Concat(lines.Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).Select(line => line + "\n"));
    }

    private static bool RunsOn(string line) => line.Count(c => c == '`') % 2 == 1 || line.EndsWith('\\');
}
