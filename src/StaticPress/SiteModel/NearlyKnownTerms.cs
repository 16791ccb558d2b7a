using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>
/// A category that one post alone has and that is spelt nearly like one of many: <c>Isreal News</c>. Tags are not looked at, for many names
/// of places and people differ by a letter.
/// </summary>
internal static class NearlyKnownTerms
{
    /// <summary>Of posts: a category with so many is no mistake itself.</summary>
    private const int Many = 2;

    private const int ShortestName = 5;

    /// <summary>Of a name that is only compared with those that site.yml describes: Iran is not Iraq, and Newz is News.</summary>
    private const int ShortestDescribed = 4;

    public static IEnumerable<Problem> Find(TermIndex terms, IReadOnlyDictionary<TermKey, TermConfig> described)
    {
        var categories = terms.Of(TermKind.Category).ToArray();
        var known = categories.Where(term => term.Posts.Count >= Many || described.ContainsKey(term.Key)).ToArray();
        foreach (var lonely
            in categories.Where(term => term.Posts.Count == 1 && term.Name.Length >= ShortestDescribed && !described.ContainsKey(term.Key)))
        {
            if (known.FirstOrDefault(
                term => (lonely.Name.Length >= ShortestName || described.ContainsKey(term.Key))
                    && IsNear(term.Name, lonely.Name)) is not { } meant) continue;
            yield return Problem.Warning(
                lonely.Posts[0].Document.PlaceOf("category"),
                ProblemCode.NearlyKnownTerm,
                $"No other post is in '{lonely.Name}'.",
                $"Did you mean '{meant.Name}'? If not, name it in site.yml below 'categories:'.");
        }
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
