using System.Text.RegularExpressions;

namespace StaticPress.Tests.Support;

/// <summary>C# read as text: enough for rules about words, far quicker than a compiler.</summary>
internal static partial class CSharpText
{
    /// <summary>The same text with comments blanked and every line kept where it was.</summary>
    public static string WithoutComments(string text) => Tokens().Replace(text, match =>
        match.Value.StartsWith('/') ? KeepLines(match.Value) : match.Value);

    /// <summary>Comments and the insides of strings are blanked.</summary>
    public static string CodeOnly(string text) => Tokens().Replace(text, match =>
        match.Value.StartsWith('/') ? KeepLines(match.Value) : $"\"{KeepLines(match.Value)}\"");

    public static int LineOf(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    private static string KeepLines(string value) => new('\n', value.Count(character => character == '\n'));

    [GeneratedRegex("""
        "{3,}[\s\S]*?"{3,}|@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|//[^\n]*|/\*[\s\S]*?\*/
        """, RegexOptions.None, 5000)]
    private static partial Regex Tokens();
}
