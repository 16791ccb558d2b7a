using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>Tags that show pictures, videos, recordings and what lies on other sites.</summary>
internal static partial class MediaTags
{
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif"];

    /// <returns>Null for a tag that shows none of these, or whose words are not understood.</returns>
    public static MadeText? Make(string name, Tag tag) => name switch
    {
        "youtube" or "youtuber" or "yt" or "youtube-lite" or "youtubelite" or "youtube_lite" or "video_youtube" =>
            Video("https://www.youtube.com/watch?v=", tag),
        "vimeo" => Video("https://vimeo.com/", tag),
        "gist" => Gist(tag),
        "tweet" or "x" or "twitter" or "twitter_simple" or "x_simple" => Tweet(tag),
        "instagram" or "instagram_simple" => Card("https://www.instagram.com/p/", tag),
        "spotify" => Card("https://open.spotify.com/track/", tag),
        "speakerdeck" or "jsfiddle" or "codepen" or "soundcloud" or "iframe" or "embed" or "oembed" or "card" or "linkcard" =>
            Elsewhere(tag),
        "audio" or "mp3" => File(tag),
        "video" or "mp4" or "vid" => Video(tag),
        "figure" or "fig" or "image" or "img" or "picture" or "asset_img" or "image-caption" or "imgcap" or "responsive-image"
            or "responsiveimage"
            or "image_full" or "imgfig" or "postimage" or "caption" or "fancybox" or "lightbox" or "imgur" => Picture(tag),
        _ => null,
    };

    private static MadeText? Video(string site, Tag tag)
    {
        var id = tag.Of("id", "video", "video_id", "videoid", "youtube_id", "code", "url", "src", "link") is { Length: > 0 } named
            ? named
            : tag.At(0);
        if (id.Length == 0) return null;
        return MadeText.Block(id.Contains("://", StringComparison.Ordinal)
            ? id
            : id.StartsWith("//", StringComparison.Ordinal) ? "https:" + id
            : VideoId().Match(id) is { Success: true } found ? site + found.Groups["id"].Value : site + id);
    }

    private static MadeText? Gist(Tag tag)
    {
        var url = tag.Of("url", "src");
        if (url.Length > 0) return MadeText.Block($"<{url}>");
        string[] parts = [.. tag.Values.Where(value => value.Length > 0)];
        var id = tag.Of("id") is { Length: > 0 } named
            ? named
            : parts.Length > 1 && !parts[0].Contains('/', StringComparison.Ordinal) && Number().IsMatch(parts[1])
                ? $"{parts[0]}/{parts[1]}"
                : parts.FirstOrDefault() ?? "";
        return id.Length == 0
            ? null
            : MadeText.Block(id.Contains("://", StringComparison.Ordinal) ? $"<{id}>" : $"<https://gist.github.com/{id}>");
    }

    private static MadeText? Tweet(Tag tag)
    {
        var url = tag.Of("url") is { Length: > 0 } named
            ? named
            : tag.Values.FirstOrDefault(value => value.Contains("://", StringComparison.Ordinal)) ?? "";
        if (url.Length > 0) return MadeText.Block(url);
        var (user, id) = (tag.Of("user"), tag.Of("id") is { Length: > 0 } number ? number : tag.At(tag.Values.Count - 1));
        if (user.Length == 0 && tag.Values.Count > 1) user = tag.At(0);
        return id.Length == 0 ? null : MadeText.Block($"https://twitter.com/{(user.Length > 0 ? user : "i")}/status/{id}");
    }

    private static MadeText? Card(string site, Tag tag)
    {
        var id = tag.Of("id", "url", "src") is { Length: > 0 } named ? named : tag.At(0);
        return id.Length == 0 ? null : MadeText.Block(id.Contains("://", StringComparison.Ordinal) ? id : site + id);
    }

    private static MadeText? Elsewhere(Tag tag)
    {
        var url = tag.Of("url", "src", "href", "link") is { Length: > 0 } named
            ? named
            : tag.Values.FirstOrDefault(value => value.Contains("://", StringComparison.Ordinal)) ?? "";
        return url.Contains("://", StringComparison.Ordinal) ? MadeText.Block($"<{url}>") : null;
    }

    private static MadeText? File(Tag tag)
    {
        var file = tag.Of("src", "url", "file") is { Length: > 0 } named ? named : tag.At(0);
        return file.Length == 0 ? null : MadeText.Block($"[{Path.GetFileName(file)}]({MarkdownTarget(file)})");
    }

    private static MadeText? Video(Tag tag)
    {
        var file = tag.Of("src", "url", "mp4", "file", "webm") is { Length: > 0 } named ? named : tag.At(0);
        if (file.Length == 0) return null;
        if (file.Contains("youtu", StringComparison.Ordinal) || file.Contains("vimeo", StringComparison.Ordinal))
            return MadeText.Block(file);
        var title = Plain(tag.Of("caption", "title"));
        return MadeText.Block($"![{title}]({MarkdownTarget(file)}{(title.Length > 0 ? $" \"{title}\"" : "")})");
    }

    private static MadeText? Picture(Tag tag)
    {
        var src = tag.Of("src", "url", "image", "image_path", "path", "file", "filename", "img", "image-url", "name");
        var values = tag.Values.ToList();
        if (src.Length == 0)
        {
            var at = values.FindIndex(
                value => PictureEndings.Any(ending => value.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                    || value.Contains("://", StringComparison.Ordinal));
            if (at < 0) return null;
            src = values[at];
            values = [.. values.Skip(at + 1).Where(value => !Number().IsMatch(value))];
        }

        var alt = tag.Of("alt") is { Length: > 0 } named ? named : values.Count > 1 ? values[^1] : values.FirstOrDefault() ?? "";
        var caption = tag.Of("caption", "title", "text", "cap") is { Length: > 0 } words
            ? words
            : tag.Inner?.Trim() ?? (values.Count > 1 ? values[0] : "");
        var (credit, link) = (tag.Of("attr", "credit", "attribution"), tag.Of("link", "href"));
        var shown = Plain(caption) + (credit.Length > 0 ? $"{(caption.Length > 0 ? " " : "")}(credit: {Plain(credit)})" : "");
        var picture = $"![{Plain(alt)}]({MarkdownTarget(src)}{(shown.Length > 0 && !HasLink(caption) ? $" \"{shown}\"" : "")})";
        if (link.Length > 0 && link != src) picture = $"[{picture}]({MarkdownTarget(link)})";
        return MadeText.Block(HasLink(caption) ? $"{picture}\n\n*{caption.ReplaceLineEndings(" ").Trim('*')}*" : picture);
    }

    private static bool HasLink(string caption) =>
        caption.Contains("](", StringComparison.Ordinal) || caption.Contains("<a ", StringComparison.Ordinal);

    /// <summary>Words for between brackets and quotation marks.</summary>
    private static string Plain(string text) =>
        Elements().Replace(text, "").ReplaceLineEndings(" ").Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal).Trim();

    private static string MarkdownTarget(string address) => address.AsSpan().ContainsAny(" ()") ? $"<{address}>" : address;

    [GeneratedRegex(@"(?:v=|embed/|youtu\.be/)(?<id>[\w-]{6,})")]
    private static partial Regex VideoId();

    [GeneratedRegex("^[0-9a-f]+%?$|^[0-9]+px$")]
    private static partial Regex Number();

    [GeneratedRegex("</?[a-zA-Z][^<>]*>")]
    private static partial Regex Elements();
}
