using System.Text;
using StaticPress.Blogs;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Checking;

/// <summary>
/// Where an address stands that a finished page shows and neither its text nor the theme spells out: in the head of a text, in site.yml, in
/// a comment or in data.
/// </summary>
internal sealed class WrittenAnywhere(Blog blog)
{
    /// <summary>Addresses that are sought in all files; who has more mends these first.</summary>
    private const int MostSought = 200;

    private readonly Lazy<IReadOnlyList<Words>> _all = new(() => [.. All(blog)]);
    private int _sought;

    /// <param name="same">One address on several pages: the texts of those are looked into first.</param>
    public Place? Of(IReadOnlyList<Finding> same)
    {
        var address = same[0].What;
        if (address.Length < 2 || !address.Contains('/', StringComparison.Ordinal)) return null;
        string[] spellings = [.. Spellings(address).Distinct(StringComparer.Ordinal)];
        var own = same.Select(finding => finding.Page.Document).OfType<Document>().Select(HeadOf);
        var rest = _sought++ < MostSought ? _all.Value : [];
        return own.Concat(rest).Select(words => In(words, spellings)).FirstOrDefault(place => place is not null);
    }

    /// <summary>As pages have it, as it reads, and without the base path.</summary>
    private IEnumerable<string> Spellings(string address)
    {
        var basePath = blog.Plan.Site.Config.Address.BasePath;
        foreach (var spelling in (string[])[address, Uri.UnescapeDataString(address)])
        {
            yield return spelling;
            if (basePath.Length > 0 && spelling.StartsWith(basePath + "/", StringComparison.Ordinal))
                yield return spelling[basePath.Length..];
        }
    }

    private static Place? In(Words words, string[] spellings)
    {
        foreach (var spelling in spellings)
        {
            for (var at = 0; (at = words.Text.IndexOf(spelling, at, StringComparison.Ordinal)) >= 0; at += spelling.Length)
            {
                if (IsWhole(words.Text, at, at + spelling.Length)) return PlaceOf(words, at);
            }
        }

        return null;
    }

    /// <summary>Not a part of a longer address.</summary>
    private static bool IsWhole(string text, int start, int end) =>
        (start == 0 || !IsOfAddress(text[start - 1]))
            && (end == text.Length || !IsOfAddress(text[end])
                || (text[end] == '.' && (end + 1 == text.Length || !IsOfAddress(text[end + 1]))));

    private static bool IsOfAddress(char sign) => char.IsLetterOrDigit(sign) || sign is '/' or ':' or '.' or '-' or '_' or '~' or '%';

    private static Place PlaceOf(Words words, int at)
    {
        var before = words.Text.AsSpan(0, at);
        return new Place(words.File, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }

    /// <summary>Settings first, then heads, then all that is data.</summary>
    private static IEnumerable<Words> All(Blog blog) =>
    [
        .. blog.Plan.Sources.Files.Where(file => file.Path == Config.SiteConfig.File).Select(file => Read(file, (int)file.Length)),
        .. blog.Plan.Site.Posts.Select(post => HeadOf(post.Document)),
        .. blog.Plan.Site.Pages.Select(page => HeadOf(page.Document)),
        .. blog.Plan.Sources.Below("content/").Where(file => file.Path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
            .Select(file => Read(file, (int)file.Length)),
    ];

    private static Words HeadOf(Document document) => Read(document.File, document.BodyOffset);

    /// <returns>Nothing of a file that cannot be read, which has been told.</returns>
    private static Words Read(SourceFile file, int length)
    {
        try
        {
            var bytes = new byte[Math.Min(length, SourceLimit.TextBytes)];
            return new Words(file.Path, Encoding.UTF8.GetString(bytes, 0, file.Read(0, bytes)));
        }
        catch (UnreadableException)
        {
            return new Words(file.Path, "");
        }
    }

    private sealed record Words(string File, string Text);
}
