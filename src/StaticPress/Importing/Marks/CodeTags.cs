namespace StaticPress.Importing.Marks;

/// <summary>Tags around code.</summary>
internal static class CodeTags
{
    private static readonly string[] NoLanguage = ["linenos", "table", "inline", "nohighlight", "plain", "none"];

    /// <returns>Null for a tag that ends nowhere.</returns>
    public static MadeText? Block(Tag tag)
    {
        if (tag.Inner is not { } code) return null;
        var language = tag.Name == "mermaid" ? "mermaid"
            : tag.Of("lang", "language") is { Length: > 0 } named ? named
            : tag.Name == "highlight" || tag.Values.Count == 1 ? tag.At(0) : "";
        if (NoLanguage.Contains(language, StringComparer.OrdinalIgnoreCase) || language.Contains('=', StringComparison.Ordinal))
            language = "";
        var title = tag.Name == "codeblock" ? Title(tag) : tag.Of("title");
        var block = Fenced(code, language);
        return MadeText.Block(title.Length > 0 ? $"**{title}**\n\n{block}" : block);
    }

    /// <summary>Code that lies in a file of its own.</summary>
    public static MadeText? File(Tag tag, MarkSource source)
    {
        var file = tag.Values.LastOrDefault(value => value.Contains('.', StringComparison.Ordinal)) ?? "";
        if (file.Length == 0 || source.CodeFile(file) is not { } code) return null;
        return MadeText.Block(Fenced(code, tag.Of("lang") is { Length: > 0 } lang ? lang : Path.GetExtension(file).TrimStart('.')));
    }

    public static string Fenced(string code, string language)
    {
        var fence = "```";
        while (code.Contains(fence, StringComparison.Ordinal)) fence += "`";
        return $"{fence}{language}\n{code.Trim('\n', '\r')}\n{fence}";
    }

    private static string Title(Tag tag) =>
        string.Join(' ',
            tag.Values.Where(
                value => !value.Contains("://", StringComparison.Ordinal)
                    && !value.Contains(':', StringComparison.Ordinal))) is { Length: > 0 } words
            && tag.Values.Count > 1 ? words : "";
}
