using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using StaticPress.Primitives;

namespace StaticPress.Yaml;

/// <summary>A line as people write it who do not know YAML, and what they meant.</summary>
/// <param name="Row">From 0.</param>
/// <param name="Column">From 1.</param>
/// <param name="Meant">The line put right.</param>
internal sealed partial record YamlSlip(int Row, int Column, string Meant, string Text, string Hint)
{
    /// <summary>A longer value is no help in a message.</summary>
    private const int Longest = 80;

    /// <summary>Settings whose colon is missing, rather than words of a text that goes on.</summary>
    private static readonly string[] Usual =
    [
        "title", "date", "category", "tags", "author", "description", "slug", "draft", "image", "source", "series", "updated", "language",
        "aliases", "url", "tagline", "theme", "menu", "time_zone", "name", "layout", "permalink",
    ];

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Every line that may be one; whether it is, only the reading of the whole tells.</summary>
    public static IEnumerable<YamlSlip> In(IReadOnlyList<string> rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            if (Of(rows, row) is { } slip) yield return slip;
        }
    }

    /// <returns>Null for a line that is in order, as far as it alone tells.</returns>
    public static YamlSlip? Of(IReadOnlyList<string> rows, int row)
    {
        var text = rows[row].TrimEnd();
        if (Setting().Match(text) is { Success: true } setting)
            return InValue(new Line(row, text, setting.Groups["value"].Index), rows) ?? MovedIn(rows, row, setting);
        if (Item().Match(text) is { Success: true } item)
            return InValue(new Line(row, text, item.Groups["value"].Index), rows, isItem: true);
        if (NoSpace().Match(text) is { Success: true } glued)
        {
            var meant = $"{text[..glued.Groups["value"].Index]} {glued.Groups["value"].Value}";
            return new YamlSlip(row, glued.Groups["value"].Index + 1, meant,
                $"There is no space behind the colon of '{glued.Groups["key"].Value}'.", $"Write it: '{Short(meant.Trim())}'.");
        }

        if (OddColon().Match(text) is { Success: true } odd)
        {
            var (key, meant) = (odd.Groups["key"].Value, $"{odd.Groups["key"].Value}: {odd.Groups["value"].Value}");
            return new YamlSlip(row, key.Length + 1, meant, odd.Groups["sign"].Value.Length == 1
                ? $"The colon behind '{key.Trim(' ', '-')}' is a wide one, of another script."
                : $"Behind the colon of '{key.Trim(' ', '-')}' stands a sign that looks like a space and is none.",
                $"Write it: '{Short(meant.Trim())}'.");
        }

        return WithoutColon(rows, row, text);
    }

    /// <summary>A word that no colon follows, and that goes on no text of the lines above.</summary>
    private static YamlSlip? WithoutColon(IReadOnlyList<string> rows, int row, string text)
    {
        if (NoColon().Match(text) is not { Success: true } bare) return null;
        var (lead, word, rest) = (bare.Groups["lead"].Value, bare.Groups["key"].Value, bare.Groups["value"].Value);
        if (lead.Length > 0 ? !IsBeside(rows, row + 1, lead.Length) && (lead.Contains('-') || !IsBeside(rows, row - 1, lead.Length))
            : GoesOn(rows, row) || !rows.Any(BeginsSetting)) return null;
        if (lead.Length == 0 && row > 0 && Suggestion.Nearest(word, Usual) is null
            && Setting().Match(rows[row - 1].TrimEnd()) is { Success: true } above && char.IsLetterOrDigit(above.Groups["value"].Value[0]))
        {
            return new YamlSlip(row, 1, $"  {text}", $"This line is no setting, and does not belong to '{above.Groups["key"].Value}' above.",
                "If it goes on the text there, begin it with two spaces.");
        }

        return new YamlSlip(row, lead.Length + word.Length + 1, $"{lead}{word}: {rest}", $"A colon is missing behind '{word}'.",
            $"Write '{Short($"{word}: {rest}")}'.");
    }

    /// <summary>Whether a setting begins at that column.</summary>
    private static bool IsBeside(IReadOnlyList<string> rows, int row, int indent) =>
        row >= 0 && row < rows.Count && rows[row].Length > indent
        && IndentOf(rows[row].Replace("- ", "  ", StringComparison.Ordinal)) == indent
        && (Setting().IsMatch(rows[row]) || EmptySetting().IsMatch(rows[row].TrimStart()));

    /// <summary>A setting that is moved in below one that has its value already, or the first of settings that are not.</summary>
    private static YamlSlip? MovedIn(IReadOnlyList<string> rows, int row, Match setting)
    {
        var (key, indent) = (setting.Groups["key"].Value.Trim(), IndentOf(rows[row]));
        if (indent == 0 || key[0] == '-') return null;
        if (row == 0)
            return new YamlSlip(row, 1, rows[row].TrimStart(), $"'{key}' is moved in, and settings below it are not.",
                "Begin all of them at the margin.");
        if (IndentOf(rows[row - 1]) >= indent || Setting().Match(rows[row - 1].TrimEnd()) is not { Success: true } above
            || above.Groups["value"].Value[0] is '|' or '>' or '[' or '{' or '"' or '\'' or '#' or '&' or '!') return null;
        var parent = above.Groups["key"].Value.Trim();
        return new YamlSlip(row, indent + 1, rows[row - 1][..IndentOf(rows[row - 1])] + rows[row].TrimStart(),
            $"'{key}' is moved in, so that it belongs to '{parent}' above.", "Begin it as far to the left as that line.");
    }

    private static int IndentOf(string row) => row.Length - row.TrimStart(' ').Length;

    private static YamlSlip? InValue(Line line, IReadOnlyList<string> rows, bool isItem = false) => line.Value switch
    {
        ['“' or '”' or '„' or '‘' or '«', ..] => line.Put(Quoted(line.Value.Trim('“', '”', '„', '‘', '’', '«', '»')),
            "Curly quotation marks do not hold a text together here.", "Write straight ones: {0}."),
        ['"' or '\'', ..] => InQuotes(line, !isItem && EndsBelow(rows, line.Row)),
        ['[', ..] when !isItem && !line.Value.Contains(']') && EndsBelow(rows, line.Row) =>
            line.Put(line.Value.TrimEnd(',') + "]", "The list that opens here with [ is never closed.", "Put a ] at its end: {0}."),
        ['{', ..] when !isItem && !line.Value.Contains('}') && EndsBelow(rows, line.Row) =>
            line.Put(line.Value.TrimEnd(',') + "}", "The group that opens here with { is never closed.", "Put a } at its end: {0}."),
        ['&', ..] when WebUtility.HtmlDecode(line.Value) is var decoded && decoded != line.Value =>
            line.Put(Quoted(decoded.Trim('"')), "This is how HTML spells a sign, not how YAML does.", "Write the sign: {0}."),
        _ when IsTextOfSign(line.Value, rows) => line.Put(Quoted(line.Value),
            $"A text that begins with '{line.Value[0]}' goes between quotation marks.", "Write {0}."),
        ['|' or '>' or '[' or '{' or '&' or '*' or '!' or '#', ..] => null,
        ['@' or '`' or '%', ..] =>
            line.Put(Quoted(line.Value), $"YAML keeps '{line.Value[0]}' for itself at the start of a text.",
                "Put the text into quotation marks: {0}."),
        _ when !isItem && ColonIn(line.Value) is >= 0 and var colon =>
            line.Put(Quoted(line.Value), "A colon and a space in a text without quotation marks.",
            "Put the text into quotation marks: {0}.", colon),
        _ => null,
    };

    /// <summary>Whether a sign that begins something else in YAML begins a text: what follows it cannot be anything else.</summary>
    private static bool IsTextOfSign(string value, IReadOnlyList<string> rows) => value switch
    {
        ['*', .. var name] => !HasName(rows, '&', name),
        ['&', .. var name] => !HasName(rows, '*', name),
        ['!', .. var name] => name is not ['!', ..],
        ['|' or '>', .. var block] => block.TrimStart("+-123456789".ToCharArray()).TrimStart() is not ("" or ['#', ..]),
        ['[', ..] => value.LastIndexOf(']') is > 0 and var end && value[(end + 1)..].TrimStart() is not ("" or ['#', ..]),
        ['{', ..] => value.LastIndexOf('}') is > 0 and var end && value[(end + 1)..].TrimStart() is not ("" or ['#', ..]),
        ['-' or '?', ' ', ..] or [',' or ']' or '}', ..] => true,
        _ => false,
    };

    /// <summary>What YAML names at one place and takes up at another.</summary>
    private static bool HasName(IReadOnlyList<string> rows, char sign, string name)
    {
        var end = name.AsSpan().IndexOfAny(" ,]}");
        var wanted = sign + (end < 0 ? name : name[..end]);
        return wanted.Length > 1 && rows.Any(row => row.Contains(wanted, StringComparison.Ordinal));
    }

    private static YamlSlip? InQuotes(Line line, bool endsBelow)
    {
        var (mark, close) = (line.Value[0], Closing(line.Value));
        if (close < 0 && endsBelow)
            return line.Put(line.Value + mark, "The closing quotation mark is missing.", "Put one at the end: {0}.");
        if (close < 0) return null;
        if (line.Value[(close + 1)..].TrimStart() is "" or ['#' or ':', ..]) return BadEscape(line, close);
        // What its author sees as a pair around the whole: 'It's so'.
        var isAround = line.Value.Length > 1 && line.Value[^1] == mark;
        return isAround
            ? line.Put(mark == '\'' ? Quoted(line.Value[1..^1]) : $"'{line.Value[1..^1].Replace("'", "''", StringComparison.Ordinal)}'",
                "A quotation mark within the text ends it too early.", "Put others around the whole: {0}.", close)
            : line.Put($"'{line.Value.Replace("'", "''", StringComparison.Ordinal)}'",
                "The text goes on behind the quotation mark that closes it.", "Take the marks away, or put others around the whole: {0}.",
                close + 1);
    }

    /// <summary>A backslash between double quotation marks begins the name of a sign, as in <c>\n</c>; most are none.</summary>
    private static YamlSlip? BadEscape(Line line, int close)
    {
        if (line.Value[0] != '"') return null;
        for (var at = line.Value.IndexOf('\\'); at >= 0 && at < close; at = line.Value.IndexOf('\\', at + 2))
        {
            var digits = line.Value[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
            if (digits == 0 ? "0abtnvfre \"/\\N_LP".Contains(line.Value[at + 1])
                : at + 2 + digits <= close && line.Value.AsSpan(at + 2, digits).IndexOfAnyExcept(HexDigits) < 0) continue;
            var isPath = line.Value is ['"', >= 'A' and <= 'Z' or >= 'a' and <= 'z', ':', '\\', ..];
            return line.Put($"'{line.Value[1..close].Replace("'", "''", StringComparison.Ordinal)}'{line.Value[(close + 1)..]}",
                isPath ? "This is a path on your own machine, where no reader gets to it."
                    : $"Between double quotation marks a '\\' changes the letter behind it, and '\\{line.Value[at + 1]}' means nothing.",
                isPath ? "Copy the file into content/media/, and write '/media/' and its name." : "Write single ones: {0}.", at);
        }

        return null;
    }

    /// <returns>Where the text in quotation marks ends; -1 when not on this line.</returns>
    private static int Closing(string value)
    {
        for (var at = 1; at < value.Length; at++)
        {
            if (value[0] == '"' && value[at] == '\\') at++;
            else if (value[0] == '\'' && value[at] == '\'' && at + 1 < value.Length && value[at + 1] == '\'') at++;
            else if (value[at] == value[0]) return at;
        }

        return -1;
    }

    private static int ColonIn(string value)
    {
        var colon = value.IndexOf(": ", StringComparison.Ordinal);
        return colon >= 0 ? colon : value.EndsWith(':') ? value.Length - 1 : -1;
    }

    private static string Quoted(string text) => YamlSpelling.Quoted(text).Written;

    /// <summary>Whether nothing below can belong to the value: the next line begins a setting at the margin, or there is none.</summary>
    private static bool EndsBelow(IReadOnlyList<string> rows, int row)
    {
        for (row++; row < rows.Count; row++)
        {
            if (rows[row].AsSpan().IsWhiteSpace() || rows[row][0] == '#') continue;
            return BeginsSetting(rows[row]);
        }

        return true;
    }

    private static bool BeginsSetting(string row) =>
        row is [not ' ', ..] && (Setting().IsMatch(row) || EmptySetting().IsMatch(row) || NoSpace().IsMatch(row));

    /// <summary>A text in quotation marks that a line above opens, or one below a bar that has to be moved in.</summary>
    private static bool GoesOn(IReadOnlyList<string> rows, int row)
    {
        if (row > 0 && rows[row - 1].TrimEnd() is [.., '|' or '>']) return true;
        for (row--; row >= 0; row--)
        {
            if (Setting().Match(rows[row].TrimEnd()) is { Success: true } setting)
                return setting.Groups["value"].Value is var value && value[0] is '"' or '\'' && Closing(value) < 0;
            if (EmptySetting().IsMatch(rows[row])) return false;
        }

        return false;
    }

    private static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + "…";

    [GeneratedRegex(@"^(?<key> *(?:- +)?[\p{L}\w-]+): +(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^ *- +(?<value>[""'@`%&*!?|>,\]}[{].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    /// <summary>A colon as Chinese and Japanese write it, or one before a space that is none: U+00A0, U+3000 and their like.</summary>
    [GeneratedRegex(@"^(?<key> *(?:- +)?[\p{L}_][\p{L}\w-]*)(?<sign>：|:[\u00A0\u2000-\u200B\u202F\u3000\uFEFF])\s*(?<value>\S.*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex OddColon();

    [GeneratedRegex(@"^[\p{L}\w-]+: *$", RegexOptions.CultureInvariant)]
    private static partial Regex EmptySetting();

    /// <summary>No address: <c>https://</c>, <c>mailto:</c>.</summary>
    [GeneratedRegex(@"^ *(?:- +)?(?!https?:|mailto:|tel:)(?<key>[\p{L}_][\p{L}\w-]*):(?<value>[^\s:/].*|/[^/].*)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex NoSpace();

    [GeneratedRegex(@"^(?<lead> *(?:- +)?)(?<key>[A-Za-z0-9_]+) +(?<value>[^:\s][^:]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NoColon();

    /// <summary>A setting with its value.</summary>
    private sealed record Line(int Row, string Text, int Start)
    {
        public string Value => Text[Start..];

        /// <param name="hint">With <c>{0}</c> where the whole setting stands.</param>
        /// <param name="at">Of the mistake, from the value's start.</param>
        public YamlSlip Put(string value, string text, string hint, int at = 0)
        {
            var meant = Text[..Start] + value;
            return new YamlSlip(Row, Start + at + 1, meant, text, hint.Replace("{0}", Short(meant.Trim()), StringComparison.Ordinal));
        }
    }
}
