using AngleSharp.Dom;

namespace StaticPress.Importing.Prose;

/// <summary>A picture with the words under it: its caption is the title of the picture, with <c>(credit: …)</c> at its end.</summary>
internal static class FigureMarkdown
{
    public static IElement? CaptionOf(IElement figure) =>
        figure.Children.FirstOrDefault(child => child.LocalName == "figcaption")
            ?? figure.Children.FirstOrDefault(child => child.ClassList.Contains("wp-caption-text"));

    /// <returns>Null when the figure is more than one picture and its caption.</returns>
    public static string? Of(IElement figure, IElement? caption, (ProseJournal Journal, bool AllowsHtml, bool InItem) place)
    {
        var pictures = figure.QuerySelectorAll("img").Where(picture => caption is null || !caption.Contains(picture)).ToList();
        if (pictures is not [var picture] || HasWords(figure, caption)) return null;
        if (figure.QuerySelector("iframe, video, audio, table, object") is not null) return null;
        // A caption with a link in it is more than a title can say; and in the item of a short list there are no paragraphs.
        if (caption is not null && place.AllowsHtml && (place.InItem || caption.QuerySelector("a[href]") is not null)
            && !string.IsNullOrWhiteSpace(caption.TextContent))
            return Html(picture, caption, place.Journal);
        var words = caption is null ? "" : WordsOf(caption);
        var markdown = PictureMarkdown.Of(picture, words, place.Journal);
        var link = picture.Closest("a[href]");
        return link is not null && figure.Contains(link) && Primitives.SafeUrl.Forbidden(link.GetAttribute("href")!) is null
            && !OwnDisk.Holds(link.GetAttribute("href")!)
            ? $"[{markdown}]({MarkdownAddress.Of(place.Journal.Link(link.GetAttribute("href")!))})" : markdown;
    }

    public static string WordsOf(IElement caption)
    {
        foreach (var lineEnd in caption.QuerySelectorAll("br, p")) lineEnd.AppendChild(caption.Owner!.CreateTextNode(" "));
        return string.Join(' ', caption.TextContent.Split((char[])[' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Html(IElement picture, IElement caption, ProseJournal journal)
    {
        if (picture.GetAttribute("alt") is null)
            picture.SetAttribute("alt", PictureNumber.Of(picture) is { } id ? journal.Source.Attachment(id)?.Alt ?? "" : "");
        foreach (var size in (ReadOnlySpan<string>)["width", "height", "title"]) picture.RemoveAttribute(size);
        if (PictureMarkdown.AddressOf(picture) is { } address) picture.SetAttribute("src", address);
        var link = picture.Closest("a[href]");
        return $"<figure>\n{KeptHtml.Of(link ?? picture, journal)}\n{KeptHtml.Of(AsCaption(caption), journal)}\n</figure>";
    }

    private static IElement AsCaption(IElement caption)
    {
        if (caption.LocalName == "figcaption") return caption;
        var renamed = caption.Owner!.CreateElement("figcaption");
        renamed.InnerHtml = caption.InnerHtml;
        return renamed;
    }

    private static bool HasWords(IElement figure, IElement? caption) =>
        figure.Descendants()
            .Any(node => node is IText text && !string.IsNullOrWhiteSpace(text.Data) && !(caption?.Contains(text) ?? false));
}
