using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>A caption that a plug-in made of what a picture is called is written out, as this program takes captions: behind the address.
/// </summary>
internal static partial class CaptionText
{
    public static string Read(string text) => OutsideCode.Replace(text, LonePicture(), found =>
    {
        var words = Link().Replace(found.Groups["alt"].Value, "${words}").Replace("`", "", StringComparison.Ordinal)
            .Replace("**", "", StringComparison.Ordinal).Trim();
        if (words.Length == 0) return found.Value;
        var title = words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"![{found.Groups["alt"].Value}]({found.Groups["address"].Value} \"{title}\"){found.Groups["braces"].Value}";
    });

    [GeneratedRegex(@"(?<=\A\s*|\n[ \t]*\n)!\[(?<alt>(?:[^\[\]\n\\]|\\.|\[[^\[\]\n]*\](?:\([^()\n]*\))?)+)\]\((?<address><[^<>\n]*>|[^\s()<>]+)\)(?<braces>\{[^{}\n]*\})?(?=[ \t]*(?:\n[ \t]*(?:\n|\z)|\z))")]
    private static partial Regex LonePicture();

    [GeneratedRegex(@"\[(?<words>[^\[\]\n]*)\]\([^()\n]*\)")]
    private static partial Regex Link();
}
