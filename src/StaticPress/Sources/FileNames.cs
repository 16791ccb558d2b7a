namespace StaticPress.Sources;

/// <summary>Which names on the disk belong to a site.</summary>
internal static class FileNames
{
    /// <summary>
    /// Hidden files, a README for people, and what editors and desktops drop beside their files:
    /// <c>.git</c>, <c>README.md</c>, <c>a.md~</c>, <c>#a.md#</c>, <c>Thumbs.db</c>.
    /// </summary>
    public static bool IsLeftOut(ReadOnlySpan<char> name) =>
        name[0] == '.'
        || name[^1] == '~'
        || (name[0] == '#' && name[^1] == '#')
        || name.Equals("README.md", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
        || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A name that cannot be shown on one line, or that was not UTF-8 on the disk (.NET shows U+FFFD for the bytes, and could not open it).
    /// A backslash is a separator on Windows.
    /// </summary>
    public static bool IsBad(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (IsBad(c)) return true;
        }

        return false;
    }

    /// <summary>The name with a question mark for each character that must not reach a terminal.</summary>
    public static string Printable(string name) => string.Concat(name.Select(c => IsBad(c) ? '?' : c));

    private static bool IsBad(char c) => char.IsControl(c) || c is '\\' or '\uFFFD' or '\u2028' or '\u2029';
}
