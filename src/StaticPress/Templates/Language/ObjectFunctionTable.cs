using Scriban.Runtime;
using StaticPress.Primitives;

namespace StaticPress.Templates.Language;

/// <summary><c>object.*</c>, as Scriban has them, for maps of the author's and of the template's.</summary>
internal static class ObjectFunctionTable
{
    public static ScriptObject Build() => new FunctionTable("object")
        .With("has_key", 2, 2, (c, _, a) => Keys(a[0]).Contains(c.Text(a[1])))
        .With("keys", 1, 1, (_, _, a) => new ScriptArray(Keys(a[0])))
        .With("size", 1, 1, (_, _, a) => Keys(a[0]).Count)
        .With("values", 1, 1, (c, n, a) => new ScriptArray(Keys(a[0]).Select(key => ValueOf(c, a[0], key))))
        .Build();

    private static IReadOnlyCollection<string> Keys(object? value) => value switch
    {
        null => [],
        MapView map => map.Keys,
        ScriptArray => throw NoMap(),
        ScriptObject own => [.. own.Keys],
        _ => throw NoMap(),
    };

    private static object? ValueOf(RenderContext context, object? owner, string key) =>
        owner is MapView map ? map.ValueOf(key) : ((ScriptObject)owner!).TryGetValue(context, default, key, out var value) ? value : null;

    private static TemplateFault NoMap() => new(ProblemCode.TemplateFailed, "This has no keys of its own.",
        "Ask what stands below 'extra' or 'data', or a map of the template's: { a: 1 }.");
}
