using StaticPress.Primitives;
using StaticPress.Themes;

namespace StaticPress.Markdown;

/// <summary>A component in a body, ready to be shown by its template.</summary>
/// <param name="Values">By the names of its arguments: texts, whole numbers, truth values; null for what is empty.</param>
/// <param name="Content">What stands in it, as HTML.</param>
/// <param name="InFeed">Whether it goes where there are no styles and no scripts, and every address has its host.</param>
internal sealed record ComponentCall(ComponentRule Rule, IReadOnlyDictionary<string, object?> Values, string Content, bool InFeed);

/// <summary>Makes HTML of a component with what is wrong with its template.</summary>
internal delegate Reading<string> ShowComponent(ComponentCall call);

/// <summary>The components that a body may hold.</summary>
/// <param name="Rules">By name.</param>
internal sealed record Components(IReadOnlyDictionary<string, ComponentRule> Rules, ShowComponent Show)
{
    public static readonly Components None = new(new Dictionary<string, ComponentRule>(), call => new Reading<string>(call.Content, []));

    public ComponentRule? Find(string name) => Rules.GetValueOrDefault(name);
}
