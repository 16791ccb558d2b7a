using Scriban;
using Scriban.Syntax;

namespace StaticPress.Templates.Language;

/// <summary>
/// <c>{{ include 'card' post }}</c> as a statement: straight into the output, its partial found when the theme is loaded.
/// </summary>
internal sealed class IncludeNode : ScriptStatement
{
    private readonly ScriptList<ScriptExpression> _arguments;

    public IncludeNode(ScriptFunctionCall call)
    {
        _arguments = new ScriptList<ScriptExpression>();
        foreach (var argument in Detach(call)) _arguments.Add(argument);
        Span = call.Span;
    }

    /// <summary>The partial's name when it is written in quotes.</summary>
    public string? LiteralName => _arguments.Count > 0 && _arguments[0] is ScriptLiteral { Value: string name } ? name : null;

    public ScriptNode NameNode => _arguments.Count > 0 ? _arguments[0] : this;

    /// <summary>Set once all templates are read.</summary>
    public ParsedTemplate? Partial { get; set; }

    public override object? Evaluate(TemplateContext context)
    {
        var run = (RenderContext)context;
        if (Partial?.Text is { } text && _arguments.Count == 1)
        {
            run.Output8.Write(text);
            return null;
        }

        var arguments = new IncludeArguments(_arguments.Count);
        foreach (var argument in _arguments)
        {
            if (argument is ScriptNamedArgument { Name.Name: { } name } named)
                arguments.TrySetValue(context, named.Span, name, context.Evaluate(named.Value!), readOnly: false);
            else arguments.Add(context.Evaluate(argument));
        }

        Include.Run(run, this, Partial ?? Include.Find(run.Set, arguments.Count > 0 ? arguments[0] : null, this), arguments);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write("include");

    private static List<ScriptExpression> Detach(ScriptFunctionCall call)
    {
        var arguments = call.Arguments.ToList();
        call.Arguments.Clear();
        return arguments;
    }
}
