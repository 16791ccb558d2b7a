using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace StaticPress.Verifying;

/// <summary>Whether the pictures of a text are all there still: by the names of their files, else by what describes them.</summary>
internal sealed partial class PictureJudge(Verdict verdict, string address)
{
    /// <param name="pictures">Of the old text, with their addresses.</param>
    public void Judge(IReadOnlyList<IElement> pictures, BuiltPage now)
    {
        if (pictures.Count == 0) return;
        var there = string.Join('\n', now.Addresses
            .Select(value => string.Concat(Uri.UnescapeDataString(value).ToLowerInvariant().Where(char.IsLetterOrDigit))));
        var described = now.Document.QuerySelectorAll("img[alt]").Select(AltOf).Where(alt => alt.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
        var isCounted = now.Body.QuerySelectorAll("img").Length >= pictures.Count;
        foreach (var picture in pictures)
        {
            var source = picture.GetAttribute("src")!;
            var name = NameOf(source);
            var isThere = there.Contains(name, StringComparison.Ordinal)
                || (AltOf(picture) is { Length: > 0 } alt && described.Contains(alt))
                || (isCounted && NamelessPicture().IsMatch(source));
            verdict.Hold(VerdictPart.Pictures, address, isThere ? "" : $"The picture '{Shown(source)}' is missing.");
        }
    }

    private static string AltOf(IElement picture) => string.Join(' ', Words.Of(picture.GetAttribute("alt") ?? ""));

    private static string Shown(string source)
    {
        const int Most = 80;
        return source.Length <= Most ? source : source[..Most] + "…";
    }

    /// <summary>As the author called the file, where the old program made smaller ones of it.</summary>
    private static string NameOf(string source)
    {
        if (source.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return string.Concat(source.ToLowerInvariant().Where(char.IsLetterOrDigit));
        return WebPath.PictureName(OfHugo().Replace(OfAstro().Replace(source.Split('?', '#')[0], "$1"), "$1"));
    }

    /// <summary>Hugo's <c>street_hu4e50637dd633_92656_3800x0_resize_q75.jpg</c>, of <c>street.jpg</c>.</summary>
    [GeneratedRegex(@"_hu_?[0-9a-f]{12,}[^/.]*(\.\w+)$")]
    private static partial Regex OfHugo();

    /// <summary>Astro's <c>/_astro/street.BxY12z-4_Z1aBc3.webp</c>, of <c>street.jpg</c>.</summary>
    [GeneratedRegex(@"(?<=/_astro/[^/.]+)\.[\w-]{8,}(\.\w+)$")]
    private static partial Regex OfAstro();

    /// <summary>Eleventy's <c>/img/KkPMmHd3hP-1280.jpeg</c>: no name is left.</summary>
    [GeneratedRegex(@"/[A-Za-z0-9_-]{10}-[0-9]+\.(?:avif|webp|jpe?g|png|gif|svg)$")]
    private static partial Regex NamelessPicture();
}
