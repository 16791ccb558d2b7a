using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>A Markdown file: its front matter, and where its body lies. The body itself is read when it is rendered.</summary>
/// <param name="BodyOffset">In bytes from the start of the file.</param>
/// <param name="BodyLine">1-based line of the file on which the body starts.</param>
internal sealed record Document(SourceFile File, FrontMatter FrontMatter, int BodyOffset, int BodyLine)
{
    /// <summary>
    /// The path without its ending, nor the language that the name ends in: <c>content/posts/hello</c> of <c>hello.fr.md</c>.
    /// </summary>
    public string Stem { get => field ??= File.Path[..File.Path.LastIndexOf('.')]; init; }

    /// <summary>
    /// The language of a translation that the name of its file gives, below which its address begins; empty for the blog's own edition.
    /// </summary>
    public string Edition { get; init; } = "";

    /// <summary>Where a key of the front matter stands, for a message; the head of the file is read again for it.</summary>
    /// <param name="item">Which one of a list, from 0; without it the whole value is meant.</param>
    public Place PlaceOf(string key, int? item = null)
    {
        var value = ForeignKeys.Translated(FrontMatterBlock.Read(File).Settings(File.Path).Value).Find(key)?.Value;
        if (value is YamlList list && item < list.Items.Count) value = list.Items[item.Value];
        return value is null ? new Place(File.Path, 1, 1) : new Place(File.Path, value.Line, value.Column);
    }
}
