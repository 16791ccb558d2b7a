using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown;

/// <summary>
/// The parts of its own page that a text links to. A table of contents that was written by hand, or for another program, names the
/// headings as that one did: <c>#My-Title</c> and <c>#一、Docker-简介</c> (Hexo), <c>#the-end</c> for “2. The end” (kramdown, Pandoc).
/// </summary>
internal static partial class LinkedParts
{
    /// <returns>Decoded, each once, in the order of the text; without those that the author gives something himself.</returns>
    public static IReadOnlyList<string> Of(MarkdownDocument document, string text)
    {
        // Most texts link to no part of themselves.
        if (!text.Contains("](#", StringComparison.Ordinal)) return [];
        HashSet<string> given = [.. Given().Matches(text).Select(found => found.Value)];
        return
        [
            .. document.Descendants<LinkInline>()
                .Where(link => link is { IsImage: false, Url: ['#', _, ..] })
                .Select(link => Uri.UnescapeDataString(link.Url![1..]))
                .Distinct(StringComparer.Ordinal)
                .Where(name => !given.Contains(name)),
        ];
    }

    /// <summary>Whatever may be an id: <c>id="here"</c>, <c>name=here</c>, <c>{#here}</c>.</summary>
    [GeneratedRegex("""(?<=["'=]|\{#)[^\s"'=<>{}]+""")]
    private static partial Regex Given();
}
