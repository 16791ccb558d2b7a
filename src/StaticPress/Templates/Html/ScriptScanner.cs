namespace StaticPress.Templates.Html;

/// <summary>Tells code from strings and comments in a script.</summary>
internal static class ScriptScanner
{
    public static ScriptState Advance(ScriptState state, ReadOnlySpan<char> script)
    {
        for (var i = 0; i < script.Length; i++)
        {
            var (c, next) = (script[i], i + 1 < script.Length ? script[i + 1] : '\0');
            switch (state)
            {
                case ScriptState.Code:
                    state = Opened(c, next);
                    if (state is ScriptState.LineComment or ScriptState.BlockComment) i++;
                    break;
                case ScriptState.LineComment:
                    if (c is '\n' or '\r') state = ScriptState.Code;
                    break;
                case ScriptState.BlockComment:
                    if (c != '*' || next != '/') break;
                    (state, i) = (ScriptState.Code, i + 1);
                    break;
                default:
                    if (c == '\\') i++;
                    else if (c == Quote(state) || (c == '\n' && state != ScriptState.Template)) state = ScriptState.Code;
                    break;
            }
        }

        return state;
    }

    private static ScriptState Opened(char c, char next) => (c, next) switch
    {
        ('\'', _) => ScriptState.SingleQuoted,
        ('"', _) => ScriptState.DoubleQuoted,
        ('`', _) => ScriptState.Template,
        ('/', '/') => ScriptState.LineComment,
        ('/', '*') => ScriptState.BlockComment,
        _ => ScriptState.Code,
    };

    private static char Quote(ScriptState state) => state switch
    {
        ScriptState.SingleQuoted => '\'',
        ScriptState.DoubleQuoted => '"',
        _ => '`',
    };
}

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
