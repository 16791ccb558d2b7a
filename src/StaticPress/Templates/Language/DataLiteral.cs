using System.Buffers;
using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scriban.Runtime;
using StaticPress.Primitives;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Language;

/// <summary>A value as JSON, which is also JavaScript, with no character that could end a script or a comment.</summary>
internal static class DataLiteral
{
    private const int MaxDepth = 32;

    // The default encoder writes < > & ' + and U+2028 as \uXXXX: safe inside <script> and in quoted attributes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default, MaxDepth = MaxDepth + 1 };

    /// <exception cref="TemplateFault">The value is no data: a function, say, or nested too deeply.</exception>
    public static void Write(object? value, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        Write(writer, value, depth: 0);
    }

    private static void Write(Utf8JsonWriter writer, object? value, int depth)
    {
        if (depth > MaxDepth)
            throw new TemplateFault(ProblemCode.TemplateLimit, $"'json' goes no deeper than {MaxDepth} levels.",
                "Write the members that are needed, one by one.");
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case Markup markup: writer.WriteStringValue(markup.Value); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): writer.WriteNumberValue(number); break;
            case MapView map: WriteMap(writer, map, depth); break;
            case View view:
                throw new TemplateFault(ProblemCode.TemplateFailed, "A whole object cannot be written as JSON.",
                $"Pick what is needed: {{{{ json {{ {view.Members[0]}: x.{view.Members[0]} }} }}}}.");
            case ScriptObject members: WriteObject(writer, members, depth); break;
            case IEnumerable list: WriteList(writer, list, depth); break;
            default:
                throw new TemplateFault(ProblemCode.TemplateFailed, "This cannot be written as JSON.",
                "Texts, numbers, truth values, lists and objects can.");
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, ScriptObject members, int depth)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, value, depth + 1);
        }

        writer.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter writer, MapView map, int depth)
    {
        writer.WriteStartObject();
        foreach (var name in map.Keys)
        {
            writer.WritePropertyName(name);
            Write(writer, map.ValueOf(name), depth + 1);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, IEnumerable list, int depth)
    {
        writer.WriteStartArray();
        foreach (var item in list) Write(writer, item, depth + 1);
        writer.WriteEndArray();
    }
}
