using System.Text;

namespace StaticPress.Preview;

/// <summary>A page that the preview itself makes: an error, the author's overview, an explanation.</summary>
internal static class PreviewPage
{
    /// <param name="script">Whether it carries the reload script.</param>
    public static Response Of(int status, string title, Html body, bool script)
    {
        Html page = $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{title}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{PreviewPaths.Style}">
            </head>
            <body>
            {body}
            </body>
            </html>

            """;
        var html = Encoding.UTF8.GetBytes(page.ToString());
        var tag = EntityTag.Of(html);
        return new Response(status, "text/html; charset=utf-8", script ? ReloadScript.AddTo(html, tag) : html, tag);
    }
}

/// <summary>The addresses that only the preview has; they lie outside the site's base path.</summary>
internal static class PreviewPaths
{
    public const string Events = "/_events";
    public const string Home = "/_preview/";
    public const string Explain = "/_preview/explain";
    public const string Script = "/_preview/reload.js";
    public const string SharedEvents = "/_preview/events.js";
    public const string AtDesk = "/_preview/at-desk.js";
    public const string Style = "/_preview/preview.css";

    public static bool IsOurs(string path) => path == Events || path == "/_preview" || path.StartsWith(Home, StringComparison.Ordinal);
}
