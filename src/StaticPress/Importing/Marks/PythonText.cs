using System.Text;
using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>
/// What extensions of Python-Markdown read: <c>[TOC]</c>, <c>!!! note</c>, and the language at the head of a block of code.
/// </summary>
internal static partial class PythonText
{
    public static string Read(string text)
    {
        text = Boxes(OutsideCode.Replace(text, Contents(), _ => ""));
        return OutsideCode.Replace(text, Code(), MakeCode);
    }

    /// <summary>Plug-ins of other programs read them too.</summary>
    public static string Boxes(string text) => OutsideCode.Replace(text, Box(), MakeBox);

    private static string MakeBox(Match found)
    {
        var kind = ContainerText.Kind(found.Groups["kind"].Value) is { Length: > 0 } known ? known : "NOTE";
        var title = found.Groups["title"].Value;
        var words = Unindented(found.Groups["inner"].Value);
        return $"> [!{kind}]{(title.Length > 0 ? $"\n> **{title}**\n>" : "")}\n{QuoteTags.Quoted(words.TrimEnd('\n'))}\n";
    }

    private static string MakeCode(Match found) =>
        $"{CodeTags.Fenced(Unindented(found.Groups["inner"].Value), found.Groups["language"].Value)}\n";

    private static string Unindented(string text)
    {
        var made = new StringBuilder();
        foreach (var line in text.Split('\n'))
            made.Append(line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line.TrimStart('\t')).Append('\n');
        return made.ToString().TrimEnd('\n');
    }

    [GeneratedRegex(@"^\[TOC\][ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Contents();

    [GeneratedRegex(@"^!!![ ]*(?<kind>\w+)[^\n""“]*(?:[""“](?<title>[^""“”\n]*)[""”])?[ \t]*\n(?<inner>(?:(?:[ ]{4}|\t)[^\n]*(?:\n|\z)|[ \t]*\n(?=[ ]{4}|\t))+)", RegexOptions.Multiline)]
    private static partial Regex Box();

    [GeneratedRegex(@"(?<=\A|\n[ \t]*\n)(?:[ ]{4}|\t)(?::::|\#!)(?<language>[\w+#-]+)[^\n]*\n(?<inner>(?:(?:[ ]{4}|\t)[^\n]*(?:\n|\z)|[ \t]*\n(?=[ ]{4}|\t))+)")]
    private static partial Regex Code();
}
