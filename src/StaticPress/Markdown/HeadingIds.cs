using System.Buffers;
using System.Globalization;
using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>
/// Gives each heading an id made of its text: <c>a-title</c>, <c>привет-мир</c>, and <c>a-title-1</c> for the next one with the same text.
/// Linear in the number of headings; the library's own ids are quadratic when many headings are equal.
/// </summary>
internal static class HeadingIds
{
    /// <summary>
    /// Ids under which others may have linked to the heading: the one that it had when titles were written in ASCII letters, and the one
    /// that GitHub, Jekyll, Hugo and Astro give it. Without the one that it has.
    /// </summary>
    public static IReadOnlyList<string> FormerOf(HeadingBlock heading) => heading.GetData(typeof(HeadingIds)) as string[] ?? [];

    private static readonly Heading[] None = [];

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Of these all make the same id.</summary>
    private static readonly SearchValues<char> SameEverywhere =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ");

    /// <summary>
    /// Letters, digits, hyphens and underscores in lower case, and a hyphen for each space: <c>c--f</c> of “C# &amp; F#”.
    /// </summary>
    private static string OnGitHub(string title)
    {
        var id = new StringBuilder(title.Length);
        foreach (var rune in Composed.Of(title).EnumerateRunes())
        {
            if (rune.Value == ' ') id.Append('-');
            else if (rune.Value == '-' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation)
                id.Append(Rune.ToLowerInvariant(rune));
        }

        return id.ToString();
    }

    /// <summary>By the letters and digits of their ids alone; also without a number in front, unless another has those letters.</summary>
    private static Dictionary<string, HeadingBlock> ByLetters(IReadOnlyList<TitledHeading> headings)
    {
        var found = new Dictionary<string, HeadingBlock>(StringComparer.Ordinal);
        foreach (var (block, _) in headings) found.TryAdd(Letters(block.GetAttributes().Id!), block);
        foreach (var (block, _) in headings) found.TryAdd(Letters(block.GetAttributes().Id!).TrimStart(Digits), block);
        found.Remove("");
        return found;
    }

    private static string Letters(string id) => Slug.From(id).Replace("-", "", StringComparison.Ordinal);

    /// <param name="given">What the text's own HTML is called.</param>
    /// <param name="linked">Parts of the page to which the text itself links, by whatever name.</param>
    public static IReadOnlyList<Heading> Assign(
        IReadOnlyList<TitledHeading> headings, IReadOnlySet<string> reserved, IReadOnlySet<string> given, IReadOnlyList<string> linked)
    {
        if (headings.Count == 0) return None;
        var taken = new HashSet<string>(given, StringComparer.Ordinal);
        foreach (var (block, _) in headings)
        {
            if (block.TryGetAttributes()?.Id is { } id) taken.Add(id);
        }

        var copies = new Dictionary<string, int>(StringComparer.Ordinal);
        var result = new Heading[headings.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var (block, title) = headings[i];
            var attributes = block.GetAttributes();
            if (attributes.Id is null)
            {
                attributes.Id = Free(title.Length == 0 ? "section" : Slug.InScript(title));
                var former = Elsewhere(title).Where(id => id.Length > 0 && !reserved.Contains(id) && taken.Add(id)).ToArray();
                if (former.Length > 0) block.SetData(typeof(HeadingIds), former);
            }

            result[i] = new Heading(attributes.Id, title, block.Level);
        }

        Dictionary<string, HeadingBlock>? byLetters = null;
        foreach (var name in linked)
        {
            if (reserved.Contains(name) || taken.Contains(name)) continue;
            byLetters ??= ByLetters(headings);
            if (!byLetters.TryGetValue(Letters(name), out var heading)) continue;
            taken.Add(name);
            heading.SetData(typeof(HeadingIds), (string[])[.. FormerOf(heading), name]);
        }

        return result;

        static IEnumerable<string> Elsewhere(string title) => title.AsSpan().ContainsAnyExcept(SameEverywhere)
            ? [Ascii.IsValid(title) ? "" : Slug.From(title), OnGitHub(title)] : [];

        string Free(string slug)
        {
            var id = slug;
            var copy = copies.GetValueOrDefault(slug);
            while (reserved.Contains(id) || !taken.Add(id)) id = $"{slug}-{(++copy).ToString(CultureInfo.InvariantCulture)}";
            copies[slug] = copy;
            return id;
        }
    }
}
