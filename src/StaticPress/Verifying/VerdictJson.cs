using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticPress.Verifying;

/// <summary>The verdict for machines.</summary>
internal static class VerdictJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Verdict verdict)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartObject("parts");
            foreach (var part in Enum.GetValues<VerdictPart>())
            {
                json.WriteStartObject(Name(part));
                json.WriteNumber("same", verdict.Sames(part));
                json.WriteNumber("different", verdict.Differences
                    .Count(difference => difference.Part == part && difference.Excepted is null));
                json.WriteNumber("excepted", verdict.Differences
                    .Count(difference => difference.Part == part && difference.Excepted is not null));
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartObject("leftOut");
            foreach (var (what, count) in verdict.LeftOut) json.WriteNumber(what, count);
            json.WriteEndObject();
            json.WriteStartArray("differences");
            foreach (var difference in verdict.Differences) Write(difference, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    public static string Name(VerdictPart part) => part.ToString().ToLowerInvariant();

    private static void Write(Difference difference, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("part", Name(difference.Part));
        json.WriteString("address", difference.Address);
        json.WriteString("text", difference.Text);
        if (difference.Excepted is { } why) json.WriteString("excepted", why);
        json.WriteEndObject();
    }
}
