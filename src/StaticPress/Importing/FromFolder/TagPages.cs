using System.Text.RegularExpressions;
using StaticPress.Importing.Dialects;
using StaticPress.Sources;

namespace StaticPress.Importing.FromFolder;

/// <summary>Where a template of the old blog, and no setting, says that the pages of tags were.</summary>
internal static partial class TagPages
{
    /// <returns>With <c>:slug</c>; null where none says.</returns>
    public static string? In(Dialect dialect, OldFolder folder) => dialect.Word switch
    {
        "astro" => folder.Below("src/pages").Select(file => OfAstro().Match(file.Path["src/pages".Length..]))
            .Where(found => found.Success).Select(found => $"{found.Groups["before"].Value}:slug/").FirstOrDefault(),
        "eleventy" => folder.Files
            .Where(file => Path.GetExtension(file.Name) is ".njk" or ".liquid" or ".html" or ".md" && file.Length < MostBytes)
            .Select(file => OfEleventy(StrictUtf8.Decode(file.ReadAll()))).FirstOrDefault(pattern => pattern is not null),
        _ => null,
    };

    private const int MostBytes = 64 * 1024;

    /// <summary><c>permalink: /blog/tags/{{ tag | slugify }}/</c>, in a template that goes through all collections.</summary>
    private static string? OfEleventy(string template)
    {
        if (!template.StartsWith("---", StringComparison.Ordinal) || !AllCollections().IsMatch(template)) return null;
        var found = Permalink().Match(template);
        return found.Success && Alias().Match(template) is { Success: true } alias
            && alias.Groups["name"].Value == found.Groups["name"].Value
            && !found.Groups["before"].Value.Contains("..", StringComparison.Ordinal)
            ? $"/{found.Groups["before"].Value.Trim('/')}/:slug/".Replace("//", "/", StringComparison.Ordinal)
            : null;
    }

    /// <summary><c>/tags/[tag].astro</c>, <c>/tag/[tag]/[...page].astro</c>.</summary>
    [GeneratedRegex(@"^(?<before>(?:/[\w-]+)*/)\[(?:\.\.\.)?tag(?:s|Slug|Name)?\](?:\.astro|/)")]
    private static partial Regex OfAstro();

    [GeneratedRegex(@"\bdata[""']?\s*:\s*[""']?collections\b(?!\.)")]
    private static partial Regex AllCollections();

    [GeneratedRegex(@"\balias[""']?\s*:\s*[""']?(?<name>\w+)")]
    private static partial Regex Alias();

    [GeneratedRegex(@"\bpermalink[""']?\s*:\s*[""'`]?(?<before>/?[\w/.-]*/)\{\{-?\s*(?<name>\w+)\b[^{}\n]*\}\}/(?:index\.html)?[""'`]?\s*,?\s*$",
        RegexOptions.Multiline)]
    private static partial Regex Permalink();
}
