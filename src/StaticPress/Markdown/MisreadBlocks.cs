using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>
/// Says which blocks are something else than their author sees in them: Markdown within HTML, HTML that became code, code without an end,
/// and the second address of one name. Other programs read some of these as they were meant.
/// </summary>
internal static partial class MisreadBlocks
{
    public static void Report(ContainerBlock container, BodyWriter writer)
    {
        var (above, open) = (default(Block), 0);
        foreach (var block in container)
        {
            switch (block)
            {
                case HtmlBlock html when writer.Options.RawHtml:
                    var text = html.Lines.ToString();
                    open += OpenIn(text);
                    ReportMarkdown(html, text, writer);
                    break;
                case FencedCodeBlock { ClosingFencedCharCount: 0 } code:
                    ReportEndless(code, writer);
                    break;
                case CodeBlock code and not FencedCodeBlock when above is HtmlBlock:
                    if (open > 0 && Tag().IsMatch(code.Lines.ToString())) ReportShownHtml(code, writer);
                    open += OpenIn(code.Lines.ToString());
                    break;
                case LinkReferenceDefinitionGroup definitions:
                    ReportSecond(definitions, writer);
                    break;
                case ContainerBlock inner:
                    Report(inner, writer);
                    break;
            }

            above = block;
        }
    }

    private static void ReportMarkdown(HtmlBlock block, string html, BodyWriter writer)
    {
        var words = NoWords().Replace(html, hidden => new string(' ', hidden.Length));
        if (Signs().Match(words) is not { Success: true } seen) return;
        Tell(writer, RawHtmlBlock.OffsetIn(block, seen.Index),
            $"Markdown within HTML is not read: readers see '{LeftOverSigns.Short(seen.Value.Trim())}'.",
            "Put an empty line above it and one below it, or write it in HTML.");
    }

    private static void ReportEndless(FencedCodeBlock code, BodyWriter writer) => Tell(writer, code.Span.Start,
        "This block of code is never closed.",
        $"Write {new string(code.FencedChar, code.OpeningFencedCharCount)} on a line of its own where the code ends.");

    private static void ReportShownHtml(CodeBlock code, BodyWriter writer) => Tell(writer, code.Span.Start,
        "This HTML is code, for an empty line and four spaces stand before it: readers see its tags.",
        "Take out the empty line, or the spaces.");

    private static void ReportSecond(LinkReferenceDefinitionGroup definitions, BodyWriter writer)
    {
        foreach (var definition in definitions.OfType<LinkReferenceDefinition>())
        {
            if (definition.GetType() != typeof(LinkReferenceDefinition) || definition.Label is not { } name
                || !definitions.Links.TryGetValue(name, out var first) || first.Url == definition.Url) continue;
            Tell(writer, definition.Span.Start,
                $"'[{name}]' leads to '{LeftOverSigns.Short(first.Url ?? "")}', as is said above: this line is not read.",
                "Give one of the two another name.");
        }
    }

    private static void Tell(BodyWriter writer, int offset, string text, string hint) =>
        writer.Report(Problem.Warning(writer.PlaceOf(offset), ProblemCode.MisreadBlock, text, hint));

    /// <summary>How many elements stay open behind this HTML, of those that nobody leaves open; negative when others are closed.</summary>
    private static int OpenIn(string html)
    {
        var open = 0;
        foreach (var tag in Holder().EnumerateMatches(html)) open += html[tag.Index + 1] == '/' ? -1 : 1;
        return open;
    }

    [GeneratedRegex(@"</?(?:table|thead|tbody|tr|div|ul|ol|dl|section|article|aside|figure|blockquote|center|details|form)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Holder();

    [GeneratedRegex(@"\A\s*</?[a-zA-Z][\w-]*[\s/>]")]
    private static partial Regex Tag();

    /// <summary>What readers do not see of HTML, or see as the code that it is.</summary>
    [GeneratedRegex(@"<!--.*?(?:-->|\z)|<(?<name>pre|code|kbd|samp|tt|script|style|textarea|template|svg|math)\b.*?(?:</\k<name>\s*>|\z)|<[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex NoWords();

    /// <summary>Links, pictures, bold words, code, headings: a sign alone may be meant as it is.</summary>
    [GeneratedRegex(@"!?\[[^\[\]\n]{1,200}\](?:\([^()\s]{1,300}(?:[ ]+""[^""\n]{0,200}"")?\)|\[[\w -]{1,60}\])|(?<![\w*])\*\*[^\s*][^*\n]{0,200}(?<!\s)\*\*(?![\w*])|(?<!`)`[^`\n]{1,200}`(?!`)|^[ ]{0,3}#{2,6}[ ]+\S[^\n]{0,80}", RegexOptions.Multiline)]
    private static partial Regex Signs();
}
