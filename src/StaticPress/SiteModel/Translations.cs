using StaticPress.Content;

namespace StaticPress.SiteModel;

/// <summary>
/// Which texts say the same in several languages: by the names of their files, or because they name one <c>translation:</c>.
/// </summary>
internal sealed class Translations
{
    public static readonly Translations None = new([]);

    private readonly Dictionary<string, IReadOnlyList<Document>> _byFile;

    private Translations(Dictionary<string, IReadOnlyList<Document>> byFile) => _byFile = byFile;

    /// <param name="documents">All that are published.</param>
    public static Translations Of(IReadOnlyList<Document> documents)
    {
        if (!documents.Any(document => document.Edition.Length > 0 || document.FrontMatter.Translation.Length > 0)) return None;
        var byFile = new Dictionary<string, IReadOnlyList<Document>>(StringComparer.Ordinal);
        foreach (var group in documents.GroupBy(KeyOf, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Document[] all =
                [.. group.OrderBy(document => document.Edition, StringComparer.Ordinal)
                    .ThenBy(document => document.File.Path, StringComparer.Ordinal)];
            foreach (var document in all) byFile.Add(document.File.Path, all);
        }

        return new Translations(byFile);
    }

    /// <returns>The text itself among them, the blog's own language first; empty when it is the only one.</returns>
    public IReadOnlyList<Document> Of(Document document) => _byFile.GetValueOrDefault(document.File.Path, []);

    /// <summary>What no path can be stands before the word that an author chose.</summary>
    private static string KeyOf(Document document) =>
        document.FrontMatter.Translation.Length > 0 ? "//" + document.FrontMatter.Translation : document.Stem;
}
