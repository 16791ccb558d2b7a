using System.Text.RegularExpressions;
using StaticPress.Importing.Dialects;
using StaticPress.Sources;

namespace StaticPress.Importing.FromFolder;

/// <summary>Where a template or a plug-in of the old blog, and no setting of the program, says that the pages of terms were.</summary>
internal static partial class TagPages
{
    private const int MostBytes = 64 * 1024;

    /// <summary>
    /// Of several the first keeps its address, and the others lead on to it: Eleventy's <c>/blog/tags/</c> and <c>/notes/tags/</c>.
    /// </summary>
    /// <returns>With <c>:slug</c>; none where none says.</returns>
    public static IReadOnlyList<string> OfTags(Dialect dialect, OldFolder folder, OldConfig config) => dialect.Word switch
    {
        "astro" => [.. folder.Below("src/pages").Select(file => OfAstro().Match(file.Path["src/pages".Length..]))
            .Where(found => found.Success).Select(found => $"{found.Groups["before"].Value}:slug/").Distinct(StringComparer.Ordinal)],
        "eleventy" => [.. folder.Files
            .Where(file => Path.GetExtension(file.Name) is ".njk" or ".liquid" or ".html" or ".md" && file.Length < MostBytes)
            .Select(file => OfEleventy(StrictUtf8.Decode(file.ReadAll()))).OfType<string>().Distinct(StringComparer.Ordinal)],
        "jekyll" => OfJekyll(config, ("tag", "tags", "tag"), ["tag_page_dir", "tag_dir", "tags_dir"]),
        _ => [],
    };

    public static IReadOnlyList<string> OfCategories(Dialect dialect, OldConfig config) => dialect.Word == "jekyll"
        ? OfJekyll(config, ("category", "categories", "cat"), ["category_page_dir", "category_dir", "categories_dir"]) : [];

    /// <summary>Whether jekyll-archives makes pages of this kind: <c>enabled: all</c>, or a list that names it.</summary>
    public static bool AreArchived(OldConfig config, string kind) =>
        config.Texts(["jekyll-archives.enabled"]).Any(word => word is "all" or "true" || word == kind);

    /// <summary>As jekyll-archives, jekyll-paginate-v2 and jekyll-tagging are told, and the generators of pages that many copied.</summary>
    private static string[] OfJekyll(OldConfig config, (string One, string Many, string Short) kind, string[] folders)
    {
        var patterns = new List<string>();
        if (AreArchived(config, kind.Many))
            patterns.Add(config.Text($"jekyll-archives.permalinks.{kind.One}") is { Length: > 0 } said ? said : $"/{kind.One}/:name/");
        if (config.Text("autopages.enabled") == "true" && config.Text($"autopages.{kind.Many}.enabled") != "false")
            patterns.Add(config.Text($"autopages.{kind.Many}.permalink") is { Length: > 0 } said ? said : $"/{kind.One}/:{kind.Short}");
        if (config.Text(folders) is { Length: > 0 } folder)
        {
            // jekyll-tagging makes files, unless it is told otherwise; the others make folders.
            var isFile = folders[0] == "tag_page_dir" && config.Text("tag_page_dir").Length > 0
                && config.Text("tag_permalink_style") != "pretty";
            patterns.Add($"/{folder.Trim('/')}/:slug{(isFile ? ".html" : "/")}");
        }

        return [.. patterns.Select(pattern => Token().Replace(AddressPattern.Read(pattern), ":slug"))
            .Select(pattern => pattern.EndsWith(":slug", StringComparison.Ordinal) ? pattern + "/" : pattern)
            .Where(pattern => pattern.Contains(":slug", StringComparison.Ordinal) && !pattern.Contains("..", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)];
    }

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

    [GeneratedRegex(":(?:name|slug|tag|cat|category|title)\\b")]
    private static partial Regex Token();

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
