using StaticPress.Primitives;

namespace StaticPress.Config;

internal sealed record MenuEntry(string Title, string Url, Place Place)
{
    public IReadOnlyList<MenuEntry> Children { get; init; } = [];

    public IEnumerable<MenuEntry> WithChildren => Children.SelectMany(child => child.WithChildren).Prepend(this);
}
