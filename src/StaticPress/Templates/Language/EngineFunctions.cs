using System.Buffers;
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
            ["include"] = new TemplateFunction(Include.AsValue),
            ["cached"] = new TemplateFunction(CachedPartial.Call),
            ["raw"] = new TemplateFunction("raw", 1, 1, (context, _, a) => a[0] is null ? null : a[0] as Markup ?? Markup.Xml(context.TextOf(a[0]))),
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
        return Markup.FromUtf8(buffer.WrittenMemory);
    }

    /// <summary>These are taken out when a template is read; one that still runs stands where it has no meaning.</summary>
    private static TemplateFault Misplaced(string word) =>
        new(ProblemCode.TemplateSyntax, $"'{word}' has no meaning here.", "Write {{ extends 'base' }} on top of a layout, {{ wrap block 'head' }} … {{ end }} for a block, {{ super }} inside one.");
}
