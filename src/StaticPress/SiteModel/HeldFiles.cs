using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Sources;

namespace StaticPress.SiteModel;

/// <summary>
/// Pictures and recordings that only texts which are held back name: published beside nothing, they would tell what a draft shows. A file
/// that anything else of the site mentions, be it in a comment, is published.
/// </summary>
internal sealed partial record HeldFiles(IReadOnlyList<SourceFile> Files)
{
    public static readonly HeldFiles None = new([]);

    /// <param name="media">Every file that would be published as it is.</param>
    public static HeldFiles Of(Site site, IReadOnlyList<SourceFile> media, SourceTree sources)
    {
        SourceFile[] held = [.. site.Held.Select(post => post.Document.File), .. site.HeldPages.Select(page => page.File)];
        if (held.Length == 0 || media.Count == 0) return None;
        var byName = media.ToLookup(file => file.Name, StringComparer.OrdinalIgnoreCase);
        var named = held.SelectMany(file => NamesIn(TextOf(file))).Distinct(StringComparer.OrdinalIgnoreCase).Where(byName.Contains)
            .ToList();
        if (named.Count == 0) return None;
        var heldPaths = held.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var other in sources.Files.Where(file => MayName(file) && !heldPaths.Contains(file.Path)))
        {
            var text = TextOf(other);
            named.RemoveAll(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)
                || text.Contains(Uri.EscapeDataString(name), StringComparison.OrdinalIgnoreCase));
            if (named.Count == 0) return None;
        }

        return new HeldFiles([.. named.SelectMany(name => byName[name]).OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    private static bool MayName(SourceFile file) =>
        Primitives.MarkdownFile.Is(file.Path)
        || file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
        || file.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || file.Path.EndsWith(".css", StringComparison.OrdinalIgnoreCase)
        || file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    /// <returns>Empty for a file that cannot be read: whoever needs it says so.</returns>
    private static string TextOf(SourceFile file)
    {
        try
        {
            return file.Length > SourceLimit.TextBytes ? "" : Encoding.UTF8.GetString(file.ReadAll());
        }
        catch (UnreadableException)
        {
            return "";
        }
    }

    /// <summary>
    /// The last part of all that could be an address: words, and what stands between brackets or quotation marks or behind a colon.
    /// </summary>
    private static IEnumerable<string> NamesIn(string text) =>
        from match in Word().Matches(text).Concat(Enclosed().Matches(text))
        let path = Uri.UnescapeDataString(match.Value.Trim())
        let name = path[(path.LastIndexOf('/') + 1)..]
        where name.Contains('.', StringComparison.Ordinal)
        select name;

    [GeneratedRegex("""[^\s()\[\]<>"'?#]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("""(?<=[<("':])[^()\[\]<>"'?#\n]+""", RegexOptions.CultureInvariant)]
    private static partial Regex Enclosed();
}
