using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Editing;

/// <summary>A picture, recording or download of the site, and where it is used.</summary>
/// <param name="Uses">By file, in the order of the text.</param>
internal sealed record Medium(SourceFile File, UrlPath? Url, IReadOnlyList<AddressInText> Uses)
{
    /// <summary>
    /// Files that name it in a way that is not an address, or that no program edits: a layout, a stylesheet, a file of data.
    /// </summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];

    public bool IsUnused => Uses.Count == 0 && Mentions.Count == 0;

    public bool IsPicture => MediaType.Of(File.Path).StartsWith("image/", StringComparison.Ordinal);

    /// <summary>Where it is shown without words for those who do not see it.</summary>
    public IEnumerable<AddressInText> WithoutAlt => IsPicture ? Uses.Where(use => use.LacksAlt) : [];
}

/// <summary>All media of a site.</summary>
internal static partial class MediaLibrary
{
    /// <summary>
    /// What stands in each file, for as long as the file is the same: the page of ten thousand posts reads only what changed.
    /// </summary>
    private static readonly ConditionalWeakTable<SourceFile, IReadOnlyList<AddressInText>> Addresses = [];

    private static readonly ConditionalWeakTable<SourceFile, string[]> Names = [];

    private static readonly ConditionalWeakTable<Blog, IReadOnlyList<Medium>> Known = [];

    /// <returns>By path, ordinal.</returns>
    public static IReadOnlyList<Medium> Of(Blog blog) => Known.GetValue(blog, Read);

    private static IReadOnlyList<Medium> Read(Blog blog)
    {
        var resolver = LinksThatFollow.Resolver(blog);
        SourceFile[] texts = [.. LinksThatFollow.Texts(blog)];
        var found = new IReadOnlyList<(string File, AddressInText Address)>[texts.Length];
        Parallel.For(0, texts.Length, i => found[i] = [.. Used(texts[i], resolver)]);
        var uses = found.SelectMany(some => some).ToLookup(use => use.File, use => use.Address, StringComparer.Ordinal);
        Medium[] media =
            [.. blog.Parts.Documents!.Media.Where(file => !file.Path.StartsWith(FileNames.StaticFolder, StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new Medium(file, blog.Plan.Routes.UrlOf(file), [.. uses[file.Path]]))];
        var mentions = Mentions(blog, media.Where(medium => medium.Uses.Count == 0).Select(medium => medium.File.Name));
        return [.. media.Select(medium => medium.Uses.Count > 0 ? medium : medium with { Mentions = [.. mentions[medium.File.Name]] })];
    }

    private static IEnumerable<(string File, AddressInText Address)> Used(SourceFile text, LinkResolver resolver)
    {
        foreach (var address in Addresses.GetValue(text, AddressesInText.Of))
        {
            if (resolver.Resolve(address.Meaning, text.Folder) is LinkTarget.Internal { File: { } file }) yield return (file.Path, address);
        }
    }

    /// <summary>Wherever the name of a file stands in anything that may name one: too much is kept rather than too little.</summary>
    private static ILookup<string, string> Mentions(Blog blog, IEnumerable<string> names)
    {
        var wanted = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return blog.Plan.Sources.Files.Where(_ => wanted.Count > 0).Where(file => MayName(file.Path))
            .SelectMany(file => Names.GetValue(file, NamesIn).Where(wanted.Contains).Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(name => (Name: name, file.Path)))
            .ToLookup(mention => mention.Name, mention => mention.Path, StringComparer.OrdinalIgnoreCase);
    }

    private static bool MayName(string path) => MarkdownFile.Is(path) || Path.GetExtension(path).ToLowerInvariant()
        is ".yml" or ".yaml" or ".json" or ".toml" or ".csv" or ".html" or ".xml" or ".css" or ".js" or ".svg" or ".txt" or ".webmanifest";

    private static string[] NamesIn(SourceFile file)
    {
        if (file.Length > SourceLimit.TextBytes) return [];
        var text = Encoding.UTF8.GetString(file.TryReadAll().Value);
        return [.. Name().Matches(text).Select(match => Uri.UnescapeDataString(match.Value)).Distinct()];
    }

    [GeneratedRegex("""[^\s/()\[\]<>"'?#=,;|]+\.[A-Za-z0-9]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
