using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticPress.Markdown.Reading;
using StaticPress.Primitives;
using StaticPress.Themes;

namespace StaticPress.Markdown;

/// <summary>A component, as the theme's template of its name shows it.</summary>
internal sealed class ComponentHtml : HtmlObjectRenderer<ComponentBlock>
{
    protected override void Write(HtmlRenderer renderer, ComponentBlock block)
    {
        var writer = (BodyWriter)renderer;
        writer.EnsureLine();
        var (outer, isImplicit) = (writer.Writer, writer.ImplicitParagraph);
        writer.ImplicitParagraph = false;
        if (writer.Options.Components.Find(block.Opening.Name) is { } rule) Show(writer, block, rule);
        else WriteUnknown(writer, block);
        (writer.Writer, writer.ImplicitParagraph) = (outer, isImplicit);
        writer.EnsureLine();
    }

    private static void Show(BodyWriter writer, ComponentBlock block, ComponentRule rule)
    {
        if (!block.IsClosed) Report(writer, block.Span.Start, $"'{rule.Name}' is never closed.", "Write ':::' below its text.");
        var values = ComponentArguments.Read(writer, block, rule);
        var outer = writer.Writer;
        using var inner = new StringWriter(CultureInfo.InvariantCulture);
        writer.Writer = inner;
        WriteText(writer, block, rule);
        writer.Writer = outer;
        var shown = writer.Options.Components
            .Show(new ComponentCall(rule, values, inner.ToString().TrimEnd('\n'), writer.Links.PageUrl.Length > 0));
        foreach (var problem in shown.Problems) writer.Report(problem);
        writer.Write(shown.Value);
    }

    private static void WriteText(BodyWriter writer, ComponentBlock block, ComponentRule rule)
    {
        var at = block.Span.Start;
        if (block.Count == 0 && rule.Text is not (ComponentText.None or ComponentText.Any))
        {
            Report(writer, at, $"'{rule.Name}' has nothing in it.", rule.Text == ComponentText.Pictures
                ? "Write its pictures between this line and ':::'." : "Write its text between this line and ':::'.");
        }
        else if (block.Count > 0 && rule.Text == ComponentText.None)
        {
            Report(writer, block[0].Span.Start, $"'{rule.Name}' takes no text.",
                "Close it before the text; ':::' may stand at the end of its line.");
        }
        else if (rule.Text == ComponentText.Line)
        {
            if (block is [ParagraphBlock line]) writer.WriteLeafInline(line);
            else Report(writer, block.Count > 1 ? block[1].Span.Start : block[0].Span.Start, $"The text of '{rule.Name}' is one line.",
                "Close it with ':::' before what follows.");
        }
        else if (rule.Text == ComponentText.Pictures)
        {
            if (GalleryHtml.Stray(writer, block) is { } stray)
                Report(writer, stray.Span.Start, $"Only pictures stand in '{rule.Name}'.",
                    "Write words as the alternative text or the caption of a picture: ![words](file.jpg \"Caption\").");
        }
        else writer.WriteChildren(block);
    }

    /// <summary>
    /// Boxes are what other programs write so most of all: a site that moves in with them is told how they are written here, and is
    /// published.
    /// </summary>
    private static void WriteUnknown(BodyWriter writer, ComponentBlock block)
    {
        var opening = block.Opening;
        var known = writer.Options.Components.Rules.Keys.Order(StringComparer.Ordinal).ToArray();
        var near = Suggestion.For(opening.Name, known);
        if (near.Length == 0 && ForeignBoxes.Knows(opening.Name))
        {
            writer.Report(Problem.Warning(writer.PlaceOf(block.Span.Start), ProblemCode.ForeignCode,
                "':::' is a mark of another program's Markdown: readers see it.",
                $"Write '> [!{ForeignBoxes.AlertFor(opening.Name)}]' and begin each line of the box with '>'."));
        }
        else Report(writer, block.Span.Start, $"There is no component '{opening.Name}'.",
            near.Length > 0 ? near : $"There are: {string.Join(", ", known)}.");

        writer.Write("<p>").WriteEscape(opening.Text).WriteLine("</p>");
        writer.WriteChildren(block);
        if (block.IsClosed && !opening.IsWhole) writer.EnsureLine().WriteLine("<p>:::</p>");
    }

    private static void Report(BodyWriter writer, int at, string text, string hint) =>
        writer.Report(Problem.Error(writer.PlaceOf(at), ProblemCode.WrongComponent, text, hint));
}
