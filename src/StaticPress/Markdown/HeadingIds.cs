using System.Globalization;
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
    /// <summary>The id that the heading had when titles were written in ASCII letters; null where it has it still.</summary>
    public static string? FormerOf(HeadingBlock heading) => heading.GetData(typeof(HeadingIds)) as string;

    private static readonly Heading[] None = [];

    public static IReadOnlyList<Heading> Assign(IReadOnlyList<(HeadingBlock Block, string Title)> headings, IReadOnlySet<string> reserved)
    {
        if (headings.Count == 0) return None;
        var taken = new HashSet<string>(StringComparer.Ordinal);
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
                // What was linked to when ids had the letters of ASCII alone still answers.
                if (!System.Text.Ascii.IsValid(title) && Slug.From(title) is var former && former != attributes.Id
                    && !reserved.Contains(former) && taken.Add(former))
                    block.SetData(typeof(HeadingIds), former);
            }

            result[i] = new Heading(attributes.Id, title, block.Level);
        }

        return result;

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
