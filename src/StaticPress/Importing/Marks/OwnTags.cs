using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>
/// The old blog's own tags, where their templates do no more than put the words of the tag into HTML:
/// <c>layouts/shortcodes/slides.html</c>,
/// <c>_includes/box.html</c>, <c>templates/shortcodes/box.html</c>. Nothing is run.
/// </summary>
internal static partial class OwnTags
{
    private const int Longest = 4000;

    /// <param name="file">Of the template, without its folder.</param>
    /// <returns>Null where there is no template, or one that works something out.</returns>
    public static MadeText? Make(Tag tag, string file, Lazy<string> inner, MarkSource source)
    {
        string[] places =
            [$"layouts/shortcodes/{file}", $"layouts/_shortcodes/{file}", $"templates/shortcodes/{file}", $"_includes/{file}"];
        var template = places.Select(source.CodeFile).FirstOrDefault(text => text is not null);
        if (template is null || template.Length > Longest) return null;
        if (tag.Inner is { } code && Coloured().Match(template) is { Success: true } coloured)
            return MadeText.Block(CodeTags.Fenced(code, coloured.Groups["language"].Success ? coloured.Groups["language"].Value
                : CodeLanguage().IsMatch(tag.At(0)) ? tag.At(0) : ""));
        var html = Remark().Replace(template, "");
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        html = Said().Replace(html, found => said.TryAdd(found.Groups["variable"].Value, found.Groups["value"].Value) ? "" : found.Value);
        html = Variable().Replace(html, found => said.GetValueOrDefault(found.Value[1..], found.Value));
        html = Given()
            .Replace(html, found => Value(found, tag, inner).Length > 0 ? found.Groups["then"].Value : found.Groups["else"].Value);
        html = With().Replace(html,
            found => Value(found, tag, inner) is { Length: > 0 } value ? Dot().Replace(found.Groups["then"].Value, _ => value) : "");
        html = Word().Replace(html, found => Value(found, tag, inner));
        if (html.Contains("{{", StringComparison.Ordinal) || html.Contains("{%", StringComparison.Ordinal)) return null;
        html = EmptyLines().Replace(html.Trim(), "\n");
        return html.StartsWith('<') && !html.StartsWith("<a", StringComparison.Ordinal)
            && !html.StartsWith("<span", StringComparison.Ordinal) ? MadeText.Block(html) : MadeText.Words(html);
    }

    private static string Value(Match found, Tag tag, Lazy<string> inner)
    {
        if (found.Groups["inner"].Success) return inner.Value;
        if (found.Groups["number"].Success) return tag.At(found.Groups["number"].Value[0] - '0');
        return tag.Named.GetValueOrDefault(found.Groups["name"].Value, "");
    }

    /// <summary>Hugo's <c>{{ highlight (trim .Inner "\n") "rust" "" }}</c>, however the code is trimmed before.</summary>
    [GeneratedRegex(@"(?<=\.Inner\b.*)\bhighlight\s+(?:\([^()]*\)|[$.]\w+)\s+(?:""(?<language>[\w+#-]*)""|[$(])|\bhighlight\s+(?:\([^()]*\.Inner[^()]*\)|\.Inner)\s+(?:""(?<language>[\w+#-]*)""|[$(])",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Coloured();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+#-]*$")]
    private static partial Regex CodeLanguage();

    private const string Asked =
        @"(?:(?<inner>\.Inner|body)|\.Get\s+(?<number>[0-9])|index\s+\.Params\s+(?<number>[0-9])|\.Get\s+[""`'](?<name>[\w-]+)[""`']|include\.(?<name>[\w-]+)|(?<name>[a-z]\w*))";

    [GeneratedRegex(@"\{\{-?/\*.*?\*/-?\}\}|\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}|\{#.*?#\}|<!--.*?-->",
        RegexOptions.Singleline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"\{%-?\s*if\s+" + Asked
        + @"\s*-?%\}(?<then>(?:(?!\{%-?\s*(?:if|endif|elsif|elif|else)).)*)(?:\{%-?\s*else\s*-?%\}(?<else>(?:(?!\{%-?\s*(?:if|endif|elsif|elif)).)*))?\{%-?\s*endif\s*-?%\}", RegexOptions.Singleline)]
    private static partial Regex Given();

    /// <summary>Hugo's <c>{{ $url := .Get "url" }}</c>.</summary>
    [GeneratedRegex(@"\{\{-?\s*\$(?<variable>\w+)\s*:=\s*(?<value>" + Asked + @")\s*-?\}\}\s*")]
    private static partial Regex Said();

    [GeneratedRegex(@"\$\w+")]
    private static partial Regex Variable();

    [GeneratedRegex(@"\{\{-?\s*with\s+\(?" + Asked
        + @"\)?\s*-?\}\}(?<then>(?:(?!\{\{-?\s*(?:with|if|end|else|range)).)*)\{\{-?\s*end\s*-?\}\}", RegexOptions.Singleline)]
    private static partial Regex With();

    [GeneratedRegex(@"\{\{-?\s*\.(?:\s*\|\s*(?:safeURL|safeHTML|markdownify|plainify))*\s*-?\}\}")]
    private static partial Regex Dot();

    [GeneratedRegex(@"\{\{-?\s*" + Asked
        + @"(?:\s*\|\s*(?:safeURL|safeHTML|safe|markdownify|markdown|plainify|escape|relURL|absURL|relative_url|absolute_url)(?:\([^()]*\))?)*\s*-?\}\}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\n[ \t]*(?=\n)")]
    private static partial Regex EmptyLines();
}
