using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown;

/// <summary>
/// A link on a line of its own to a video, a sound or a post on another site. Nothing is fetched from elsewhere before the reader asks for
/// it: a video or a post is a card that leads to its site, a sound is a player that loads on play.
/// </summary>
internal static class EmbedHtml
{
    public static bool CanWrite(Inline? inline) =>
        AddressOf(inline) is { } address && (Audio.Is(address) || Video.Of(address) is not null || PostCard.SiteOf(address) is not null)
        && !HoldsOwnPicture(inline);

    /// <summary>Whether this is a bare address with a line of the paragraph to itself, which becomes a card or a player.</summary>
    public static bool IsLine(Inline inline) =>
        inline.PreviousSibling is null or LineBreakInline && inline.NextSibling is null or LineBreakInline
        && IsBare(inline) && CanWrite(inline);

    /// <summary>Whether the author wrote nothing but the address.</summary>
    public static bool IsBare(Inline inline) => inline is AutolinkInline or LinkInline { IsAutoLink: true };

    public static void Write(BodyWriter writer, Inline inline)
    {
        var address = AddressOf(inline)!;
        var offset = inline is LinkInline link ? AddressPosition.Of(link) : inline.Span.Start + 1;
        var title = inline is LinkInline { IsAutoLink: false } named ? PlainText.Of(named).Trim() : "";
        if (writer.AddressOf(address, offset) is not { } target) return;
        writer.EnsureLine();
        if (Video.Of(address) is { } video) WriteVideo(writer, video, target, title.Length == 0 ? address : title);
        else if (PostCard.SiteOf(address) is { } site) WritePost(writer, site, target, title.Length == 0 ? address : title);
        else WriteAudio(writer, target, title, offset);
    }

    private static void WriteVideo(BodyWriter writer, Video video, string target, string title)
    {
        writer.Write("<p class=\"embed-line\"><a class=\"embed embed-video\" href=\"");
        writer.WriteAddress(target)
            .Write("\" rel=\"noopener\" data-site=\"").WriteEscape(video.Site).Write("\" data-video=\"").WriteEscape(video.Id)
            .Write("\"><span class=\"embed-title\">").WriteEscape(title)
            .Write("</span> <span class=\"embed-site\">").WriteEscape(video.Site).WriteLine("</span></a></p>");
    }

    private static void WritePost(BodyWriter writer, string site, string target, string title)
    {
        writer.Write("<p class=\"embed-line\"><a class=\"embed embed-post\" href=\"");
        writer.WriteAddress(target).Write("\" rel=\"noopener\" data-site=\"").WriteEscape(site)
            .Write("\"><span class=\"embed-title\">").WriteEscape(title)
            .Write("</span> <span class=\"embed-site\">").WriteEscape(site).WriteLine("</span></a></p>");
    }

    private static void WriteAudio(BodyWriter writer, string target, string title, int offset)
    {
        DeadHtml.ReportMedia(writer, target, offset);
        writer.Write("<figure class=\"audio\"><audio controls preload=\"none\" src=\"");
        writer.WriteAddress(target).Write('"');
        if (title.Length > 0) writer.Write(" aria-label=\"").WriteEscape(title).Write('"');
        writer.Write("></audio>");
        if (title.Length > 0) writer.Write("<figcaption>").WriteEscape(title).Write("</figcaption>");
        writer.WriteLine("</figure>");
    }

    /// <summary>A picture with a link says where it leads, and a card would take it away; a frame of a video is not missed.</summary>
    private static bool HoldsOwnPicture(Inline? inline) =>
        inline is LinkInline { IsImage: false } link && OnlyInline.Of(link) is LinkInline { IsImage: true } picture
        && !Video.IsFrame(picture.Url);

    private static string? AddressOf(Inline? inline) => inline switch
    {
        LinkInline link => link.Url,
        AutolinkInline { IsEmail: false } link => link.Url,
        _ => null,
    };
}
