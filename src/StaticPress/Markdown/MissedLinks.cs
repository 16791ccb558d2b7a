using System.Text.RegularExpressions;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>Links and pictures in the words of one block that are none, for a sign of theirs is another than Markdown wants.</summary>
internal static partial class MissedLinks
{
    public static IEnumerable<LeftOver> In(string words)
    {
        foreach (Match link in Captioned().Matches(words))
        {
            var inner = link.Groups["caption"].Value;
            var isStraight = link.Groups["open"].Value is "\"" or "'" && link.Groups["close"].Value is "\"" or "'";
            var why = !isStraight ? "its caption stands in curly quotation marks"
                : link.Groups["open"].Value == "'" && inner.Contains('\'') ? "the apostrophe in its caption ends that too early"
                : "the quotation marks in its caption end it too early";
            yield return Told(link, why, $"Write {Written(link, $"({link.Groups["address"].Value} {Quoted(inner)})")}.");
        }

        foreach (Match link in Bare().Matches(words))
        {
            var (address, caption) = (link.Groups["address"].Value, link.Groups["caption"].Value.Trim());
            yield return link.Groups["open"].Length + link.Groups["close"].Length > 0
                ? Told(link, "its caption has a quotation mark at one end alone", $"Write {Written(link, $"({address} \"{caption}\")")}.")
                : caption[0] == '='
                    ? Told(link, "what stands behind its address is no caption", $"Write {Written(link, $"({address})")}.")
                    : Told(link, "its caption stands without quotation marks", $"Write {Written(link, $"({address} \"{caption}\")")}.");
        }

        foreach (Match link in Parted().Matches(words))
        {
            yield return Told(link, "a space stands between its brackets",
                $"Write them without one: {Written(link, $"({link.Groups["address"].Value}{link.Groups["caption"].Value})")}.");
        }

        foreach (Match link in Unclosed().Matches(words))
        {
            var address = link.Groups["address"].Value;
            if (Endless().Match(address) is { Success: true } end) address = address[..end.Index];
            yield return Told(link, "its parenthesis is never closed",
                $"Write ')' behind the address: {Written(link, $"({address})")}.");
        }

        foreach (Match link in Turned().Matches(words))
        {
            if (words.Contains($"[{link.Groups["address"].Value.Trim('/')}", StringComparison.Ordinal)) continue;
            yield return Told(link, "its brackets stand the wrong way round",
                $"Write {Written(link, $"({link.Groups["address"].Value})")}.");
        }
    }

    /// <summary>Whether what looks like an address with a space is one with a caption behind it, which is told here.</summary>
    public static bool HasBareCaption(string words, int end) =>
        words.LastIndexOf('[', end) is >= 0 and var start && Bare().Match(words, start > 0 && words[start - 1] == '!' ? start - 1 : start) is
        { Success: true } bare && bare.Index < end && bare.Index + bare.Length > end;

    /// <summary>Of what ends before this place with a bracket.</summary>
    public static string NameAt(string words, int end) =>
        end > 0 && words.LastIndexOf('[', end - 1) is > 0 and var start && words[start - 1] == '!' ? "picture" : "link";

    private static LeftOver Told(Match link, string why, string hint) => new(
        link.Index, ProblemCode.LeftOverMarks,
        $"This is no {(link.Groups["picture"].Length > 0 ? "picture" : "link")}, because {why}: readers see it as text.", hint);

    private static string Written(Match link, string target) =>
        $"{link.Groups["picture"].Value}[{LeftOverSigns.Short(link.Groups["words"].Value.Replace('\u00A0', ' '))}]{target}";

    /// <summary>In the quotation marks that do not stand within.</summary>
    private static string Quoted(string caption) =>
        !caption.Contains('"') ? $"\"{caption}\""
        : !caption.Contains('\'') ? $"'{caption}'"
        : $"\"{Within().Replace(caption, "“${words}”").Replace('"', '”')}\"";

    private const string Label = @"(?<picture>!?)\[(?<words>[^\[\]\n]{0,200})\]";
    private const string Ending = @"\.(?i:jpe?g|png|gif|webp|svg|avif|heic|mp3|m4a|md|html?)";
    private const string Plain = @"(?:/(?!/)|https?://|\.\.?/|mailto:)[^\s()<>\[\]]{2,300}";
    private const string Marks = @"[""'“”„‟«»″‘’‚＂]";

    [GeneratedRegex(Label + @"\((?<address>[^\s()<>]{1,300}) +(?<open>" + Marks + @")(?<caption>[^\n]{0,400}?)(?<close>" + Marks + @") *\)")]
    private static partial Regex Captioned();

    /// <summary>With one quotation mark or none. A word with an ending or a slash belongs to the address, in which a space stands.</summary>
    [GeneratedRegex(Label + @"\((?:(?<address>[^\s()<>]{1,300}) +(?:(?<open>[""“”„])(?<caption>[^""“”„()\n]{1,300})|(?<caption>[^""“”„()\n]{1,300}?)(?<close>[""“”]) *)"
        + @"|(?<address>[^\s()<>]{1,200}" + Ending + @") +(?<caption>[^""“”„'‘()\n./]{1,300}))\)")]
    private static partial Regex Bare();

    /// <summary>A number in brackets is a note, with what it says behind it.</summary>
    [GeneratedRegex(Label + @"(?<=\D\])[ \u00A0]{1,3}\((?<address>" + Plain + @"|[^\s()<>]{1,200}" + Ending + @")(?<caption> +[""'][^()\n]{0,300}[""'])?\)")]
    private static partial Regex Parted();

    [GeneratedRegex(Label + @"\((?<address>" + Plain + @"|(?<=!\[[^\[\]\n]{0,200}\]\()[^\s()<>]{1,300})(?:[ ][^()\n]{0,300})?$", RegexOptions.Multiline)]
    private static partial Regex Unclosed();

    [GeneratedRegex(@"(?<picture>!?)\((?<words>[^()\[\]\n]{1,200})\)\[(?<address>/[^\s\[\]]{1,300}|https?://[^\s\[\]]{1,300}|[^\s\[\]]{1,200}" + Ending + @")\](?![\[(:])")]
    private static partial Regex Turned();

    /// <summary>The full stop behind an address ends the sentence.</summary>
    [GeneratedRegex(@"[.,;:!?]+$")]
    private static partial Regex Endless();

    [GeneratedRegex(@"""(?<words>[^""]*)""")]
    private static partial Regex Within();
}
