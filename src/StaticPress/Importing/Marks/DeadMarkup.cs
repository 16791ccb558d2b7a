using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>
/// What the pages here run and apply nothing of: scripts, styles, the old players of Flash. A link stands where a script put something of
/// another site; what else is lost is told.
/// </summary>
internal static partial class DeadMarkup
{
    /// <summary>Scripts that make a card of a quotation that stands beside them.</summary>
    private static readonly string[] OfCards = ["platform.twitter.com", "instagram.com/embed", "embedr.flickr.com", "tiktok.com/embed",
        "s.imgur.com", "embed.redditmedia", "platform.linkedin", "connect.facebook"];

    public static string Remove(string text, MarkSource source, List<MarkNote> notes)
    {
        if (!text.Contains('<') && !text.Contains("javascript:", StringComparison.OrdinalIgnoreCase)) return text;
        var whole = text;
        text = OutsideCode.Replace(text, Script(), found => Script(found, OutsideCode.LineOf(whole, found.Index, source.FirstLine), notes));
        text = OutsideCode.Replace(text, Flash(),
            found => Player(found.Value)
                ?? Elsewhere(found, OutsideCode.LineOf(whole, Math.Min(found.Index, whole.Length), source.FirstLine), notes));
        text = OutsideCode.Replace(text, Form(),
            found => Elsewhere(found, OutsideCode.LineOf(whole, Math.Min(found.Index, whole.Length), source.FirstLine), notes));
        text = OutsideCode.Replace(text, CodeLink(),
            found => Words(found, OutsideCode.LineOf(whole, Math.Min(found.Index, whole.Length), source.FirstLine), notes));
        text = OutsideCode.Replace(text, SheetOfStyles(), _ => "");
        var isStyled = false;
        text = OutsideCode.Replace(text, Style(), _ => Told(ref isStyled));
        text = OutsideCode.Replace(text, StyleAttribute(), found => Attributes().Replace(found.Value, _ => Told(ref isStyled)));
        text = OutsideCode.Replace(text, Frame(), found => found.Groups["before"].Value + "https:");
        if (isStyled)
            notes.Add(new MarkNote(source.FirstLine, false,
                "Styles that the text gave to its HTML apply no more; use a class that the theme knows.", ""));
        return text;
    }

    private static string Told(ref bool isTold)
    {
        isTold = true;
        return "";
    }

    private static string Script(Match found, int line, List<MarkNote> notes)
    {
        var address = Source().Match(found.Groups["attributes"].Value).Groups["src"].Value;
        if (address.Contains("gist.github.com", StringComparison.Ordinal))
            return $"<https:{(address.IndexOf("//", StringComparison.Ordinal) is var at and >= 0 ? address[at..] : "//" + address).Split(".js")[0]}>";
        if (!OfCards.Any(card => address.Contains(card, StringComparison.Ordinal)))
            notes.Add(new MarkNote(line, true, "A script was left out: the pages here run none that stands in a text.",
                found.Value.Length > 200 ? found.Value[..200] : found.Value));
        return "";
    }

    /// <summary>Of a link that ran code, as those that readers keep among their bookmarks do.</summary>
    private static string Words(Match found, int line, List<MarkNote> notes)
    {
        notes.Add(new MarkNote(line, true, "A link ran code, which no page here does; its words stay.",
            found.Value.Length > 200 ? found.Value[..200] : found.Value));
        return found.Groups["words"].Value;
    }

    /// <summary>What a player showed, as a link.</summary>
    private static string Elsewhere(Match found, int line, List<MarkNote> notes)
    {
        notes.Add(new MarkNote(line, true, "A player or a form of another site was left out; a link leads to what it was of, where that is known.",
            found.Value.Length > 200 ? found.Value[..200] : found.Value));
        return Address().Match(found.Value) is { Success: true } address ? $"<{address.Value}>" : "";
    }

    /// <returns>Null for an object that shows no video that is known.</returns>
    private static string? Player(string html) => Video().Match(html) is not { Success: true } found ? null
        : found.Groups["youtube"].Success
            ? $"\n\nhttps://www.youtube.com/watch?v={found.Groups["youtube"].Value}\n\n"
            : $"\n\nhttps://vimeo.com/{found.Groups["vimeo"].Value}\n\n";

    /// <summary>Within a paragraph it ends with that at the latest: a text may speak of one.</summary>
    [GeneratedRegex(@"(?:(?<=^[ \t>]*)<script\b(?<attributes>(?>[^>""']+|""[^""]*""|'[^']*')*)>.*?"
        + @"|<script\b(?<attributes>(?>[^>""'\n]+|""[^""]*""|'[^']*')*)>(?:(?!\n[ \t]*\n).)*?)</script\s*>",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex(@"\bsrc\s*=\s*[""']?(?<src>[^""'\s>]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex(@"<style\b[^>]*>.*?</style\s*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Style();

    [GeneratedRegex(@"<[a-zA-Z][\w-]*\s[^<>]*?\b(?:style|on[a-z]+)\s*=[^<>]*>")]
    private static partial Regex StyleAttribute();

    [GeneratedRegex(@"\s(?:style|on[a-z]{3,20})\s*=\s*(?:""[^""]*""|'[^']*'|[^\s""'>]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"(?<before><iframe\b[^<>]*?\bsrc\s*=\s*[""']?)http:", RegexOptions.IgnoreCase)]
    private static partial Regex Frame();

    [GeneratedRegex(@"<object\b.*?</object\s*>|<embed\b[^>]*>(?:\s*</embed\s*>)?", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Flash();

    /// <summary>That sends what readers write to another site.</summary>
    [GeneratedRegex(@"<form\b[^<>]*?\baction\s*=\s*[""']?https?://[^<>]*>.*?</form\s*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex(@"<a\b[^<>]*?\bhref\s*=\s*(?:""\s*javascript:[^""]*""|'\s*javascript:[^']*'|javascript:[^\s>]*)[^<>]*>(?<words>.*?)</a\s*>"
        + @"|(?<!!)\[(?<words>[^\[\]\n]*)\]\([ ]*(?:<javascript:[^<>\n]*>|javascript:(?:[^\s()]|\((?:[^\s()]|\((?:[^\s()]|\([^\s()]*\))*\))*\))*)(?:[ ]+""[^""\n]*"")?[ ]*\)",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex CodeLink();

    [GeneratedRegex(@"<link\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex SheetOfStyles();

    [GeneratedRegex(@"https?://[^\s""'<>]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"youtube(?:-nocookie)?\.com/v/(?<youtube>[\w-]{6,20})|vimeo\.com/moogaloop\.swf\?clip_id=(?<vimeo>[0-9]+)")]
    private static partial Regex Video();
}
