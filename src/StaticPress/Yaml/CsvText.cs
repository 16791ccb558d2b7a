using System.Text;
using StaticPress.Primitives;

namespace StaticPress.Yaml;

/// <summary>
/// Reads a table (CSV, RFC 4180) whose first row names the columns: a list of maps, a row each. Commas part the cells, or what parts those
/// of the first row: semicolons, as spreadsheets write them where the comma is a decimal sign, or tabs.
/// </summary>
internal sealed class CsvText
{
    private readonly string _text;
    private readonly string _file;
    private readonly char _separator;
    private int _at;
    private int _line = 1;
    private int _lineStart;

    private CsvText(string text, string file)
    {
        (_text, _file) = (text, file);
        var head = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length);
        _separator = head.Contains(',') ? ',' : head.Contains(';') ? ';' : head.Contains('\t') ? '\t' : ',';
    }

    public static Reading<YamlNode> Read(string text, string file)
    {
        try
        {
            return new Reading<YamlNode>(new CsvText(text, file).Table(), []);
        }
        catch (YamlRefusedException refused)
        {
            return new Reading<YamlNode>(YamlMap.Empty, [refused.Problem]);
        }
    }

    private YamlList Table()
    {
        var rows = new List<YamlNode>();
        if (Row() is not { } names) return new YamlList(rows, 1, 1);
        Check(names);
        var values = 0;
        while (Row() is { } row)
        {
            values += row.Count;
            if (row.Count > names.Count) throw Refuse(row[names.Count],
                $"This row has {row.Count} cells, and the first one names {names.Count}.",
                "Put a cell that holds a comma into \"quotation marks\", or name the column in the first row.");
            if (values > YamlLimits.Nodes) throw new YamlRefusedException(Problem.Error(new Place(_file, _line, 1), ProblemCode.YamlLimit,
                $"There are more than {YamlLimits.Nodes:N0} values here.", "Split the file."));
            rows.Add(new YamlMap([.. row.Select((cell, at) => new YamlEntry(names[at].Text!, cell, cell.Line, cell.Column))], row[0].Line,
                1));
        }

        return new YamlList(rows, 1, 1);
    }

    private void Check(IReadOnlyList<YamlScalar> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Text is null) throw Refuse(name, "This column has no name.", "The first row names the columns.");
            if (!seen.Add(name.Text)) throw Refuse(name, $"Two columns are called '{name.Text}'.", "Call one of the two otherwise.");
        }
    }

    /// <returns>Null at the end; rows without anything are passed over.</returns>
    private List<YamlScalar>? Row()
    {
        while (_at < _text.Length && _text[_at] is '\r' or '\n') EndOfLine();
        if (_at >= _text.Length) return null;
        var cells = new List<YamlScalar>();
        while (true)
        {
            cells.Add(_at < _text.Length && _text[_at] == '"' ? Quoted() : Plain());
            if (_at >= _text.Length || _text[_at] != _separator) break;
            _at++;
        }

        if (_at < _text.Length) EndOfLine();
        return cells;
    }

    private YamlScalar Plain()
    {
        var (line, column) = (_line, Column);
        var start = _at;
        while (_at < _text.Length && _text[_at] != _separator && _text[_at] is not ('\r' or '\n')) _at++;
        var text = _text[start.._at].Trim();
        return new YamlScalar(text.Length == 0 ? null : text, line, column);
    }

    private YamlScalar Quoted()
    {
        var (line, column) = (_line, Column);
        var text = new StringBuilder();
        for (_at++; ; _at++)
        {
            if (_at >= _text.Length)
                throw Refuse(new YamlScalar(null, line, column), "The quotation mark that opens here is never closed.",
                    "Put one at the end of the text.");
            if (_text[_at] == '"' && (_at + 1 >= _text.Length || _text[_at + 1] != '"')) break;
            if (_text[_at] == '"') _at++;
            text.Append(_text[_at]);
            if (_text[_at] == '\n') (_line, _lineStart) = (_line + 1, _at + 1);
        }

        _at++;
        if (_at < _text.Length && _text[_at] != _separator && _text[_at] is not ('\r' or '\n'))
            throw Refuse(new YamlScalar(null, _line, Column), "A cell in quotation marks ends before this.",
                "Write a quotation mark inside of it twice: \"\".");
        return new YamlScalar(text.ToString(), line, column) { IsQuoted = true };
    }

    private void EndOfLine()
    {
        var isPair = _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n';
        _at += isPair ? 2 : 1;
        (_line, _lineStart) = (_line + 1, _at);
    }

    private int Column => _at - _lineStart + 1;

    private YamlRefusedException Refuse(YamlScalar at, string text, string hint) =>
        new(Problem.Error(new Place(_file, at.Line, at.Column), ProblemCode.YamlSyntax, text, hint));
}
