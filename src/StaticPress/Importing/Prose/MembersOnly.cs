using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticPress.Importing.Prose;

/// <summary>
/// Parts of a text that the old site showed only to those who had paid or signed in, or to nobody. Here everybody would read them, so they
/// are left out, and told without a word of theirs.
/// </summary>
internal static partial class MembersOnly
{
    public const string LeftOut = "A part of this text that only members could read was left out; put it back if it is for everybody";

    /// <summary>Of the plug-ins for members, between whose tags stands what these alone see.</summary>
    private static readonly FrozenSet<string> Shortcodes = FrozenSet.ToFrozenSet(
    [
        "membership", "pmpro_member", "members_only", "members_access", "members_logged_in", "member", "members", "member_only", "private",
        "protected", "protected_content", "restrict", "restricted", "restrict_content", "is_paid", "is_logged_in", "user_is_logged_in",
        "loggedin", "logged_in", "logged-in", "rcp_restricted", "rcp_is_paid", "s2if", "s2member", "mepr-active", "mepr-show",
        "mepr-protected", "passster", "content_protector", "ppwp", "ppwp_content_protector", "protect", "wlm_private", "wlm_ismember",
        "wcm_restrict", "um_loggedin", "um_show_content", "ihc-hide-content", "arm_restrict_content", "swpm_protected", "content_control",
        "memberful", "patreon-only", "patreon_only", "paywall", "premium_content", "premium", "subscriber", "subscribers_only",
        "groups_member", "groups_can", "armif", "rcp_restrict", "pmpro_membership", "hide", "vip", "login", "locked", "password", "secret",
        "ppw_content", "mepr_protected", "ultimatemember_restrict",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
    [
        "premium-content/subscriber-view", "pmpro/membership", "woocommerce-memberships/member-content", "memberful/restricted",
        "restrict-content-pro/content", "content-control/content", "passster/content-protection", "ppwp/content-protection",
    ], StringComparer.Ordinal);

    /// <summary>Jetpack asks for a subscription there: all that follows is for those who have one.</summary>
    private const string Paywall = "jetpack/paywall";

    /// <param name="name">In lower case.</param>
    public static bool IsShortcode(string name) => Shortcodes.Contains(name);

    /// <summary>The text without such blocks, and without those that the author had switched off (WordPress 6.9).</summary>
    /// <param name="at">Where a text stands that is shown in the one that is read; null for that itself.</param>
    public static MappedText Without(MappedText text, ProseJournal journal, int? at = null)
    {
        var parts = BlocksIn(text.Text).ToList();
        if (parts.Count == 0) return text;
        var writer = new MappedText.Writer(text);
        var written = 0;
        foreach (var (start, end) in parts)
        {
            journal.Lose(at ?? text.SourceOf(start), ProseLossKind.Members, LeftOut, "");
            writer.Copy(written, start);
            written = end;
        }

        writer.Copy(written, text.Text.Length);
        return writer.Done();
    }

    /// <summary>Where such blocks begin and end. One that is not closed ends with the text.</summary>
    private static IEnumerable<(int Start, int End)> BlocksIn(string text)
    {
        if (!BlockComments.AreIn(text)) yield break;
        var (start, hidden, depth) = (0, "", 0);
        foreach (var piece in HtmlPieces.Of(text, ImmutableHashSet<string>.Empty))
        {
            if (piece.Kind != HtmlPieceKind.Comment || Block().Match(text[piece.Start..piece.End]) is not { Success: true } block)
                continue;
            var name = block.Groups["name"].Value;
            if (depth > 0)
            {
                if (name != hidden || block.Groups["alone"].Success) continue;
                depth += block.Groups["end"].Success ? -1 : 1;
                if (depth == 0) yield return (start, piece.End);
            }
            else if (!block.Groups["end"].Success && IsHidden(name, block.Groups["values"].Value))
            {
                start = piece.Start;
                if (block.Groups["alone"].Success && name != Paywall) yield return (start, piece.End);
                else (hidden, depth) = (name, 1);
                if (name == Paywall) break;
            }
        }

        if (depth > 0) yield return (start, text.Length);
    }

    /// <summary>What is left of a text for who only reads it, and how many parts were not for everybody.</summary>
    public static string Without(string text, out int parts)
    {
        var blocks = BlocksIn(text).ToList();
        text = Cut(text, blocks);
        var shortcodes = ShortcodesIn(text).ToList();
        parts = blocks.Count + shortcodes.Count;
        return Cut(text, shortcodes);
    }

    private static string Cut(string text, List<(int Start, int End)> parts)
    {
        var rest = new StringBuilder(text.Length);
        var written = 0;
        foreach (var (start, end) in parts)
        {
            rest.Append(text, written, start - written);
            written = end;
        }

        return rest.Append(text, written, text.Length - written).ToString();
    }

    private static IEnumerable<(int Start, int End)> ShortcodesIn(string text)
    {
        for (var at = text.IndexOf('[', StringComparison.Ordinal); at >= 0; at = text.IndexOf('[', at + 1))
        {
            if (Shortcode.At(text, at) is not { Closes: false, ClosesItself: false } tag || !IsShortcode(tag.Name)) continue;
            var (start, end) = (at, $"[/{tag.Name}]");
            if (text.IndexOf(end, tag.End, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var close)) continue;
            at = close + end.Length - 1;
            yield return (start, close + end.Length);
        }
    }

    private static bool IsHidden(string name, string values) =>
        Blocks.Contains(name) || name == Paywall || SwitchedOff().IsMatch(values);

    [GeneratedRegex(@"^<!-- (?<end>/)?wp:(?<name>[a-z][\w/-]*)\s+(?<values>\{.*\}\s+)?(?<alone>/)?-->$", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"""blockVisibility""\s*:\s*false|""hideBlock""\s*:\s*true|""visibilityByRole""\s*:\s*""(?!all|public|logged-out)")]
    private static partial Regex SwitchedOff();
}
