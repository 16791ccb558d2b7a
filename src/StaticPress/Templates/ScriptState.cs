namespace StaticPress.Templates;

/// <summary>Where in a script a piece of text ends. Regular expressions are not told apart from division.</summary>
internal enum ScriptState
{
    Code,
    SingleQuoted,
    DoubleQuoted,
    Template,
    LineComment,
    BlockComment,
}
