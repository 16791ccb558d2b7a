using StaticPress.Primitives;

namespace StaticPress.Config;

/// <summary>An address that was published once and is meant to be answered by the 404 page.</summary>
internal sealed record GoneConfig(string Path, Place Place);
