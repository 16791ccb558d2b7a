using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>Categories and tags: a list, or one text in which commas part them. Hugo, Jekyll and Pelican write either.</summary>
internal static class TermNames
{
    public static IReadOnlyList<string> Read(YamlFields fields, string key)
    {
        var names = Names(fields, key);
        if (names.FirstOrDefault(IsInCurlyQuotes) is { } quoted)
        {
            fields.Doubt(key, ProblemCode.CurlyQuotes, $"The curly quotation marks belong to the name {quoted} as it stands.",
                $"Write {quoted.Trim('“', '”', '„', '‘', '’')} without them, or with straight ones.");
        }

        return names;
    }

    private static bool IsInCurlyQuotes(string name) => name is ['“' or '„' or '‘', .., '”' or '“' or '’'];

    private static IReadOnlyList<string> Names(YamlFields fields, string key)
    {
        if (fields.Node(key) is not YamlScalar { Text: { } text } scalar) return fields.Texts(key);
        if (!scalar.IsQuoted && text is ['-', not (' ' or '-'), ..])
        {
            string[] items = text[1..].Split(" -", Trimmed);
            fields.Doubt(key, ProblemCode.BadTerm, "There is no space behind the hyphen, so this is no list.",
                $"Write '- {items[0]}'{(items.Length > 1 ? ", and each of the others so on its own line" : "")}.");
            return items;
        }

        if (text.Contains(',', StringComparison.Ordinal)) return [.. text.Split(',', Trimmed)];
        var words = Parts(text) is { Count: > 1 } parts
            ? [.. parts]
            : key == "tags" ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        if (words.Length > 1 && (words.Length == Parts(text).Count || LookLikeSeveral(words)))
        {
            fields.Doubt(key, ProblemCode.BadTerm, $"This is one {(key == "tags" ? "tag" : "category")}, '{text}'.",
                $"Write {YamlSpelling.List(words).Written} if it is {Number(words.Length)}, or {YamlSpelling.List([text]).Written} if it is one.");
        }

        return [text];
    }

    /// <summary>What stands between the commas and semicolons of any script.</summary>
    public static IReadOnlyList<string> Parts(string text) => text.Split(Separators, Trimmed);

    private const StringSplitOptions Trimmed = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private static readonly char[] Separators = [',', ';', '،', '؛', '、', '，', '；', '|'];

    /// <summary>Jekyll parts tags by spaces; a name of several words mostly has a capital in it, or is short.</summary>
    private static bool LookLikeSeveral(string[] words) =>
        words.Length > 2 || (words.Length == 2 && words.All(word => !char.IsUpper(word[0])));

    private static string Number(int count) => count switch { 2 => "two", 3 => "three", 4 => "four", _ => "several" };
}
