using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Markdown;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Templates.Language;

namespace StaticPress.Views;

/// <summary>
/// Makes HTML of components, by the theme's templates. They see the site and nothing of the page, so a text is the same wherever it stands.
/// </summary>
/// <remarks>Shared by all threads.</remarks>
internal sealed partial class ShownComponents(SitePlan plan, TemplateSet templates, Func<TemplateGlobals> globals)
{
    /// <summary>A component may show the text of a page, and that text may hold the component.</summary>
    private const int MostNested = 5;

    [ThreadStatic]
    private static int s_nested;

    /// <summary>Not a bag, for the reason that <see cref="Bodies"/> gives.</summary>
    private readonly ConcurrentQueue<TemplateRenderer> _idle = [];

    public static Components Of(SitePlan plan, TemplateSet templates, Func<TemplateGlobals> globals) =>
        new(plan.Theme.Components.ToDictionary(rule => rule.Name, StringComparer.Ordinal),
            new ShownComponents(plan, templates, globals).Show);

    private Reading<string> Show(ComponentCall call)
    {
        // One that cannot be read has been told with its mistake.
        if (!templates.Has(call.Rule.File)) return new Reading<string>(call.Content, []);
        if (s_nested == MostNested)
            throw new TemplateFault(ProblemCode.TemplateLimit,
                $"The component '{call.Rule.Name}' shows a text that holds the component itself.",
                "Show the address of that text, or its summary.");
        s_nested++;
        var renderer = _idle.TryDequeue(out var idle) ? idle : new TemplateRenderer(templates, globals());
        try
        {
            using var output = new Utf8Buffer(4 * 1024);
            var problem = renderer.RenderFile(call.Rule.File, new PageNames([("component", new ComponentView(call))]), output);
            // A text that some template shows has nobody to tell.
            if (problem is not null && s_nested > 1) throw new TemplateFault(problem.Code, problem.Text, problem.Hint);
            var html = Encoding.UTF8.GetString(output.WrittenSpan);
            return new Reading<string>(call.InFeed ? WithHost(html) : html, problem is null ? [] : [problem]);
        }
        finally
        {
            _idle.Enqueue(renderer);
            s_nested--;
        }
    }

    /// <summary>A template has its addresses from functions that know nothing of feeds.</summary>
    private string WithHost(string html) =>
        Address().Replace(html, found => $"{found.Groups["start"].Value}{plan.Site.Config.Address.Origin}/");

    [GeneratedRegex(@"(?<start>\s(?:href|src|poster)\s*=\s*[""'])/(?!/)")]
    private static partial Regex Address();
}
