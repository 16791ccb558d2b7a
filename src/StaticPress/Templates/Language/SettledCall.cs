using Scriban;
using Scriban.Syntax;

namespace StaticPress.Templates.Language;

/// <summary><c>asset 'site.css'</c>: a function of the site's, given nothing of the page's, is called once for all pages.</summary>
internal sealed class SettledCall : ScriptFunctionCall
{
    private Settled? _settled;

    public override object? Evaluate(TemplateContext context)
    {
        var globals = ((RenderContext)context).Globals;
        if (_settled is { } known && ReferenceEquals(known.Globals, globals)) return known.Value;
        var value = base.Evaluate(context);
        // Two threads may settle it at once: both find the same.
        _settled = new Settled(globals, value);
        return value;
    }

    private sealed record Settled(TemplateGlobals Globals, object? Value);
}
