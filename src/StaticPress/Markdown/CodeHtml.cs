using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticPress.Highlighting;

namespace StaticPress.Markdown;

/// <summary>
/// A block of code, with colours where the language is known. It can be reached with the keyboard, since a long line scrolls
/// inside it.
/// </summary>
internal sealed class CodeHtml : HtmlObjectRenderer<CodeBlock>
{
    /// <summary>In UTF-16 units: a listing longer than that is read with other tools.</summary>
    private const int MaxHighlighted = 100_000;

    protected override void Write(HtmlRenderer renderer, CodeBlock code)
    {
        renderer.EnsureLine();
        renderer.Write("<pre tabindex=\"0\"><code").WriteAttributes(code).Write('>');
        if (code is FencedCodeBlock { Info: { Length: > 0 } info } && CodeLanguages.Find(info) is { } language
            && ((BodyWriter)renderer).Options.CodeColours)
            WriteHighlighted(renderer, code, language);
        else renderer.WriteLeafRawLines(code, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</code></pre>");
    }

    private static void WriteHighlighted(HtmlRenderer renderer, CodeBlock block, CodeLanguage language)
    {
        var code = block.Lines.ToString();
        var written = 0;
        foreach (var token in code.Length <= MaxHighlighted ? CodeLexer.Lex(code, language) : [])
        {
            renderer.WriteEscape(code.AsSpan(written, token.Start - written));
            renderer.Write("<span class=\"").Write(token.Kind).Write("\">");
            renderer.WriteEscape(code.AsSpan(token.Start, token.Length));
            renderer.Write("</span>");
            written = token.Start + token.Length;
        }

        renderer.WriteEscape(code.AsSpan(written));
        renderer.WriteLine();
    }
}
