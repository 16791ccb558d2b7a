namespace StaticPress.Content;

/// <summary>The line that a head begins with, and what that says of it.</summary>
/// <param name="Closing">The line that ends it.</param>
internal sealed record HeadFence(FrontMatterForm Form, string Closing)
{
    /// <summary>Without a closing line it is no head: <c>----</c> may as well be a rule that a text begins with.</summary>
    public bool MayBeText { get; init; }

    private static readonly HeadFence Yaml = new(FrontMatterForm.Yaml, "---");
    private static readonly HeadFence Toml = new(FrontMatterForm.Toml, "+++");

    /// <returns>Null for a line that begins no head.</returns>
    public static HeadFence? Of(ReadOnlySpan<byte> line)
    {
        line = line.TrimEnd(" \t\r"u8);
        if (line.SequenceEqual("---"u8)) return Yaml;
        if (line.SequenceEqual("+++"u8)) return Toml;
        // Hexo's for JSON without its braces.
        if (line.SequenceEqual(";;;"u8)) return new HeadFence(FrontMatterForm.Json, ";;;");
        if (!line.StartsWith("---"u8)) return null;
        if (!line.ContainsAnyExcept((byte)'-'))
            return new HeadFence(FrontMatterForm.Yaml, System.Text.Encoding.ASCII.GetString(line)) { MayBeText = true };
        return FormOf(line[3..].TrimStart((byte)' ')) is { } form ? new HeadFence(form, "---") : null;
    }

    public bool IsClosedBy(ReadOnlySpan<byte> line)
    {
        line = line.TrimEnd(" \t\r"u8);
        return line.Length == Closing.Length && System.Text.Ascii.Equals(line, Closing);
    }

    /// <summary>Eleventy and Gatsby (gray-matter) say the language behind the hyphens.</summary>
    private static FrontMatterForm? FormOf(ReadOnlySpan<byte> language) =>
        System.Text.Ascii.EqualsIgnoreCase(language, "toml"u8) ? FrontMatterForm.Toml
        : System.Text.Ascii.EqualsIgnoreCase(language, "json"u8) ? FrontMatterForm.Json
        : System.Text.Ascii.EqualsIgnoreCase(language, "yaml"u8) || System.Text.Ascii.EqualsIgnoreCase(language, "yml"u8)
            ? FrontMatterForm.Yaml : null;
}
