using System.Net;
using System.Text.RegularExpressions;

namespace StaticPress.Importing.Prose;

/// <summary>What a known shortcode is in HTML.</summary>
/// <param name="Before">All of it, or what stands before its content.</param>
internal sealed record ShortcodeMarkup(string Before, string After = "")
{
    public bool KeepsContent { get; init; }

    /// <summary>Sentences about what it asked for and what is not there.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];
}

/// <summary>The shortcodes of WordPress itself and of the plug-ins that most blogs have.</summary>
internal static class ShortcodeHtml
{
    private static readonly HashSet<string> Media = ["gallery", "audio", "video", "playlist"];

    private static readonly HashSet<string> Captions = ["caption", "wp_caption"];

    private static readonly HashSet<string> Notes = ["ref", "footnote", "efn_note", "mfn", "fn", "note_ref"];

    /// <summary><c>[Ted]</c> and <c>[Facebook]</c> are words until something stands behind them.</summary>
    public static bool Knows(Shortcode tag) =>
        tag.Name is "embed" || Media.Contains(tag.Name) || Captions.Contains(tag.Name) || ShortcodeCode.Knows(tag.Name)
        || (ShortcodeEmbeds.Knows(tag.Name) && (tag.Closes || tag.Attributes.Count > 0)) || BuilderShortcodes.Knows(tag.Name);

    public static bool TakesContent(Shortcode tag) =>
        tag.Name is "embed" || Captions.Contains(tag.Name) || Notes.Contains(tag.Name) || ShortcodeCode.IsName(tag.Name)
        || (ShortcodeEmbeds.Knows(tag.Name) && tag.Attributes.Count == 0) || BuilderShortcodes.TakesContent(tag);

    /// <returns>Null for one that is not known, or says nothing that is known.</returns>
    public static ShortcodeMarkup? Of(Shortcode tag, string? content, ProseSource source)
    {
        if (BuilderShortcodes.Of(tag, content) is { } built) return built;
        if (Captions.Contains(tag.Name)) return content is null ? null : Caption(tag, content);
        if (Notes.Contains(tag.Name)) return content is null ? null : new("<sp-note>", "</sp-note>") { KeepsContent = true };
        if (ShortcodeCode.IsName(tag.Name)) return content is null ? null : ShortcodeCode.Of(tag, content);
        if (tag.Name == "table" && tag["id"] is { Length: > 0 } id)
        {
            return source.Table(id) is { } table ? new($"\n\n{table}\n\n")
                : new("") { Missing = [$"The table {id} is not in the export"] };
        }

        if (Media.Contains(tag.Name)) return ShortcodeMedia.Of(tag, source);
        var embed = tag.Name == "embed" ? content?.Trim() ?? tag.First("src", "url", "0") : ShortcodeEmbeds.AddressOf(tag, content?.Trim());
        return embed is { Length: > 0 } ? new($"\n\n<p>{Encoded(embed)}</p>\n\n") : null;
    }

    public static string Encoded(string text) => WebUtility.HtmlEncode(WebUtility.HtmlDecode(text));

    /// <summary>Since 3.4 the words stand behind the picture; before that they were a value.</summary>
    private static ShortcodeMarkup Caption(Shortcode tag, string content)
    {
        var picture = content.LastIndexOf("<img", StringComparison.OrdinalIgnoreCase);
        var end = picture < 0 ? -1 : content.IndexOf('>', picture) + 1;
        if (end > 0 && content.AsSpan(end).TrimStart().StartsWith("</a>", StringComparison.OrdinalIgnoreCase))
            end = content.IndexOf("</a>", end, StringComparison.OrdinalIgnoreCase) + 4;
        var words = tag["caption"] is { Length: > 0 } given ? WebUtility.HtmlDecode(given) : end > 0 ? content[end..].Trim() : "";
        if (end <= 0) return new("\n\n<figure>", $"<figcaption>{words}</figcaption></figure>\n\n") { KeepsContent = true };
        return new($"\n\n<figure>{content[..end].Trim()}<figcaption>{words}</figcaption></figure>\n\n");
    }
}

/// <summary>
/// Code between shortcodes, as the plug-in SyntaxHighlighter has it: by one name for all, or by the name of its language.
/// </summary>
internal static partial class ShortcodeCode
{
    private static readonly string[] Names = ["code", "sourcecode", "source", "cc", "crayon"];

    private static readonly HashSet<string> Languages =
    [
        "php", "python", "ruby", "java", "javascript", "js", "css", "html", "xml", "sql", "bash", "shell", "csharp", "cpp", "perl",
        "powershell", "scala", "go",
        "diff", "groovy", "objc", "vb", "delphi", "json", "yaml", "matlabkey", "plain",
    ];

    public static bool IsName(string name) =>
        Names.Contains(name, StringComparer.Ordinal) || Languages.Contains(name) || OfCodeColorer().IsMatch(name);

    /// <summary>The name of a language in brackets may be one of prose.</summary>
    public static bool Knows(string name) => name is "code" or "sourcecode";

    public static ShortcodeMarkup Of(Shortcode tag, string content)
    {
        var colored = OfCodeColorer().Match(tag.Name);
        var language = tag.First("lang", "language", "syntax")
            ?? (Languages.Contains(tag.Name) ? tag.Name : colored.Groups["language"].Value);
        if (colored.Groups["look"].Value.Contains('i'))
            return new($"<code>{WebUtility.HtmlEncode(WebUtility.HtmlDecode(content))}</code>");
        var code = WebUtility.HtmlEncode(WebUtility.HtmlDecode(content).Trim('\r', '\n'));
        return new($"\n\n<pre><code class=\"language-{ShortcodeHtml.Encoded(language)}\">{code}</code></pre>\n\n");
    }

    /// <summary>
    /// <c>[cc_php]</c>, <c>[ccnle_php]</c>, <c>[cci]</c>: the letters say how the code looks, and an <c>i</c> that it stands in a line.
    /// </summary>
    [GeneratedRegex("^cc(?<look>[bceilnstwh]{0,5})(?:_(?<language>[a-z0-9-]+))?$")]
    private static partial Regex OfCodeColorer();
}
