namespace StaticPress.Checking;

/// <summary>What follows the number sign of an address.</summary>
internal static class Fragment
{
    /// <summary>Where a fragment directive begins, which names no part but words to look for (WICG, text fragments).</summary>
    private const string Directive = ":~:";

    /// <returns>The id that it names on a page of HTML; null when it names none: the top, words, a moment of a recording, a program's own
    /// state.</returns>
    public static string? IdOf(string fragment)
    {
        var directive = fragment.IndexOf(Directive, StringComparison.Ordinal);
        var id = directive < 0 ? fragment : fragment[..directive];
        if (id.Length == 0 || id.Equals("top", StringComparison.OrdinalIgnoreCase)) return null;
        // '#!/page' and '#/page' are read by a script, '#t=90' and '#xywh=…' say what part of a recording or picture (W3C Media Fragments).
        return id[0] is '!' or '/' || id.StartsWith("t=", StringComparison.Ordinal) || id.StartsWith("xywh=", StringComparison.Ordinal)
            ? null
            : id;
    }
}
