namespace StaticPress.Yaml;

/// <summary>Bounds that no honest front matter reaches and that keep a hostile one from harm.</summary>
internal static class YamlLimits
{
    public const int Characters = 64 * 1024;
    public const int Depth = 64;
    public const int Nodes = 10_000;
}
