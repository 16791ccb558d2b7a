using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>
/// Who wrote a post: a name or a list of them. Each may be a group with a <c>name</c> or an <c>id</c>, as Eleventy and Astro blogs have it;
/// of one text, semicolons and commas part the names unless it could be <c>Last, First</c>.
/// </summary>
internal static class AuthorNames
{
    public static IReadOnlyList<string> Read(YamlFields fields) => fields.Node("author") switch
    {
        YamlScalar { Text: { } text } => Parted(text),
        YamlList list when list.Items.Any(item => item is YamlMap) => [.. fields.Maps("author").Select(NameOf).OfType<string>()],
        YamlMap => fields.Map("author") is { } author && NameOf(author) is { } name ? [name] : [],
        _ => fields.Texts("author"),
    };

    private static string[] Parted(string text)
    {
        const StringSplitOptions Trimmed = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        if (text.Contains(';', StringComparison.Ordinal)) return text.Split(';', Trimmed);
        var names = text.Split(',', Trimmed);
        return names.Length > 2 || (names.Length == 2 && Array.TrueForAll(names, name => name.Contains(' ', StringComparison.Ordinal)))
            ? names : [text];
    }

    private static string? NameOf(YamlFields author) => author.Text("id") ?? author.Text("name") ?? author.Text("title");
}
