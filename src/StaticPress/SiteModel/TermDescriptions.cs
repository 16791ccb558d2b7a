using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>What is said of categories and tags: in site.yml, or in a file of content/terms/ each.</summary>
internal static class TermDescriptions
{
    public static Reading<IReadOnlyDictionary<TermKey, TermConfig>> Of(SiteConfig config, TermFiles files, TermAddresses addresses)
    {
        var (described, problems) = (new Dictionary<TermKey, TermConfig>(), new List<Problem>());
        Add(TermKind.Category, config.Categories);
        Add(TermKind.Tag, config.Tags);
        foreach (var (path, term) in files.All.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var kind = path.StartsWith("category/", StringComparison.Ordinal) ? TermKind.Category : TermKind.Tag;
            var key = new TermKey(kind, term.Name);
            if (described.TryGetValue(key, out var other) && other.Description.Length > 0) problems.Add(Twice(term));
            else described[key] = term;
        }

        return new Reading<IReadOnlyDictionary<TermKey, TermConfig>>(described, problems);

        // Its name says whose a description is before its address does: C# stands at /tag/c/ as long as no post has C, of which site.yml
        // may tell already.
        void Add(TermKind kind, IReadOnlyList<TermConfig> terms)
        {
            foreach (var term in terms.OrderBy(term => addresses.Knows(kind, term.Name) ? 0 : 1))
            {
                var key = addresses.KeyOf(kind, term.Name);
                if (!described.TryGetValue(key, out var other) || other.Description.Length == 0) described[key] = term;
                else if (term.Description.Length > 0 && IsSame(term, other)) problems.Add(SameAddress(term, other));
            }
        }
    }

    /// <summary>Whether two entries of site.yml tell of one term, rather than of words of which one has no post yet.</summary>
    private static bool IsSame(TermConfig term, TermConfig other) =>
        TermSpelling.Word(term.Name) == TermSpelling.Word(other.Name) || (term.Slug.Length > 0 && other.Slug.Length > 0);

    private static Problem SameAddress(TermConfig term, TermConfig other) => Problem.Error(
        term.Place, ProblemCode.TermsCollide, $"'{term.Name}' has the same address as '{other.Name}'.", "Keep one of the two.");

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
