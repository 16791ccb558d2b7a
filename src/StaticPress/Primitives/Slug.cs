using System.Buffers;
using System.Globalization;
using System.Text;
using AnyAscii;

namespace StaticPress.Primitives;

/// <summary>The part of an address that a title becomes: lower-case ASCII letters, digits and single hyphens.</summary>
internal static class Slug
{
    private const int MaxLength = 120;

    private static readonly SearchValues<char> OfSlugs = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <returns>Never empty, never with a dot or a slash: <c>Café &amp; Croissants</c> gives <c>cafe-croissants</c>.</returns>
    public static string From(string text)
    {
        if (IsSlug(text)) return text;
        var ascii = InAscii(text);
        var slug = new StringBuilder(ascii.Length);
        foreach (var c in ascii)
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (c is '\'' or '’') continue;
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        if (slug.Length > MaxLength) slug.Length = CutAtHyphen(slug);
        while (slug.Length > 0 && slug[^1] == '-') slug.Length--;
        return slug.Length == 0 ? "x-" + Fingerprint(text) : slug.ToString();
    }

    /// <summary>As most names of files are.</summary>
    private static bool IsSlug(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MaxLength && !text.ContainsAnyExcept(OfSlugs) && text[0] != '-' && text[^1] != '-'
        && !text.Contains("--", StringComparison.Ordinal);

    /// <inheritdoc cref="From"/>
    public static string Of(string text, SlugLetters letters) => letters switch
    {
        SlugLetters.Ascii => From(text),
        SlugLetters.Unicode => InScript(text),
    };

    /// <summary>The same of a person or a term, which is called as it is: no folder may have the name of a device of Windows.</summary>
    /// <returns><c>x-con</c> of “Con”.</returns>
    public static string OfName(string name, SlugLetters letters) =>
        Of(name, letters) is var slug && OutputPath.Fault(slug) is null ? slug : $"x-{slug}";

    /// <summary>
    /// The same with the letters of every script as they are, as GitHub, Hugo and kramdown make the ids of headings: <c>привет-мир</c>,
    /// <c>café</c>.
    /// </summary>
    /// <returns>Never empty.</returns>
    public static string InScript(string text)
    {
        text = Composed.Of(text);
        if (Ascii.IsValid(text) || !text.EnumerateRunes().Any(rune => !rune.IsAscii && Rune.IsLetter(rune))) return From(text);
        var slug = new StringBuilder(text.Length);
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsOfWords(rune) && count++ < MaxLength) slug.Append(Rune.ToLowerInvariant(rune));
            else if (rune.Value is not ('\'' or '’' or 0x200C or 0x200D) && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        while (slug.Length > 0 && slug[^1] == '-') slug.Length--;
        return slug.Length == 0 ? From(text) : slug.ToString();
    }

    private static bool IsOfWords(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;

    /// <summary>
    /// A part of an address as somebody wrote it, percent-encoded letters decoded: <c>Foo_Bar.aspx</c>, <c>שלום</c>. What others have
    /// linked to stays what it was.
    /// </summary>
    /// <returns>Null when it cannot stand in an address, or be a file on every system, as it is.</returns>
    public static string? AsWritten(string text)
    {
        var part = Uri.UnescapeDataString(text.Trim());
        return part.AsSpan().ContainsAny("/?#% ") || part.Any(char.IsWhiteSpace) || OutputPath.Fault(part) is not null ? null : part;
    }

    /// <summary>Letters and signs of every script in those of ASCII that read most alike.</summary>
    public static string InAscii(string text) => Ascii.IsValid(text) ? text : text.Transliterate();

    private static int CutAtHyphen(StringBuilder slug)
    {
        for (var i = MaxLength; i > MaxLength / 2; i--)
        {
            if (slug[i] == '-') return i;
        }

        return MaxLength;
    }

    /// <summary>
    /// FNV-1a: a text with nothing to fold (emoji only, say) still gets an address of its own, the same on every machine.
    /// </summary>
    private static string Fingerprint(string text)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(text)) hash = (hash ^ b) * 16777619u;
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}

/// <summary>Which letters stand in the addresses that are made of names: <c>shalom</c> or <c>שלום</c>.</summary>
internal enum SlugLetters
{
    Ascii,
    Unicode,
}
