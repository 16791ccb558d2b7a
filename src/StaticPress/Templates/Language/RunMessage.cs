using System.Text.RegularExpressions;

namespace StaticPress.Templates.Language;

/// <summary>Scriban's run-time messages in our own words. They carry the names in question between backticks.</summary>
internal static partial class RunMessage
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
        ("Unsupported types `", (message, _) => Unsuited(message)),
        ("The operator `", (message, _) => Unsuited(message)),
        ("Expecting an integer. The operator `", (_, words) => ($"'{words[0]}' does not work on these values.", "Make a number of a text with string.to_int.")),
        ("Unsupported argument `", (_, words) => ($"A loop takes no '{words[0]}'.", "It takes limit:, offset: and reversed.")),
        ("Unsupported target expression", (_, _) => ("Nothing can be set here.", "Set a name of your own: {{ mine = … }}.")),
        ("Invalid number of arguments `", (_, words) => ($"This function takes {words[2]} values, and is given {words[0]}.", "Give it each, in its order.")),
        ("The parameter `", (_, words) => ($"'{words[0]}' is not a function.", "Name one with an @ before it: @string.upcase.")),
        ("Cannot set the readonly variable", (_, words) => ($"'{words[0]}' was made read-only.", "Set another name.")),
        ("The loop variable <", (_, _) => ("A loop has no such member.", "There is for.index, for.first and for.last.")),
        ("Unexpected exception while accessing", (_, _) => ("There is nothing at this place of the text or list.", "Ask first how long it is: x.size.")),
        ("Cannot access target `", (_, words) => ($"What '{words[0]}' is asked for is empty.", "Write a name in quotes, or a number.")),
        ("Invalid pattern '", (message, _) => ($"The regular expression cannot be read: {Reason(message)}", "Put a backslash before a sign that stands for itself.")),
        ("The value cannot be an empty string", (_, _) => ("A text is empty that must not be.", "Write what to look for.")),
        ("Rounding digits must be", (_, _) => ("A number has 0 to 15 places after the point.", "Write how many.")),
        ("Format specifier was invalid", (_, _) => ("This is not a way to write numbers.", "Write N0, F2 or 0.00.")),
        ("The value `", (_, words) => ($"'{words[0]}' is not a number.", "Make a number of a text with string.to_int.")),
        ("Unexpected `", (_, words) => ($"'{words[0]}' is not a number.", "Make a number of a text with string.to_int.")),
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

        return ("This does not work here.", "Print its parts one by one, to see which of them is not what it should be.");
    }

    /// <summary>Their names are those of the library's kinds, which say nothing to a designer.</summary>
    private static (string, string) Unsuited(string message) =>
        (Sign().Match(message) is { Success: true } sign ? $"'{sign.Value}' does not work on these values." : "This does not work on these values.",
            "Ask for a member that is a text or a number.");

    /// <example><c>Invalid pattern '(' at offset 1. Not enough )'s.</c></example>
    private static string Reason(string message) => message.Contains(". ", StringComparison.Ordinal)
        ? message[(message.IndexOf(". ", StringComparison.Ordinal) + 2)..].TrimEnd('.') + "."
        : "look at its brackets.";

    [GeneratedRegex(@"(?<=[` ])(?:\.\.|//|>=|<=|==|!=|<<|>>|[-+*/%<>])(?=[` ])")]
    private static partial Regex Sign();

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
