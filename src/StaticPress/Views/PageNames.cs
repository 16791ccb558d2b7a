using StaticPress.Templates.Language;

namespace StaticPress.Views;

/// <summary>The names that one page's layout sees beside the global ones: <c>page</c>, and what its kind brings.</summary>
internal sealed class PageNames((string Name, object? Value)[] names) : View
{
    public override IReadOnlyList<string> Members => [.. names.Select(name => name.Name).Order(StringComparer.Ordinal)];

    public override bool TryGet(string member, out object? value)
    {
        foreach (var (name, given) in names)
        {
            if (name != member) continue;
            value = given;
            return true;
        }

        value = null;
        return false;
    }
}
