namespace StaticPress.Preview;

/// <summary>The addresses that only the preview has; they lie outside the site's base path.</summary>
internal static class PreviewPaths
{
    public const string Events = "/_events";
    public const string Home = "/_preview/";
    public const string Explain = "/_preview/explain";
    public const string Script = "/_preview/reload.js";
    public const string SharedEvents = "/_preview/events.js";
    public const string Style = "/_preview/preview.css";

    public static bool IsOurs(string path) => path == Events || path == "/_preview" || path.StartsWith(Home, StringComparison.Ordinal);
}
