using AngleSharp.Dom;

namespace StaticPress.Importing.Prose;

/// <summary>What is said of a script. Those that only draw what stands beside them as a card are not missed.</summary>
internal static class ScriptLoss
{
    private static readonly string[] Decorators =
        ["platform.twitter.com", "platform.x.com", "instagram.com/embed", "tiktok.com/embed", "connect.facebook.net", "embedr.flickr.com",
            "assets.pinterest.com", "redditmedia.com", "bsky.app/static/embed"];

    public static void Note(IElement script, ProseJournal journal)
    {
        var source = script.GetAttribute("src") ?? "";
        if (Decorators.Any(known => source.Contains(known, StringComparison.OrdinalIgnoreCase))) return;
        if (source.Length == 0 && string.IsNullOrWhiteSpace(script.TextContent)) return;
        journal.Lose(script, ProseLossKind.Script, "A script was left out");
    }

    /// <returns>The page that a script would have drawn: a gist.</returns>
    public static string? PageOf(IElement script)
    {
        var source = script.GetAttribute("src") ?? "";
        return source.Contains("gist.github.com/", StringComparison.OrdinalIgnoreCase) && source.Contains(".js", StringComparison.Ordinal)
            ? source[..source.IndexOf(".js", StringComparison.Ordinal)] : null;
    }
}
