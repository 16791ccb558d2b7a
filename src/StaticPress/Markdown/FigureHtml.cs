using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown;

/// <summary>An image with a title that has a paragraph to itself, in a link or not: a figure with a caption.</summary>
internal static class FigureHtml
{
    public static bool TryWrite(BodyWriter writer, ParagraphBlock paragraph)
    {
        if (OnlyInline.Of(paragraph.Inline!) is not LinkInline only) return false;
        var image = only.IsImage ? only : OnlyInline.Of(only) as LinkInline;
        if (image is not { IsImage: true } || string.IsNullOrWhiteSpace(image.Title) || Audio.Is(image.Url)
            || Video.Of(image.Url) is not null)
            return false;
        Write(writer, (only, image), FigureAttributes(paragraph, image));
        return true;
    }

    /// <param name="picture">The image with the link around it, or with itself.</param>
    public static void Write(BodyWriter writer, (LinkInline Link, LinkInline Image) picture, HtmlAttributes? attributes)
    {
        var (link, image) = picture;
        writer.EnsureLine();
        writer.Write("<figure").WriteAttributes(attributes).WriteLine(">");
        if (ReferenceEquals(link, image)) ImageHtml.Write(writer, image, withTitle: false);
        else LinkHtml.Write(writer, link, (to, _) => ImageHtml.Write(to, image, withTitle: false));
        writer.WriteLine();
        if (!string.IsNullOrWhiteSpace(image.Title)) WriteCaption(writer, FigureCaption.Of(image.Title));
        writer.WriteLine("</figure>");
    }

    public static void WriteCaption(BodyWriter writer, FigureCaption caption)
    {
        writer.Write("<figcaption>").WriteEscape(caption.Text);
        if (caption.Credit is { } credit)
        {
            writer.Write(caption.Text.Length == 0 ? "" : " ").Write("<small class=\"credit\">").WriteEscape(credit).Write("</small>");
        }

        writer.WriteLine("</figcaption>");
    }

    /// <summary>A class or an id behind the image is meant for what the reader sees as one thing.</summary>
    private static HtmlAttributes? FigureAttributes(ParagraphBlock paragraph, LinkInline image)
    {
        var own = paragraph.TryGetAttributes();
        if (image.TryGetAttributes() is null) return own;
        own ??= new HtmlAttributes();
        TakeNames(image, own);
        return own;
    }

    public static void TakeNames(LinkInline image, HtmlAttributes figure)
    {
        if (image.TryGetAttributes() is not { } inner) return;
        figure.Id ??= inner.Id;
        foreach (var name in inner.Classes ?? []) figure.AddClass(name);
        (inner.Id, inner.Classes) = (null, null);
    }
}

/// <summary>What stands under a figure: <c>Two desks. (credit: CM)</c> is a caption and a credit.</summary>
/// <param name="Credit">Null when the title names nobody.</param>
internal readonly record struct FigureCaption(string Text, string? Credit)
{
    private const string Opening = "(credit:";

    public static FigureCaption Of(string title)
    {
        title = title.Trim();
        var at = title.LastIndexOf(Opening, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !title.EndsWith(')')) return new(title, null);
        var credit = title[(at + Opening.Length)..^1].Trim();
        return credit.Length == 0 ? new(title, null) : new(title[..at].TrimEnd(), credit);
    }
}
