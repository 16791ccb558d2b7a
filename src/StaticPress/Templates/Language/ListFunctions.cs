using System.Collections;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticPress.Primitives;

namespace StaticPress.Templates.Language;

/// <summary>
/// <c>array.where</c>, <c>array.sort_by</c>, <c>array.group_by</c>: questions to a list by a member of its things. What is asked of the
/// site's lists is answered once for all pages.
/// </summary>
internal static class ListFunctions
{
    private static readonly string[] Signs = ["==", "!=", ">", ">=", "<", "<=", "contains"];

    public static FunctionTable With(FunctionTable table) => table
        .With("where", 2, 4, (c, n, a) => Where(c, n, a))
        .With("sort_by", 2, 3, (c, n, a) => SortBy(c, n, a))
        .With("group_by", 2, 2, (c, n, a) => GroupBy(c, n, a));

    /// <summary>Of a list that every page shares the result is kept; it is read-only then, as the list is.</summary>
    public static object? Kept(RenderContext context, object? list, ListCall call, Func<IEnumerable?> make) =>
        list is IList shared and not ScriptArray
            ? context.Globals.Lists.Of(shared, call, () => (make() ?? Array.Empty<object?>()).Cast<object?>().ToArray())
            : make();

    private static IList Where(RenderContext context, ScriptNode caller, object?[] given)
    {
        var (list, path) = (Items(given[0]), MemberPath.Of(context.Text(given[1])));
        var (sign, wanted) =
            given[3] is not null || IsSign(given[2]) ? (context.Text(given[2]), given[3]) : (given[2] is null ? "" : "==", given[2]);
        if (sign.Length > 0 && !Signs.Contains(sign))
            throw new TemplateFault(ProblemCode.TemplateFailed, $"'{sign}' compares nothing.", $"There is: {string.Join(", ", Signs)}.");
        return context.Globals.Lists.Of(list, new ListCall("where", path.Text, sign, wanted), () => list.Cast<object?>()
            .Where(item => Holds(path.Of(item, context, caller.Span), sign, wanted)).ToArray());
    }

    private static bool Holds(object? value, string sign, object? wanted) => sign switch
    {
        "" => ValueOrder.IsTrue(value),
        "==" => ValueOrder.AreEqual(value, wanted),
        "!=" => !ValueOrder.AreEqual(value, wanted),
        "contains" => value switch
        {
            IList list => list.Cast<object?>().Any(item => ValueOrder.AreEqual(item, wanted)),
            string text => wanted is string part && text.Contains(part, StringComparison.OrdinalIgnoreCase),
            _ => false,
        },
        _ when value is null => false,
        ">" => ValueOrder.Compare(value, wanted) > 0,
        ">=" => ValueOrder.Compare(value, wanted) >= 0,
        "<" => ValueOrder.Compare(value, wanted) < 0,
        _ => ValueOrder.Compare(value, wanted) <= 0,
    };

    private static IList SortBy(RenderContext context, ScriptNode caller, object?[] given)
    {
        var (list, path) = (Items(given[0]), MemberPath.Of(context.Text(given[1])));
        var direction = given[2] is null ? "asc" : context.Text(given[2]);
        if (direction is not ("asc" or "desc"))
            throw new TemplateFault(ProblemCode.TemplateFailed, $"'{direction}' is no direction.", "There is: asc, desc.");
        return context.Globals.Lists.Of(list, new ListCall("sort_by", path.Text, direction), () =>
        {
            var keyed = list.Cast<object?>().Select(item => (Item: item, Key: path.Of(item, context, caller.Span))).ToArray();
            var order = Comparer<object?>.Create(ValueOrder.Compare);
            // What is absent comes last either way.
            var sorted = keyed.OrderBy(pair => pair.Key is null);
            return (direction == "asc" ? sorted.ThenBy(pair => pair.Key, order) : sorted.ThenByDescending(pair => pair.Key, order))
                .Select(pair => pair.Item).ToArray();
        });
    }

    /// <summary>In the order in which the keys are met; a thing with a list of keys is in the group of each.</summary>
    private static IList GroupBy(RenderContext context, ScriptNode caller, object?[] given)
    {
        var (list, path) = (Items(given[0]), MemberPath.Of(context.Text(given[1])));
        return context.Globals.Lists.Of(list, new ListCall("group_by", path.Text), () =>
        {
            var groups = new List<(object? Key, List<object?> Items)>();
            var places = new Dictionary<object, int>();
            foreach (var item in list)
            {
                foreach (var key in Keys(path.Of(item, context, caller.Span)))
                {
                    if (!places.TryGetValue(key ?? DBNull.Value, out var at))
                    {
                        places.Add(key ?? DBNull.Value, at = groups.Count);
                        groups.Add((key, []));
                    }

                    groups[at].Items.Add(item);
                }
            }

            return groups.Select(group => new GroupView(group.Key, [.. group.Items])).ToArray();
        });

        static IEnumerable<object?> Keys(object? value) => value is IList many ? many.Cast<object?>() : [value];
    }

    private static bool IsSign(object? value) => value is string text && Signs.Contains(text);

    private static IList Items(object? value) => FunctionArguments.Items(value) switch
    {
        null => Array.Empty<object?>(),
        IList list => list,
        { } items => items.Cast<object?>().ToArray(),
    };
}

/// <summary>Things of a list that have something in common.</summary>
internal sealed class GroupView(object? key, object?[] items) : View
{
    public static readonly IReadOnlyList<string> Names = ["items", "key", "size"];

    public override IReadOnlyList<string> Members => Names;

    public override bool TryGet(string member, out object? value)
    {
        value = member switch
        {
            "key" => key,
            "items" => items,
            "size" => items.Length,
            _ => null,
        };
        return Names.Contains(member);
    }
}
