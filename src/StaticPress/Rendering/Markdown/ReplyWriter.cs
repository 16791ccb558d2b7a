using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticPress.Primitives;

namespace StaticPress.Rendering.Markdown;

/// <summary>
/// Writes the tree of a reply with the few tags that it may have. Headings become bold lines, images their description, and
/// everything unknown is text or nothing: a node that Markdig may one day add cannot bring a new tag.
/// </summary>
internal sealed class ReplyWriter
{
    private readonly StringBuilder _html = new(1024);
    private readonly StringBuilder _text = new(1024);
    private bool _turns;
    private int _quotes;
    private int _fromRight;

    /// <param name="turns">Whether Hebrew or Arabic is in it, so that each block must find its own direction.</param>
    public ReplyHtml Write(MarkdownDocument message, bool turns)
    {
        Begin(turns);
        WriteBlocks(message);
        return Done();
    }

    /// <summary>The message as one paragraph, for one that Markdown cannot take apart.</summary>
    public ReplyHtml WriteAsItIs(string text, bool turns)
    {
        Begin(turns);
        Open("p");
        Text(text);
        Close("p");
        return Done();
    }

    private string Direction => _turns ? " dir=\"auto\"" : "";

    private void Begin(bool turns)
    {
        _html.Clear();
        _text.Clear();
        (_turns, _quotes, _fromRight) = (turns, 0, 0);
    }

    private ReplyHtml Done() => new(WithoutLastLineEnds(_html), WithoutLastLineEnds(_text), _fromRight > 0);

    private void WriteBlocks(ContainerBlock container)
    {
        foreach (var block in container) Write(block, isTight: false);
    }

    private void Write(Block block, bool isTight)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Open("p");
                _html.Append("<strong>");
                Inlines(heading.Inline);
                _html.Append("</strong>");
                Close("p");
                break;
            case ParagraphBlock paragraph when isTight:
                Inlines(paragraph.Inline);
                _text.Append('\n');
                break;
            case ParagraphBlock paragraph:
                Open("p");
                Inlines(paragraph.Inline);
                Close("p");
                break;
            case CodeBlock code:
                _html.Append("<pre><code>");
                Text(code.Lines.ToString());
                _html.Append("\n</code></pre>\n");
                _text.Append('\n');
                break;
            case QuoteBlock quote:
                _quotes++;
                Container("blockquote", quote);
                _quotes--;
                break;
            case ListBlock list:
                List(list);
                break;
            case ThematicBreakBlock:
                Open("p");
                Text("* * *");
                Close("p");
                break;
        }
    }

    private void List(ListBlock list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        _html.Append('<').Append(tag);
        // The first number may be part of the sentence: "1948. The state …".
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
        {
            _html.Append(CultureInfo.InvariantCulture, $" start=\"{start}\"");
        }

        _html.Append(Direction).Append(">\n");
        foreach (var item in list)
        {
            _html.Append("<li>");
            if (item is ContainerBlock blocks)
            {
                foreach (var block in blocks) Write(block, isTight: !list.IsLoose);
            }

            _html.Append("</li>\n");
        }

        _html.Append("</").Append(tag).Append(">\n");
    }

    private void Container(string tag, ContainerBlock blocks)
    {
        Open(tag);
        _html.Append('\n');
        WriteBlocks(blocks);
        Close(tag);
    }

    private void Inlines(ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling) Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Text(literal.Content.AsSpan());
                if (_turns && _quotes == 0 && literal.Parent is not LinkInline { IsAutoLink: true }) _fromRight += RightToLeft.Surplus(literal.Content.AsSpan());
                break;
            case LineBreakInline:
                // Readers write in a plain field: a new line there is meant as one.
                _html.Append("<br>\n");
                _text.Append('\n');
                break;
            case EmphasisInline emphasis:
                Around(emphasis.DelimiterCount == 2 ? "strong" : "em", emphasis);
                break;
            case CodeInline code:
                _html.Append("<code>");
                Text(code.Content);
                _html.Append("</code>");
                break;
            case HtmlEntityInline entity:
                // An entity may spell what was taken out of the text before.
                Text(ReaderText.Lines(entity.Transcoded.ToString()));
                break;
            case AutolinkInline link:
                Link(link.IsEmail ? "mailto:" + link.Url : link.Url, () => Text(link.Url));
                break;
            case LinkInline { IsImage: true } image:
                Inlines(image);
                break;
            case LinkInline link:
                Link(link.Url ?? "", () => Inlines(link));
                break;
            case ContainerInline container:
                Inlines(container);
                break;
        }
    }

    private void Link(string address, Action content)
    {
        var target = WebLink.Any(address);
        if (target is not null)
        {
            _html.Append("<a href=\"");
            Escape(target);
            _html.Append("\" rel=\"nofollow ugc noopener\">");
        }

        content();
        if (target is not null) _html.Append("</a>");
    }

    private void Around(string tag, ContainerInline content)
    {
        _html.Append('<').Append(tag).Append('>');
        Inlines(content);
        _html.Append("</").Append(tag).Append('>');
    }

    private void Open(string tag) => _html.Append('<').Append(tag).Append(Direction).Append('>');

    private void Close(string tag)
    {
        _html.Append("</").Append(tag).Append(">\n");
        if (_text.Length > 0 && _text[^1] != '\n') _text.Append('\n');
    }

    private static string WithoutLastLineEnds(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == '\n') text.Length--;
        return text.ToString();
    }

    private void Text(ReadOnlySpan<char> text)
    {
        _text.Append(text);
        Escape(text);
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("<>&\"'") is var at and >= 0)
        {
            _html.Append(text[..at]).Append(text[at] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '"' => "&quot;", _ => "&#39;" });
            text = text[(at + 1)..];
        }

        _html.Append(text);
    }
}
