using System.Text.Json;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>An answer to a script of the desk.</summary>
internal static class DeskJson
{
    public static Response Of(Action<Utf8JsonWriter> write, int status = 200)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return new Response(status, "application/json; charset=utf-8", bytes.ToArray(), "");
    }
}
