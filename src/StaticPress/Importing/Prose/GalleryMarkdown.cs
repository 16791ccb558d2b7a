using AngleSharp.Dom;

namespace StaticPress.Importing.Prose;

/// <summary>
/// A gallery as a list of its pictures, which a site shows in a grid. Of pictures that lie elsewhere it makes none, and none of captions
/// with links in them; those stay one below the other.
/// </summary>
internal static class GalleryMarkdown
{
    /// <summary>
    /// What a shortcode makes, the two shapes of the gallery block, the classic gallery as a page has it, the tiles of Jetpack.
    /// </summary>
    private static readonly string[] Classes =
        ["sp-gallery", "wp-block-gallery", "blocks-gallery-grid", "gallery", "wp-block-jetpack-tiled-gallery", "wp-block-jetpack-slideshow",
            "tiled-gallery"];

    public static bool IsOne(IElement element) => Classes.Any(element.ClassList.Contains) && element.Closest("li, td, blockquote") is null;

    /// <returns>Null for what is no gallery here.</returns>
    public static string? Of(IElement gallery, ProseJournal journal)
    {
        var pictures = gallery.QuerySelectorAll("img").Where(picture => picture.Closest("figcaption, noscript") is null).ToList();
        if (pictures.Count < 2 || !pictures.TrueForAll(picture => IsHere(picture, journal))) return null;
        var items = pictures.ConvertAll(picture => ItemOf(picture, gallery));
        if (items.Exists(item => FigureMarkdown.CaptionOf(item)?.QuerySelector("a[href]") is not null) || HasOtherWords(gallery, items))
            return null;
        var written =
            items.ConvertAll(
                item => FigureMarkdown.Of(Framed(item), FigureMarkdown.CaptionOf(item), (journal, AllowsHtml: true, InItem: false)));
        return written.Exists(text => text is null) ? null : string.Join('\n', written.Select(text => $"- {text}"));
    }

    /// <summary>The words below the whole.</summary>
    public static IElement? CaptionOf(IElement gallery) => gallery.Children.FirstOrDefault(child => child.LocalName == "figcaption");

    private static bool IsHere(IElement picture, ProseJournal journal) =>
        PictureMarkdown.AddressOf(picture) is { Length: > 0 } address
            && !journal.Picture(address, PictureNumber.Of(picture)).Contains("//", StringComparison.Ordinal);

    /// <summary>What holds a picture and its caption, and no other picture.</summary>
    private static IElement ItemOf(IElement picture, IElement gallery)
    {
        var item = picture;
        while (item.ParentElement is { } around && around != gallery
            && around.QuerySelectorAll("img").Count(other => other.Closest("noscript") is null) == 1) item = around;
        while (item.LocalName is "li" or "div" && item.Children is [{ } only]) item = only;
        return item;
    }

    private static IElement Framed(IElement picture)
    {
        if (picture.LocalName is not ("img" or "a")) return picture;
        var frame = picture.Owner!.CreateElement("figure");
        picture.Replace(frame);
        frame.AppendChild(picture);
        return frame;
    }

    private static bool HasOtherWords(IElement gallery, List<IElement> items) =>
        gallery.Descendants().Any(node => node is IText text && !string.IsNullOrWhiteSpace(text.Data)
            && !items.Exists(item => item.Contains(text)) && CaptionOf(gallery)?.Contains(text) != true
            && node.ParentElement?.LocalName is not ("style" or "noscript"));
}
