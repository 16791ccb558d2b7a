using System.Text.RegularExpressions;
using StaticPress.Primitives;

namespace StaticPress.Templates.Reading;

/// <summary>Scriban's parser messages as sentences for people who write themes.</summary>
internal static class SyntaxMessage
{
    private const string UnclosedText = "A text in quotes is never closed.";
    private const string TooDeep = "This nests more than 100 levels deep.";

    /// <summary>What the parser says when a text ends too early; it has no place then.</summary>
    private const string EndOfFile = "<eof>";

    /// <summary>Words of the parser's, and what is said instead; <c>{0}</c> is what stands there, <c>{1}</c> what was wanted.</summary>
    private static readonly (Regex Pattern, string Text, string Hint)[] Known =
    [
        (Words("<end> statement was not found"), "An 'end' is missing before this.",
            "Close each if, for, while, case, capture, func and wrap with {{ end }}."),
        (Words("without a corresponding beginning"), "This 'end' closes nothing.", "Take it away, or open what it should close."),
        (Words("a string not terminated by"), UnclosedText, "Close it with the quote it begins with."),
        (Words("else condition must be preceded"), "This 'else' belongs to nothing.",
            "It stands after an if, a when or a for, before their 'end'."),
        (Words("`when` condition must be preceded"), "This 'when' belongs to nothing.", "It stands in a case: {{ case x; when 1 }} … {{ end }}."),
        (Words("[Ww]hen.* expecting at least one value"), "This 'when' has no value.", "Write {{ when 'news' }}."),
        (Words("depth limit"), TooDeep, "Give a part of it a name first: {{ x = … }}."),
        (Words("top level assignment"), "A value is set here, where one is asked for.", "Write == to compare; set a name of your own before: {{ mine = … }}."),
        (Words("simple global or local variable before"), "A name is missing before ':'.", "Write include 'card' mark: true."),
        (Words("right of the operator instead of `(.*?)`"), "Something is missing before '{0}'.", "Write on both sides of an operator what it works on."),
        (Words("Expecting .in. word instead of `(.*?)`"), "This loop needs 'in', and here is '{0}'.", "Write {{ for post in posts }} … {{ end }}."),
        (Words("[Ee]xpecting (?:<expression>|expression|a variable)(?: instead of `(.*?)`)?"), "Something is missing before '{0}'.", "Write the name or value that belongs there."),
        (Words("Invalid token found `}`"), "'}}' does not end this.", "Close what stands in two braces with two."),
        (Words("Invalid token found `&`"), "'&' cannot stand here.", "Write && for 'and'."),
        (Words("Unexpected token `(.*?)` Expecting a colon"), "In a map a ':' is missing before '{0}'.", "A map is written {a: 1}; what is printed stands in two braces, not three."),
        (Words("Unexpected token `(.*?)` while parsing object initializer"), "'{0}' cannot be the key of a map.", "Write a name, or a text in quotes: {a: 1}."),
        (Words("Expecting a comma to separate arguments"), "A comma or a ')' is missing here.", "Write func name(a, b)."),
        (Words("(?:token found|Invalid token) `(.*?)`.*[Ee]xpecting (?:a closing )?`(.*?)`"), "A '{1}' is missing before '{0}'.", "Close each bracket with its own."),
        (Words("loop variable .*for\\.(.*?)>"), "A loop has no '{0}'.", "There is for.index, for.rindex, for.first, for.last, for.even, for.odd, for.length and for.changed."),
        (Words("escape character `(.*?)`"), @"'\{0}' means nothing in a text.", @"Write \\ for a backslash, or the text between `…`."),
        (Words("hex number"), @"After '\u' stand four digits.", @"Write \u00e9, or the letter itself."),
        (Words("(?:Invalid token found|Unexpected token) `?([^`\\s]+)"), "'{0}' cannot stand here.", "Look for a bracket, comma or sign too many; an operator stands between two values."),
    ];

    public static string CodeOf(string text) => text == TooDeep ? ProblemCode.TemplateLimit : ProblemCode.TemplateSyntax;

    /// <summary>Whether it only says that the text ends, as another message does where it is to blame.</summary>
    public static bool IsAboutTheEnd(string scriban) => scriban.Contains(EndOfFile, StringComparison.Ordinal);

    /// <summary>What stands behind it is misread, and not to blame.</summary>
    public static bool IsUnclosedText(string text) => text == UnclosedText;

    public static Wording Of(string scriban)
    {
        var message = Core(scriban);
        foreach (var (pattern, text, hint) in Known)
        {
            if (pattern.Match(message) is not { Success: true } match) continue;
            var (here, wanted) = (Shown(match.Groups[1].Value), Shown(match.Groups[2].Value));
            return new(text.Replace("{0}", here, StringComparison.Ordinal).Replace("{1}", wanted, StringComparison.Ordinal),
                hint);
        }

        return new("This cannot be read.", "Look at the signs before and behind this place.");
    }

    private static string Shown(string token) => token is "" or EndOfFile or "<EOL>" ? "the end" : token.Trim();

    private static Regex Words(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <example><c>Error while parsing if statement: MESSAGE in: if &lt;expression&gt; …</c></example>
    private static string Core(string scriban)
    {
        if (!scriban.StartsWith("Error while parsing ", StringComparison.Ordinal)) return scriban;
        var start = scriban.IndexOf(": ", StringComparison.Ordinal) + 2;
        var end = scriban.LastIndexOf(" in: ", StringComparison.Ordinal);
        return end > start ? scriban[start..end] : scriban[start..];
    }
}
