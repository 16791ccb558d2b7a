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

    /// <summary>All texts of a site, and what belongs to them.</summary>
    public const string ContentFolder = "content/";

    /// <summary>The files of this folder, beside content/, are published from the root of the site as they are.</summary>
    public const string StaticFolder = "static/";

    /// <summary>What programs keep for themselves, and what nobody should ever see: keys and passwords.</summary>
    private static readonly string[] Private =
    [
        ".git", ".gitignore", ".gitattributes", ".gitkeep", ".gitmodules", ".keep", ".svn", ".hg", ".DS_Store", ".AppleDouble",
        ".Spotlight-V100", ".Trashes",
        ".directory", ".idea", ".vscode", ".vs", ".obsidian", ".trash", ".stfolder", ".stversions", ".stignore", ".dropbox", ".sync",
        ".editorconfig", ".prettierrc",
        ".markdownlint.json", ".env", ".htpasswd", ".netrc", ".npmrc", ".ssh", ".aws", ".gnupg",
    ];

    /// <summary>RFC 8615: what programs ask a site for. Hidden by its name, it is meant for nothing but the web.</summary>
    public const string WellKnown = ".well-known";

    /// <summary>
    /// Below <c>static/</c> hidden files are published too, but for the private ones; below pages/ those that programs ask for.
    /// </summary>
    /// <param name="path">From the site folder, of the file or of the folder it lies in.</param>
    public static bool IsLeftOut(ReadOnlySpan<char> path, ReadOnlySpan<char> name)
    {
        if (!path.StartsWith(StaticFolder)) return IsLeftOut(name) && !(name is WellKnown && path.StartsWith("content/pages/"));
        return name[0] == '.' ? IsPrivate(name) : name is not "README.md" && IsLeftOut(name);
    }

    /// <summary>Whether a name that is left out may be one that somebody wants on the web: hidden, and no program's own.</summary>
    public static bool MayBeMeant(ReadOnlySpan<char> name) => name[0] == '.' && !IsPrivate(name);

    private static bool IsPrivate(ReadOnlySpan<char> name)
    {
        // What macOS, vim, LibreOffice and network disks drop, and .env.production.
        if (name.StartsWith("._") || name.StartsWith(".#") || name.StartsWith(".~") || name.StartsWith(".nfs") || name.StartsWith(".env.")
            || name[^1] == '~') return true;
        if (name.EndsWith(".swp") || name.EndsWith(".swo") || name.EndsWith(".swx") || name.EndsWith(".tmp")) return true;
        foreach (var known in Private)
        {
            if (name.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

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
