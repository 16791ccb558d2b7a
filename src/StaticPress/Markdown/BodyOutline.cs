using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using StaticPress.Markdown.Reading;

namespace StaticPress.Markdown;

/// <summary>One walk over the tree of a body before it is written: its text, its headings, where its summary ends.</summary>
internal sealed class BodyOutline(Components components)
{
    private readonly StringBuilder _text = new();
    private readonly List<(HeadingBlock Block, string Title)> _headings = [];
    private (int Start, int End)? _firstParagraph;
    private (int Start, int End)? _firstNested;
    private int _more = -1;

    public IReadOnlyList<(HeadingBlock Block, string Title)> Headings => _headings;

    /// <summary>What was known of the text before is forgotten.</summary>
    public BodyOutline Take(MarkdownDocument document)
    {
        Clear();
        WalkChildren(document, top: true);
        return this;
    }

    public string Text
    {
        get
        {
            var end = _text.Length;
            while (end > 0 && char.IsWhiteSpace(_text[end - 1])) end--;
            return _text.ToString(0, end);
        }
    }

    /// <summary>Whether a reader of this much of the text knows the summary already.</summary>
    public bool HasFirstParagraph => _firstParagraph is not null;

    public string Summary
    {
        get
        {
            var (start, end) = _more >= 0 ? (0, _more) : _firstParagraph ?? _firstNested ?? (0, 0);
            return OneLine(_text.ToString(start, end - start));
        }
    }

    /// <summary>A video or a sound with a name is no beginning of a text either.</summary>
    private static bool IsCard(ParagraphBlock paragraph) =>
        paragraph.Inline!.FirstChild is Markdig.Syntax.Inlines.LinkInline && OnlyInline.Of(paragraph.Inline) is { } only
            && EmbedHtml.CanWrite(only);

    private static string OneLine(string text) =>
        text.AsSpan().ContainsAny('\n', '\t') || text.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : text.Trim();

    private void Clear()
    {
        _text.Clear();
        _headings.Clear();
        (_firstParagraph, _firstNested, _more) = (null, null, -1);
    }

    /// <summary>Recursive: the parser has refused a tree deeper than 128 by now.</summary>
    private void WalkChildren(ContainerBlock container, bool top)
    {
        foreach (var block in container) Walk(block, top);
    }

    private void Walk(Block block, bool top)
    {
        var start = _text.Length;
        switch (block)
        {
            case HeadingBlock heading:
                PlainText.Append(_text, heading.Inline);
                _headings.Add((heading, _text.ToString(start, _text.Length - start).Trim()));
                break;
            case ParagraphBlock paragraph:
                var more = PlainText.Append(_text, paragraph.Inline);
                while (_text.Length > start && _text[^1] == ' ') _text.Length--;
                if (more >= 0 && _more < 0) _more = Math.Min(more, _text.Length);
                if (_text.Length == start) return;
                if (IsCard(paragraph)) break;
                if (top) _firstParagraph ??= (start, _text.Length);
                else _firstNested ??= (start, _text.Length);
                break;
            case HtmlBlock html:
                if (MoreMarker.Is(html.Lines))
                {
                    if (_more < 0) _more = start;
                    return;
                }

                var words = HtmlText.Append(_text, html.Lines.ToString());
                if (top) _firstParagraph ??= words;
                else _firstNested ??= words;
                if (_text.Length > start && _text[^1] == '\n') return;
                break;
            case CodeBlock code:
                _text.Append(code.Lines.ToString());
                break;
            case FootnoteGroup notes:
                WalkChildren(notes, top: false);
                return;
            case ComponentBlock component:
                foreach (var shown in ComponentArguments.WordsOf(component, components)) _text.Append(shown).Append('\n');
                WalkChildren(component, top: false);
                return;
            case ContainerBlock inner:
                WalkChildren(inner, top: false);
                return;
            case LeafBlock { Inline: not null } leaf:
                PlainText.Append(_text, leaf.Inline);
                break;
            default:
                return;
        }

        if (_text.Length > start) _text.Append('\n');
    }
}
