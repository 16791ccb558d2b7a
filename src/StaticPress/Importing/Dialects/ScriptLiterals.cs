using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Yaml;

namespace StaticPress.Importing.Dialects;

/// <summary>
/// Settings that are a program: <c>NAME = 'value'</c> of Python, <c>key: "value"</c> and <c>export const KEY = …</c> of JavaScript. Nothing
/// is run: what is a plain value is read, and what must be worked out is passed over.
/// </summary>
internal sealed partial class ScriptLiterals
{
    private const int Deepest = 32;
    private const int MostEntries = 5000;

    private readonly string _text;
    private readonly Dictionary<string, YamlEntry> _entries = new(StringComparer.Ordinal);
    private int _at;

    private ScriptLiterals(string text) => _text = text;

    /// <summary>Of two values of one name the first counts, as deep as they may stand; those of the top come first in such files.</summary>
    public static YamlMap Read(string text)
    {
        var reading = new ScriptLiterals(text);
        reading.Scan();
        return new YamlMap([.. reading._entries.Values], 1, 1);
    }

    private void Scan()
    {
        while (_at < _text.Length && _entries.Count < MostEntries)
        {
            if (SkipRemark()) continue;
            if (_text[_at] is '"' or '\'' or '`')
            {
                var quoted = Quoted();
                if (quoted is { Length: > 0 and < 60 }) Take(quoted);
                continue;
            }

            if (!IsNameStart(_text[_at]))
            {
                _at++;
                continue;
            }

            var start = _at;
            while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '_' or '$')) _at++;
            Take(_text[start.._at]);
        }
    }

    private void Take(string name)
    {
        var back = _at;
        Spaces();
        if (TypeMark().Match(_text, _at) is { Success: true } type) _at += type.Length;
        if (_at + 1 >= _text.Length || _text[_at] is not (':' or '=') || _text[_at + 1] is '=' or '>' or ':')
        {
            _at = back;
            return;
        }

        _at++;
        Spaces();
        var start = _at;
        var value = Value(0) ?? Otherwise(start);
        if (value is null) _at = start;
        else _entries.TryAdd(name, new YamlEntry(name, value, 1, 1));
    }

    /// <summary>Of <c>process.env.URL || "https://…"</c> the second.</summary>
    private YamlScalar? Otherwise(int start)
    {
        if (Fallback().Match(_text, start) is not { Success: true } found) return null;
        return new YamlScalar(found.Groups["text"].Value, 1, 1) { IsQuoted = true };
    }

    /// <returns>Null for what is no plain value.</returns>
    private YamlNode? Value(int depth)
    {
        Spaces();
        if (_at >= _text.Length || depth > Deepest) return null;
        if (_text[_at] is 'u' or 'r' or 'b' && _at + 1 < _text.Length && _text[_at + 1] is '"' or '\'') _at++;
        switch (_text[_at])
        {
            case '"' or '\'' or '`':
                return Quoted() is { } text ? new YamlScalar(text, 1, 1) { IsQuoted = true } : null;
            case '[' or '(':
                return List(_text[_at] == '[' ? ']' : ')', depth);
            case '{':
                return Map(depth);
        }

        var word = Word().Match(_text, _at);
        if (!word.Success) return null;
        _at += word.Length;
        return word.Value switch
        {
            "True" or "true" => new YamlScalar("true", 1, 1),
            "False" or "false" => new YamlScalar("false", 1, 1),
            "None" or "null" or "undefined" => new YamlScalar(null, 1, 1),
            _ => new YamlScalar(word.Value, 1, 1),
        };
    }

    private YamlList List(char end, int depth)
    {
        _at++;
        var items = new List<YamlNode>();
        while (ToNext(end))
        {
            var start = _at;
            if (Value(depth + 1) is { } item) items.Add(item);
            else _at = start;
            ToDelimiter(end);
        }

        return new YamlList(items, 1, 1);
    }

    private YamlMap Map(int depth)
    {
        _at++;
        var entries = new List<YamlEntry>();
        while (ToNext('}'))
        {
            var start = _at;
            var key = _text[_at] is '"' or '\'' ? Quoted() : Name().Match(_text, _at) is { Success: true } name ? Passed(name) : null;
            Spaces();
            if (key is not null && _at < _text.Length && _text[_at] == ':')
            {
                _at++;
                Spaces();
                var value = _at;
                if ((Value(depth + 1) ?? Otherwise(value)) is { } node && entries.All(entry => entry.Key != key))
                    entries.Add(new YamlEntry(key, node, 1, 1));
                if (_at < value) _at = value;
            }

            if (_at == start) _at++;
            ToDelimiter('}');
        }

        return new YamlMap(entries, 1, 1);
    }

    private string Passed(Match name)
    {
        _at += name.Length;
        return name.Value;
    }

    /// <returns>False when the list or group has ended.</returns>
    private bool ToNext(char end)
    {
        while (_at < _text.Length)
        {
            Spaces();
            if (_at >= _text.Length) return false;
            if (_text[_at] == end)
            {
                _at++;
                return false;
            }

            if (_text[_at] != ',') return true;
            _at++;
        }

        return false;
    }

    /// <summary>Past what no plain value is, brackets in it included.</summary>
    private void ToDelimiter(char end)
    {
        var depth = 0;
        while (_at < _text.Length)
        {
            if (SkipRemark()) continue;
            var c = _text[_at];
            if (depth == 0 && (c == ',' || c == end)) return;
            if (c is '"' or '\'' or '`')
            {
                Quoted();
                continue;
            }

            if (c is '(' or '[' or '{') depth++;
            else if (c is ')' or ']' or '}' && --depth < 0) return;
            _at++;
        }
    }

    /// <returns>Null for a text with values in it.</returns>
    private string? Quoted()
    {
        var quote = _text[_at];
        var isLong = quote != '`' && string.CompareOrdinal(_text, _at, new string(quote, 3), 0, 3) == 0;
        _at += isLong ? 3 : 1;
        var text = new StringBuilder();
        while (_at < _text.Length)
        {
            var c = _text[_at++];
            if (c == '\\' && _at < _text.Length) text.Append(_text[_at++] switch { 'n' => '\n', 't' => '\t', var other => other });
            else if (isLong ? c == quote && string.CompareOrdinal(_text, _at - 1, new string(quote, 3), 0, 3) == 0 : c == quote)
            {
                _at += isLong ? 2 : 0;
                return quote == '`' && text.ToString().Contains("${", StringComparison.Ordinal) ? null : text.ToString();
            }
            else if (c == '\n' && !isLong && quote != '`') return null;
            else text.Append(c);
        }

        return null;
    }

    private void Spaces()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || SkipRemark(isSpaceKept: true)))
        {
            if (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        }
    }

    /// <returns>Whether a remark, or a white space, was passed.</returns>
    private bool SkipRemark(bool isSpaceKept = false)
    {
        var c = _text[_at];
        if (!isSpaceKept && char.IsWhiteSpace(c))
        {
            _at++;
            return true;
        }

        if (c == '#' || (c == '/' && _at + 1 < _text.Length && _text[_at + 1] == '/'))
        {
            var end = _text.IndexOf('\n', _at);
            _at = end < 0 ? _text.Length : end;
            return true;
        }

        if (c != '/' || _at + 1 >= _text.Length || _text[_at + 1] != '*') return false;
        var close = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        _at = close < 0 ? _text.Length : close + 2;
        return true;
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c is '_' or '$';

    [GeneratedRegex(@"\G(True|False|None|true|false|null|undefined|-?[0-9][0-9.]*)(?![\w(.])")]
    private static partial Regex Word();

    [GeneratedRegex(@"\G[A-Za-z_$][\w$]*")]
    private static partial Regex Name();

    /// <summary>Of TypeScript: <c>: string =</c>.</summary>
    [GeneratedRegex(@"\G:\s*[A-Za-z][\w<>\[\], |.]*(?=\s*=[^=>])")]
    private static partial Regex TypeMark();

    [GeneratedRegex(@"\G[^\n""'`{}]{0,80}(?:\|\||\?\?|\?[^:\n]{0,80}:)\s*(?<quote>[""'`])(?<text>[^""'`\n$]{1,200})\k<quote>")]
    private static partial Regex Fallback();
}
