using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>What is said of categories and tags: in site.yml, or in a file of content/terms/ each.</summary>
internal static class TermDescriptions
{
    public static Dictionary<TermKey, TermConfig> Of(SiteConfig config, TermFiles files, ICollection<Problem> problems)
    {
        var described = new Dictionary<TermKey, TermConfig>();
        foreach (var (slug, term) in config.Categories) described[new TermKey(TermKind.Category, slug)] = term;
        foreach (var (slug, term) in config.Tags) described[new TermKey(TermKind.Tag, slug)] = term;
        foreach (var (path, term) in files.All.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var kind = path.StartsWith("category/", StringComparison.Ordinal) ? TermKind.Category : TermKind.Tag;
            var key = new TermKey(kind, term.Name);
            if (described.TryGetValue(key, out var other) && other.Description.Length > 0) problems.Add(Twice(term));
            else described[key] = term;
        }

        return described;
    }

    /// <summary>A description of nothing is only worth a word when the name looks misspelt: its posts may be drafts still.</summary>
    public static IEnumerable<Problem> Misspelt(IReadOnlyDictionary<TermKey, TermConfig> described, TermIndex terms)
    {
        foreach (var (key, term) in described.Where(term => terms.Find(term.Key) is null))
        {
            if (Suggestion.Nearest(term.Name, terms.Of(key.Kind).Select(known => known.Name)) is not { } near) continue;
            var kind = key.Kind == TermKind.Category ? "category" : "tag";
            yield return Problem.Warning(term.Place, ProblemCode.BadTerm, $"No post has the {kind} '{term.Name}'.",
                $"Did you mean '{near}'?");
        }
    }

    private static Problem Twice(TermConfig term) => Problem.Error(
        term.Place, ProblemCode.BadTerm, $"{SiteConfig.File} describes this too.", "Keep one of the two descriptions.");
}
