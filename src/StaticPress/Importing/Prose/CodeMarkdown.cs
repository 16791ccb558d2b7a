using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace StaticPress.Importing.Prose;

/// <summary>Code in a line and code as a block.</summary>
internal static partial class CodeMarkdown
{
    /// <returns>Between its marks, and as the words that it is where marks would run into others; null for code that says
    /// nothing.</returns>
    public static InlineToken? Inline(IElement code)
    {
        var text = LineEnds().Replace(TextOf(code), " ");
        if (string.IsNullOrWhiteSpace(text)) return null;
        var marks = new string('`', LongestRun(text) + 1);
        var pads = text[0] is '`' or ' ' || text[^1] is '`' or ' ' ? " " : "";
        return new(InlineKind.Whole, string.Concat(marks, pads, text, pads + marks)) { Tag = text };
    }

    public static bool IsPlain(IElement pre) =>
        pre.QuerySelectorAll("*").All(inner => inner.LocalName is "code" or "span" or "br" or "samp" or "font");

    public static string Block(IElement pre)
    {
        var text = TextOf(pre).TrimEnd().TrimStart('\n', '\r');
        if (string.IsNullOrWhiteSpace(text)) return "";
        var fence = new string('`', Math.Max(3, LongestRun(text) + 1));
        return $"{fence}{LanguageOf(pre)}\n{text}\n{fence}";
    }

    /// <summary>Lines of a poem, each of which ends where it ends.</summary>
    public static List<InlineToken> Lines(IEnumerable<InlineToken> tokens)
    {
        var lines = new List<InlineToken>();
        foreach (var token in tokens)
        {
            if (token.Kind != InlineKind.Text)
            {
                lines.Add(token);
                continue;
            }

            var isFirst = true;
            foreach (var line in token.Text.Split('\n'))
            {
                if (!isFirst) lines.Add(InlineToken.LineBreak);
                isFirst = false;
                if (line.Length > 0) lines.Add(token with { Text = line });
            }
        }

        return lines;
    }

    private static string TextOf(IElement element)
    {
        if (element.QuerySelector("br") is null) return element.TextContent.Replace("\r", "", StringComparison.Ordinal);
        var text = new StringBuilder();
        foreach (var node in element.Descendants())
        {
            if (node is IText words) text.Append(words.Data);
            else if (node is IElement { LocalName: "br" }) text.Append('\n');
        }

        return text.Replace("\r", "").ToString();
    }

    private static string LanguageOf(IElement pre)
    {
        var around = new[] { pre.QuerySelector("code"), pre, pre.ParentElement, pre.ParentElement?.ParentElement };
        foreach (var element in around)
        {
            if (element is null) continue;
            if (Language().Match(element.ClassName ?? "") is { Success: true } named) return Known(named.Groups["name"].Value);
            foreach (var key in (ReadOnlySpan<string>)["data-enlighter-language", "data-lang", "data-language"])
            {
                if (element.GetAttribute(key) is { Length: > 0 } value) return Known(value);
            }
        }

        return pre.PreviousSibling is { } before ? Known(OfBlock(before is IText ? before.PreviousSibling : before)) : "";
    }

    /// <summary><c>&lt;!-- wp:syntaxhighlighter/code {"language":"php"} --&gt;</c>.</summary>
    private static string OfBlock(INode? before)
    {
        if (before is not IComment comment || comment.Data.IndexOf('{', StringComparison.Ordinal) is not (> 0 and var brace)) return "";
        try
        {
            using var values = JsonDocument.Parse(comment.Data[brace..].TrimEnd());
            return values.RootElement.ValueKind == JsonValueKind.Object && values.RootElement.TryGetProperty("language", out var language)
                && language.ValueKind == JsonValueKind.String ? language.GetString()! : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private static string Known(string language) =>
        NotOfAName().IsMatch(language) || language is "plain" or "none" or "raw" or "generic" or "plaintext"
            ? ""
            : language.ToLowerInvariant();

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    [GeneratedRegex(@"[ \t]*\n[ \t\n]*")]
    private static partial Regex LineEnds();

    [GeneratedRegex(@"(?:^|\s)(?:lang(?:uage)?-|brush:\s*|lang:)(?<name>[\w+#.-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Language();

    [GeneratedRegex(@"[^\w+#.-]|^$")]
    private static partial Regex NotOfAName();
}
