using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Language;

/// <summary>Renders pages one after the other; one per thread, used again for each page.</summary>
internal sealed class TemplateRenderer(TemplateSet set, TemplateGlobals globals) : IDisposable
{
    private readonly Utf8Buffer _below = new() { Limit = Limits.PageBytes };
    private readonly Utf8Buffer _above = new() { Limit = Limits.PageBytes };
    private RenderContext? _context;
    private readonly PageClock _clock = new();

    /// <summary>For one page, of the processor.</summary>
    public TimeSpan PageTime { get; init; } = Limits.PageTime;

    /// <param name="layout"><c>post</c> for <c>layouts/post.html</c>, or with its ending: <c>feed.xml</c>.</param>
    /// <param name="output">Added to; holds the part written so far when there is a problem.</param>
    /// <returns>Null when the page was rendered.</returns>
    public Problem? Render(string layout, View page, Utf8Buffer output)
    {
        var name = layout.EndsWith(".xml", StringComparison.Ordinal) ? LayoutFile.Of(layout, ending: "") : LayoutFile.Of(layout);
        return set.FindLayout(name) is { } found ? Render(found, page, output)
            : Problem.Error(new Place(name), ProblemCode.MissingLayout, $"There is no layout '{layout}'.",
                UnknownName.Hint(layout, set.LayoutNames));
    }

    /// <param name="name">Of a template that is there: <c>components/verse.html</c>.</param>
    /// <inheritdoc cref="Render(string, View, Utf8Buffer)"/>
    public Problem? RenderFile(string name, View page, Utf8Buffer output) => Render(set.FindLayout(name)!, page, output);

    private Problem? Render(Layout found, View page, Utf8Buffer output)
    {
        var context = Begin(found, page, output);
        try
        {
            Run(context, found, output);
            context.PopGlobal();
            context.PopGlobal();
            return null;
        }
        catch (Exception failure) when (failure is ScriptRuntimeException or UnreadableException)
        {
            // A run that stopped half-way leaves its stacks half-way.
            _context = null;
            var problem = Failure.Explain(failure, found.Parts[0].Source.File, PageTime);
            // What was told when the theme was read is not told a second time in other words.
            return set.Problems.FirstOrDefault(told =>
                told.IsError && told.Place.File == problem.Place.File && told.Place.Line == problem.Place.Line) ?? problem;
        }
        finally
        {
            _clock.Stop();
        }
    }

    public void Dispose()
    {
        _below.Dispose();
        _above.Dispose();
        _clock.Dispose();
    }

    private RenderContext Begin(Layout layout, View page, Utf8Buffer output)
    {
        var context = _context ??= new RenderContext(set, globals, EngineFunctions.All);
        context.Layout = layout;
        output.Limit = Limits.PageBytes;
        context.Names.Page = page;
        context.Content = Markup.Empty;
        context.PushGlobal(page);
        context.Begin();
        context.CancellationToken = _clock.Start(PageTime);
        return context;
    }

    /// <summary>The lowest layout first: what it prints outside its blocks is the <c>content</c> of the one above.</summary>
    private void Run(RenderContext context, Layout layout, Utf8Buffer output)
    {
        var (below, above) = (_below, _above);
        for (var i = 0; i < layout.Parts.Count; i++)
        {
            var isLast = i == layout.Parts.Count - 1;
            above.Clear();
            context.Output8 = isLast ? output : above;
            context.Evaluate(layout.Parts[i].Page);
            if (isLast) return;
            context.Content =
                layout.Parts[i].IsJson ? Markup.Data(above.WrittenMemory) : Markup.FromUtf8(above.WrittenMemory, layout.Parts[i].IsXml);
            (below, above) = (above, below);
        }
    }
}
