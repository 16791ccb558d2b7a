using StaticPress.Yaml;

namespace StaticPress.Config;

/// <param name="Bio">Markdown.</param>
/// <param name="Url">Where the author's name leads, or empty.</param>
internal sealed record AuthorConfig(string Id, string Name, string Initials, string Bio, string Url, string Image, string Email)
{
    /// <summary>Whatever a theme wants to know of the author.</summary>
    public YamlMap Extra { get; init; } = YamlMap.Empty;
}
