using System.Text;
using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>
/// Addresses that a template of the old program made and nobody knows now: a link loses its address and keeps its words, a picture goes,
/// but for the words that describe it. An address in the language of templates would stop every build.
/// </summary>
internal static partial class TemplateAddresses
{
    private const int LongestTag = 2000;

    public static string Remove(string text)
    {
        if (!text.Contains("{{", StringComparison.Ordinal) && !text.Contains("{%", StringComparison.Ordinal)) return text;
        text = OutsideCode.Replace(text, Picture(), found => found.Groups["words"].Value);
        text = OutsideCode.Replace(text, Link(), found => found.Groups["words"].Value);
        return OutsideCode.Replace(text, Element(), found => Attribute().Replace(found.Value, "") is var rest && rest == found.Value ? rest
            : found.Groups["name"].Value.Equals("img", StringComparison.OrdinalIgnoreCase) && !Source().IsMatch(rest)
            ? Words().Match(rest).Groups["words"].Value : rest);
    }

    /// <summary>Whether what comes next is a part of an address, or of the tag of an element.</summary>
    public static bool IsOpenIn(StringBuilder made)
    {
        var start = Math.Max(0, made.Length - LongestTag);
        var tail = made.ToString(start, made.Length - start);
        var tag = tail.LastIndexOf('<');
        if (tag > tail.LastIndexOf('>') && tag + 1 < tail.Length && char.IsAsciiLetter(tail[tag + 1])) return true;
        return tail.LastIndexOf("](", StringComparison.Ordinal) is var link and >= 0 && tail.AsSpan(link).IndexOfAny(" )\n") < 0;
    }

    /// <summary>One tag of a template, in a group.</summary>
    private const string Template = @"(?:\{\{[^\n]{0,300}?\}\}|\{%[^\n]{0,300}?%\})";

    /// <summary>Where an address with one goes on behind the words in brackets.</summary>
    private const string Address = @"\((?=[^()\s]*\{[{%])[^(){}\n]*" + Template + @"[^()\n]*\)";

    [GeneratedRegex(@"!\[(?<words>[^\[\]\n]*)\]" + Address + @"(?:\{[^{}%\n]*\})?")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[(?<words>[^\[\]\n]*)\]" + Address)]
    private static partial Regex Link();

    [GeneratedRegex(@"<(?<name>[A-Za-z][\w-]*)(?=\s)(?>(?:" + Template + "|[^<>])*)>")]
    private static partial Regex Element();

    [GeneratedRegex(@"\s+[\w:-]+\s*=\s*(?:""[^""\n]{0,500}?" + Template + @"[^""\n]*""|'[^'\n]{0,500}?" + Template + @"[^'\n]*'|" + Template + @"[^\s>]*)")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\ssrc\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex(@"\balt\s*=\s*(?<quote>[""'])(?<words>[^""']*)\k<quote>", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
