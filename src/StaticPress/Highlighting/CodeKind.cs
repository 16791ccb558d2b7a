namespace StaticPress.Highlighting;

/// <summary>The CSS classes of highlighted code: few, so that a theme has few colours to choose.</summary>
internal static class CodeKind
{
    public const string Comment = "comment";
    public const string Keyword = "keyword";
    public const string String = "string";
    public const string Number = "number";

    /// <summary>A type, or the name of a tag or a selector.</summary>
    public const string Type = "type";

    /// <summary>A key, the name of an attribute or a property, a variable.</summary>
    public const string Attribute = "attribute";

    public const string Heading = "heading";
    public const string Added = "added";
    public const string Removed = "removed";
}
