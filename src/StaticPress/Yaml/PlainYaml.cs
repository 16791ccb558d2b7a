using System.Buffers;

namespace StaticPress.Yaml;

/// <summary>
/// Reads the YAML that nearly every post has — <c>key: value</c> lines with plain or quoted texts, and lists and maps on
/// one line, and texts of several lines behind a <c>|</c> — about twenty times as fast as the full reader, and steps aside for anything
/// else. A property test holds that both read the same.
/// </summary>
internal ref struct PlainYaml
{
    /// <summary>Line breaks other than LF, tabs and marks that YAML treats in ways of its own.</summary>
    private static readonly SearchValues<char> Foreign = SearchValues.Create(
        "\r\t\u0085\u2028\u2029\uFEFF\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000b\f\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f");

    /// <summary>What a text without quotation marks may not hold on the quick way.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("#&*!|>'\"%@`\\[]{}?");

    /// <summary>The same between brackets, where a comma and a colon end a text.</summary>
    private static readonly SearchValues<char> SpecialInFlow = SearchValues.Create("#&*!|>'\"%@`\\[]{}?,:");

    /// <summary>Longer lists go to the full reader, which counts all values of a file.</summary>
    private const int MostItems = 1000;

    private ReadOnlySpan<char> _rest;
    private readonly int _line;
    private int _column;

    private PlainYaml(ReadOnlySpan<char> rest, int line)
    {
        _rest = rest;
        _line = line;
        _column = 1;
    }

    /// <returns>Null when the text needs the full reader.</returns>
    public static YamlMap? TryRead(ReadOnlySpan<char> text, int firstLine)
    {
        if (text.ContainsAny(Foreign)) return null;
        var entries = new List<YamlEntry>(12);
        var line = firstLine - 1;
        var rest = text;
        while (!rest.IsEmpty)
        {
            line++;
            var row = PlainBlock.NextRow(ref rest).TrimEnd(' ');
            if (row.IsEmpty || row[0] == '#') continue;
            var reader = new PlainYaml(row, line);
            if (reader.Key() is not { } key || !reader.Skip(' ') || reader._rest.IsEmpty) return null;
            var rows = 0;
            var value = reader._rest is not "|" ? reader.Value()
                : PlainBlock.TryRead(ref rest, out rows) is { } block
                    ? new YamlScalar(block, line, reader._column) { IsQuoted = true }
                    : null;
            if (value is null || (rows == 0 && !reader._rest.IsEmpty)) return null;
            foreach (var entry in entries)
            {
                if (entry.Key == key) return null;
            }

            entries.Add(new YamlEntry(key, value, line, 1));
            line += rows;
        }

        return entries.Count == 0 ? null : new YamlMap(entries, entries[0].Line, 1);
    }

    private YamlNode? Value() => _rest[0] switch
    {
        '"' or '\'' => Quoted(),
        '[' => List(),
        '{' => Map(),
        _ => Plain(_rest.Length, inFlow: false),
    };

    /// <summary>A word and its colon: <c>title:</c>.</summary>
    private string? Key()
    {
        var length = 0;
        while (length < _rest.Length && (char.IsAsciiLetterLower(_rest[length]) || _rest[length] == '_')) length++;
        if (length == 0 || length >= _rest.Length || _rest[length] != ':') return null;
        var word = _rest[..length];
        if (word is "null") return null;
        Advance(length + 1);
        return KnownWord(word);
    }

    /// <summary>The words of front matter are the same ten thousand times over: one string each will do.</summary>
    private static string KnownWord(ReadOnlySpan<char> word) => word switch
    {
        "title" => "title",
        "date" => "date",
        "category" => "category",
        "tags" => "tags",
        "author" => "author",
        "source" => "source",
        "name" => "name",
        "url" => "url",
        "description" => "description",
        "slug" => "slug",
        "draft" => "draft",
        "id" => "id",
        "parent" => "parent",
        "rating" => "rating",
        "message" => "message",
        _ => word.ToString(),
    };

    private YamlScalar? Quoted()
    {
        var quote = _rest[0];
        var end = _rest[1..].IndexOf(quote);
        if (end < 0) return null;
        var inner = _rest.Slice(1, end);
        if (quote == '"' && inner.Contains('\\')) return null;
        if (quote == '\'' && end + 2 < _rest.Length && _rest[end + 2] == '\'') return null;
        var scalar = new YamlScalar(inner.ToString(), _line, _column) { IsQuoted = true };
        Advance(end + 2);
        return scalar;
    }

    private YamlScalar? Plain(int length, bool inFlow)
    {
        var text = _rest[..length].TrimEnd(' ');
        if (text.IsEmpty || !char.IsLetterOrDigit(text[0])) return null;
        if (text.ContainsAny(inFlow ? SpecialInFlow : Special)) return null;
        if (text[^1] == ':' || text.Contains(": ", StringComparison.Ordinal)) return null;
        var scalar = YamlScalar.Plain(text.ToString(), _line, _column);
        Advance(length);
        return scalar;
    }

    private YamlList? List()
    {
        var (line, column) = (_line, _column);
        Advance(1);
        var items = new List<YamlNode>();
        while (true)
        {
            Skip(' ');
            if (_rest.IsEmpty) return null;
            if (_rest[0] == ']') break;
            if (Item() is not { } item) return null;
            items.Add(item);
            if (items.Count > MostItems || !AfterItem(']')) return null;
        }

        Advance(1);
        return new YamlList(items, line, column);
    }

    private YamlMap? Map()
    {
        var (line, column) = (_line, _column);
        Advance(1);
        var entries = new List<YamlEntry>(4);
        while (true)
        {
            Skip(' ');
            if (_rest.IsEmpty) return null;
            if (_rest[0] == '}') break;
            var at = _column;
            if (Key() is not { } key || _rest.IsEmpty || _rest[0] != ' ' || !Skip(' ') || _rest.IsEmpty) return null;
            if (Item() is not { } value || entries.Exists(entry => entry.Key == key)) return null;
            entries.Add(new YamlEntry(key, value, _line, at));
            if (!AfterItem('}')) return null;
        }

        Advance(1);
        return new YamlMap(entries, line, column);
    }

    private YamlScalar? Item()
    {
        if (_rest[0] is '"' or '\'') return Quoted();
        var end = _rest.IndexOfAny(',', ']', '}');
        return end < 0 ? null : Plain(end, inFlow: true);
    }

    /// <summary>Past a comma, or up to the closing bracket.</summary>
    private bool AfterItem(char close)
    {
        Skip(' ');
        if (_rest.IsEmpty) return false;
        if (_rest[0] == close) return true;
        if (_rest[0] != ',') return false;
        Advance(1);
        return true;
    }

    private bool Skip(char c)
    {
        var count = 0;
        while (count < _rest.Length && _rest[count] == c) count++;
        Advance(count);
        return count > 0;
    }

    private void Advance(int count)
    {
        _rest = _rest[count..];
        _column += count;
    }
}
