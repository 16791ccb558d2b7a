using System.Text;
using System.Text.Json;
using StaticPress.Yaml;

namespace StaticPress.Schemas;

/// <summary>Writes what a reader asks for as a JSON Schema, draft 7, which is what editors read.</summary>
/// <remarks>json-schema.org/draft-07. An empty value is as good as none everywhere, so each may be null.</remarks>
internal static class JsonSchema
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, IndentSize = 2, NewLine = "\n" };

    /// <param name="words">What the author's guide says of a key at the top.</param>
    /// <param name="others">Patterns of other names that a key may have there, each with its schema.</param>
    public static string Write(string title, YamlShape shape, IReadOnlyDictionary<string, string> words,
        IReadOnlyDictionary<string, string> others)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            Mapping(json, shape, words);
            // What others call a key may stand in its place.
            if (others.Count == 0) Required(json, shape);
            json.WriteStartObject("patternProperties");
            foreach (var (pattern, schema) in others)
            {
                json.WritePropertyName(pattern);
                json.WriteRawValue(schema);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static void Mapping(Utf8JsonWriter json, YamlShape? shape, IReadOnlyDictionary<string, string>? words)
    {
        json.WriteString("type", "object");
        if (shape is null) return;
        json.WriteStartObject("properties");
        foreach (var (key, value) in shape.Keys.Where(entry => entry.Key.Length > 0))
        {
            json.WriteStartObject(key);
            var said = words?.GetValueOrDefault(key) ?? (value.IsForeign ? "Read as other programs mean it." : null);
            if (said is not null) json.WriteString("description", said);
            if (value.Kinds is not (YamlKind.None or YamlKind.Any)) AnyOf(json, value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (shape.Keys.TryGetValue("", out var entry)) Entry(json, entry);
        else if (shape.IsClosed) json.WriteBoolean("additionalProperties", false);
    }

    private static void Below(Utf8JsonWriter json, YamlShape.Value value)
    {
        Mapping(json, value.Below, null);
        if (value.Below is not null) Required(json, value.Below);
    }

    private static void Required(Utf8JsonWriter json, YamlShape shape)
    {
        if (shape.Required.Count == 0) return;
        json.WriteStartArray("allOf");
        foreach (var keys in shape.Required)
        {
            json.WriteStartObject();
            json.WriteStartArray("anyOf");
            foreach (var key in keys)
            {
                json.WriteStartObject();
                json.WriteStartArray("required");
                json.WriteStringValue(key);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void AnyOf(Utf8JsonWriter json, YamlShape.Value value)
    {
        json.WriteStartArray("anyOf");
        foreach (var kind in Enum.GetValues<YamlKind>().Where(kind => Says(kind, value)))
        {
            json.WriteStartObject();
            Kind(json, kind, value);
            json.WriteEndObject();
        }

        json.WriteStartObject();
        json.WriteString("type", "null");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>A flag or a number is a text as well.</summary>
    private static bool Says(YamlKind kind, YamlShape.Value value) => kind != YamlKind.None && value.Kinds.HasFlag(kind)
        && !(kind is YamlKind.Flag or YamlKind.Number && value.Kinds.HasFlag(YamlKind.Text) && (value.Words ?? value.Texts) is null);

    private static void Kind(Utf8JsonWriter json, YamlKind kind, YamlShape.Value value)
    {
        switch (kind)
        {
            case YamlKind.Text when (value.Words ?? value.Texts ?? value.Below?.Keys.GetValueOrDefault(value.Chief)?.Words) is { } words:
                Words(json, words);
                break;
            case YamlKind.Text:
                Text(json, value);
                break;
            case YamlKind.Flag:
                // In any letters: of YAML 1.1 the words of 1.2 are flags, and the others texts.
                Types(json, "boolean", "string");
                json.WriteString("pattern", "^(?:[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF])$");
                break;
            case YamlKind.Number:
                Types(json, "integer", "string");
                Between(json, value.Least, value.Most);
                json.WriteString("pattern", @"^\s*[+-]?[0-9]+\s*$");
                break;
            case YamlKind.Texts:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                if (value.Words is not null) Words(json, value.Words);
                else Text(json, value);
                json.WriteEndObject();
                break;
            case YamlKind.Map:
                Below(json, value);
                break;
            case YamlKind.Maps:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                Below(json, value);
                json.WriteEndObject();
                break;
            case YamlKind.Entries:
                Below(json, value);
                break;
            case YamlKind.Free:
                json.WriteString("type", "object");
                break;
            case YamlKind.None or YamlKind.Any: break;
            default: throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }

    /// <summary>What stands behind any name of the author's own.</summary>
    private static void Entry(Utf8JsonWriter json, YamlShape.Value value)
    {
        if (value.Kinds is YamlKind.None or YamlKind.Any) return;
        json.WriteStartObject("additionalProperties");
        AnyOf(json, value);
        json.WriteEndObject();
    }

    /// <summary>Without quotation marks YAML reads 2021 as a number and <c>no</c> as a flag; here both are texts.</summary>
    private static void Text(Utf8JsonWriter json, YamlShape.Value value)
    {
        if (value.Form is { } form)
        {
            if (form.Number.Length > 0)
            {
                Types(json, "string", form.Number);
                Between(json, form.Least, form.Most);
            }
            else Types(json, "string");
            json.WriteString("pattern", form.Pattern);
            return;
        }

        Types(json, "string", "number", "boolean");
        if (value.Longest > 0) json.WriteNumber("maxLength", value.Longest);
        if (value.IsJudged) json.WriteString("description", "Not every text is good here: 'staticpress check' says which.");
    }

    private static void Types(Utf8JsonWriter json, params string[] types)
    {
        json.WriteStartArray("type");
        foreach (var type in types) json.WriteStringValue(type);
        json.WriteEndArray();
    }

    private static void Between(Utf8JsonWriter json, int least, int most)
    {
        json.WriteNumber("minimum", least);
        if (most < int.MaxValue) json.WriteNumber("maximum", most);
    }

    private static void Words(Utf8JsonWriter json, IReadOnlyList<string> words)
    {
        json.WriteStartArray("enum");
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
