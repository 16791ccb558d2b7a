using System.Buffers;
using System.Net;
using Scriban.Functions;
using Scriban.Runtime;
using StaticPress.Primitives;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Language;

/// <summary>What every template can call, whatever the site: <c>raw</c>, <c>json</c>, and the lists by subject.</summary>
internal static class EngineFunctions
{
    /// <summary>Read-only and shared by all threads. Written out by hand: what is found by reflection is lost in a native binary.</summary>
    public static readonly ScriptObject All = Build();

    /// <summary>Words that are neither set by a template nor global: part of the language.</summary>
    public static readonly IReadOnlyList<string> Words = ["for", "while", "this", "content", "extends", "block", "super"];

    private static ScriptObject Build()
    {
        var all = new ScriptObject
        {
            ["array"] = ArrayFunctionTable.Build(),
            ["string"] = StringFunctionTable.Build(),
            ["math"] = MathFunctionTable.Build(),
            ["regex"] = RegexFunctionTable.Build(),
            ["html"] = HtmlFunctionTable.Build(),
            ["object"] = ObjectFunctionTable.Build(),
            ["include"] = new TemplateFunction(Include.AsValue),
            ["cached"] = new TemplateFunction(CachedPartial.Call),
            ["raw"] = new TemplateFunction("raw", 1, 1, (context, _, a) => a[0] is null ? null : a[0] as Markup
                ?? Markup.Xml(context.TextOf(a[0]))),
            ["json"] = new TemplateFunction("json", 1, 1, (_, _, a) => Json(a[0])),
            // For one part of an address: ?url={{ encode post.permalink }}
            ["encode"] = new TemplateFunction("encode", 1, 1, (context, _, a) => Uri.EscapeDataString(context.TextOf(a[0]))),
            ["content"] = new TemplateFunction("content", 0, 0, (context, _, _) => context.Content),
            ["extends"] = new TemplateFunction("extends", 0, 8, (_, _, _) => throw Misplaced("extends")),
            ["block"] = new TemplateFunction("block", 0, 8, (_, _, _) => throw Misplaced("block")),
            ["super"] = new TemplateFunction("super", 0, 0, (_, _, _) => throw Misplaced("super")),
        };
        all.IsReadOnly = true;
        return all;
    }

    private static Markup Json(object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        DataLiteral.Write(value, buffer);
        return Markup.Data(buffer.WrittenMemory);
    }

    /// <summary>These are taken out when a template is read; one that still runs stands where it has no meaning.</summary>
    private static TemplateFault Misplaced(string word) =>
        new(ProblemCode.TemplateSyntax, $"'{word}' has no meaning here.",
            "Write {{ extends 'base' }} on top of a layout, {{ wrap block 'head' }} … {{ end }} for a block, {{ super }} inside one.");
}

/// <summary><c>html.strip</c> alone: everything is escaped where it is written, so nothing needs <c>html.escape</c>.</summary>
internal static class HtmlFunctionTable
{
    /// <remarks>What is left is text, so references are resolved: they are made again where it is written.</remarks>
    public static ScriptObject Build() => new FunctionTable("html")
        .With("strip", 1, 1, (c, _, a) => WebUtility.HtmlDecode(HtmlFunctions.Strip(c, c.Text(a[0]))))
        .Build();
}

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
