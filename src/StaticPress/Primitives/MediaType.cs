namespace StaticPress.Primitives;

/// <summary>What kind of file a name says it is, as HTTP and feeds name it (IANA media types).</summary>
internal static class MediaType
{
    public static string Of(string path)
    {
        var end = path.AsSpan().IndexOfAny('?', '#');
        var name = end < 0 ? path.AsSpan() : path.AsSpan(0, end);
        var dot = name.LastIndexOf('.');
        return (dot < 0 ? "" : name[(dot + 1)..].ToString().ToLowerInvariant()) switch
        {
            "html" or "htm" => "text/html; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "js" or "mjs" => "text/javascript; charset=utf-8",
            "json" or "map" => "application/json; charset=utf-8",
            "webmanifest" => "application/manifest+json; charset=utf-8",
            "xml" => "application/xml; charset=utf-8",
            "xsl" or "xslt" => "application/xslt+xml; charset=utf-8",
            "txt" => "text/plain; charset=utf-8",
            "md" => "text/markdown; charset=utf-8",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "jpg" or "jpeg" => "image/jpeg",
            "gif" => "image/gif",
            "webp" => "image/webp",
            "avif" => "image/avif",
            "ico" => "image/vnd.microsoft.icon",
            "mp3" => "audio/mpeg",
            "m4a" => "audio/mp4",
            "ogg" or "oga" or "opus" => "audio/ogg",
            "wav" => "audio/wav",
            "flac" => "audio/flac",
            "mp4" or "m4v" => "video/mp4",
            "webm" => "video/webm",
            "pdf" => "application/pdf",
            "zip" => "application/zip",
            "woff2" => "font/woff2",
            "woff" => "font/woff",
            "wasm" => "application/wasm",
            "vtt" => "text/vtt; charset=utf-8",
            "srt" => "application/x-subrip",
            _ => "application/octet-stream",
        };
    }
}
