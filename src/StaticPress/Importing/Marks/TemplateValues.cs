using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>What <c>{{ … }}</c> says, where that stands in the settings or is written out: <c>{{ "/a.png" | relative_url }}</c>.</summary>
internal static partial class TemplateValues
{
    /// <summary>Filters that leave an address what it is here.</summary>
    private static readonly string[] OfAddresses = ["relative_url", "absolute_url", "url", "prepend: site.baseurl", "prepend: site.url",
        "prepend:site.baseurl", "htmlBaseUrl", "absoluteUrl"];

    private static readonly string[] Harmless =
        ["safe", "escape", "xml_escape", "strip", "markdownify", "raw", "string", "uri_escape", "cgi_escape"];

    /// <returns>Null for what has to be worked out.</returns>
    public static string? Of(string expression, MarkSource source)
    {
        var parts = expression.Split('|', StringSplitOptions.TrimEntries);
        if (!parts[1..]
            .All(filter => OfAddresses.Contains(filter, StringComparer.Ordinal) || Harmless.Contains(filter, StringComparer.Ordinal)))
            return null;
        var value = Literal().Match(parts[0]) is { Success: true } literal ? literal.Groups["text"].Value : Named(parts[0], source);
        if (value is null) return null;
        var isAddress = parts[1..].Any(filter => OfAddresses.Contains(filter, StringComparer.Ordinal));
        return isAddress && value.Length > 0 && value[0] != '/' && !value.Contains("://", StringComparison.Ordinal) ? "/" + value : value;
    }

    /// <summary>
    /// Whether a value that no setting tells was nothing at all. What loops, and the program itself, give names to has to be worked out.
    /// </summary>
    /// <param name="name">Without a filter; one may make something of nothing.</param>
    /// <param name="given">Names to which the text gives values.</param>
    public static bool SaidNothing(string name, IReadOnlySet<string> given) =>
        Bare().IsMatch(name) && !OfPrograms.Contains(name, StringComparer.Ordinal) && !given.Contains(name);

    /// <summary>Names to which a text gives values: <c>{% assign name = … %}</c>, <c>{% for name in … %}</c>.</summary>
    public static HashSet<string> GivenIn(string text) => [.. Given().Matches(text).Select(given => given.Groups["name"].Value)];

    private static readonly string[] OfPrograms =
        ["content", "page", "post", "site", "layout", "include", "paginator", "forloop", "jekyll", "theme", "config", "path", "url", "title",
            "description", "excerpt"];

    private static string? Named(string name, MarkSource source) => name switch
    {
        // Every address is from the root here, whatever the path of the site is.
        "site.baseurl" or "site.url" or "base_url" or "BASE_PATH" or "site.root" or "site.github.url" or "config.root" or "pathPrefix"
            or "baseurl" or "baseUrl" => "",
        _ => source.Value(name),
    };

    [GeneratedRegex("^[A-Za-z_]\\w*$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"\{%-?\s*(?:for|assign|capture|increment|decrement|cycle|set)\s+(?<name>\w+)")]
    private static partial Regex Given();

    [GeneratedRegex(@"^[""'](?<text>[^""']*)[""']$")]
    private static partial Regex Literal();
}
