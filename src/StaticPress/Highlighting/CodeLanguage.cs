using System.Collections.Frozen;

namespace StaticPress.Highlighting;

/// <summary>What the lexer must know of a language.</summary>
internal sealed record CodeLanguage
{
    public required CodeShape Shape { get; init; }

    /// <summary>Looked up in lower case when <see cref="IgnoreCase"/>.</summary>
    public FrozenSet<string> Keywords { get; init; } = FrozenSet<string>.Empty;

    public bool IgnoreCase { get; init; }

    public string[] LineComments { get; init; } = [];

    public (string Open, string Close)? BlockComment { get; init; }

    /// <summary>Tried in this order, so the longest opening stands first.</summary>
    public QuotedText[] Strings { get; init; } = [];

    /// <summary>What stands between a key at the start of a line and its value; none in most languages.</summary>
    public char KeyEnd { get; init; }

    /// <summary>A name after a dollar sign is a variable.</summary>
    public bool Variables { get; init; }

    /// <summary>A name with a capital letter is a type, as a convention has it.</summary>
    public bool CapitalTypes { get; init; }

    /// <summary>Characters that may stand in a name beside letters, digits and the underscore.</summary>
    public string NameExtras { get; init; } = "";
}

/// <summary>Which lexer reads a language.</summary>
internal enum CodeShape
{
    /// <summary>Names, numbers, strings, comments: nearly all.</summary>
    Words,

    /// <summary>Tags with attributes.</summary>
    Tags,

    /// <summary>Each line says by its first characters what it is.</summary>
    Diff,

    /// <summary>Markdown.</summary>
    Prose,
}

/// <summary>The CSS classes of highlighted code: few, so that a theme has few colours to choose.</summary>
internal static class CodeKind
{
    public const string Comment = "comment";
    public const string Keyword = "keyword";
    public const string String = "string";
    public const string Number = "number";

    /// <summary>A type, or the name of a tag or a selector.</summary>
    public const string Type = "type";

    /// <summary>A key, the name of an attribute or a property, a variable.</summary>
    public const string Attribute = "attribute";

    public const string Heading = "heading";
    public const string Added = "added";
    public const string Removed = "removed";
}

/// <summary>A piece of code that has a colour of its own.</summary>
/// <param name="Kind">The CSS class, one of <see cref="CodeKind"/>.</param>
internal readonly record struct CodeToken(int Start, int Length, string Kind);

/// <param name="Escape">The character that takes the meaning from the next one; <c>\0</c> when there is none.</param>
/// <param name="ManyLines">Whether it may go over the end of a line.</param>
internal sealed record QuotedText(string Open, string Close, char Escape = '\\', bool ManyLines = false)
{
    /// <summary>No line is longer in code that people read; the limit keeps a hostile line linear.</summary>
    private const int MaxOnOneLine = 2_000;

    public static QuotedText Double { get; } = new("\"", "\"");

    public static QuotedText Single { get; } = new("'", "'");

    /// <returns>The length from the opening to behind the close, or 0 when it does not begin here or is not closed.</returns>
    public int LengthAt(ReadOnlySpan<char> code)
    {
        if (!code.StartsWith(Open, StringComparison.Ordinal)) return 0;
        for (var at = Open.Length; at < code.Length; at++)
        {
            if (!ManyLines && (code[at] == '\n' || at > MaxOnOneLine)) return 0;
            if (code[at..].StartsWith(Close, StringComparison.Ordinal)) return at + Close.Length;
            if (code[at] == Escape && Escape != '\0') at++;
        }

        return ManyLines ? code.Length : 0;
    }
}
