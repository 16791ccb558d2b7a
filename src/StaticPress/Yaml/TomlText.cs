using StaticPress.Primitives;
using Tomlyn;
using Tomlyn.Parsing;

namespace StaticPress.Yaml;

/// <summary>Reads TOML, as Hugo and Zola write heads between two <c>+++</c> lines, into the values that YAML gives.</summary>
internal static class TomlText
{
    /// <param name="start">The file and the line at which the text starts.</param>
    public static Reading<YamlMap> Read(string text, Place start)
    {
        if (text.Length > YamlLimits.Characters) return YamlText.TooLong(text, start);
        var parser = TomlParser.Create(text);
        try
        {
            return new Reading<YamlMap>(new Walk(parser, text, start.Line - 1).Document(), []);
        }
        catch (TomlException refused)
        {
            var place = start with { Line = start.Line + Math.Max(1, refused.Line ?? 1) - 1, Column = Math.Max(1, refused.Column ?? 1) };
            return new Reading<YamlMap>(YamlMap.Empty,
                [Problem.Error(place, ProblemCode.YamlSyntax, "Not valid TOML: this cannot stand here.",
                    "Put a text into \"quotation marks\", and write each value on a line of its own, as in title = \"My post\".")]);
        }
    }

    /// <param name="before">How many lines of the file lie above the text.</param>
    private sealed class Walk(TomlParser parser, string text, int before)
    {
        private int _nodes;

        public YamlMap Document()
        {
            while (parser.MoveNext())
            {
                if (parser.Current.Kind == TomlParseEventKind.StartTable) return Table(1, 1, 0);
            }

            return YamlMap.Empty;
        }

        private YamlMap Table(int line, int column, int depth)
        {
            var entries = new List<YamlEntry>();
            while (parser.MoveNext() && parser.Current.Kind != TomlParseEventKind.EndTable)
            {
                var key = parser.Current;
                var (keyLine, keyColumn) = PlaceOf(key, line, column);
                var name = parser.GetPropertyName();
                parser.MoveNext();
                entries.Add(new YamlEntry(name, Value(keyLine, keyColumn, depth + 1), before + keyLine, keyColumn));
            }

            return new YamlMap(entries, before + line, column);
        }

        private YamlList Array(int line, int column, int depth)
        {
            var items = new List<YamlNode>();
            while (parser.MoveNext() && parser.Current.Kind != TomlParseEventKind.EndArray) items.Add(Value(line, column, depth + 1));
            return new YamlList(items, before + line, column);
        }

        /// <param name="line">Of the key, for a value without a place of its own.</param>
        private YamlNode Value(int line, int column, int depth)
        {
            if (depth > YamlLimits.Depth || ++_nodes > YamlLimits.Nodes) throw new TomlException("This is nested too deeply, or too long");
            var value = parser.Current;
            (line, column) = PlaceOf(value, line, column);
            return value.Kind switch
            {
                TomlParseEventKind.StartTable => Table(line, column, depth),
                TomlParseEventKind.StartArray => Array(line, column, depth),
                TomlParseEventKind.Boolean => new YamlScalar(value.GetBoolean() ? "true" : "false", before + line, column),
                TomlParseEventKind.String => new YamlScalar(parser.GetString(), before + line, column) { IsQuoted = true },
                _ => new YamlScalar(Written(value), before + line, column),
            };
        }

        /// <summary>Numbers and dates as they stand there: what they mean is the reader's affair, as with YAML.</summary>
        private string Written(TomlParseEvent value) => value.Span is { } span ? text.Substring(span.Offset, span.Length) : "";

        private static (int Line, int Column) PlaceOf(TomlParseEvent at, int line, int column) =>
            at.Line > 0 ? (at.Line, at.Column) : (line, column);
    }
}
