using System.Text.RegularExpressions;
using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>
/// Tags as other languages write them, looked for where a text is no template: the parser takes them for something else, and tells of
/// what follows from that.
/// </summary>
/// <remarks>
/// The patterns are not compiled ahead, and made only when a sign of another language is there: a good theme pays for none.
/// </remarks>
internal static class HabitScan
{
    private const string End = "Write {{ end }}.";

    /// <summary>Where in a tag, less its braces, and what is written here.</summary>
    private static readonly (Regex Pattern, string Hint)[] Known =
    [
        (Sign("^#each"), "Write {{ for post in posts }} … {{ end }}."),
        (Sign("^#unless"), "Write {{ if !x }} … {{ end }}."),
        (Sign(@"^#(?:if|with)\b"), "Write {{ if x }} … {{ end }}."),
        (Sign(@"^(?:/|end)[a-z]+(?=\s*$)"), End),
        (Sign(@"^(?:/\*|//|!--)"), "Write {{ # a comment }}."),
        (Sign(@"^comment(?=\s*$)"), "Write {{ # a comment }}."),
        (Sign(@"^>(?=\s*['""\w])"), "Write {{ include 'name' }}."),
        (Sign(@"(?<=^|^[^'""]*[\s(|])\.(?:[A-Za-z]\w*|(?=\s|$))"), "Write whose it is, as in post.title."),
        (Sign(@"(?<=\S\s)~(?=\s\S)"), "Write + to join texts."),
        (Sign(":="), "Write =, as in {{ mine = 1 }}."),
    ];

    /// <summary>A name of the theme's own stands alone, or before a sign.</summary>
    private static readonly Regex FirstWord = Sign(@"^[A-Za-z]\w*(?=\s+[^\s=|?+*/<>&!-])");

    private static readonly Regex Tag = Sign(@"\{\{[-~]?\s*(?<text>.*?)\s*[-~]?\}\}");

    private static readonly Regex Foreign = Sign(@"(?<!\{)\{%|<%[=\-_#]?(?=.*?%>)|\{#(?=[^}]*#\})");

    /// <summary>The tags of a whole other language, which stand in the text as they are.</summary>
    public static Problem? ForeignTag(TemplateSource source) => !HasAny(source.Text, "{%", "<%", "{#")
        || Foreign.Match(source.Text) is not { Success: true } tag ? null
        : tag.Value == "{#" ? Told(source, tag.Index, "'{# … #}' is the language of another program: readers would see it.",
            "Write {{ # a comment }}.")
        : Told(source, tag.Index, $"'{(tag.Value[0] == '<' ? "<% … %>" : "{% … %}")}' is the language of another program: readers would see it.",
            "Write {{ if x }} … {{ end }}, {{ for x in list }} … {{ end }}, {{ include 'name' }}.");

    /// <returns>At most one for each tag; no end of what is told of itself.</returns>
    public static IReadOnlyList<Problem> Run(TemplateSource source)
    {
        Habit[] found = [.. Tag.Matches(source.Text).Select(tag => First(tag.Groups["text"])).OfType<Habit>()];
        return [.. found.Where(one => one.Hint != End || !Array.Exists(found, other =>
                one.Word == $"end{other.Word}" || one.Word == $"/{other.Word.TrimStart('#')}"))
            .Select(one => Told(source, one.At, $"There is no '{one.Word}' here.", one.Hint))];
    }

    private static Habit? First(Group tag)
    {
        var word = FirstWord.Match(tag.Value);
        return HabitHints.ForStatement(word.Value) is { } statement ? new Habit(word.Value, tag.Index, statement)
            : Known.Select(known => known.Pattern.Match(tag.Value) is { Success: true } match
                    ? new Habit(match.Value, tag.Index + match.Index, known.Hint) : null)
                .OfType<Habit>().MinBy(habit => habit.At);
    }

    private sealed record Habit(string Word, int At, string Hint);

    /// <summary>Whether a name can only be the end of what other languages open: <c>endfor</c>.</summary>
    public static bool EndsAsOthersDo(TemplateSource source) =>
        HasAny(source.Text, "endi", "endf", "endu", "endb", "ende", "endc", "endm", "endw", "endr") && ForeignEnd.IsMatch(source.Text);

    private static bool HasAny(string text, params ReadOnlySpan<string> signs)
    {
        foreach (var sign in signs)
        {
            if (text.Contains(sign, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static readonly Regex ForeignEnd =
        Sign(@"\{\{[-~]?\s*end(?:if|for|unless|block|each|case|capture|comment|macro|with|raw|foreach)\s*[-~]?\}\}");

    private static Problem Told(TemplateSource source, int at, string text, string hint)
    {
        var before = source.Text.AsSpan(0, at);
        return Problem.Error(new Place(source.File, before.Count('\n') + 1, at - before.LastIndexOf('\n')),
            ProblemCode.TemplateSyntax, text, hint);
    }

    private static Regex Sign(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.Singleline);
}
