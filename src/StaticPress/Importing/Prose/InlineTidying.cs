namespace StaticPress.Importing.Prose;

/// <summary>
/// Brings the tokens of a paragraph into the form in which Markdown can say them: one space between words, no space or break at the inner
/// edge of a mark, no mark around nothing, none that ends where the same begins.
/// </summary>
internal static class InlineTidying
{
    public static List<InlineToken> Tidy(IEnumerable<InlineToken> tokens) => Joined(Trimmed(OutOfMarks(Spaced(tokens))));

    /// <summary>Two breaks in a row part two paragraphs; marks that are open go on in the next.</summary>
    public static IEnumerable<List<InlineToken>> Paragraphs(List<InlineToken> tokens)
    {
        var open = new List<InlineToken>();
        var paragraph = new List<InlineToken>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == InlineKind.Break && i + 1 < tokens.Count && tokens[i + 1].Kind == InlineKind.Break)
            {
                while (i + 1 < tokens.Count && tokens[i + 1].Kind == InlineKind.Break) i++;
                paragraph.AddRange(Enumerable.Reverse(open).Select(mark => mark with { Kind = InlineKind.Close }));
                yield return Tidy(paragraph);
                paragraph = [.. open];
                continue;
            }

            if (tokens[i].Kind == InlineKind.Open) open.Add(tokens[i]);
            else if (tokens[i].Kind == InlineKind.Close) open.RemoveAt(open.Count - 1);
            paragraph.Add(tokens[i]);
        }

        yield return paragraph;
    }

    /// <summary>White space as HTML has it; a space that must not break stays.</summary>
    private static IEnumerable<InlineToken> Spaced(IEnumerable<InlineToken> tokens)
    {
        var afterSpace = true;
        foreach (var token in tokens)
        {
            if (token.Kind == InlineKind.Text)
            {
                if (OneSpace(token.Text, ref afterSpace) is { Length: > 0 } text) yield return token with { Text = text };
                continue;
            }

            if (token.Kind is InlineKind.Break) afterSpace = true;
            else if (token.Kind is InlineKind.Whole) afterSpace = false;
            yield return token;
        }
    }

    private static string OneSpace(string text, ref bool afterSpace)
    {
        Span<char> spaced = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var isSpace = IsWhite(text[at]);
            if (!isSpace) spaced[length++] = text[at];
            else if (!afterSpace && !IsEndOfLineAmongSigns(text, at)) spaced[length++] = ' ';
            afterSpace = isSpace;
        }

        return new string(spaced[..length]);
    }

    private static bool IsWhite(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    /// <summary>Chinese and Japanese have no spaces: a line that ends among their signs goes on in the next (CSS Text 3, 4.1.3).</summary>
    private static bool IsEndOfLineAmongSigns(string text, int at)
    {
        var end = at;
        while (end < text.Length && IsWhite(text[end])) end++;
        return at > 0 && end < text.Length && IsSign(text[at - 1]) && IsSign(text[end]) && text.AsSpan(at, end - at).Contains('\n');
    }

    private static bool IsSign(char c) =>
        c is (>= '\u3001' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\uFF01' and <= '\uFF60');

    private static List<InlineToken> OutOfMarks(IEnumerable<InlineToken> tokens)
    {
        var tidy = new List<InlineToken>();
        foreach (var token in tokens) Append(tidy, token);
        return tidy;
    }

    private static void Append(List<InlineToken> tidy, InlineToken token)
    {
        switch (token.Kind)
        {
            case InlineKind.Text when IsSpace(token.Text[0]) && tidy.Count > 0 && tidy[^1].Kind == InlineKind.Open:
                InsertBeforeOpen(tidy, token with { Text = token.Text[..1] });
                if (token.Text.Length > 1) Append(tidy, token with { Text = token.Text[1..] });
                break;
            case InlineKind.Break when tidy.Count > 0 && tidy[^1].Kind == InlineKind.Open:
                InsertBeforeOpen(tidy, token);
                break;
            case InlineKind.Break when tidy.Count > 0 && tidy[^1] is { Kind: InlineKind.Text } text && text.Text.EndsWith(' '):
                tidy.RemoveAt(tidy.Count - 1);
                if (text.Text.Length > 1) tidy.Add(text with { Text = text.Text[..^1] });
                Append(tidy, token);
                break;
            case InlineKind.Open
                when tidy.Count > 0 && tidy[^1].Kind == InlineKind.Close && tidy[^1].IsSame(token) && token.Mark != InlineMark.Link:
                tidy.RemoveAt(tidy.Count - 1);
                break;
            case InlineKind.Close:
                Close(tidy, token);
                break;
            default:
                tidy.Add(token);
                break;
        }
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0';

    private static void InsertBeforeOpen(List<InlineToken> tidy, InlineToken token)
    {
        var at = tidy.Count;
        while (at > 0 && tidy[at - 1].Kind == InlineKind.Open) at--;
        tidy.Insert(at, token);
    }

    private static void Close(List<InlineToken> tidy, InlineToken token)
    {
        var after = new Stack<InlineToken>();
        while (tidy.Count > 0
            && (tidy[^1].Kind == InlineKind.Break || (tidy[^1] is { Kind: InlineKind.Text } text && IsSpace(text.Text[^1]))))
        {
            var last = tidy[^1];
            tidy.RemoveAt(tidy.Count - 1);
            if (last.Kind == InlineKind.Break) after.Push(last);
            else
            {
                after.Push(last with { Text = last.Text[^1..] });
                if (last.Text.Length > 1) tidy.Add(last with { Text = last.Text[..^1] });
            }
        }

        if (tidy.Count > 0 && tidy[^1].Kind == InlineKind.Open && tidy[^1].IsSame(token) && !(token is { Mark: InlineMark.Html, Tag: "a" }))
            tidy.RemoveAt(tidy.Count - 1);
        else tidy.Add(token);
        tidy.AddRange(after);
    }

    private static List<InlineToken> Trimmed(List<InlineToken> tokens)
    {
        while (tokens.Count > 0 && IsBlank(tokens[0])) tokens.RemoveAt(0);
        while (tokens.Count > 0 && IsBlank(tokens[^1])) tokens.RemoveAt(tokens.Count - 1);
        if (tokens.Count == 0) return tokens;
        if (tokens[0].Kind == InlineKind.Text) tokens[0] = tokens[0] with { Text = tokens[0].Text.TrimStart(' ', '\u00A0') };
        if (tokens[^1].Kind == InlineKind.Text) tokens[^1] = tokens[^1] with { Text = tokens[^1].Text.TrimEnd(' ', '\u00A0') };
        return tokens;
    }

    private static bool IsBlank(InlineToken token) =>
        token.Kind == InlineKind.Break || (token.Kind == InlineKind.Text && string.IsNullOrWhiteSpace(token.Text));

    /// <summary>Words that stand side by side are one token, so that a sign and what it would mark are seen together.</summary>
    private static List<InlineToken> Joined(List<InlineToken> tokens)
    {
        var joined = new List<InlineToken>(tokens.Count);
        foreach (var token in tokens)
        {
            var isAfterBreak = joined.Count > 0 && joined[^1].Kind == InlineKind.Break;
            var next = isAfterBreak && token.Kind == InlineKind.Text ? token with { Text = token.Text.TrimStart(' ') } : token;
            if (next is { Kind: InlineKind.Text, Text.Length: 0 }) continue;
            if (next.Kind == InlineKind.Text && joined.Count > 0 && joined[^1].Kind == InlineKind.Text)
                joined[^1] = joined[^1] with { Text = joined[^1].Text + next.Text };
            else joined.Add(next);
        }

        return joined;
    }
}
