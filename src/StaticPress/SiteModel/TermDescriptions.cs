using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>What is said of categories and tags: in site.yml, or in a file of content/terms/ each.</summary>
internal static class TermDescriptions
{
    public static Dictionary<TermKey, string> Of(SiteConfig config, TermFiles files, ICollection<Problem> problems)
    {
        var descriptions = new Dictionary<TermKey, string>();
        foreach (var (slug, term) in config.Categories) descriptions[new TermKey(TermKind.Category, slug)] = term.Description;
        foreach (var (slug, term) in config.Tags) descriptions[new TermKey(TermKind.Tag, slug)] = term.Description;
        foreach (var (path, file) in files.All.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var (kind, slug) = path.Split('/') is ["category", var category] ? (TermKind.Category, category) : (TermKind.Tag, path["tag/".Length..]);
            var key = new TermKey(kind, slug);
            if (descriptions.GetValueOrDefault(key, "").Length == 0) descriptions[key] = file.Description;
            else problems.Add(Twice(file));
        }

        return descriptions;
    }

    private static Problem Twice(TermFile file) => Problem.Error(
        file.Place, ProblemCode.BadTerm, $"{SiteConfig.File} describes this too.", "Keep one of the two descriptions.");
}
