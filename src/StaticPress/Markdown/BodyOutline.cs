using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using StaticPress.Markdown.Reading;

namespace StaticPress.Markdown;

/// <summary>One walk over the tree of a body before it is written: its text, its headings, where its summary ends.</summary>
internal sealed class BodyOutline(Components components)
{
    private readonly TextBuffer _text = new();
    private readonly List<TitledHeading> _headings = [];
    private (int Start, int End)? _firstParagraph;
    private (int Start, int End)? _firstNested;
    private int _more = -1;

    public IReadOnlyList<TitledHeading> Headings => _headings;

    /// <summary>What was known of the text before is forgotten.</summary>
    public BodyOutline Take(MarkdownDocument document)
    {
        Clear();
        WalkChildren(document, top: true);
        return this;
    }

    /// <summary>Valid until the next text is taken.</summary>
    public ReadOnlySpan<char> Text => _text.Span.TrimEnd();

    /// <summary>Whether a reader of this much of the text knows the summary already.</summary>
    public bool HasFirstParagraph => _firstParagraph is not null;

    public string Summary
    {
        get
        {
            var (start, end) = _more >= 0 ? (0, _more) : _firstParagraph ?? _firstNested ?? (0, 0);
            return OneLine(_text.Span[start..end]);
        }
    }

    /// <summary>A video or a sound with a name is no beginning of a text either.</summary>
    private static bool IsCard(ParagraphBlock paragraph) =>
        paragraph.Inline!.FirstChild is Markdig.Syntax.Inlines.LinkInline && OnlyInline.Of(paragraph.Inline) is { } only
            && EmbedHtml.CanWrite(only);

    private static string OneLine(ReadOnlySpan<char> text) =>
        text.ContainsAny('\n', '\t') || text.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : text.Trim().ToString();

    private void Clear()
    {
        _text.Length = 0;
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
                _headings.Add(new TitledHeading(heading, _text.Span[start..].Trim().ToString()));
                break;
            case ParagraphBlock paragraph:
                var more = PlainText.Append(_text, paragraph.Inline);
                while (_text.Length > start && _text.Span[^1] == ' ') _text.Length--;
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
                if (_text.Length > start && _text.Span[^1] == '\n') return;
                break;
            case CodeBlock code:
                _text.Write(code.Lines.ToString());
                break;
            case FootnoteGroup notes:
                WalkChildren(notes, top: false);
                return;
            case ComponentBlock component:
                foreach (var shown in ComponentArguments.WordsOf(component, components))
                {
                    _text.Write(shown);
                    _text.Write('\n');
                }

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

        if (_text.Length > start) _text.Write('\n');
    }
}

/// <summary>A heading with its text, as readers see it.</summary>
internal readonly record struct TitledHeading(HeadingBlock Block, string Title);
