using System.Text.RegularExpressions;
using StaticPress.Markdown.Reading;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>Something in the words of a block that was meant otherwise.</summary>
/// <param name="At">Where, in these words.</param>
internal sealed record LeftOver(int At, string Code, string Text, string Hint);

/// <summary>The patterns that <see cref="LeftOvers"/> knows, in the words of one block: code stands in them as a space.</summary>
internal static partial class LeftOverSigns
{
    public static IEnumerable<LeftOver> In(string words)
    {
        foreach (Match code in TemplateCode().Matches(words))
        {
            yield return Foreign(code,
                $"'{ShapeOf(code.Value)}' is the language of another program's templates, which is not run here: readers see it.",
                $"{CodeHint} 'staticpress import' does that for a whole blog.");
        }

        foreach (Match mark in KramdownMark().Matches(words))
        {
            yield return Foreign(mark,
                "'{: …}' is a mark of another program's Markdown: readers see it.",
                "Write {.class #id} right below the block.");
        }

        foreach (Match end in ComponentEnd().Matches(words))
        {
            yield return new(end.Index, ProblemCode.LeftOverMarks, "This ':::' closes nothing: readers see it.",
                "Take it out, or write ':::name' above its text.");
        }

        foreach (Match module in Module().Matches(words))
        {
            yield return Foreign(module,
                "This line is the code of an MDX page, which is not run here: readers see it.",
                "Take it out.");
        }

        var shortcodes = Shortcodes.In(words);
        foreach (var (_, told) in shortcodes) yield return told;
        foreach (var other in OtherMarkup.In(words)) yield return other;
        foreach (var link in MissedLinks.In(words)) yield return link;

        foreach (Match heading in GluedHeading().Matches(words))
        {
            yield return new(heading.Index, ProblemCode.LeftOverMarks,
                $"This is no heading, for no space stands behind its '{heading.Groups["mark"].Value}': readers see the sign.",
                $"Write '{heading.Groups["mark"].Value} {Short(heading.Groups["words"].Value.Trim())}'.");
        }

        if (GluedItems().Match(words) is { Success: true } items)
        {
            yield return new(items.Index, ProblemCode.LeftOverMarks,
                "These lines are no list, for no space stands behind their hyphens: readers see them as one paragraph.",
                $"Put a space behind each: '- {Short(items.Groups["words"].Value.Trim())}'.");
        }

        foreach (Match strong in Strong().Matches(words))
        {
            yield return new(strong.Index, ProblemCode.LeftOverMarks,
                $"These asterisks stay asterisks, for they close nothing where they stand: '{Short(strong.Value)}'.",
                "Put a space behind them, or before them.");
        }

        if (Braces().Match(words) is { Success: true } braces && AttributeList.Read(braces.ValueSpan.TrimStart()) is not null)
        {
            yield return new(
                braces.Index + 1,
                ProblemCode.BracesAreText,
                $"'{Short(braces.Value.Trim())}' is text where it stands: readers see it.",
                "For the whole block write it alone on the line below; for a link or a picture right behind it, without a space.");
        }

        if (words.Contains("**", StringComparison.Ordinal))
        {
            foreach (var open in OpenStrongs(words)) yield return open;
        }

        foreach (var reference in References(words))
        {
            if (!shortcodes.Any(code => code.Told.At <= reference.At && reference.At <= code.End))
                yield return reference;
        }

        foreach (var table in Tables(words)) yield return table;
    }

    public const string CodeHint = "Write in Markdown what it made, or put it between `backticks` when it is meant to be read.";

    private static LeftOver Foreign(Match found, string text, string hint) => new(found.Index, ProblemCode.ForeignCode, text, hint);

    private static string ShapeOf(string code) =>
        code.StartsWith("{%", StringComparison.Ordinal) ? "{% … %}"
        : code.StartsWith("{{<", StringComparison.Ordinal) ? "{{< … >}}"
        : code.StartsWith("{{%", StringComparison.Ordinal) ? "{{% … %}}" : "{{ … }}";

    private static IEnumerable<LeftOver> References(string words)
    {
        foreach (Match link in SpacedAddress().Matches(words))
        {
            var address = link.Groups["address"].Value;
            if (TemplateCode().IsMatch(address) || MissedLinks.At(words, link.Index) is not null) continue;
            yield return new(link.Index, ProblemCode.AddressWithSpace,
                $"This is no {MissedLinks.NameAt(words, link.Index)}, because its address has a space in it: '{Short(address)}'.",
                "Put the address between < and >, or write %20 for the space.");
        }

        foreach (Match reference in Reference().Matches(words))
        {
            var name = Short((reference.Groups["name"] is { Length: > 0 } given ? given : reference.Groups["words"]).Value);
            yield return new(
                reference.Index, ProblemCode.LeadsNowhere,
                $"Nothing in this text says where '{name}' leads, so this is no link.",
                $"Say it on a line of its own, as in '[{name}]: https://example.org/'.");
        }

        foreach (Match late in LateDefinition().Matches(words))
        {
            yield return new(
                late.Index, ProblemCode.LeadsNowhere,
                $"This line does not say where '{Short(late.Groups["name"].Value)}' leads, for words stand right above it: readers see it.",
                "Put an empty line above it.");
        }

        foreach (Match note in Note().Matches(words))
        {
            yield return new(note.Index, ProblemCode.LeadsNowhere,
                $"There is no note {note.Value} in this text.",
                $"Write it on a line of its own, as in '{note.Value}: The words of the note'.");
        }
    }

