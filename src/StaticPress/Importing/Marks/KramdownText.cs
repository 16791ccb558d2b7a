using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>
/// The marks of kramdown (Jekyll) and of Python's attribute lists: <c>{: .class}</c>, <c>{:toc}</c>, <c>{::comment}</c>. Classes and ids
/// stay, in the braces that are read here; what only worked on the old site goes.
/// </summary>
internal static partial class KramdownText
{
    private static readonly string[] Kept = ["width", "height", "title", "lang", "dir", "id", "class", "start", "loading", "alt"];

    public static string Read(string text, MarkSource source, List<MarkNote> notes)
    {
        if (!text.Contains("{:", StringComparison.Ordinal)) return text;
        text = OutsideCode.Replace(text, Remark(), found => OutsideCode.Lines(found.Value));
        text = OutsideCode.Replace(text, Contents(), found => OutsideCode.Lines(found.Value));
        text = OutsideCode.Replace(text, Extension(), _ => "");
        text = OutsideCode.Replace(text, Definition(), _ => "");
        text = OutsideCode.Replace(text, OverLines(), found => found.Value.ReplaceLineEndings(" "));
        text = OutsideCode.Replace(text, OwnLine(),
            found => Braces(found.Groups["list"].Value) is { Length: > 0 } braces && found.Groups["above"].Length > 0
            ? $"{found.Groups["above"].Value}{found.Groups["indent"].Value}{braces}" : found.Groups["above"].Value);
        var whole = text;
        return OutsideCode.Replace(text, Inline(), found =>
        {
            var braces = Braces(found.Groups["list"].Value);
            if (braces.Length == 0 || TrailingBraces.MeanTheSame(whole, found.Index)) return braces;
            return TrailingBraces.Placed(whole, found, braces) is { Length: > 0 } placed
                ? placed : TrailingBraces.Told(whole, found, (source, notes));
        });
    }

    /// <returns>Empty when nothing of it means anything here.</returns>
    private static string Braces(string list)
    {
        var kept = Word().Matches(list).Select(word => word.Value).Where(IsKept).ToArray();
        return kept.Length == 0 ? "" : $"{{{string.Join(' ', kept)}}}";
    }

    private static bool IsKept(string word) => word switch
    {
        ['.', ..] => word is not (".no_toc" or ".no_toc_section"),
        ['#', ..] => true,
        _ => Kept.Any(name => word.StartsWith(name + "=", StringComparison.Ordinal)),
    };

    [GeneratedRegex(@"\{::comment\}.*?\{:/(?:comment)?\}", RegexOptions.Singleline)]
    private static partial Regex Remark();

    /// <summary>A list of one item in whose place the table of contents stood.</summary>
    [GeneratedRegex(@"^[ ]{0,3}(?:[*+-]|[0-9]+\.)[ \t].*\n(?:\{:[^}\n]*\}[ \t]*\n)*[ ]{0,3}\{:[ ]*toc[^}\n]*\}[ \t]*$",
        RegexOptions.Multiline)]
    private static partial Regex Contents();

    [GeneratedRegex(@"\{::[^}\n]*/?\}|\{:/[\w-]*\}|^\{:\s*toc[^}\n]*\}", RegexOptions.Multiline)]
    private static partial Regex Extension();

    [GeneratedRegex(@"^[ ]{0,3}\{:[\w-]+:[^}\n]*\}[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Definition();

    /// <summary>Kramdown reads over the ends of lines: what an editor broke.</summary>
    [GeneratedRegex(@"\{:(?=[^{}]*\n)\s*[.#\w][^{}]*\}")]
    private static partial Regex OverLines();

    [GeneratedRegex(@"(?<above>(?<=\S[ \t]*)\n)?^(?<indent>[ \t>]*)\{:(?<list>(?:\{\{[^{}\n]*\}\}|[^}\n])*)\}[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex OwnLine();

    [GeneratedRegex(@"[ ]?\{:(?<list>[ ]*[.#\w](?:\{\{[^{}\n]*\}\}|[^{}\n])*)\}")]
    private static partial Regex Inline();

    [GeneratedRegex(@"[\w-]+=(?:""[^""]*""|'[^']*'|[^\s""']+)|[.#][\w-]+")]
    private static partial Regex Word();
}
