namespace StaticPress.Yaml;

/// <summary>Bounds that no honest file reaches, a list of fifty thousand redirects included, and that keep a hostile one from harm.</summary>
internal static class YamlLimits
{
    public const int Characters = 4 << 20;
    public const int Depth = 64;
    public const int Nodes = 500_000;
}
