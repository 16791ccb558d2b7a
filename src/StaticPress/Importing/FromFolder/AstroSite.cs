using System.Text.RegularExpressions;
using StaticPress.Importing.Dialects;
using StaticPress.Sources;
using StaticPress.Yaml;

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
            var text = StrictUtf8.Decode(file.ReadAll());
            var said = ScriptLiterals.Read(text);
            // `./${FOLDER}`, where a line above says the folder.
            text = Constant().Replace(text,
                found => said.Find(found.Groups["name"].Value)?.Value is not YamlScalar { Text: { } value } ? found.Value
                    : found.Value[0] == '$' ? value : $"'{value}'");
            foreach (Match found in Collection().Matches(text))
            {
                var path = found.Groups["base"].Value.Trim('.', '/');
                if (path.Length > 0 && folder.Below(path).Any(text => OldText.MayBe(text.Path)))
                    collections.TryAdd(path, found.Groups["name"].Value);
            }
        }

        return collections;
    }

    /// <summary>
    /// Astro's <c>src/pages/blog/[...slug].astro</c>, or <c>[...slug]/index.astro</c>, shows the collection that it asks for; the language
    /// of the blog stands in no address, though <c>[...lang]</c> stands in the path.
    /// </summary>
    public static IEnumerable<(string Section, string Pattern)> Routes(OldFolder folder)
    {
        // What says more of the address goes before what says less.
        foreach (var file in folder.Below("src/pages").Where(file => file.Name.EndsWith(".astro", StringComparison.Ordinal))
            .OrderByDescending(file => file.Path.Count(sign => sign == '/')))
        {
            var parts = file.Path["src/pages/".Length..^".astro".Length].Split('/').Where(part => !OfLanguage().IsMatch(part)).ToArray();
            if (parts is [.., "index"]) parts = parts[..^1];
            if (parts is not [.. var above, ['[', ..] last] || IsOfLists().IsMatch(last) || above.Any(part => part.StartsWith('[')))
                continue;
            foreach (Match asked in Asked().Matches(StrictUtf8.Decode(file.ReadAll())))
                yield return (asked.Groups["name"].Value, $"/{string.Join('/', above)}/:entry/");
        }
    }

    /// <summary>Files in which a function of the blog's own makes the names of entries, and so their addresses.</summary>
    public static IEnumerable<SourceFile> OwnNames(OldFolder folder) => folder.Files
        .Where(file => Config().IsMatch(file.Path) && StrictUtf8.Decode(file.ReadAll()).Contains("generateId", StringComparison.Ordinal));

    [GeneratedRegex(@"\$\{(?<name>\w+)\}|(?<=\bbase\s*:\s*)(?<name>\w+)\b")]
    private static partial Regex Constant();

    [GeneratedRegex(@"^src/content(?:\.config|/config)\.[cm]?[jt]s$")]
    private static partial Regex Config();

    [GeneratedRegex(@"\b(?<name>\w+)\s*=\s*defineCollection\((?:(?!defineCollection).){0,2000}?\bbase\s*:\s*[""'`](?<base>[^""'`$]+)[""'`]",
        RegexOptions.Singleline)]
    private static partial Regex Collection();

    [GeneratedRegex(@"^\[(?:\.\.\.)?(?:lang|locale|language)\]$")]
    private static partial Regex OfLanguage();

    [GeneratedRegex("page|^\\[(?:\\.\\.\\.)?(?:tag|category|author|year|month)s?\\]")]
    private static partial Regex IsOfLists();

    [GeneratedRegex(@"getCollection\(\s*[""'](?<name>[\w-]+)[""']")]
    private static partial Regex Asked();
}
