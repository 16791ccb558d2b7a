using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>A reply and the file it stands in.</summary>
/// <param name="Post">The slug of the post that it answers: the name of the file's folder.</param>
internal sealed record ReplyFile(SourceFile File, string Post, Reply Reply)
{
    /// <summary>Where a key stands, for a message; the file is read again for it.</summary>
    public Place PlaceOf(string key)
    {
        var entry = YamlText.Read(StrictUtf8.Decode(File.ReadAll()), new Place(File.Path, 1)).Root.Find(key);
        return entry is null ? new Place(File.Path, 1, 1) : new Place(File.Path, entry.Value.Line, entry.Value.Column);
    }
}
