using System.Buffers;
using System.Net;
using System.Text;
using StaticPress.Primitives;

namespace StaticPress.Rendering.Checks;

/// <summary>
/// Finds in finished HTML, SVG or CSS the addresses that begin at the root of the host and not at the base path. Links that
/// StaticPress makes have it by construction; this is for what a theme or a front matter spells out itself.
/// </summary>
/// <remarks>One look for each equals sign and each <c>url(</c>: a page of 30 KB takes some microseconds.</remarks>
internal static class EscapedAddresses
{
    private static readonly string[] Names =
        ["href", "src", "poster", "action", "formaction", "data", "cite", "background", "manifest", "ping", "xlink:href", "url"];

    private static readonly SearchValues<byte> BeforeName = SearchValues.Create(" \t\r\n;\""u8);
    private static readonly SearchValues<byte> AfterValue = SearchValues.Create("\"' \t\r\n>)"u8);

    /// <param name="basePath">Not empty; without a slash at the end.</param>
    public static IReadOnlyList<string> In(ReadOnlySpan<byte> page, ReadOnlySpan<byte> basePath)
    {
        List<string>? found = null;
        for (var at = 0; page[at..].IndexOf((byte)'=') is >= 0 and var step;)
        {
            at += step + 1;
            var value = Unquoted(page[at..]);
            if (value.IsEmpty) continue;
            if (at >= 2 && page[at - 2] == 't' && NameBefore(page[..(at - 1)]).EndsWith("srcset"u8))
                Candidates(page[at..], basePath, ref found);
            else if (Escapes(value, basePath) && IsAddress(NameBefore(page[..(at - 1)]))) Add(ref found, value);
        }

        for (var at = 0; page[at..].IndexOf("url("u8) is >= 0 and var step;)
        {
            at += step + 4;
            var value = Unquoted(page[at..].TrimStart((byte)' '));
            if (!value.IsEmpty && Escapes(value, basePath)) Add(ref found, value);
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> value) => value is [(byte)'"' or (byte)'\'', ..] ? value[1..] : value;

    /// <summary><c>//host/path</c> is another site's.</summary>
    private static bool Escapes(ReadOnlySpan<byte> value, ReadOnlySpan<byte> basePath)
    {
        if (value[0] != '/' || (value.Length > 1 && value[1] == '/')) return false;
        return !value.StartsWith(basePath)
            || (value.Length > basePath.Length
                && value[basePath.Length] is not ((byte)'/' or (byte)'"' or (byte)'\'' or (byte)'?' or (byte)'#' or (byte)' '
                    or (byte)'>'));
    }

    private static ReadOnlySpan<byte> NameBefore(ReadOnlySpan<byte> head)
    {
        var start = head.LastIndexOfAny(BeforeName);
        return start < 0 ? default : head[(start + 1)..];
    }

    /// <summary>With <c>url</c>, which stands in a refresh: <c>content="0; url=/about/"</c>.</summary>
    private static bool IsAddress(ReadOnlySpan<byte> name)
    {
        foreach (var known in Names)
        {
            if (Ascii.EqualsIgnoreCase(name, known)) return true;
        }

        return false;
    }

    private static void Candidates(ReadOnlySpan<byte> value, ReadOnlySpan<byte> basePath, ref List<string>? found)
    {
        if (value is not [(byte)'"' or (byte)'\'', ..] || value[1..].IndexOf(value[0]) is not (>= 0 and var end)) return;
        foreach (var (address, _) in SourceSet.Of(Encoding.UTF8.GetString(value.Slice(1, end))))
        {
            var bytes = Encoding.UTF8.GetBytes(address);
            if (bytes.Length > 0 && Escapes(bytes, basePath)) Add(ref found, bytes);
        }
    }

    private static void Add(ref List<string>? found, ReadOnlySpan<byte> value)
    {
        var end = value.IndexOfAny(AfterValue);
        var address = WebUtility.HtmlDecode(Encoding.UTF8.GetString(end < 0 ? value : value[..end]));
        found ??= [];
        if (!found.Contains(address)) found.Add(address);
    }
}
