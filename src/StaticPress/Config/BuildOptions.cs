using StaticPress.Primitives;

namespace StaticPress.Config;

/// <summary>What one run was asked to do. The clock comes in here and nowhere else.</summary>
/// <param name="Now">The moment that decides what is scheduled, expired and recent.</param>
/// <param name="BaseUrl">In place of <c>url</c> in site.yml, or null.</param>
/// <param name="Marks">Whether pages may say that a post is held back: the preview shows it, a build never does.</param>
internal sealed record BuildOptions(
    DateTimeOffset Now,
    string? BaseUrl = null,
    bool Drafts = false,
    bool Future = false,
    bool Expired = false,
    bool Marks = false)
{
    /// <summary>Whether addresses that vanished are taken to be meant: the author is about to record what there is now.</summary>
    public bool AcceptUrls { get; init; }

    /// <summary>The version of the program.</summary>
    public Version Program { get; init; } = ProgramVersion.Number;
}
