using System.Collections;
using Scriban.Syntax;
using StaticPress.Primitives;

namespace StaticPress.Templates.Language;

/// <summary>A function's arguments as the types it works on.</summary>
internal static class FunctionArguments
{
    public static string Text(this RenderContext context, object? value) => value as string ?? context.TextOf(value);

    public static string? TextOrNull(this RenderContext context, object? value) => value is null ? null : context.Text(value);

    public static int Whole(this RenderContext context, ScriptNode caller, object? value, int otherwise = 0) =>
        value is null ? otherwise : context.ToInt(caller.Span, value);

    public static double Number(this RenderContext context, ScriptNode caller, object? value) =>
        value switch
        {
            double number => number,
            int number => number,
            _ => context.ToObject<double>(caller.Span, value),
        };

    /// <returns>Null for null: an absent list is an empty one.</returns>
    public static IEnumerable? Items(object? value) => value switch
    {
        null => null,
        string => throw NoList(),
        IEnumerable items => items,
        _ => throw NoList(),
    };

    private static TemplateFault NoList() => new(ProblemCode.TemplateFailed, "This is not a list.", "Put it into one: [x].");
}
