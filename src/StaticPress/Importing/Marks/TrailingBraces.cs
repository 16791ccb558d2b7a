using System.Text.RegularExpressions;
using StaticPress.Markdown.Reading;

namespace StaticPress.Importing.Marks;

/// <summary>
/// Braces behind words, which some programs take for those of the paragraph: here they stand on the line below it. Right behind a link, a
/// picture or code, and at the end of a heading, they mean the same everywhere.
/// </summary>
internal static partial class TrailingBraces
{
    /// <summary>As markdown-it-attrs reads them: at the end of a block, or right behind strong words.</summary>
    public static string Read(string text, MarkSource source, List<MarkNote> notes) => OutsideCode.Replace(text, Braces(), found =>
    {
        var braces = found.Groups["braces"];
        if (AttributeList.Read(braces.Value) is null || MeanTheSame(text, braces.Index)) return found.Value;
        return Placed(text, found, braces.Value) is not { } placed ? found.Value
            : placed.Length > 0 ? placed : Told(text, braces, (source, notes));
    });

    public static bool MeanTheSame(string text, int at) =>
        (at > 0 && text[at - 1] is ')' or ']' or '`' or '>') || Heading().IsMatch(LineBefore(text, at)) || Underlined().IsMatch(text, at);

    /// <returns>Empty behind a word, or in an item, which can have none here; null for what is text, as it is within a paragraph.</returns>
    public static string? Placed(string text, Match found, string braces)
    {
        var before = LineBefore(text, found.Index);
        var behind = text.AsSpan(found.Index + found.Length);
        if (Item().IsMatch(before)) return "";
        var end = behind.IndexOf('\n');
        var isLast = (end < 0 ? behind : behind[..end]).IsWhiteSpace()
            && (end < 0 || behind[(end + 1)..].TrimStart(" \t>") is [] or ['\n' or '{', ..]);
        if (isLast) return $"\n{before[..^before.AsSpan().TrimStart(" \t>").Length]}{braces}";
        return found.Index > 0 && text[found.Index - 1] is '*' or '_' or '~' or '=' ? "" : null;
    }

    public static string Told(string text, Capture braces, (MarkSource Source, List<MarkNote> Notes) around)
    {
        around.Notes.Add(new MarkNote(OutsideCode.LineOf(text, braces.Index, around.Source.FirstLine), false,
            "These braces were taken out: only whole blocks, links, pictures and code can have a class or an id here.", braces.Value.Trim()));
        return "";
    }

    private static string LineBefore(string text, int at) => text[(text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1)..at];

    [GeneratedRegex(@"(?<=\S)[ \t]+(?<braces>\{[^{}\n]+\})(?=[ \t]*(?:$|\|))|(?<=[^\s{}])(?<braces>\{[^{}\n]+\})(?=[ \t]*$)|(?<=[*_~=])(?<braces>\{[^{}\n]+\})",
        RegexOptions.Multiline)]
    private static partial Regex Braces();

    [GeneratedRegex(@"^[ ]{0,3}#{1,6}[ \t]")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\G[^\n]*\n[ ]{0,3}(?:=+|-{2,})[ \t]*(?:\n|\z)")]
    private static partial Regex Underlined();

    [GeneratedRegex(@"^[ \t>]*(?:[-*+:]|[0-9]+[.)])[ \t]|\|")]
    private static partial Regex Item();
}
