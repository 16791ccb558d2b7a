using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticPress.Content;

namespace StaticPress.Markdown.Comments;

/// <summary>
/// Writes the tree of a comment with the few tags that it may have. Headings become bold lines, images their description, and
/// everything unknown is text or nothing: a node that Markdig may one day add cannot bring a new tag.
/// </summary>
internal sealed class CommentWriter(CommentOutput output)
{
    private bool _turns;
    private int _quotes;
    private int _fromRight;

    /// <param name="turns">Whether Hebrew or Arabic is in it.</param>
    public CommentHtml Write(MarkdownDocument message, bool turns)
    {
        Begin(turns);
        WriteBlocks(message);
        return output.Done(isRightToLeft: _fromRight > 0);
    }

    /// <summary>The message as one paragraph, for one that Markdown cannot take apart.</summary>
    public CommentHtml WriteAsItIs(string text, bool turns)
    {
        Begin(turns);
        output.Open("p");
        output.Text(text);
        output.Close("p");
        return output.Done(isRightToLeft: false);
    }

    private void Begin(bool turns)
    {
        output.Begin(turns);
        (_turns, _quotes, _fromRight) = (turns, 0, 0);
    }

    private void WriteBlocks(ContainerBlock container)
    {
        foreach (var block in container) Write(block, isTight: false);
    }

    private void Write(Block block, bool isTight)
    {
        switch (block)
        {
            case HeadingBlock heading:
                output.Open("p");
                output.Markup("<strong>");
                Inlines(heading.Inline);
                output.Markup("</strong>");
                output.Close("p");
                break;
            case ParagraphBlock paragraph when isTight:
                Inlines(paragraph.Inline);
                output.EndBlock();
                break;
            case ParagraphBlock paragraph:
                output.Open("p");
                Inlines(paragraph.Inline);
                output.Close("p");
                break;
            case CodeBlock code:
                output.Markup("<pre><code>");
                output.Text(code.Lines.ToString());
                output.Markup("\n</code></pre>\n");
                output.EndBlock();
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
                output.Open("p");
                output.Text("* * *");
                output.Close("p");
                break;
        }
    }

    private void List(ListBlock list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        // The first number may be part of the sentence: "1948. The state …".
        var start = list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            ? first : 1;
        output.OpenTag(tag, start == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" start=\"{start}\""));
        output.Markup("\n");
        foreach (var item in list)
        {
            output.Markup("<li>");
            if (item is ContainerBlock blocks)
            {
                foreach (var block in blocks) Write(block, isTight: !list.IsLoose);
            }

            output.Markup("</li>\n");
        }

        output.Close(tag);
    }

    private void Container(string tag, ContainerBlock blocks)
    {
        output.Open(tag);
        output.Markup("\n");
        WriteBlocks(blocks);
        output.Close(tag);
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
                output.Text(literal.Content.AsSpan());
                if (_turns && _quotes == 0 && literal.Parent is not LinkInline { IsAutoLink: true })
                    _fromRight += RightToLeft.Surplus(literal.Content.AsSpan());
                break;
            case LineBreakInline:
                output.Break();
                break;
            case EmphasisInline emphasis:
                Around(emphasis.DelimiterCount == 2 ? ("<strong>", "</strong>") : ("<em>", "</em>"), emphasis);
                break;
            case CodeInline code:
                output.Markup("<code>");
                output.Text(code.Content);
                output.Markup("</code>");
                break;
            case HtmlEntityInline entity:
                // An entity may spell what was taken out of the text before.
                output.Text(ReaderText.Lines(entity.Transcoded.ToString()));
                break;
            case AutolinkInline link:
                var linked = OpenLink(link.IsEmail ? "mailto:" + link.Url : link.Url);
                output.Text(link.Url);
                CloseLink(linked);
                break;
            case LinkInline { IsImage: true } image:
                Inlines(image);
                break;
            case LinkInline link:
                var isOpen = OpenLink(link.Url ?? "");
                Inlines(link);
                CloseLink(isOpen);
                break;
            case ContainerInline container:
                Inlines(container);
                break;
        }
    }

    /// <returns>False for an address that a reader may not link to.</returns>
    private bool OpenLink(string address)
    {
        if (WebLink.Any(address) is not { } target) return false;
        output.Markup("<a href=\"");
        output.Attribute(target);
        output.Markup("\" rel=\"nofollow ugc noopener\">");
        return true;
    }

    private void CloseLink(bool isOpen)
    {
        if (isOpen) output.Markup("</a>");
    }

    private void Around((string Opening, string Closing) tag, ContainerInline content)
    {
        output.Markup(tag.Opening);
        Inlines(content);
        output.Markup(tag.Closing);
    }
}
