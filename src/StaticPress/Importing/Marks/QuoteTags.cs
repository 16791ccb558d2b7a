using System.Net;

namespace StaticPress.Importing.Marks;

/// <summary>Tags around words: quotations, boxes, what opens at a click.</summary>
internal static class QuoteTags
{
    public static MadeText? Quote(Tag tag, Lazy<string> inner)
    {
        if (tag.Inner is null) return null;
        var named = tag.Of("author", "cite", "by");
        var link = tag.Values.FirstOrDefault(value => value.Contains("://", StringComparison.Ordinal))
            ?? tag.Of("link", "source", "url", "sourceurl");
        var who = named.Length > 0 ? named : string.Join(' ', tag.Values.TakeWhile(value => value != link));
        var words = Quoted(inner.Value.Trim('\n', ' '));
        if (who.Length == 0 && link.Length == 0) return MadeText.Block(words);
        var source = link.StartsWith("http", StringComparison.Ordinal)
            ? $"[{(who.Length > 0 ? who : link)}]({link})"
            : who.Length > 0 && link.Length > 0 ? $"{who}, {link}" : who + link;
        return MadeText.Block($"{words}\n>\n> — {source}");
    }

    /// <param name="kind"><c>NOTE</c>, <c>TIP</c>, <c>IMPORTANT</c>, <c>WARNING</c> or <c>CAUTION</c>.</param>
    public static MadeText Box(string kind, Tag tag, Lazy<string> inner)
    {
        var title = tag.Of("title", "header");
        var words = inner.Value.Trim('\n', ' ');
        return MadeText.Block($"> [!{kind}]\n{(title.Length > 0 ? $"> **{title}**\n>\n" : "")}{Quoted(words)}");
    }

    public static MadeText? Details(Tag tag, Lazy<string> inner)
    {
        if (tag.Inner is null) return null;
        var title = tag.Of("summary", "title", "header", "text") is { Length: > 0 } named ? named : string.Join(' ', tag.Values);
        return MadeText.Block(
            $"<details>\n<summary>{WebUtility.HtmlEncode(title.Length > 0 ? title : "…")}</summary>\n\n{inner.Value.Trim('\n')}\n\n</details>");
    }

    public static string Quoted(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim().Length > 0 ? "> " + line : ">"));
}
