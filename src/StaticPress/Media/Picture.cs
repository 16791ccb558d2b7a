using System.Collections.Concurrent;
using StaticPress.Sources;

namespace StaticPress.Media;

/// <summary>A picture as the header of its file tells it. Whatever is decided about how it is shown is decided from this, before a pixel is read.</summary>
/// <param name="Size">Null when the format is not known or the header is broken: the page then does without.</param>
internal sealed record Picture(SourceFile File, ImageSize? Size)
{
    /// <exception cref="UnreadableException">The file is gone, or the system refuses.</exception>
    public static Picture Of(SourceFile file) => new(file, ImageSize.Of(file));
}

/// <summary>The one door to “what is this picture”, for bodies, views, icons and checks: a header is read once, whoever asks.</summary>
internal sealed class PictureCatalog
{
    private readonly ConcurrentDictionary<string, Picture> _pictures = new(StringComparer.Ordinal);

    /// <inheritdoc cref="Picture.Of"/>
    public Picture Of(SourceFile file) => _pictures.GetOrAdd(file.Path, static (_, picture) => Picture.Of(picture), file);
}
