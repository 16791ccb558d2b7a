using System.Buffers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// What stands between braces, when every word of it is an id, a class or a key with its value; kramdown has a colon before it.
/// </summary>
/// <param name="Length">Of the text, with its braces.</param>
internal sealed record AttributeList(
    string? Id, IReadOnlyList<string> Classes, IReadOnlyList<KeyValuePair<string, string?>> Properties, int Length)
{
    private static readonly SearchValues<char> EndsBareValue = SearchValues.Create(" \t{}\"'<>`");

    /// <param name="text">Begins at the brace.</param>
    public static AttributeList? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '{') return null;
        string? id = null;
        List<string> classes = [];
        List<KeyValuePair<string, string?>> properties = [];
        var at = text.StartsWith("{:") ? 2 : 1;
        while (true)
        {
            var space = text[at..].IndexOfAnyExcept(' ', '\t');
            if (space < 0) return null;
            at += space;
            if (text[at] == '}') break;
            var end = at + WordLength(text[at..]);
            if (end == at || end >= text.Length || text[end] is not (' ' or '\t' or '}' or '#' or '.')) return null;
            var word = text[at..end];
            if (word[0] == '#') id ??= word[1..].ToString();
            else if (word[0] == '.') classes.Add(word[1..].ToString());
            else properties.Add(Property(word));
            at = end;
        }

        return id is null && classes.Count + properties.Count == 0 ? null : new(id, classes, properties, at + 1);
    }

    /// <summary>What an earlier list or the block itself says stays, and an id is given once.</summary>
    /// <param name="position">Of the list in the body.</param>
    public void Apply(MarkdownObject owner, int position)
    {
        var attributes = owner.GetAttributes();
        attributes.Span = new SourceSpan(position, position + Length - 1);
        if (Id is not null) attributes.Id = Id;
        foreach (var name in Classes) attributes.AddClass(name);
        foreach (var (key, value) in Properties)
        {
            if (key.Equals("id", StringComparison.OrdinalIgnoreCase)) attributes.Id = value is { Length: > 0 } ? value : attributes.Id;
            else if (key.Equals("class", StringComparison.OrdinalIgnoreCase)) attributes.AddClass(value ?? "");
            else attributes.AddPropertyIfNotExist(key, value);
        }
    }

    private static int WordLength(ReadOnlySpan<char> text) => text[0] switch
    {
        '#' => NameLength(text[1..], char.IsLetterOrDigit) is > 0 and var id ? id + 1 : 0,
        '.' => NameLength(text[1..], char.IsLetter) is > 0 and var name ? name + 1 : 0,
        _ => PropertyLength(text),
    };

    private static int NameLength(ReadOnlySpan<char> text, Func<char, bool> mayBegin)
    {
        if (text.IsEmpty || !(mayBegin(text[0]) || text[0] is '_' or '-')) return 0;
        var length = 1;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '_' or '-' or ':')) length++;
        return length;
    }

    private static int PropertyLength(ReadOnlySpan<char> text)
    {
        var name = NameLength(text, char.IsAsciiLetter);
        if (name == 0 || name + 1 >= text.Length || text[name] != '=') return 0;
        var value = text[(name + 1)..];
        if (value[0] is not ('"' or '\'')) return value.IndexOfAny(EndsBareValue) is > 0 and var end ? name + 1 + end : 0;
        var close = value[1..].IndexOf(value[0]);
        return close < 0 || value[1..(close + 1)].Contains('\n') ? 0 : name + 1 + close + 2;
    }

    private static KeyValuePair<string, string?> Property(ReadOnlySpan<char> word)
    {
        var equals = word.IndexOf('=');
        var value = word[(equals + 1)..];
        return new(word[..equals].ToString(), (value[0] is '"' or '\'' ? value[1..^1] : value).ToString());
    }
}
