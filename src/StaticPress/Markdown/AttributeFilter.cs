using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticPress.Markdown.Reading;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>Takes out of attribute lists what could run code or would go round the resolving of links.</summary>
internal static class AttributeFilter
{
    private static readonly string[] Refused =
        ["href", "src", "srcset", "srcdoc", "action", "formaction", "xlink:href", "ping", "background", "poster", "data", "http-equiv"];

    public static void Apply(ContainerBlock container, BodyWriter writer)
    {
        Check(container, writer);
        foreach (var block in container)
        {
            if (block is ContainerBlock inner)
            {
                Apply(inner, writer);
                continue;
            }

            Check(block, writer);
            if (block is LeafBlock { Inline: { } inlines }) CheckInlines(inlines, writer);
        }
    }

    private static void CheckInlines(ContainerInline root, BodyWriter writer)
    {
        foreach (var inline in InlineWalk.Below(root)) Check(inline, writer);
    }

    private static void Check(MarkdownObject owner, BodyWriter writer)
    {
        if (owner.TryGetAttributes() is not { } attributes) return;
        if (attributes.Id is { } id && owner is not HeadingBlock) attributes.Id = writer.Define(id);
        attributes.Properties?.RemoveAll(property =>
        {
            if (property.Key.Equals("style", StringComparison.OrdinalIgnoreCase)) DeadHtml.ReportStyle(writer, attributes.Span.Start);
            if (!IsRefused(property.Key, property.Value)) return false;
            writer.Report(Problem.Error(
                writer.PlaceOf(attributes.Span.Start),
                ProblemCode.ForbiddenAttribute,
                $"The attribute '{property.Key}' may not stand in braces: it could run code or lead past the check of links.",
                "Take it out."));
            return true;
        });
    }

    public static bool IsRefused(string name, string? value) =>
        name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || Refused.Contains(name, StringComparer.OrdinalIgnoreCase)
        || (name.Equals("style", StringComparison.OrdinalIgnoreCase) && IsRefusedStyle(value ?? ""));

    /// <summary>CSS can name an address in <c>url()</c> and hide letters behind a backslash.</summary>
    private static bool IsRefusedStyle(string css) =>
        css.Contains("url(", StringComparison.OrdinalIgnoreCase)
        || css.Contains("expression", StringComparison.OrdinalIgnoreCase)
        || css.Contains("javascript", StringComparison.OrdinalIgnoreCase)
        || css.Contains('\\')
        || css.Contains('@');
}
