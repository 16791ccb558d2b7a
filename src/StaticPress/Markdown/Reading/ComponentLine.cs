namespace StaticPress.Markdown.Reading;

/// <summary>
/// The line that opens a component: <c>:::name key="value" flag</c>, with <c>:::</c> at its end where nothing stands inside.
/// </summary>
/// <param name="Name">Empty in a line that only other programs understand, such as <c>::: {.box}</c>.</param>
/// <param name="Arguments">As they stand there, with what is none.</param>
/// <param name="IsWhole">Whether it is closed on its line.</param>
/// <param name="Text">All of the line.</param>
internal sealed record ComponentLine(string Name, IReadOnlyList<GivenArgument> Arguments, bool IsWhole, string Text)
{
    private const int Colons = 3;

    public static bool IsEnd(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return line.Length >= Colons && !line.ContainsAnyExcept(':');
    }

    /// <param name="line">Begins at its first colon.</param>
    /// <returns>Null where it opens nothing.</returns>
    public static ComponentLine? Read(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        var at = line.IndexOfAnyExcept(':');
        if (at < Colons) return null;
        at += line[at..].Length - line[at..].TrimStart(" \t").Length;
        var text = line.ToString();
        if (line[at] == '{') return new ComponentLine("", [], false, text);
        var name = NameLength(line[at..]);
        if (name == 0) return null;
        var end = line.Length;
        var isWhole = line.EndsWith(":::") && line[..end].TrimEnd(':') is { Length: > 0 } before && char.IsWhiteSpace(before[^1]);
        if (isWhole) end = line.TrimEnd(':').TrimEnd().Length;
        return new ComponentLine(text[at..(at + name)], Read(text[..end], at + name), isWhole, text);
    }

    private static List<GivenArgument> Read(string line, int at)
    {
        var arguments = new List<GivenArgument>();
        while (true)
        {
            while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
            if (at == line.Length) return arguments;
            var argument = GivenArgument.Read(line, at);
            arguments.Add(argument);
            at += argument.Length;
        }
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0])) return 0;
        var length = 1;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] is '-' or '_')) length++;
        return length;
    }
}

/// <summary>A word of such a line.</summary>
/// <param name="Name">Before the <c>=</c>, or the whole word.</param>
/// <param name="Value">Null where it has none.</param>
/// <param name="At">Where in the line.</param>
internal sealed record GivenArgument(string Name, string? Value, int At, int Length)
{
    /// <summary>A quotation mark with those that close it; word processors write curly ones.</summary>
    private static readonly Dictionary<char, string> Quotes =
        new() { ['"'] = "\"", ['\''] = "'", ['“'] = "”“", ['„'] = "“”", ['‘'] = "’", ['«'] = "»", ['»'] = "«" };

    /// <summary>Whether a quotation in it is not closed.</summary>
    public bool IsOpen { get; private init; }

    public static GivenArgument Read(string line, int at)
    {
        var end = at;
        while (end < line.Length && line[end] != '=' && !char.IsWhiteSpace(line[end])) end++;
        var name = line[at..end];
        if (end == line.Length || line[end] != '=') return new GivenArgument(name, null, at, end - at);
        var start = end + 1;
        if (start < line.Length && Quotes.TryGetValue(line[start], out var closing)) return Quoted(line, (at, start, name), closing);
        for (end = start; end < line.Length && !char.IsWhiteSpace(line[end]);) end++;
        return new GivenArgument(name, line[start..end], at, end - at);
    }

    private static GivenArgument Quoted(string line, (int At, int Start, string Name) argument, string closing)
    {
        var value = new System.Text.StringBuilder();
        for (var end = argument.Start + 1; end < line.Length; end++)
        {
            if (closing.Contains(line[end])) return new GivenArgument(argument.Name, value.ToString(), argument.At, end + 1 - argument.At);
            if (line[end] == '\\' && end + 1 < line.Length && (closing.Contains(line[end + 1]) || line[end + 1] == '\\')) end++;
            value.Append(line[end]);
        }

        return new GivenArgument(argument.Name, value.ToString(), argument.At, line.Length - argument.At) { IsOpen = true };
    }
}
