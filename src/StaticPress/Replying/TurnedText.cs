using System.Buffers;
using System.Net;

namespace StaticPress.Replying;

/// <summary>
/// Signs that turn the direction of writing and are not seen themselves: words stand in another order than they are read in. The blog
/// takes them out, so a text that GitHub shows with them is not the one that would appear.
/// </summary>
/// <remarks>
/// The others (LRE, LRI, FSI and the ends of all) are let through: telephones and chats put them around numbers and names, and without these
/// four they turn nothing that the letters themselves do not turn.
/// </remarks>
internal static class TurnedText
{
    /// <summary>RLE, LRO, RLO, RLI.</summary>
    private static readonly SearchValues<char> Turning = SearchValues.Create("\u202B\u202D\u202E\u2067");

    /// <summary>As it is, or spelt as HTML spells it: <c>&amp;#x202E;</c>.</summary>
    public static bool IsIn(string text) => WebUtility.HtmlDecode(text).AsSpan().ContainsAny(Turning);
}
