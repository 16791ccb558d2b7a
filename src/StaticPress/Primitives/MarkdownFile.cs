namespace StaticPress.Primitives;

/// <summary>Which files are texts in Markdown, by the endings that generators and editors give them.</summary>
internal static class MarkdownFile
{
    private static readonly string[] Endings = [".md", ".markdown", ".mdown", ".mkdn", ".mkd", ".mdwn"];

    public static bool Is(string path)
    {
        foreach (var ending in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
