namespace StaticPress.Config;

/// <summary>What site.yml says of a category or tag beyond its name.</summary>
internal sealed record TermConfig(string Name, string Description);
