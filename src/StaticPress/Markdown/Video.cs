namespace StaticPress.Markdown;

/// <summary>A video on a site that shows videos.</summary>
/// <param name="Site">As people call it: <c>YouTube</c>.</param>
internal sealed record Video(string Site, string Id)
{
    /// <returns>Null when the address is not that of one video.</returns>
    public static Video? Of(string? address)
    {
        if (address is null || !address.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return null;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http")) return null;
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        return host switch
        {
            "youtu.be" => YouTube(First(uri.AbsolutePath)),
            "youtube.com" or "m.youtube.com" or "youtube-nocookie.com" or "music.youtube.com" => YouTube(YouTubeId(uri)),
            "vimeo.com" or "player.vimeo.com" => Vimeo(uri.AbsolutePath),
            _ => null,
        };
    }

    /// <summary>Whether a picture is one that these sites keep of a video: <c>https://img.youtube.com/vi/…/0.jpg</c>.</summary>
    public static bool IsFrame(string? picture) =>
        Uri.TryCreate(picture, UriKind.Absolute, out var uri)
        && uri.Host is "img.youtube.com" or "i.ytimg.com" or "i3.ytimg.com" or "i.vimeocdn.com";

    private static Video? YouTube(string? id) =>
        id is { Length: >= 6 and <= 20 } && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? new Video("YouTube", id) : null;

    /// <summary>The number in <c>/76979871</c>, <c>/video/76979871</c> or <c>/channels/staffpicks/76979871</c>.</summary>
    private static Video? Vimeo(string path) =>
        path.Split('/').FirstOrDefault(part => part.Length is >= 5 and <= 12 && part.All(char.IsAsciiDigit)) is { } id
            ? new Video("Vimeo", id) : null;

    private static string? YouTubeId(Uri uri)
    {
        var parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["embed" or "shorts" or "live" or "v", var id, ..]) return id;
        return parts is ["watch"]
            ? uri.Query.TrimStart('?').Split('&').FirstOrDefault(pair => pair.StartsWith("v=", StringComparison.Ordinal))?[2..]
            : null;
    }

    private static string? First(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
}
