using StaticPress.Config;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Themes;

/// <summary>A theme with all it inherits.</summary>
/// <param name="Templates">Layouts and partials by name.</param>
/// <param name="Settings">Defaults of the theme and its parents under what site.yml sets.</param>
internal sealed record Theme(
    string Name,
    IReadOnlyList<ThemeFile> Templates,
    ThemeAssets Assets,
    IReadOnlyList<YamlEntry> Settings,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>What the theme wants made of pictures, with the site's own wishes over it.</summary>
    public ImageSettings Images { get; init; } = ImageSettings.Default;

    /// <summary>Of the site, of the theme and of the program, in the language of the site.</summary>
    public Words Words { get; init; } = Words.English;

    /// <summary>What <c>:::name</c> may stand for in a text, by name; the program's own among them.</summary>
    public IReadOnlyList<ComponentRule> Components { get; init; } = [];

    /// <summary>What it promises of its colours, those of its parents too.</summary>
    public IReadOnlyList<ContrastRule> Contrasts { get; init; } = [];

    /// <summary>Files of the site that it makes and that are no pages, by name.</summary>
    public IReadOnlyList<ThemeOutput> Outputs { get; init; } = [];

    /// <summary>What each theme.yml of it declares under <c>settings:</c>, at its place there.</summary>
    public IReadOnlyList<DeclaredSetting> OwnSettings { get; init; } = [];

    /// <summary>Every file, by name: those above and what they were made of.</summary>
    public IReadOnlyList<ThemeFile> Files { get; init; } = [];
}

/// <summary>A setting where a theme declares it.</summary>
internal sealed record DeclaredSetting(string Name, Place Place);
