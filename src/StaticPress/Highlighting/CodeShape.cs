namespace StaticPress.Highlighting;

/// <summary>Which lexer reads a language.</summary>
internal enum CodeShape
{
    /// <summary>Names, numbers, strings, comments: nearly all.</summary>
    Words,

    /// <summary>Tags with attributes.</summary>
    Tags,

    /// <summary>Each line says by its first characters what it is.</summary>
    Diff,

    /// <summary>Markdown.</summary>
    Prose,
}
