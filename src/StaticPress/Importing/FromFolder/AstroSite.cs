using System.Text.RegularExpressions;
using StaticPress.Sources;

namespace StaticPress.Importing.FromFolder;

/// <summary>What the source of a site of Astro tells: which folders hold texts, and at which addresses they were shown.</summary>
internal static partial class AstroSite
{
    /// <summary><c>const posts = defineCollection({ loader: glob({ base: "./posts" }) })</c>: the name by the folder.</summary>
    public static Dictionary<string, string> Collections(OldFolder folder)
    {
        var collections = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in folder.Files.Where(file => Config().IsMatch(file.Path)))
        {
            foreach (Match found in Collection().Matches(StrictUtf8.Decode(file.ReadAll())))
            {
                var path = found.Groups["base"].Value.Trim('.', '/');
                if (path.Length > 0 && folder.Below(path).Any(text => OldText.MayBe(text.Path)))
                    collections.TryAdd(path, found.Groups["name"].Value);
            }
        }

        return collections;
    }

    /// <summary>Astro's <c>src/pages/blog/[...slug].astro</c> shows the collection that it asks for.</summary>
    public static IEnumerable<(string Section, string Pattern)> Routes(OldFolder folder)
    {
        foreach (var file in folder.Below("src/pages")
            .Where(file => file.Name.StartsWith('[') && file.Name.EndsWith(".astro", StringComparison.Ordinal)))
        {
            if (IsOfLists().IsMatch(file.Name)
                || file.Path["src/pages/".Length..^file.Name.Length].Contains('[', StringComparison.Ordinal)) continue;
            foreach (Match asked in Asked().Matches(StrictUtf8.Decode(file.ReadAll())))
                yield return (asked.Groups["name"].Value, $"/{file.Folder["src/pages/".Length..]}:folders[1:]/:slug/");
        }
    }

    [GeneratedRegex(@"^src/content(?:\.config|/config)\.[cm]?[jt]s$")]
    private static partial Regex Config();

    [GeneratedRegex(@"\b(?<name>\w+)\s*=\s*defineCollection\((?:(?!defineCollection).){0,2000}?\bbase\s*:\s*[""'`](?<base>[^""'`$]+)[""'`]",
        RegexOptions.Singleline)]
    private static partial Regex Collection();

    [GeneratedRegex("page|^\\[(?:\\.\\.\\.)?(?:tag|category|author|year|month)s?\\]")]
    private static partial Regex IsOfLists();

    [GeneratedRegex(@"getCollection\(\s*[""'](?<name>[\w-]+)[""']")]
    private static partial Regex Asked();
}