    /// <summary>A name alone with two asterisks is Python's: <c>**kwargs</c>.</summary>
    private static IEnumerable<LeftOver> OpenStrongs(string words)
    {
        var at = 0;
        foreach (var line in words.Split('\n'))
        {
            if (line is ['*', '*', not (' ' or '*'), ..] && line.LastIndexOf('*') == 1 && line.TrimEnd().Contains(' ')
                && !line.StartsWith("**kw", StringComparison.Ordinal) && !line.StartsWith("**opt", StringComparison.Ordinal))
            {
                yield return new(at, ProblemCode.LeftOverMarks, $"These asterisks are never closed: '{Short(line)}'.",
                    "Write ** where the bold words end, or a backslash before each asterisk.");
                yield break; // Two lines below one another are mostly a beginning and its end.
            }

            at += line.Length + 1;
        }
    }

    private static IEnumerable<LeftOver> Tables(string words)
    {
        if (!words.Contains('|')) yield break;
        var (at, above) = (0, "");
        foreach (var line in words.Split('\n'))
        {
            if (line.Contains('|') && above.Contains('|') && TableRowText.AlignmentsIn(line) is { } columns)
            {
                var head = TableRowText.Split(above).Count;
                yield return head == columns.Count
                    ? new(at, ProblemCode.NoTable,
                        "This is no table: its lines go on with the words above them, which are indented or quoted.",
                        "Put an empty line above the table, or indent or quote its lines too.")
                    : new(at, ProblemCode.NoTable,
                        "This is no table: the line of dashes and the line above it have not the same number of cells "
                        + $"({columns.Count} and {head}).",
                        "Give each column its dashes.");
            }

            at += line.Length + 1;
            above = line;
        }
    }

    public static string Short(string text) => text.Length <= 60 ? text : text[..57] + "…";

    [GeneratedRegex(@"\{%[^%\n]{0,400}%\}|\{\{[<%].{0,400}?[>%]\}\}|\{\{[^{}\n]*\}\}", RegexOptions.Singleline)]
    private static partial Regex TemplateCode();

    [GeneratedRegex(@"\{:(:/?\w|\s*([#.][\w-]|[\w-]+=))[^{}\n]{0,200}\}")]
    private static partial Regex KramdownMark();

    [GeneratedRegex(@"[ \u00A0]\{:?[#.\w][^{}\n]{0,200}\}[ ]*$")]
    private static partial Regex Braces();

    [GeneratedRegex(@"^:::+ *$", RegexOptions.Multiline)]
    private static partial Regex ComponentEnd();

    [GeneratedRegex(@"^(import ([\w*{][^\n]{0,100} from )?['""“‘][^\n'""“‘”’]{1,100}['""”’];?|export (const|default|function) [^\n]{1,200}) *$", RegexOptions.Multiline)]
    private static partial Regex Module();

    [GeneratedRegex(@"(?<!\*)\*\*(?=[^\s*])[^*\n]{0,200}(?<=[^\s*])\*\*(?!\*)")]
    private static partial Regex Strong();

    /// <summary>
    /// A lone <c>#word</c> is a hashtag, and a sentence may begin with one; several words without a full stop are a heading.
    /// </summary>
    [GeneratedRegex(@"\A(?<mark>#{2,6})(?<words>[\p{L}\d][^#\n]{0,200})$|\A(?<mark>#)(?<words>\p{Lu}\p{Ll}{0,40}( [\p{L}\d’'&–-]{1,40}){1,12})\Z", RegexOptions.Multiline)]
    private static partial Regex GluedHeading();

    [GeneratedRegex(@"^-(?<words>\p{L}[^\n]{0,200})\n-\p{L}", RegexOptions.Multiline)]
    private static partial Regex GluedItems();

    [GeneratedRegex(@"\]\((?<address>[^\s()<>][^()<> \n]{0,200}[ \u00A0][^()<>\n]{0,200}(\.\w{2,5}|/)|(https?://|mailto:|\.{0,2}/)[^()<> \n""“”'‘’]{0,300} [^()<>\n""“”'‘’]{0,200}?)( +[“'‘""][^()
]{0,200})?\)")]
    private static partial Regex SpacedAddress();

    [GeneratedRegex(@"(?<![\w\]!)}>""'”’])!?\[(?!(?<short>\w{1,2})\]\[\w{1,2}\])(?<words>[^\[\]\n]{1,200})\]\[(?<name>[^\[\]\^\n][^\[\]\n]{0,100})?\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<=\n)(?<name>\[[^\[\]\^\n]{1,80}\]):[ ]+<?(?:https?://|www\.|\.{0,2}/)\S*(?:[ ]+[""“'‘(][^\n]{0,200})?$", RegexOptions.Multiline)]
    private static partial Regex LateDefinition();

    [GeneratedRegex(@"\[\^(?!(a-z|A-Z|0-9))[\w-]{1,40}\](?!:)")]
    private static partial Regex Note();
}
