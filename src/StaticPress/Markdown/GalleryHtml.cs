using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticPress.Media;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Markdown;

/// <summary>
/// Several pictures of this site and nothing else, in one paragraph or in the points of one list: a gallery. Each keeps its caption and
/// its own link, or leads to itself in a larger size.
/// </summary>
internal static class GalleryHtml
{
    /// <summary>In pixels; what is smaller is a badge or a button, which belongs on its line.</summary>
    private const int LeastSide = 100;

    /// <returns>False when it is something else, of which nothing is written.</returns>
    public static bool TryWrite(BodyWriter writer, ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline } inlines && PicturesIn(inlines) is { } pictures
            && TryWrite(writer, paragraph, pictures);

    /// <inheritdoc cref="TryWrite(BodyWriter, ParagraphBlock)"/>
    public static bool TryWrite(BodyWriter writer, ListBlock list) =>
        list.Count >= 2 && PicturesIn(list) is { } pictures && TryWrite(writer, list, pictures);

    /// <summary>Writes every picture of paragraphs and lists as a figure, without the box around them.</summary>
    /// <returns>The first block with anything else in it, which is not written; null where there is none.</returns>
    public static Block? Stray(BodyWriter writer, ContainerBlock blocks)
    {
        var isPlain = writer.Links.PictureSizes.Length == 0;
        Block? stray = null;
        foreach (var block in blocks)
        {
            var links = block switch
            {
                ParagraphBlock { Inline: { } inlines } => PicturesIn(inlines),
                ListBlock list => PicturesIn(list),
                _ => null,
            };
            if (links is null or []) stray ??= block;
            foreach (var link in links ?? [])
            {
                if (PictureOf(writer, link) is { } picture) Write(writer, picture, isPlain);
                else if (ImageOf(link) is { } image) FigureHtml.Write(writer, (link, image), null);
                else stray ??= block;
            }
        }

        return stray;
    }

    private static List<LinkInline>? PicturesIn(ListBlock list)
    {
        if (list.IsOrdered) return null;
        var pictures = new List<LinkInline>(list.Count);
        foreach (var item in list)
        {
            if (item is not ListItemBlock { Count: 1 } point || point[0] is not ParagraphBlock { Inline: { } inlines }
                || OnlyInline.Of(inlines) is not LinkInline picture)
                return null;
            pictures.Add(picture);
        }

        return pictures;
    }

    private static LinkInline? ImageOf(LinkInline link) =>
        (link.IsImage ? link : OnlyInline.Of(link) as LinkInline) is { IsImage: true, Url: { Length: > 0 } url } image && !Audio.Is(url)
            && Video.Of(url) is null
            ? image : null;

    /// <returns>The images, or the links around one, when there is nothing but white space between them.</returns>
    private static List<LinkInline>? PicturesIn(ContainerInline inlines)
    {
        var pictures = new List<LinkInline>();
        for (var at = inlines.FirstChild; at is not null; at = at.NextSibling)
        {
            if (at is LinkInline picture) pictures.Add(picture);
            else if (at is not LineBreakInline && !(at is LiteralInline text && text.Content.AsSpan().IsWhiteSpace())) return null;
        }

        return pictures;
    }

    private static bool TryWrite(BodyWriter writer, Block block, List<LinkInline> links)
    {
        if (links.Count < 2) return false;
        var pictures = new List<GalleryPicture>(links.Count);
        foreach (var link in links)
        {
            if (PictureOf(writer, link) is not { } picture) return false;
            pictures.Add(picture);
        }

        writer.EnsureLine();
        // A feed has no room for columns, and nothing to make them with.
        var isPlain = writer.Links.PictureSizes.Length == 0;
        if (!isPlain)
        {
            block.GetAttributes().AddClass("gallery");
            writer.Write("<div").WriteAttributes(block).WriteLine(">");
        }

        foreach (var picture in pictures) Write(writer, picture, isPlain);
        if (!isPlain) writer.WriteLine("</div>");
        return true;
    }

    /// <returns>Null for anything but a picture of this site, large enough to look at, whose width is not the author's own.</returns>
    private static GalleryPicture? PictureOf(BodyWriter writer, LinkInline link)
    {
        if (ImageOf(link) is not { Url: { } url } image) return null;
        if (image.TryGetAttributes() is { Properties: { } own } && own.Exists(given => given.Key is "width" or "height" or "style"))
            return null;
        return writer.Links.Resolve(url) is LinkTarget.Internal { File: { } file }
            && writer.Links.PictureOf(file) is { Picture.Size: { Width: >= LeastSide, Height: >= LeastSide } size } set
            ? new GalleryPicture(LeadsTo(writer, link, file) ? image : link, image, set, size)
            : null;
    }

    /// <summary>A picture around which its author put a link to itself is one that leads to itself anyway.</summary>
    private static bool LeadsTo(BodyWriter writer, LinkInline link, SourceFile picture) =>
        !link.IsImage && link.Url is { Length: > 0 } url
            && writer.Links.Resolve(url) is LinkTarget.Internal { File: { } file } && file.Path == picture.Path;

    private static void Write(BodyWriter writer, GalleryPicture picture, bool isPlain)
    {
        var (link, image, set, size) = picture;
        var figure = new HtmlAttributes();
        if (!isPlain) figure.AddClass(PictureShape.Nearest(size).ClassName);
        FigureHtml.TakeNames(image, figure);
        writer.Write("<figure").WriteAttributes(figure).Write('>');
        if (!ReferenceEquals(link, image)) LinkHtml.Write(writer, link, (to, _) => WriteImage(to, image));
        else if (isPlain || PlainText.Of(image).Length == 0) WriteImage(writer, image);
        else
        {
            writer.Write("<a class=\"zoom-link\" href=\"");
            writer.WriteAddress(set.Plain.Under(writer.Links.Base)).Write("\">");
            WriteImage(writer, image);
            writer.Write("</a>");
        }

        if (!string.IsNullOrWhiteSpace(image.Title)) FigureHtml.WriteCaption(writer, FigureCaption.Of(image.Title));
        writer.WriteLine("</figure>");
    }

    private static void WriteImage(BodyWriter writer, LinkInline image) =>
        ImageHtml.Write(writer, image, withTitle: false, writer.Links.GallerySizes);

    private readonly record struct GalleryPicture(LinkInline Link, LinkInline Image, PictureSet Set, ImageSize Size);
}

/// <summary>A list; or the gallery that it is when each of its points is a picture.</summary>
internal sealed class ListHtml : ListRenderer
{
    protected override void Write(HtmlRenderer renderer, ListBlock list)
    {
        if (!GalleryHtml.TryWrite((BodyWriter)renderer, list)) base.Write(renderer, list);
    }
}

/// <summary>
/// About what shape a picture has. A row of a gallery is as high as its pictures are when each is as wide as its shape, which a style can
/// say of a class and not of a picture, since a page's policy allows no styles in its elements.
/// </summary>
internal readonly record struct PictureShape(int Across, int Down)
{
    /// <summary>Of cameras, phones, screens and paper.</summary>
    private static readonly PictureShape[] Known =
        [new(1, 2), new(9, 16), new(2, 3), new(3, 4), new(1, 1), new(4, 3), new(3, 2), new(16, 9), new(2, 1), new(3, 1)];

    /// <summary><c>shape-3x2</c>.</summary>
    public string ClassName => FormattableString.Invariant($"shape-{Across}x{Down}");

    public static PictureShape Nearest(ImageSize size) => Known.MinBy(shape =>
        Math.Abs(Math.Log((double)size.Width * shape.Down / ((double)size.Height * shape.Across))));
}
