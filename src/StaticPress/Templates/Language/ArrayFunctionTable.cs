using System.Collections;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace StaticPress.Templates.Language;

/// <summary><c>array.*</c>, as Scriban has them: each makes a new list and leaves the one it is given alone.</summary>
internal static class ArrayFunctionTable
{
    public static ScriptObject Build() => ListFunctions.With(Calls(Makes(Reads(new FunctionTable("array"))))).Build();

    private static FunctionTable Reads(FunctionTable table) => table
        .With("contains", 2, 2, (c, n, a) => ArrayFunctions.Contains(c, n.Span, Items(a[0]), a[1]))
        .With("first", 1, 1, (_, _, a) => ArrayFunctions.First(Items(a[0])))
        .With("join", 2, 3, (c, n, a) => ArrayFunctions.Join(c, n.Span, Items(a[0]), c.Text(a[1]), a[2]))
        .With("last", 1, 1, (c, n, a) => ArrayFunctions.Last(c, n.Span, Items(a[0])))
        .With("size", 1, 1, (c, n, a) => ArrayFunctions.Size(c, n.Span, Items(a[0])));

    private static FunctionTable Makes(FunctionTable table) => table
        .With("add", 2, 2, (c, n, a) => ArrayFunctions.Add(c, n.Span, Items(a[0]), a[1]))
        .With("add_range", 2, 2, (c, n, a) => ArrayFunctions.AddRange(c, n.Span, Items(a[0]), Items(a[1])))
        .With("compact", 1, 1, (c, n, a) => ListFunctions.Kept(c, a[0], new ListCall("compact", ""),
            () => ArrayFunctions.Compact(c, n.Span, Items(a[0]))))
        .With("concat", 2, 2, (c, n, a) => ArrayFunctions.Concat(c, n.Span, Items(a[0]), Items(a[1])))
        .With("insert_at", 3, 3, (c, n, a) => ArrayFunctions.InsertAt(c, n.Span, Items(a[0]), c.Whole(n, a[1]), a[2]))
        .With("limit", 2, 2, (c, n, a) => ListFunctions.Kept(c, a[0], new ListCall("limit", "", a[1]),
            () => ArrayFunctions.Limit(c, n.Span, Items(a[0]), c.Whole(n, a[1]))))
        .With("map", 2, 2, (c, n, a) => ListFunctions.Kept(c, a[0], new ListCall("map", c.Text(a[1])),
            () => Map(c, n.Span, Items(a[0]), c.Text(a[1]))))
        .With("offset", 2, 2, (c, n, a) => ListFunctions.Kept(c, a[0], new ListCall("offset", "", a[1]),
            () => ArrayFunctions.Offset(c, n.Span, Items(a[0]), c.Whole(n, a[1]))))
        .With("remove_at", 2, 2, (c, n, a) => ArrayFunctions.RemoveAt(c, n.Span, Copy(a[0]), c.Whole(n, a[1])))
        .With("reverse", 1, 1, (c, n, a) => ListFunctions.Kept(c, a[0], new ListCall("reverse", ""),
            () => ArrayFunctions.Reverse(c, n.Span, Items(a[0]))))
        .With("sort", 1, 2, (c, n, a) => ListFunctions.Kept(c, a[0], new ListCall("sort", "", a[1]),
            () => ArrayFunctions.Sort(c, n.Span, Items(a[0]), c.TextOrNull(a[1]))))
        .With("uniq", 1, 1, (c, n, a) => ListFunctions.Kept(c, a[0], new ListCall("uniq", ""),
            () => ArrayFunctions.Uniq(c, n.Span, Items(a[0]))));

    private static FunctionTable Calls(FunctionTable table) => table
        .With("any", 2, 2, (c, n, a) => ArrayFunctions.Any(c, n.Span, Items(a[0]), a[1]))
        .With("cycle", 1, 2, (c, n, a) => ArrayFunctions.Cycle(c, n.Span, Copy(a[0]), a[1]))
        .With("each", 2, 2, (c, n, a) => ArrayFunctions.Each(c, n.Span, Items(a[0]), a[1]))
        .With("filter", 2, 2, (c, n, a) => ArrayFunctions.Filter(c, n.Span, Items(a[0]), a[1]));

    /// <summary>Scriban's own leaves out what has no such member; here that is a mistake, as it is in <c>x.member</c>.</summary>
    private static ScriptArray Map(RenderContext context, SourceSpan span, IEnumerable? items, string member)
    {
        var values = new ScriptArray();
        foreach (var item in items ?? Array.Empty<object>())
        {
            if (!context.GetMemberAccessor(item).TryGetValue(context, span, item, member, out var value))
                UnknownName.Member(context, span, item, member);
            values.Add(value);
        }

        return values;
    }

    private static IEnumerable? Items(object? value) => FunctionArguments.Items(value);

    private static ScriptArray Copy(object? value) => Items(value) is { } items ? new ScriptArray(items) : [];
}
