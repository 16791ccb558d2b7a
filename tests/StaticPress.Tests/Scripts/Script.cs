using System.Text.RegularExpressions;

namespace StaticPress.Tests.Scripts;

/// <summary>One line of a script, with the indented block below it.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Words">The line's words; <c>'several words'</c> in quotes are one.</param>
/// <param name="Block">Ends with a line break unless it is empty.</param>
internal sealed record ScriptStep(int Line, string[] Words, string Block)
{
    public string Verb => Words[0];
}

/// <summary>
/// Reads a script. An empty line or one that begins with <c>#</c> says nothing; four spaces mark a block. After <c>&gt;</c> the command
/// line is called, after <c>$</c> the program is run in a process of its own, which takes twenty times as long.
/// </summary>
/// <example><code>
/// file content/posts/2024-01-02-hello.md
///     ---
///     title: Hello
///     ---
/// &gt; staticpress build --output out
/// exit 0
/// exists out/2024/01/02/hello/index.html
/// </code></example>
internal static class Script
{
    private const string Indent = "    ";

    public static IReadOnlyList<ScriptStep> Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var steps = new List<ScriptStep>();
        for (var i = 0; i < lines.Length;)
        {
            var line = i + 1;
            var words = Words(lines[i++]);
            var block = new List<string>();
            while (i < lines.Length && (lines[i].StartsWith(Indent, StringComparison.Ordinal) || lines[i]
                .Length == 0)) block.Add(lines[i++]);
            if (words.Length > 0 && words[0][0] != '#') steps.Add(new ScriptStep(line, words, Unindent(block)));
        }

        return steps;
    }

    private static string[] Words(string line) =>
        [.. Regex.Matches(line, @"'(?<word>[^']*)'|""(?<word>[^""]*)""|(?<word>\S+)").Select(match => match.Groups["word"].Value)];

    private static string Unindent(List<string> block)
    {
        while (block.Count > 0 && block[^1].Length == 0) block.RemoveAt(block.Count - 1);
        return string.Concat(block.Select(line => (line.Length == 0 ? "" : line[Indent.Length..]) + "\n"));
    }
}
