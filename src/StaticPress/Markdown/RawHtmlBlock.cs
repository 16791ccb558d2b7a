using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticPress.Markdown;

/// <summary>HTML that the author wrote as a block: markup with its links resolved, or shown as text where raw HTML is off.</summary>
internal sealed class RawHtmlBlock : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        var writer = (BodyWriter)renderer;
        if (MoreMarker.Is(block.Lines)) return;
        writer.EnsureLine();
        if (writer.Options.RawHtml)
        {
            RawHtml.Write(writer, block.Lines.ToString(), offset => OffsetIn(block, offset));
            writer.EnsureLine();
            return;
        }

        if (block.Type == HtmlBlockType.Comment) return;
        writer.Write("<p>");
        writer.WriteEscape(block.Lines.ToString());
        writer.WriteLine("</p>");
    }

    /// <summary>A block inside a quotation is not one piece of the source: each line has its own place.</summary>
    public static int OffsetIn(HtmlBlock block, int offset)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;
            if (offset <= line.Length) return line.Start + offset;
            offset -= line.Length + 1;
        }

        return block.Span.Start;
    }
}
