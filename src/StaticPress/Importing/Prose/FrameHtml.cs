using AngleSharp.Dom;
using StaticPress.Primitives;

namespace StaticPress.Importing.Prose;

/// <summary>
/// Frames, plug-ins and players: the address of what they show where this program makes a card of it, else what the pages may show.
/// </summary>
internal static class FrameHtml
{
    public static bool MayStay(IElement frame) =>
        frame.LocalName == "iframe" && SourceOf(frame).StartsWith("https:", StringComparison.OrdinalIgnoreCase)
            && frame.HasAttribute("src");

    /// <returns>Blocks of Markdown, if any.</returns>
    public static string Of(IElement frame, ProseJournal journal)
    {
        var source = SourceOf(frame);
        if (EmbedAddress.Of(source) is { } card) return CardMarkdown.Of(card, journal);
        if (MayStay(frame)) return KeptHtml.Of(frame, journal);
        if (frame.LocalName == "iframe" && source.StartsWith("//", StringComparison.Ordinal))
        {
            frame.SetAttribute("src", "https:" + source);
            return KeptHtml.Of(frame, journal);
        }

        var isLink = source.Length > 0 && SafeUrl.Forbidden(source) is null && SafeUrl.Scheme(source) is null or "http" or "https";
        journal.Lose(frame, ProseLossKind.Content,
            isLink ? "A frame or plug-in that no page may show became a link" : "A frame or plug-in was left out");
        return isLink && source.Length > 0 ? CardMarkdown.Of(source, journal) : "";
    }

    /// <summary>A recording or a film that the blog itself has.</summary>
    public static string Player(IElement player, string caption, ProseJournal journal)
    {
        var source = player.GetAttribute("src") ?? player.QuerySelector("source[src]")?.GetAttribute("src") ?? "";
        if (source.Length == 0 || SafeUrl.Forbidden(source) is not null)
        {
            journal.Lose(player, ProseLossKind.Content, "A player without a recording was left out");
            return "";
        }

        if (EmbedAddress.Of(source) is { } card) return CardMarkdown.Of(card, journal);
        if (Markdown.Audio.Is(source)) return CardMarkdown.Recording(source, caption, journal);
        player.SetAttribute("controls", "");
        foreach (var autoplay in (ReadOnlySpan<string>)["autoplay", "preload", "playsinline"]) player.RemoveAttribute(autoplay);
        var html = KeptHtml.Of(player, journal);
        return caption.Length == 0
            ? html
            : $"<figure>\n{html}\n<figcaption>{System.Net.WebUtility.HtmlEncode(caption)}</figcaption>\n</figure>";
    }

    private static string SourceOf(IElement frame) =>
        (frame.GetAttribute("src") is { Length: > 0 } source && source != "about:blank" ? source : null)
        ?? frame.GetAttribute("data-src") ?? frame.GetAttribute("data-lazy-src") ?? frame.GetAttribute("data")
        ?? frame.QuerySelector("embed[src]")?.GetAttribute("src") ?? frame.QuerySelector("param[name=movie]")?.GetAttribute("value") ?? "";
}

/// <summary>An address alone in its paragraph.</summary>
internal static class CardMarkdown
{
    public static string Of(string address, ProseJournal journal) => Bare(journal.Link(address));

    public static string Recording(string address, string caption, ProseJournal journal)
    {
        var file = journal.Picture(address, null);
        if (caption.Length == 0 && SafeUrl.Scheme(file) is "http" or "https") return Bare(file);
        var words = new System.Text.StringBuilder();
        if (caption.Length > 0) PlainSign.Write(words, caption, new(false, InBrackets: true, false, false, false));
        return $"[{words}]({MarkdownAddress.Of(file)})";
    }

    public static string Bare(string address) => SafeUrl.Scheme(address) is "http" or "https"
        ? address.AsSpan().ContainsAny(" <>\"\\") || !char.IsAsciiLetterOrDigit(address[^1]) && address[^1] is not ('/' or '=' or '-')
            ? $"<{Encoded(address)}>"
            : address
        : $"[{address.Replace("]", "\\]", StringComparison.Ordinal)}]({MarkdownAddress.Of(address)})";

    private static string Encoded(string address) =>
        address.Replace(" ", "%20", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal);
}
