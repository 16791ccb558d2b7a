using System.Text;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.SiteModel;

/// <summary>
/// Pictures and recordings that only texts which are held back name, and all that lies in the folder of such a text: published beside
/// nothing, they would tell what a draft shows. A file that anything else of the site mentions, be it in a comment, is published.
/// </summary>
internal sealed record HeldFiles(IReadOnlyList<SourceFile> Files)
{
    public static readonly HeldFiles None = new([]);

    /// <param name="media">Every file that would be published as it is.</param>
    public static HeldFiles Of(Site site, IReadOnlyList<SourceFile> media, SourceTree sources)
    {
        SourceFile[] held = [.. site.Held.Select(post => post.Document.File), .. site.HeldPages.Select(page => page.File)];
        if (held.Length == 0 || media.Count == 0) return None;
        var kept = Candidates(site, media, held);
        if (kept.Count == 0) return None;
        var heldPaths = held.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var other in sources.Files.Where(file => MayName(file) && !heldPaths.Contains(file.Path)))
        {
            var text = FileMentions.Spelled(TextOf(other));
            kept.RemoveAll(candidate => candidate.IsNamed(text, other, sources));
            if (kept.Count == 0) return None;
        }

        return new HeldFiles([.. kept.Select(candidate => candidate.File).OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    private static List<Candidate> Candidates(Site site, IReadOnlyList<SourceFile> media, SourceFile[] held)
    {
        // What lies in static/ is published as it is, whoever names it.
        var byName = media.Where(file => !file.Path.StartsWith(FileNames.StaticFolder, StringComparison.Ordinal))
            .ToLookup(file => Composed.Of(file.Name), StringComparer.OrdinalIgnoreCase);
        var bundles = HeldBundles.Of(site);
        List<Candidate> found = [];
        foreach (var file in byName.SelectMany(same => same))
        {
            if (HeldBundles.FolderOf(file, bundles) is { } folder)
                found.Add(new Candidate(file, [.. bundles[folder].Select(name => Composed.Of($"{name}/{file.Path[folder.Length..]}"))]));
        }

        var inBundles = found.Select(candidate => candidate.File).ToHashSet();
        var named = held.SelectMany(file => FileMentions.In(TextOf(file), byName.Contains)).Distinct(StringComparer.OrdinalIgnoreCase);
        found.AddRange(named.SelectMany(name => byName[name]).Where(file => !inBundles.Contains(file))
            .Select(file => new Candidate(file, [Composed.Of(file.Name)])));
        return found;
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

    /// <param name="Names">As others would name it: what lies in a text's folder, with the folder or the address that the text would
    /// have.</param>
    private sealed record Candidate(SourceFile File, string[] Names)
    {
        public bool IsNamed(string text, SourceFile by, SourceTree sources) => Array.Exists(Names, name => FileMentions.Of(name, text)
            // A bare name means the file beside the text, where there is one.
            .Any(at => (at > 0 && text[at - 1] == '/') || sources.Find(by.Folder + name) is not { } beside || beside == File));
    }
}
