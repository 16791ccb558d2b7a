using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromWordPress;

/// <summary>The last part of an address, as WordPress keeps it and as it can stand on every disk.</summary>
internal static partial class OldSlug
{
    /// <summary>UTF-8 bytes: WordPress keeps at most 200.</summary>
    private const int Most = 200;

    /// <summary>
    /// Percent-encoded letters decoded; the last of them may have been cut in two. What cannot stand in an address is changed.
    /// </summary>
    /// <returns>Empty when nothing is left.</returns>
    public static string Decoded(string kept)
    {
        var decoded = Stump().Replace(Uri.UnescapeDataString(kept), "");
        var clean = ReaderText.Line(decoded).Replace("\uFFFD", "", StringComparison.Ordinal).Trim('-', '.', ' ');
        if (clean.Length == 0) return "";
        if (Encoding.UTF8.GetByteCount(clean) <= Most && Slug.AsWritten(clean) is { } written && Allowed(written)) return written;
        // The name of a device stays one however it is written.
        return Slug.From(clean) is var made && OutputPath.Fault(made) is null ? made : made + "-post";
    }

    /// <summary>As readers' links have it, with signs that no slug of this program has: an address may lead on from there.</summary>
    /// <returns>Empty when nothing is left.</returns>
    public static string InAddress(string kept)
    {
        var decoded = Stump().Replace(Uri.UnescapeDataString(kept), "").Trim();
        return decoded.Length > 0 && decoded == ReaderText.Line(decoded) && Encoding.UTF8.GetByteCount(decoded) <= Most
            && decoded.IndexOfAny(['/', '\\', '?', '#', '%', '\uFFFD']) < 0 && UrlPath.TryParse($"/{decoded}/") is not null
            && OutputPath.Fault(decoded) is null ? decoded : Decoded(kept);
    }

    /// <summary>Whether it holds a part of a letter, which no name can: <c>%d8</c>.</summary>
    public static bool IsBroken(string kept) =>
        kept.Contains('%', StringComparison.Ordinal)
        && Uri.UnescapeDataString(kept) is var decoded && (Stump().IsMatch(decoded) || decoded.Contains('\uFFFD', StringComparison.Ordinal)
            || Part().IsMatch(decoded));

    /// <summary>As a part of a file's name: at most so long that nobody has to scroll.</summary>
    public static string ForFile(string slug)
    {
        const int MostForFile = 100;
        if (slug.Length == 0) return "";
        if (Encoding.UTF8.GetByteCount(slug) <= MostForFile && Allowed(slug)) return slug;
        var plain = Slug.From(slug);
        return plain.Length <= MostForFile ? plain : plain[..MostForFile].Trim('-');
    }

    /// <summary>Letters, digits and their marks, and what joins words.</summary>
    private static bool Allowed(string slug) =>
        slug.EnumerateRunes().All(rune => Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '.' or '~' or '+'
            || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.OtherSymbol)
        && !slug.StartsWith('.') && OutputPath.Fault(slug) is null;

    [GeneratedRegex("%[89a-fA-F][0-9a-fA-F]")]
    private static partial Regex Part();

    [GeneratedRegex("(?:%[0-9a-fA-F]{0,2})+$")]
    private static partial Regex Stump();
}
