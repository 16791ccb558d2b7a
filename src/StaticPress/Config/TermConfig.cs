using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>What is said of a category or tag beyond its name, in site.yml or in a file of its own.</summary>
/// <param name="Slug">The last part of its address; empty when that is made of the name.</param>
/// <param name="Place">Of the description.</param>
internal sealed record TermConfig(string Name, string Description, string Slug, Place Place)
{
    /// <summary>What readers see in the place of the name; empty for the name itself.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whatever a theme wants to know of it.</summary>
    public YamlMap Extra { get; init; } = YamlMap.Empty;
}
