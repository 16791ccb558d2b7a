using StaticPress.Templates.Language;

namespace StaticPress.Tests.Templates;

/// <summary>A view over named values.</summary>
internal sealed class TestView(params (string Name, object? Value)[] values) : View
{
    public override IReadOnlyList<string> Members { get; } = [.. values.Select(v => v.Name)];

    public override bool TryGet(string member, out object? value)
    {
        foreach (var (name, known) in values)
        {
            if (name != member) continue;
            value = known;
            return true;
        }

        value = null;
        return false;
    }
}
