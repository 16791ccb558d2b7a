using Scriban.Functions;
using Scriban.Runtime;

namespace StaticPress.Templates.Language;

/// <summary><c>regex.*</c>, as Scriban has them, with <see cref="Limits.RegexTime"/> for each match.</summary>
internal static class RegexFunctionTable
{
    public static ScriptObject Build() => new FunctionTable("regex")
        .With("escape", 1, 1, (c, _, a) => RegexFunctions.Escape(c.Text(a[0])))
        .With("match", 2, 3, (c, _, a) => RegexFunctions.Match(c, c.Text(a[0]), c.Text(a[1]), c.TextOrNull(a[2])))
        .With("matches", 2, 3, (c, _, a) => RegexFunctions.Matches(c, c.Text(a[0]), c.Text(a[1]), c.TextOrNull(a[2])))
        .With("replace", 3, 4, (c, _, a) => RegexFunctions.Replace(c, c.Text(a[0]), c.Text(a[1]), c.Text(a[2]), c.TextOrNull(a[3])))
        .With("split", 2, 3, (c, _, a) => RegexFunctions.Split(c, c.Text(a[0]), c.Text(a[1]), c.TextOrNull(a[2])))
        .Build();
}
