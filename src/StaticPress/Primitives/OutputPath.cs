using System.Buffers;
using System.Text;

namespace StaticPress.Primitives;

/// <summary>
/// The one gate that every path of the output passes: it stays inside the output folder, and the same tree can be made
/// on Linux, macOS and Windows.
/// </summary>
internal static class OutputPath
{
    /// <summary>What StaticPress keeps for itself in an output folder begins so.</summary>
    public const string ReservedPrefix = ".staticpress";

    /// <summary>UTF-8 bytes: file systems end at 255, and a browser that saves a page adds to its name.</summary>
    private const int MaxPartBytes = 240;

    /// <summary>UTF-8 bytes: Linux ends at 4,096, macOS at 1,024, each with the folders above the output.</summary>
    private const int MaxPathBytes = 900;

    /// <summary>Microsoft, “Naming Files, Paths, and Namespaces”: these are devices, whatever comes after a dot.</summary>
    private static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"];

    private static readonly SearchValues<char> FirstOfDevices = SearchValues.Create("CPANLcpanl");

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"|?*\\");

    /// <param name="place">Of the author's word for the address: asked for only where something is wrong.</param>
    /// <returns>Null for a good one.</returns>
    public static Problem? Check(UrlPath url, Func<Place> place) => Fault(url.OutputFile) is { } fault
        ? Problem.Error(place(), ProblemCode.UnsafePath, $"The address '{Printable(url.Value)}' cannot be a file: {fault}.",
            "Change the slug, permalink or file name.")
        : null;

    /// <param name="path">Below the output folder, with forward slashes: <c>2021/08/26/a-post/index.html</c>.</param>
    /// <returns>What is wrong with it, to follow a colon; null when nothing is.</returns>
    public static string? Fault(ReadOnlySpan<char> path)
    {
        if (Encoding.UTF8.GetByteCount(path) > MaxPathBytes) return $"it is longer than {MaxPathBytes} bytes";
        if (path.StartsWith(ReservedPrefix, StringComparison.OrdinalIgnoreCase))
            return $"names that begin with '{ReservedPrefix}' are kept";
        foreach (var range in path.Split('/'))
        {
            if (range.End.Value < path.Length && path[range].EndsWith("index.html", StringComparison.OrdinalIgnoreCase))
                return "'index.html' is the page of a folder and cannot be one";
            if (FaultOfPart(path[range]) is { } fault) return fault;
        }

        return null;
    }

    private static string? FaultOfPart(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty) return "a part of it is empty";
        if (part is "." or "..") return "it holds '.' or '..'";
        if (part[^1] is '.' or ' ') return $"'{Printable(part)}' ends in a dot or a space";
        if (HasForbidden(part)) return $"'{Printable(part)}' holds a character that not every system allows";
        if (part.Length > MaxPartBytes / 3 && Encoding.UTF8.GetByteCount(part) > MaxPartBytes)
            return $"a part of it is longer than {MaxPartBytes} bytes";
        return IsDevice(part) ? $"'{Printable(part)}' is the name of a device on Windows" : null;
    }

    private static bool HasForbidden(ReadOnlySpan<char> part)
    {
        if (Ascii.IsValid(part)) return part.ContainsAny(Forbidden) || part.ContainsAnyInRange('\0', '\x1F') || part.Contains('\x7F');
        foreach (var rune in part.EnumerateRunes())
        {
            // A lone half of a surrogate pair comes as U+FFFD.
            if (Rune.IsControl(rune) || rune.Value is 0xFFFD or 0x2028 or 0x2029) return true;
        }

        return part.ContainsAny(Forbidden);
    }

    private static bool IsDevice(ReadOnlySpan<char> part)
    {
        var dot = part.IndexOf('.');
        var stem = (dot < 0 ? part : part[..dot]).TrimEnd(' ');
        if (stem.Length is < 3 or > 7 || !FirstOfDevices.Contains(stem[0])) return false;
        foreach (var device in Devices)
        {
            if (stem.Equals(device, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return stem.Length == 4
            && (stem.StartsWith("COM", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("LPT", StringComparison.OrdinalIgnoreCase))
            && (char.IsAsciiDigit(stem[3]) || stem[3] is '¹' or '²' or '³');
    }

    private static string Printable(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text) shown.Append(char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' ? '?' : c);
        return shown.ToString();
    }
}
