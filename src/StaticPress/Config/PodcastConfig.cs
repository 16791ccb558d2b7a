using StaticPress.Primitives;

namespace StaticPress.Config;

/// <summary>A podcast, that of the blog or of one of its lists: what Apple asks of a show.</summary>
/// <param name="Guid">The show's <c>podcast:guid</c>, or empty to derive it from the feed's address as the specification says.</param>
internal sealed record PodcastConfig(
    string Title,
    string Description,
    string Author,
    string Email,
    string Category,
    string Image,
    string Language,
    string Guid,
    bool Explicit,
    bool Locked)
{
    /// <summary>Where the picture is named, for a message.</summary>
    public required Place ImagePlace { get; init; }
}
