using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>
/// A category that one post alone has and that is spelt nearly like another: <c>Isreal News</c>. Many names of places and people differ by
/// a letter, so beside one that a single post has too, only a slip of the fingers is told; and among tags only two letters that changed
/// places.
/// </summary>
internal static class NearlyKnownTerms
{
    /// <summary>Of posts: a category with so many is no mistake itself.</summary>
    private const int Many = 2;

    private const int ShortestName = 5;

    /// <summary>Of a name that is only compared with those that site.yml describes: Iran is not Iraq, and Newz is News.</summary>
    private const int ShortestDescribed = 4;

    /// <summary>Where more categories than this have one post each, the blog is so, and none says what another meant.</summary>
    private const int MostCompared = 500;

    public static IEnumerable<Problem> Find(TermIndex terms, IReadOnlyDictionary<TermKey, TermConfig> described)
    {
        var categories = terms.Of(TermKind.Category).ToArray();
        var known = categories.Where(term => term.Posts.Count >= Many || described.ContainsKey(term.Key)).ToArray();
        var lonely = categories.Where(term => IsLonely(term) && term.Name.Length >= ShortestDescribed).ToArray();
        var siblings = lonely.Length <= MostCompared ? lonely : [];
        foreach (var term in lonely)
        {
            var meant = known.FirstOrDefault(other => (term.Name.Length >= ShortestName || described.ContainsKey(other.Key))
                && IsNear(other.Name, term.Name));
            if ((meant ?? siblings.FirstOrDefault(other => IsOlder(other, term) && IsSlip(other.Name, term.Name))) is { } near)
                yield return Told(term, near);
        }

        foreach (var alike in terms.Of(TermKind.Tag).Where(term => term.Name.Length >= ShortestName)
            .GroupBy(term => string.Concat(term.Name.ToLowerInvariant().Order()), StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any()))
        {
            foreach (var term in alike.Where(IsLonely))
            {
                if (alike.FirstOrDefault(other => (other.Posts.Count >= Many || IsOlder(other, term)) && IsSlip(other.Name, term.Name))
                    is { } near) yield return Told(term, near);
            }
        }

        bool IsLonely(Term term) => term.Posts.Count == 1 && !described.ContainsKey(term.Key);
    }

    private static Problem Told(Term lonely, Term meant)
    {
        var (key, settings, has) = lonely.Key.Kind == TermKind.Tag ? ("tags", "tags", "has the tag") : ("category", "categories", "is in");
        return Problem.Warning(
            lonely.Posts[0].Document.PlaceOf(key),
            ProblemCode.NearlyKnownTerm,
            $"No other post {has} '{lonely.Name}'.",
            $"Did you mean '{meant.Name}'? If not, name it in site.yml below '{settings}:'.");
    }

    /// <summary>The one that came first is more likely the right one.</summary>
    private static bool IsOlder(Term other, Term term) =>
        (other.Posts[^1].Date, other.Key.Slug).CompareTo((term.Posts[^1].Date, term.Key.Slug)) < 0;

    /// <summary>
    /// Two letters that changed places, or one within the word that is missing or too many. <c>Sports</c> is not <c>Sport</c>, nor
    /// <c>Rocky III</c> <c>Rocky II</c>.
    /// </summary>
    private static bool IsSlip(string known, string name)
    {
        if (Math.Min(known.Length, name.Length) < ShortestName || Suggestion.Edits(known, name, 1) != 1) return false;
        var (first, second) = (known.ToLowerInvariant(), name.ToLowerInvariant());
        if (WithoutNumbers(known) == WithoutNumbers(name)) return false;
        return first.Length == second.Length ? first.Order().SequenceEqual(second.Order())
            : first[0] == second[0] && first[^1] == second[^1];

        static string WithoutNumbers(string text) => string.Concat(text.Where(c => !char.IsDigit(c) && c is not ('I' or 'V' or 'X')));
    }

    /// <summary>
    /// One letter wrong, missing or too many, or two that changed places; in a long name two of these. <c>Season 1</c> is not near
    /// <c>Season 2</c>.
    /// </summary>
    public static bool IsNear(string known, string name)
    {
        const int LongName = 10;
        var limit = name.Length >= LongName ? 2 : 1;
        return Suggestion.Edits(known, name, limit) is > 0 and var edits && edits <= limit
            && string.Concat(known.Where(char.IsDigit)) == string.Concat(name.Where(char.IsDigit));
    }
}
