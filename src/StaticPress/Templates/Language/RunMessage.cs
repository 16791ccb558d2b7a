using System.Text.RegularExpressions;
using StaticPress.Primitives;

namespace StaticPress.Templates.Language;

/// <summary>Scriban's run-time messages in our own words. They carry the names in question between backticks.</summary>
internal static partial class RunMessage
{
    private static readonly (string Start, Func<string, string[], Wording> Say)[] Known =
    [
        // Our own, when the library hands on nothing but the text of it.
        ("A whole object cannot", (message, _) => new(message, "")),
        ("Object `", (message, words) => Empty(words[0], message)),
        ("Unexpected type `", (_, _) => new("This is not a list, so 'for' cannot go through it.", "Put it into one: [x].")),
        ("Invalid target function `",
            (_, _) => new("This is not a function, so it takes no arguments.",
                "An argument with spaces or operators in it needs parentheses.")),
        ("The function `",
            (_, words) =>
                new($"'{words[0]}' is empty here, so it cannot be called.", "An argument with spaces or operators in it needs parentheses.")),
        ("Pipe expression destination `",
            (_, words) =>
                new($"'{words[0]}' is not a function, so nothing can be piped into it.", "Pipe into a function: {{ x | string.upcase }}.")),
        ("Cannot set a value for the readonly member",
            (message, _) =>
                new($"'{message[(message.LastIndexOf(": ", StringComparison.Ordinal) + 2)..]}' cannot be changed: all pages share it.",
                    "Set a name of your own: {{ mine = … }}.")),
        ("Cannot get or set a member on the primitive `",
            (message, words) =>
                new($"There is no '{LastWord(message)}' in {words[0].Split('/')[0]}.", "It is a plain value: print it as it is.")),
        ("Unable to convert type `", (_, words) => new($"A value of the kind '{words[0]}' cannot stand here.", Needed(words))),
        ("Unsupported types `", (message, _) => Unsuited(message)),
        ("The operator `", (message, _) => Unsuited(message)),
        ("Expecting an integer. The operator `", (_, words) => new($"'{words[0]}' does not work on these values.", "Make a number of a text with string.to_int.")),
        ("Unsupported argument `", (_, words) => new($"A loop takes no '{words[0]}'.", "It takes limit:, offset: and reversed.")),
        ("Unsupported target expression", (_, _) => new("Nothing can be set here.", "Set a name of your own: {{ mine = … }}.")),
        ("Invalid number of arguments `", (_, words) => new($"This function takes {words[2]} values, and is given {words[0]}.", "Give it each, in its order.")),
        ("The parameter `", (_, words) => new($"'{words[0]}' is not a function.", "Name one with an @ before it: @string.upcase.")),
        ("Cannot set the readonly variable", (_, words) => new($"'{words[0]}' was made read-only.", "Set another name.")),
        ("The loop variable <", (_, _) => new("A loop has no such member.", "There is for.index, for.first and for.last.")),
        ("Unexpected exception while accessing", (_, _) => new("There is nothing at this place of the text or list.", "Ask first how long it is: x.size.")),
        ("Cannot access target `", (_, words) => new($"What '{words[0]}' is asked for is empty.", "Write a name in quotes, or a number.")),
        ("Invalid pattern '", (message, _) => new($"The regular expression cannot be read: {Reason(message)}", "Put a backslash before a sign that stands for itself.")),
        ("The value cannot be an empty string", (_, _) => new("A text is empty that must not be.", "Write what to look for.")),
        ("Rounding digits must be", (_, _) => new("A number has 0 to 15 places after the point.", "Write how many.")),
        ("Format specifier was invalid", (_, _) => new("This is not a way to write numbers.", "Write N0, F2 or 0.00.")),
        ("The value `", (_, words) => new($"'{words[0]}' is not a number.", "Make a number of a text with string.to_int.")),
        ("Unexpected `", (_, words) => new($"'{words[0]}' is not a number.", "Make a number of a text with string.to_int.")),
        ("Operator `", (_, words) => new($"'{words[0]}' does not work on texts.", "Make a number of a text with string.to_int.")),
        ("Unexpected value `", (_, _) => new("This is not a number.", "Make a number of a text with string.to_int.")),
        ("Attempted to divide by zero", (_, _) => new("This divides by zero.", "Ask first whether the divisor is 0.")),
        ("Invalid target property `", (_, words) => new($"'{words[0]}' has no members for 'with' to open.", "Ask first: {{ if x }}.")),
        ("The <break> statement", (_, _) => new("'break' stands in a loop.", "Take it away.")),
        ("The <continue> statement", (_, _) => new("'continue' stands in a loop.", "Take it away.")),
    ];

    public static Wording Of(string scriban)
    {
        var words = Words(scriban);
        foreach (var (start, say) in Known)
        {
            if (scriban.StartsWith(start, StringComparison.Ordinal)) return say(scriban, words);
        }

        return new("This does not work here.", "Print its parts one by one, to see which of them is not what it should be.");
    }

    /// <summary>Their names are those of the library's kinds, which say nothing to a designer.</summary>
    private static Wording Unsuited(string message) =>
        new(Sign().Match(message) is { Success: true } sign ? $"'{sign.Value}' does not work on these values." : "This does not work on these values.",
            "Ask for a member that is a text or a number.");

    /// <example><c>Invalid pattern '(' at offset 1. Not enough )'s.</c></example>
    private static string Reason(string message) => message.Contains(". ", StringComparison.Ordinal)
        ? message[(message.IndexOf(". ", StringComparison.Ordinal) + 2)..].TrimEnd('.') + "."
        : "look at its brackets.";

    [GeneratedRegex(@"(?<=[` ])(?:\.\.|//|>=|<=|==|!=|<<|>>|[-+*/%<>])(?=[` ])")]
    private static partial Regex Sign();

    /// <example><c>Object `post.image` is null. Cannot access member: post.image.src</c></example>
    private static Wording Empty(string target, string message) => new(
        message.Contains("Cannot access member", StringComparison.Ordinal)
            ? $"'{target}' is empty here, so it has no '{LastWord(message)}'."
            : $"'{target}' is empty here, so nothing can be looked up in it.",
        $"Ask first: {{{{ if {target} }}}}.");

    private static string LastWord(string message) => message[(message.LastIndexOfAny(['.', ' ']) + 1)..];

    private static string Needed(string[] words) =>
        words[1].Length > 0 ? $"What is needed is of the kind '{words[1]}'." : "A whole number is needed.";

    private static string[] Words(string message) => [.. message.Split('`').Where((_, i) => i % 2 == 1), "", ""];
}
