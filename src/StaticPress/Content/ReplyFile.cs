using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Content;

/// <summary>A reply and the file it stands in.</summary>
/// <param name="Post">The slug of the post that it answers: the name of the file's folder.</param>
internal readonly record struct ReplyFile(SourceFile File, string Post, Reply Reply)
{
    /// <summary>Where a key stands, for a message; the file is read again for it.</summary>
    public Place PlaceOf(string key) => YamlFile.PlaceOf(File, key);
}
