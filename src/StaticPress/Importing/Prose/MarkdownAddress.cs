using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticPress.Importing.Prose;

/// <summary>The address and the title of a link or a picture, as they stand between its parentheses.</summary>
internal static partial class MarkdownAddress
{
    /// <summary>With one of these an address stands in angle brackets.</summary>
    private static readonly SearchValues<char> Awkward = SearchValues.Create(" ()<>\\\t\u00A0\"'");

    public static string Of(string address)
    {
        address = LineEnds().Replace(address, "").Replace("|", "%7C", StringComparison.Ordinal)
            .Replace("\u202D", "%E2%80%AD", StringComparison.Ordinal).Replace("\u202E", "%E2%80%AE", StringComparison.Ordinal);
        var isPlain = address.Length > 0 && !address.AsSpan().ContainsAny(Awkward);
        var written = Entity().Replace(address, "&amp;");
        return isPlain
            ? written
            : $"<{written.Replace("\\", "%5C", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>";
    }

    public static string With(string address, string title) =>
        string.IsNullOrWhiteSpace(title) ? Of(address) : $"{Of(address)} {Title(title)}";

    private static string Title(string title)
    {
        var written = new StringBuilder("\"");
        foreach (var c in Entity().Replace(Spaces().Replace(title.Trim(), " "), "&amp;"))
        {
            if (c is '"' or '\\') written.Append('\\');
            if (c == '|') written.Append("&#124;");
            else written.Append(c);
        }

        return written.Append('"').ToString();
    }

    [GeneratedRegex(@"[\r\n]+")]
    private static partial Regex LineEnds();

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"&(?=#?\w{1,40};)")]
    private static partial Regex Entity();
}
