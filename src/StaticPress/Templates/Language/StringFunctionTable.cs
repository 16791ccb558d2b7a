using System.Collections;
using Scriban.Functions;
using Scriban.Runtime;

namespace StaticPress.Templates.Language;

/// <summary><c>string.*</c>, as Scriban has them; digests, encodings and what HTML escaping makes needless are left out.</summary>
internal static class StringFunctionTable
{
    public static ScriptObject Build() => Cases(Parts(Changes(Tests(new FunctionTable("string"))))).Build();

    private static FunctionTable Tests(FunctionTable table) => table
        .With("contains", 2, 2, (c, _, a) => StringFunctions.Contains(c.TextOrNull(a[0]), c.TextOrNull(a[1])))
        .With("empty", 1, 1, (c, _, a) => StringFunctions.Empty(c.TextOrNull(a[0])))
        .With("ends_with", 2, 2, (c, _, a) => c.Text(a[0]).EndsWith(c.Text(a[1]), StringComparison.Ordinal))
        .With("equals_ignore_case", 2, 2, (c, _, a) => string.Equals(c.Text(a[0]), c.Text(a[1]), StringComparison.OrdinalIgnoreCase))
        .With("index_of", 2, 2, (c, _, a) => c.Text(a[0]).IndexOf(c.Text(a[1]), StringComparison.Ordinal))
        .With("size", 1, 1, (c, _, a) => c.Text(a[0]).Length)
        .With("starts_with", 2, 2, (c, _, a) => c.Text(a[0]).StartsWith(c.Text(a[1]), StringComparison.Ordinal))
        .With("whitespace", 1, 1, (c, _, a) => StringFunctions.Whitespace(c.TextOrNull(a[0])));

    private static FunctionTable Changes(FunctionTable table) => table
        .With("append", 2, 2, (c, _, a) => StringFunctions.Append(c, c.Text(a[0]), c.Text(a[1])))
        .With("prepend", 2, 2, (c, _, a) => StringFunctions.Prepend(c, c.Text(a[0]), c.Text(a[1])))
        .With("remove", 2, 2, (c, _, a) => StringFunctions.Remove(c.Text(a[0]), c.Text(a[1])))
        .With("remove_first", 2, 2, (c, _, a) => StringFunctions.RemoveFirst(c.Text(a[0]), c.Text(a[1])))
        .With("remove_last", 2, 2, (c, _, a) => StringFunctions.RemoveLast(c.Text(a[0]), c.Text(a[1])))
        .With("replace", 3, 3, (c, _, a) => StringFunctions.Replace(c, c.Text(a[0]), c.Text(a[1]), c.Text(a[2])))
        .With("replace_first", 3, 3, (c, _, a) => StringFunctions.ReplaceFirst(c, c.Text(a[0]), c.Text(a[1]), c.Text(a[2])))
        .With("pad_left", 2, 2, (c, n, a) => StringFunctions.PadLeft(c, c.Text(a[0]), c.Whole(n, a[1])))
        .With("pad_right", 2, 2, (c, n, a) => StringFunctions.PadRight(c, c.Text(a[0]), c.Whole(n, a[1])))
        .With("strip", 1, 1, (c, _, a) => c.Text(a[0]).Trim())
        .With("lstrip", 1, 1, (c, _, a) => c.Text(a[0]).TrimStart())
        .With("rstrip", 1, 1, (c, _, a) => c.Text(a[0]).TrimEnd())
        .With("strip_newlines", 1, 1, (c, _, a) => StringFunctions.StripNewlines(c.Text(a[0])));

    private static FunctionTable Parts(FunctionTable table) => table
        .With("slice", 2, 3, (c, n, a) => StringFunctions.Slice(c.Text(a[0]), c.Whole(n, a[1]), a[2] is null ? null : c.Whole(n, a[2])))
        .With("split", 2, 2, (c, _, a) => Split(c, c.Text(a[0]), c.Text(a[1])))
        .With("truncate", 2, 3, (c, n, a) => StringFunctions.Truncate(c.Text(a[0]), c.Whole(n, a[1]), c.TextOrNull(a[2])))
        .With("truncatewords", 2, 3, (c, n, a) => StringFunctions.Truncatewords(c.Text(a[0]), c.Whole(n, a[1]), c.TextOrNull(a[2])))
        .With("to_int", 1, 1, (c, _, a) => StringFunctions.ToInt(c, c.Text(a[0])))
        .With("to_double", 1, 1, (c, _, a) => StringFunctions.ToDouble(c, c.Text(a[0])));

    /// <summary>Of short parts each is mostly the memory that a text itself takes.</summary>
    private static IEnumerable Split(RenderContext context, string text, string match)
    {
        const int PerPart = 20;
        context.Count(text.Length + (long)PerPart * (match.Length > 0 ? text.AsSpan().Count(match) : text.Length));
        return StringFunctions.Split(text, match);
    }

    private static FunctionTable Cases(FunctionTable table) => table
        .With("capitalize", 1, 1, (c, _, a) => StringFunctions.Capitalize(c.Text(a[0])))
        .With("capitalizewords", 1, 1, (c, _, a) => StringFunctions.Capitalizewords(c.Text(a[0])))
        .With("downcase", 1, 1, (c, _, a) => c.Text(a[0]).ToLowerInvariant())
        .With("handleize", 1, 1, (c, _, a) => StringFunctions.Handleize(c.Text(a[0])))
        .With("upcase", 1, 1, (c, _, a) => c.Text(a[0]).ToUpperInvariant());
}
