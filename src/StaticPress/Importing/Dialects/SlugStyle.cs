using System.Globalization;
using System.Text;
using StaticPress.Primitives;

namespace StaticPress.Importing.Dialects;

/// <summary>How a generator makes a part of an address of words.</summary>
internal enum SlugStyle
{
    /// <summary>As it is.</summary>
    AsIs,

    /// <summary>Letters of every script, digits and some signs, in capitals or not.</summary>
    Jekyll,

    /// <summary>Small letters of every script; dots and underscores stay.</summary>
    Hugo,

    /// <summary>In ASCII.</summary>
    Zola,

    /// <summary>Spaces and signs become hyphens, capitals stay.</summary>
    Hexo,

    /// <summary>In ASCII; signs vanish, spaces become hyphens.</summary>
    Pelican,

    /// <summary>As GitHub makes the ids of headings.</summary>
    GitHub,
}

/// <summary>Makes parts of addresses as the old program did.</summary>
internal static class OldSlugs
{
    public static string Of(string text, SlugStyle style) => style switch
    {
        SlugStyle.AsIs => text,
        SlugStyle.Jekyll =>
            Hyphened(text,
                rune => Rune.IsLetterOrDigit(rune) || IsMark(rune)
                    || rune.Value is '.' or '_' or '~' or '!' or '$' or '&' or '\'' or '(' or ')' or '+' or ',' or ';' or '=' or '@'),
        SlugStyle.Hugo =>
            Joined(text, rune => Rune.IsLetterOrDigit(rune) || IsMark(rune) || rune.Value is '.' or '_' or '-' or '+' or '#' or '/')
                .ToLowerInvariant(),
        SlugStyle.Zola => Ascii(text),
        SlugStyle.Hexo =>
            Hyphened(text,
                rune => rune.Value is not (' ' or '~' or '`' or '!' or '@' or '#' or '$' or '%' or '^' or '&' or '*' or '(' or ')' or '-'
                    or '_' or '+' or '=' or '[' or ']'
            or '{' or '}' or '|' or '\\' or ';' or ':' or '"' or '\'' or '<' or '>' or ',' or '.' or '?' or '/') && !Rune.IsControl(rune)),
        SlugStyle.Pelican => Joined(Slug.InAscii(text), rune => Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '-').ToLowerInvariant(),
        SlugStyle.GitHub => Joined(text, rune => Rune.IsLetterOrDigit(rune) || IsMark(rune) || rune.Value is '_' or '-').ToLowerInvariant(),
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    private static string Ascii(string text) => text.Length == 0 ? "" : Slug.From(text.Replace("'", " ", StringComparison.Ordinal));

    /// <summary>What is not kept becomes a hyphen, several one.</summary>
    private static string Hyphened(string text, Func<Rune, bool> isKept)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (isKept(rune)) slug.Append(rune);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    /// <summary>What is not kept vanishes; spaces become one hyphen.</summary>
    private static string Joined(string text, Func<Rune, bool> isKept)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || rune.Value == '-')
            {
                if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            }
            else if (isKept(rune))
            {
                slug.Append(rune);
            }
        }

        return slug.ToString().Trim('-');
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
