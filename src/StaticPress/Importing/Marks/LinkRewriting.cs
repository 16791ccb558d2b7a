using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>Puts another address in the place of each that a text leads to: of links, pictures, references, and of HTML.</summary>
internal static partial class LinkRewriting
{
    public static string In(string text, Func<string, string> linkTo)
    {
        text = OutsideCode.Replace(text, Empty(), found => found.Groups["words"].Value);
        text = OutsideCode.Replace(text, Doubled(), found => $"]({found.Groups["target"].Value})");
        text = OutsideCode.Replace(text, Inline(),
            found => $"]({found.Groups["space"].Value}{Target(found.Groups["target"].Value, linkTo)}");
        text = OutsideCode.Replace(text, Spaced(), found => $"]({Target($"<{found.Groups["target"].Value}>", linkTo)})");
        text = OutsideCode.Replace(text, Definition(), found =>
            $"{found.Groups["name"].Value}{Target(found.Groups["target"].Value, linkTo)}");
        return OutsideCode.Replace(text, Element(), element => Attribute().Replace(element.Value, found =>
            $"{found.Groups["name"].Value}{found.Groups["quote"].Value}{Plain(linkTo(found.Groups["target"].Value))}{found.Groups["quote"].Value}"));
    }

    private static string Target(string written, Func<string, string> linkTo)
    {
        var address = written is ['<', .. var inner, '>'] ? inner : written;
        var target = linkTo(address);
        return target == address && written[0] != '<'
            ? written
            : target.AsSpan().ContainsAny(" <>") || (written[0] == '<' && target.AsSpan().ContainsAny("()")) || IsUneven(target)
            ? $"<{target.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>" : target;
    }

    private static bool IsUneven(string target) => target.AsSpan().Count('(') != target.AsSpan().Count(')');

    private static string Plain(string address) => address.Replace("\"", "%22", StringComparison.Ordinal);

    [GeneratedRegex(@"\]\((?<space>[ \t]*)(?<target><[^<>\n]*>|[^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*)(?=[\s)])")]
    private static partial Regex Inline();

    /// <summary>A slip of many: the brackets around the address stand twice.</summary>
    [GeneratedRegex(@"\]\([ \t]*\((?<target>(?:https?://|/)[^\s()<>]+)\)[ \t]*\)")]
    private static partial Regex Doubled();

    /// <summary>A link or a picture that leads nowhere at all: its words stay.</summary>
    [GeneratedRegex(@"!?\[(?<words>[^\[\]\n]*|!\[[^\[\]\n]*\]\([^()\n]*\))\]\([ \t]*(?:<>)?[ \t]*\)")]
    private static partial Regex Empty();

    /// <summary>An address with spaces in it, as some programs read it.</summary>
    [GeneratedRegex(@"\]\((?<target>[^()<>""'\s][^()<>""\n]*[ ][^()<>""\n]*(?:\.\w{2,5}|/))\)")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"^(?<name>[ ]{0,3}\[(?!\^)[^\[\]\n]+\]:[ \t]*)(?<target><[^<>\n]*>|[^\s<>]+)", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"<(?:a|img|video|audio|source|iframe|embed|track|area|script|link)\s[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Element();

    [GeneratedRegex(@"(?<name>\b(?:href|src|poster)\s*=\s*)(?<quote>[""'])(?<target>[^""'<>\n]*)\k<quote>")]
    private static partial Regex Attribute();
}
