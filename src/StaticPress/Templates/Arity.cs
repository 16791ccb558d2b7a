using Scriban.Runtime;
using StaticPress.Primitives;

namespace StaticPress.Templates;

/// <summary>How many arguments a function takes, and what is said when it gets others.</summary>
internal static class Arity
{
    /// <exception cref="TemplateFault">The count is wrong, or an argument has a name.</exception>
    public static void Check(string name, int min, int max, ScriptArray given)
    {
        if (given.Count >= min && given.Count <= max) return;
        var takes = min == max ? Count(min) : $"{min} to {Count(max)}";
        throw new TemplateFault(ProblemCode.TemplateFailed, $"'{name}' takes {takes} but is given {given.Count}.", "An argument with spaces or operators in it needs parentheses.");
    }

    private static string Count(int n) => n switch
    {
        0 => "no argument",
        1 => "1 argument",
        _ => $"{n} arguments",
    };
}
