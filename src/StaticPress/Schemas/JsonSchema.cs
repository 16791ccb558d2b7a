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
    public static string Write(string title, YamlShape shape, IReadOnlyDictionary<string, string> words)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            Mapping(json, shape, words);
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
            if (words?.GetValueOrDefault(key) is { } said) json.WriteString("description", said);
            if (value.Kinds is not (YamlKind.None or YamlKind.Any)) AnyOf(json, value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (shape.Keys.TryGetValue("", out var entry)) Entry(json, entry);
        else if (shape.IsClosed) json.WriteBoolean("additionalProperties", false);
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
                Text(json);
                break;
            case YamlKind.Flag:
                json.WriteStartArray("enum");
                json.WriteBooleanValue(true);
                json.WriteBooleanValue(false);
                foreach (var word in (string[])["yes", "no", "on", "off"]) json.WriteStringValue(word);
                json.WriteEndArray();
                break;
            case YamlKind.Number:
                json.WriteString("type", "integer");
                json.WriteNumber("minimum", value.Least);
                if (value.Most < int.MaxValue) json.WriteNumber("maximum", value.Most);
                break;
            case YamlKind.Texts:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                if (value.Words is not null) Words(json, value.Words);
                else Text(json);
                json.WriteEndObject();
                break;
            case YamlKind.Map:
                Mapping(json, value.Below, null);
                break;
            case YamlKind.Maps:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                Mapping(json, value.Below, null);
                json.WriteEndObject();
                break;
            case YamlKind.Entries:
                Mapping(json, value.Below, null);
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
    private static void Text(Utf8JsonWriter json)
    {
        json.WriteStartArray("type");
        foreach (var type in (string[])["string", "number", "boolean"]) json.WriteStringValue(type);
        json.WriteEndArray();
    }

    private static void Words(Utf8JsonWriter json, IReadOnlyList<string> words)
    {
        json.WriteStartArray("enum");
        foreach (var word in words) json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
