using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticPress.Checking;
using StaticPress.Primitives;

namespace StaticPress.Comparing;

/// <summary>What a reader notices of a change, most first.</summary>
internal enum Notice
{
    /// <summary>Words that are read.</summary>
    Words,

    /// <summary>Links, pictures, recordings and frames.</summary>
    Links,

    /// <summary>What search engines and previews show.</summary>
    Head,

    /// <summary>Elements and classes: how it looks, or nothing.</summary>
    Markup,

    /// <summary>A style or a script: how pages look, and what they do.</summary>
    Look,

    /// <summary>A file that is no page: a feed, a sitemap.</summary>
    File,
}

/// <summary>One place at which a file differs from its former self.</summary>
/// <param name="Example">The words that differ: <c>− old + new</c>.</param>
internal sealed record PageChange(Notice Notice, string Example)
{
    private const int Longest = 60;

    /// <summary>With the dot before it.</summary>
    private const int HashLength = 9;

    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdef");

    /// <summary>So many places of a page are told: what all pages share would hide what one alone has.</summary>
    private const int MostPlaces = 6;

    /// <summary>More words than a page has are not put side by side: such a file is told as changed, without an example.</summary>
    private const int MostWords = 200_000;

    /// <returns>Those that are noticed most, the first of them first; none where only names of styles and scripts differ.</returns>
    public static IReadOnlyList<PageChange> Of(string path, byte[] old, byte[] @new)
    {
        var (before, after) = (Plain(Encoding.UTF8.GetString(old)), Plain(Encoding.UTF8.GetString(@new)));
        if (before == after) return [];
        if (!path.EndsWith(".html", StringComparison.Ordinal) || HtmlDepth.IsTooDeep(before) || HtmlDepth.IsTooDeep(after))
            return First(IsLook(path) ? Notice.Look : Notice.File, before, after);
        using var was = new HtmlParser().ParseDocument(before);
        using var now = new HtmlParser().ParseDocument(after);
        foreach (var (notice, text) in new (Notice, Func<IHtmlDocument, string>)[] { (Notice.Words, Words), (Notice.Links, Links),
            (Notice.Head, Head) })
        {
            if (Differences(text(was), text(now)).Take(MostPlaces).ToArray() is { Length: > 0 } examples)
                return [.. examples.Distinct(StringComparer.Ordinal).Select(example => new PageChange(notice, example))];
        }

        return First(Notice.Markup, before, after);
    }

    /// <returns>A path, or a text with paths in it, without what names of styles and scripts say of their content:
    /// <c>assets/site.3ceab6f5.css</c>.</returns>
    public static string Plain(string text)
    {
        foreach (var ending in (string[])[".css", ".js"])
        {
            for (var at = text.IndexOf(ending, StringComparison.Ordinal); at >= 0;
                at = text.IndexOf(ending, at + 1, StringComparison.Ordinal))
            {
                var hash = at - HashLength;
                if (hash < 0 || text[hash] != '.' || text.AsSpan(hash + 1, HashLength - 1).ContainsAnyExcept(Hex)) continue;
                text = text.Remove(hash, HashLength);
                at = hash;
            }
        }

        return text;
    }

    private static bool IsLook(string path) => Path.GetExtension(path) is ".css" or ".js";

    /// <summary>Of what is not read, one place says enough.</summary>
    private static PageChange[] First(Notice notice, string before, string after) =>
        [new PageChange(notice, Differences(before, after).FirstOrDefault(""))];

    private static string Words(IHtmlDocument page)
    {
        foreach (var hidden in page.Body?.QuerySelectorAll("script, style, template").ToArray() ?? []) hidden.Remove();
        var text = new StringBuilder(page.Title).Append(' ');
        foreach (var node in page.Body?.Descendants<IText>() ?? []) text.Append(node.Data).Append(' ');
        return text.ToString();
    }

    private static string Links(IHtmlDocument page) =>
        string.Join(' ', (page.Body?.QuerySelectorAll("[href], [src]") ?? Enumerable.Empty<IElement>())
        .SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("src"), element.GetAttribute("alt") })
        .OfType<string>());

    private static string Head(IHtmlDocument page) => string.Join(' ', (page.Head?.Children ?? Enumerable.Empty<IElement>())
        .Select(element => element.OuterHtml));

    /// <returns>None when they say the same.</returns>
    private static IEnumerable<string> Differences(string before, string after)
    {
        var (old, @new) = (Split(before), Split(after));
        if (old.AsSpan().SequenceEqual(@new)) return [];
        if (old.Length > MostWords || @new.Length > MostWords) return [" "];
        return Edit.Between(old, @new).Select(edit => Told(old.AsSpan(edit.Was), @new.AsSpan(edit.Now)));
    }

    private static string Told(ReadOnlySpan<string> old, ReadOnlySpan<string> @new)
    {
        var (gone, come) = (Shortened(old), Shortened(@new));
        return $"{(gone.Length > 0 ? $"− {gone}" : "")}{(gone.Length > 0 && come.Length > 0 ? "  " : "")}{(come.Length > 0 ? $"+ {come}" : "")}";
    }

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Shortened(ReadOnlySpan<string> words)
    {
        var text = string.Join(' ', words[..Math.Min(words.Length, 12)].ToArray());
        return text.Length > Longest ? text[..Longest] + " …" : words.Length > 12 ? text + " …" : text;
    }
}
