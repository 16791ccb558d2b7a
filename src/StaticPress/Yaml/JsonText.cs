using System.Text;
using System.Text.Json;
using StaticPress.Primitives;

namespace StaticPress.Yaml;

/// <summary>Reads JSON (RFC 8259) into the values that YAML gives, each with its place.</summary>
internal static class JsonText
{
    /// <param name="text">Without a byte order mark.</param>
    public static Reading<YamlNode> Read(ReadOnlySpan<byte> text, string file)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = YamlLimits.Depth });
        var walk = new Walk(text, file);
        try
        {
            reader.Read();
            var root = walk.Node(ref reader);
            reader.Read();
            return new Reading<YamlNode>(root, []);
        }
        catch (YamlRefusedException refused)
        {
            return new Reading<YamlNode>(YamlMap.Empty, [refused.Problem]);
        }
        catch (JsonException broken)
        {
            return new Reading<YamlNode>(YamlMap.Empty, [Mistake(broken, text, file)]);
        }
        catch (InvalidOperationException)
        {
            // A text with half of a sign of four bytes: \ud83d alone.
            return new Reading<YamlNode>(YamlMap.Empty,
                [Problem.Error(walk.PlaceAt((int)reader.TokenStartIndex), ProblemCode.YamlSyntax, "This text holds half of a sign.",
                    "Write the sign itself, or both of its \\u halves.")]);
        }
    }

    private static Problem Mistake(JsonException broken, ReadOnlySpan<byte> text, string file)
    {
        var line = (int)(broken.LineNumber ?? 0);
        var start = 0;
        for (var row = 0; row < line; row++) start += text[start..].IndexOf((byte)'\n') + 1;
        var place = new Place(file, line + 1, Encoding.UTF8.GetCharCount(text.Slice(start, (int)(broken.BytePositionInLine ?? 0))) + 1);
        var depth = broken.Message.Contains("depth", StringComparison.Ordinal);
        return depth
            ? Problem.Error(place, ProblemCode.YamlLimit, $"This is nested more than {YamlLimits.Depth} levels deep.", "Flatten it.")
            : Problem.Error(place, ProblemCode.YamlSyntax, "Not valid JSON: this cannot stand here.",
                "Put texts and names into \"quotation marks\", a comma between two values and none behind the last, and close every [ and {.");
    }

    /// <param name="text">All of it, whose lines are counted up to where a value begins.</param>
    private ref struct Walk(ReadOnlySpan<byte> text, string file)
    {
        private readonly ReadOnlySpan<byte> _text = text;
        private int _nodes;
        private int _line = 1;
        private int _lineStart;
        private int _seen;

        public Place PlaceAt(int offset)
        {
            for (int at; (at = _text[_seen..offset].IndexOf((byte)'\n')) >= 0; _line++) _seen = _lineStart = _seen + at + 1;
            _seen = offset;
            return new Place(file, _line, Encoding.UTF8.GetCharCount(_text[_lineStart..offset]) + 1);
        }

        public YamlNode Node(ref Utf8JsonReader reader)
        {
            var place = PlaceAt((int)reader.TokenStartIndex);
            if (++_nodes > YamlLimits.Nodes)
                throw new YamlRefusedException(
                    Problem.Error(place, ProblemCode.YamlLimit, $"There are more than {YamlLimits.Nodes:N0} values here.",
                        "Split the file."));
            return reader.TokenType switch
            {
                JsonTokenType.StartObject => Map(ref reader, place),
                JsonTokenType.StartArray => List(ref reader, place),
                JsonTokenType.String => new YamlScalar(reader.GetString(), place.Line, place.Column) { IsQuoted = true },
                JsonTokenType.Null => new YamlScalar(null, place.Line, place.Column),
                _ => new YamlScalar(Encoding.UTF8.GetString(reader.ValueSpan), place.Line, place.Column),
            };
        }

        private YamlList List(ref Utf8JsonReader reader, Place place)
        {
            var items = new List<YamlNode>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Node(ref reader));
            return new YamlList(items, place.Line, place.Column);
        }

        private YamlMap Map(ref Utf8JsonReader reader, Place place)
        {
            var entries = new List<YamlEntry>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var key = PlaceAt((int)reader.TokenStartIndex);
                var name = reader.GetString() ?? "";
                if (!seen.Add(name))
                    throw new YamlRefusedException(
                        Problem.Error(key, ProblemCode.YamlDuplicateKey, $"'{name}' is already set above.",
                            "Remove one of the two lines."));
                reader.Read();
                entries.Add(new YamlEntry(name, Node(ref reader), key.Line, key.Column));
            }

            return new YamlMap(entries, place.Line, place.Column);
        }
    }
}
