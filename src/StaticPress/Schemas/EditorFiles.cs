using System.Text.Json;
using System.Text.Json.Nodes;
using StaticPress.Primitives;

namespace StaticPress.Schemas;

/// <summary>What makes Visual Studio Code, and editors that read its settings, complete and check the files of a site.</summary>
internal static class EditorFiles
{
    private const string Folder = ".vscode/schemas/";

    /// <returns>Paths from the site's folder.</returns>
    public static IEnumerable<TextFile> All()
    {
        foreach (var schema in FileSchema.All) yield return new($"{Folder}{schema.Name}.json", schema.ToJson());
        var files = FileSchema.All.Where(schema => schema.Files.Length > 0)
            .Select(schema => new KeyValuePair<string, JsonNode?>($"{Folder}{schema.Name}.json", schema.Files));
        yield return new(".vscode/settings.json", Json(new JsonObject { ["yaml.schemas"] = new JsonObject(files) }));
        // Red Hat's extension is what reads "yaml.schemas".
        yield return new(".vscode/extensions.json", Json(new JsonObject { ["recommendations"] = new JsonArray("redhat.vscode-yaml") }));
    }

    private static string Json(JsonObject value)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" })) value.WriteTo(json);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
