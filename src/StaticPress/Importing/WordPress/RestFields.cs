using System.Text.Json;

namespace StaticPress.Importing.WordPress;

/// <summary>Fields of what the REST interface tells, which plug-ins leave out or fill with something else: then they are empty.</summary>
internal static class RestFields
{
    public static string Text(this JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : "";

    /// <summary>Of <c>{"rendered": "…"}</c>.</summary>
    public static string Rendered(this JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value)
            ? value.Text("rendered").ReplaceLineEndings("\n")
            : "";

    public static int Number(this JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object
            && entry.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.Number
            && value.TryGetInt32(out var number)
            ? number
            : 0;

    public static bool IsTrue(this JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    public static IEnumerable<int> Numbers(this JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
                .Where(number => number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out _))
                .Select(number => number.GetInt32())
            : [];

    public static JsonElement Part(this JsonElement entry, string name) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(name, out var value) ? value : default;
}
