using StaticPress.Primitives;

namespace StaticPress.Yaml;

/// <summary>What a YAML text holds; an empty mapping beside the problem when it cannot be read.</summary>
internal sealed record YamlReading(YamlMap Root, Problem? Problem);
