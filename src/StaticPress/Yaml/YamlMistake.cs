namespace StaticPress.Yaml;

/// <summary>Says in an author's words what YamlDotNet says in a parser's.</summary>
internal static class YamlMistake
{
    /// <param name="message">The library's, or empty when it only threw.</param>
    public static (string Text, string Hint) InWords(string message) => message.TrimEnd('.') switch
    {
        "While scanning a plain scalar value, found invalid mapping" =>
            ("A colon and a space in a text without quotation marks.", "Put the text into quotation marks: title: \"News: the gap\"."),
        "While scanning a plain scalar, found a tab character that violate indentation" or "While scanning for the next token, found character that cannot start any token" =>
            ("A tab or a mark that YAML keeps for itself stands here.", "Write spaces for the tab, or put the text into quotation marks."),
        "While scanning a quoted scalar, found unexpected end of stream" =>
            ("The quotation mark that opens here is never closed.", "Put one at the end of the text."),
        "While scanning a multi-line double-quoted scalar, found wrong indentation" or "While scanning a multi-line single-quoted scalar, found wrong indentation" =>
            ("The text in quotation marks that begins here goes on in a line without a space before it.", "Begin each of its further lines with two spaces, or write it in one line."),
        "While parsing a flow sequence, did not find expected ',' or ']'" =>
            ("A list that was opened with [ is not closed before this.", "Put a ] at its end."),
        "While parsing a flow mapping, did not find expected ',' or '}'" =>
            ("A group that was opened with { is not closed before this.", "Put a } at its end."),
        { Length: > 0 } other =>
            ($"Not valid YAML: {char.ToLowerInvariant(other[0])}{other[1..]}.", Usual),
        _ =>
            ("This cannot be read as YAML.", Usual),
    };

    private const string Usual = "Put a value that holds a colon, a # or a quotation mark into \"quotation marks\", and close every [ and {.";
}
