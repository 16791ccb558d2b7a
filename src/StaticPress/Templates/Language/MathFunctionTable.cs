using Scriban.Functions;
using Scriban.Runtime;

namespace StaticPress.Templates.Language;

/// <summary><c>math.*</c>, as Scriban has them, less <c>random</c> and <c>uuid</c>: a page is the same on every build.</summary>
internal static class MathFunctionTable
{
    public static ScriptObject Build() => new FunctionTable("math")
        .With("abs", 1, 1, (c, n, a) => MathFunctions.Abs(c, n.Span, a[0]))
        .With("ceil", 1, 1, (c, n, a) => MathFunctions.Ceil(c.Number(n, a[0])))
        .With("divided_by", 2, 2, (c, n, a) => MathFunctions.DividedBy(c, n.Span, c.Number(n, a[0]), a[1]))
        .With("floor", 1, 1, (c, n, a) => MathFunctions.Floor(c.Number(n, a[0])))
        .With("format", 2, 2, (c, n, a) => MathFunctions.Format(c, n.Span, a[0], c.Text(a[1])))
        .With("is_number", 1, 1, (_, _, a) => MathFunctions.IsNumber(a[0]))
        .With("minus", 2, 2, (c, n, a) => MathFunctions.Minus(c, n.Span, a[0], a[1]))
        .With("modulo", 2, 2, (c, n, a) => MathFunctions.Modulo(c, n.Span, a[0], a[1]))
        .With("plus", 2, 2, (c, n, a) => MathFunctions.Plus(c, n.Span, a[0], a[1]))
        .With("round", 1, 2, (c, n, a) => MathFunctions.Round(c.Number(n, a[0]), c.Whole(n, a[1])))
        .With("times", 2, 2, (c, n, a) => MathFunctions.Times(c, n.Span, a[0], a[1]))
        .Build();
}
