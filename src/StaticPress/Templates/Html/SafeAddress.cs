using StaticPress.Primitives;

namespace StaticPress.Templates.Html;

/// <summary>Which addresses may stand in <c>href</c>, <c>src</c> and their kin: relative ones, and schemes that run no script.</summary>
internal static class SafeAddress
{
    /// <summary>Stands where a forbidden address was; a link to nowhere.</summary>
    public const string Blocked = "#blocked";

    public static string Or(string address) => IsSafe(address) ? address : Blocked;

    public static bool IsSafe(ReadOnlySpan<char> address)
    {
        // Browsers drop tabs and line ends anywhere, and controls and spaces in front, before they look for a scheme.
        if (address.ContainsAny('\t', '\n', '\r')) return false;
        address = address.TrimStart();
        if (!address.IsEmpty && char.IsControl(address[0])) return false;
        var end = address.IndexOfAny(":/?#");
        return end < 0 || address[end] != ':' || SafeUrl.IsPlain(address[..end]);
    }
}
