using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>Scriban's parser messages as sentences for people who write themes.</summary>
internal static class SyntaxMessage
{
    private const string TooDeep = "This nests more than 100 levels deep.";

    public static string CodeOf(string text) => text == TooDeep ? ProblemCode.TemplateLimit : ProblemCode.TemplateSyntax;

    public static (string Text, string Hint) Of(string scriban)
    {
        var message = Core(scriban);
        if (message.Contains("<end> statement was not found", StringComparison.Ordinal))
            return ("An 'end' is missing before this.", "Close each if, for, while, case, capture, func and wrap with {{ end }}.");
        if (message.Contains("without a corresponding beginning", StringComparison.Ordinal))
            return ("This 'end' closes nothing.", "Take it away, or open what it should close.");
        if (message.Contains("a string not terminated by", StringComparison.Ordinal))
            return ("A text in quotes is never closed.", "Close it with the quote it begins with.");
        if (message.Contains("else condition must be preceded", StringComparison.Ordinal))
            return ("This 'else' belongs to nothing.", "It stands after an if, a when or a for, before their 'end'.");
        if (message.Contains("depth limit", StringComparison.Ordinal)) return (TooDeep, "Give a part of it a name first: {{ x = … }}.");
        return (RunMessage.Sentence(message), "");
    }

    /// <example><c>Error while parsing if statement: MESSAGE in: if &lt;expression&gt; …</c></example>
    private static string Core(string scriban)
    {
        if (!scriban.StartsWith("Error while parsing ", StringComparison.Ordinal)) return scriban;
        var start = scriban.IndexOf(": ", StringComparison.Ordinal) + 2;
        var end = scriban.LastIndexOf(" in: ", StringComparison.Ordinal);
        return end > start ? scriban[start..end] : scriban[start..];
    }
}
