namespace StaticPress.Templates.Language;

/// <summary>Scriban's run-time messages in our own words. They carry the names in question between backticks.</summary>
internal static class RunMessage
{
    private static readonly (string Start, Func<string, string[], (string, string)> Say)[] Known =
    [
        ("Object `", (message, words) => Empty(words[0], message)),
        ("Unexpected type `", (_, _) => ("This is not a list, so 'for' cannot go through it.", "Put it into one: [x].")),
        ("Invalid target function `",
            (_, _) => ("This is not a function, so it takes no arguments.",
                "An argument with spaces or operators in it needs parentheses.")),
        ("The function `",
            (_, words) =>
                ($"'{words[0]}' is empty here, so it cannot be called.", "An argument with spaces or operators in it needs parentheses.")),
        ("Pipe expression destination `",
            (_, words) =>
                ($"'{words[0]}' is not a function, so nothing can be piped into it.", "Pipe into a function: {{ x | string.upcase }}.")),
        ("Cannot set a value for the readonly member",
            (message, _) =>
                ($"'{message[(message.LastIndexOf(": ", StringComparison.Ordinal) + 2)..]}' cannot be changed: all pages share it.",
                    "Set a name of your own: {{ mine = … }}.")),
        ("Cannot get or set a member on the primitive `",
            (message, words) =>
                ($"There is no '{LastWord(message)}' in {words[0].Split('/')[0]}.", "It is a plain value: print it as it is.")),
        ("Unable to convert type `", (_, words) => ($"A value of the kind '{words[0]}' cannot stand here.", Needed(words))),
        ("Operator `", (_, words) => ($"'{words[0]}' does not work on texts.", "Make a number of a text with string.to_int.")),
        ("Unexpected value `", (_, _) => ("This is not a number.", "Make a number of a text with string.to_int.")),
        ("Attempted to divide by zero", (_, _) => ("This divides by zero.", "Ask first whether the divisor is 0.")),
        ("Invalid target property `", (_, words) => ($"'{words[0]}' has no members for 'with' to open.", "Ask first: {{ if x }}.")),
        ("The <break> statement", (_, _) => ("'break' stands in a loop.", "Take it away.")),
        ("The <continue> statement", (_, _) => ("'continue' stands in a loop.", "Take it away.")),
    ];

    public static (string Text, string Hint) Of(string scriban)
    {
        var words = Words(scriban);
        foreach (var (start, say) in Known)
        {
            if (scriban.StartsWith(start, StringComparison.Ordinal)) return say(scriban, words);
        }

        return (Sentence(scriban), "");
    }

    /// <summary>Scriban's words, tidied: for what is too rare to be told in our own.</summary>
    public static string Sentence(string scriban)
    {
        var text = scriban.Replace('`', '\'').Replace("<expression>", "expression", StringComparison.Ordinal).Trim().TrimEnd('.');
        return text.Length == 0 ? "This is not a template." : $"{char.ToUpperInvariant(text[0])}{text[1..]}.";
    }

    /// <example><c>Object `post.image` is null. Cannot access member: post.image.src</c></example>
    private static (string, string) Empty(string target, string message) => (
        message.Contains("Cannot access member", StringComparison.Ordinal)
            ? $"'{target}' is empty here, so it has no '{LastWord(message)}'."
            : $"'{target}' is empty here, so nothing can be looked up in it.",
        $"Ask first: {{{{ if {target} }}}}.");

    private static string LastWord(string message) => message[(message.LastIndexOfAny(['.', ' ']) + 1)..];

    private static string Needed(string[] words) =>
        words[1].Length > 0 ? $"What is needed is of the kind '{words[1]}'." : "A whole number is needed.";

    private static string[] Words(string message) => [.. message.Split('`').Where((_, i) => i % 2 == 1), "", ""];
}
