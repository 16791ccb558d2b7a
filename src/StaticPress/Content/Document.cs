using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Content;

/// <summary>A Markdown file: its front matter, and where its body lies. The body itself is read when it is rendered.</summary>
/// <param name="BodyOffset">In bytes from the start of the file.</param>
/// <param name="BodyLine">1-based line of the file on which the body starts.</param>
internal sealed record Document(SourceFile File, FrontMatter FrontMatter, int BodyOffset, int BodyLine)
{
    /// <summary>Where a key of the front matter stands, for a message; the head of the file is read again for it.</summary>
    public Place PlaceOf(string key)
    {
        var head = FrontMatterBlock.Read(File);
        var entry = head.Yaml is null ? null : Yaml.YamlText.Read(head.Yaml, new Place(File.Path, 2)).Root.Find(key);
        return entry is null ? new Place(File.Path, 1, 1) : new Place(File.Path, entry.Value.Line, entry.Value.Column);
    }
}
