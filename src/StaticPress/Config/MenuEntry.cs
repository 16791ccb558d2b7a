using StaticPress.Primitives;

namespace StaticPress.Config;

internal sealed record MenuEntry(string Title, string Url, Place Place);
