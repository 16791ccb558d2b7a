using System.Text.RegularExpressions;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>Marks of notebooks and of other kinds of Markdown, in the words of one block.</summary>
internal static partial class OtherMarkup
{
    public static IEnumerable<LeftOver> In(string words)
    {
        foreach (Match contents in Contents().Matches(words))
        {
            yield return Foreign(contents,
                $"'{contents.Value}' asks another program for a table of contents, which is not made here: readers see it.",
                "Take it out.");
        }

        foreach (Match page in WikiLink().Matches(words))
        {
            yield return Foreign(page,
                $"'{LeftOverSigns.Short(page.Value)}' is a link as notebooks write it, which is none here: readers see it.",
                page.Value[0] == '!' ? "Write '![What it shows](picture.png)', with the path of the file."
                    : "Write '[words](other.md)', with the path of the file.");
        }

        foreach (Match box in Admonition().Matches(words))
        {
            yield return Foreign(box, $"'{box.Value.Trim()}' begins a box in another program's Markdown: readers see it.",
                "Write '> [!NOTE]', and '> ' before each line of its text.");
        }

        foreach (Match comment in Comment().Matches(words))
        {
            yield return Foreign(comment,
                $"'{LeftOverSigns.Short(comment.Value)}' is a comment in another program's Markdown: readers see it.",
                "Write <!-- … --> around what they are not to see, or take it out.");
        }

        foreach (Match code in Code().Matches(words))
        {
            yield return Foreign(code, "'<% … %>' is the language of another program's templates, which is not run here: readers see it.",
                "Write in Markdown what it made, or put it between `backticks` when it is meant to be read.");
        }
    }

    private static LeftOver Foreign(Match found, string text, string hint) => new(found.Index, ProblemCode.ForeignCode, text, hint);

    [GeneratedRegex(@"\[\[_?toc_?\]\]|(?<!\[)\[toc\](?!\]|\(|\[|:)", RegexOptions.IgnoreCase)]
    private static partial Regex Contents();

    [GeneratedRegex(@"!?\[\[(?!_?(?i:toc)_?\]\])(?=[^\[\]\n]*\p{L})[^\s\[\]][^\[\]\n]{0,200}\]\](?!\()")]
    private static partial Regex WikiLink();

    [GeneratedRegex(@"^(!!!|\?\?\?\+?) +[a-z]+\b", RegexOptions.Multiline)]
    private static partial Regex Admonition();

    [GeneratedRegex(@"(?<![%\w])%%(?!%)[^%]{1,400}%%(?!%)|^%% *$|\{/\*.{0,400}?\*/\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"<%[^%\n]{1,300}%>")]
    private static partial Regex Code();
}
