using System.Text;
using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Html;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>
/// Walks a template once, with the HTML around it in view, and puts a node of ours where Scriban's stood: text as bytes,
/// values with the escaping their place needs, includes and blocks already looked up.
/// </summary>
/// <param name="definesFunctions">Some template of the set defines a function, which could write in the middle of an attribute.</param>
internal sealed partial class ContextAnalysis(ParsedTemplate template, bool definesFunctions)
{
    private readonly List<Problem> _problems = [];

    /// <summary>Where the innermost loop or function began: <c>break</c> and <c>ret</c> may leave only where it would have ended.</summary>
    private HtmlContext _leaveAt = HtmlContext.Text;

    /// <returns>What is wrong with the template.</returns>
    public IReadOnlyList<Problem> Run()
    {
        if (template.Page.Body is not { } body) return [];
        TakeOutOverrides(body);
        var end = Walk(body, HtmlContext.Text);
        if (end.State != HtmlState.Text)
            Add(body, "This file ends inside a tag, an attribute or an element.",
                "A template ends in text, so that others can go on after it.");
        return _problems;
    }

    private void Add(ScriptNode at, string text, string hint, string code = ProblemCode.TemplateUnsafePlace) =>
        _problems.Add(Problem.Error(TemplateSource.PlaceOf(template.Source.File, at.Span), code, text, hint));

    private HtmlContext Walk(ScriptBlockStatement block, HtmlContext place)
    {
        var statements = block.Statements.ToArray();
        block.Statements.Clear();
        foreach (var statement in statements)
        {
            try
            {
                var (node, next) = Visit(statement, place);
                if (node is not null) block.Statements.Add(node);
                place = next;
            }
            catch (UnsafeContext unsafePlace)
            {
                // What is wrong is left out, and the walk goes on to find the next mistake too.
                Add(statement, unsafePlace.Message, unsafePlace.Hint);
                if (statement is ScriptRawStatement) place = HtmlContext.Text;
            }
        }

        return place;
    }

    private (ScriptStatement?, HtmlContext) Visit(ScriptStatement statement, HtmlContext place)
    {
        if (statement is ScriptRawStatement raw) return Text(raw, place);
        if (statement is ScriptEscapeStatement or ScriptNopStatement) return (null, place);
        place = place.BeforeCode();
        if (statement is not ScriptWrapStatement) WalkFunctions(statement);
        return statement switch
        {
            ScriptExpressionStatement { Expression: null } => (null, place),
            ScriptExpressionStatement { Expression: ScriptAssignExpression } => (statement, place),
            ScriptExpressionStatement value => Value(value, place),
            ScriptWrapStatement { Target: not null, Body: not null } wrap => Wrap(wrap, place),
            ScriptCaptureStatement { Target: not null, Body: { } body } capture => Capture(capture, body, place),
            ScriptFunction => (statement, place),
            ScriptImportStatement => throw new UnsafeContext("'import' is not available.", "Use the members by their full names."),
            ScriptTableRowStatement => throw new UnsafeContext("'tablerow' is not available.", "Write the rows with 'for'."),
            _ => (statement, Branches(statement, place)),
        };
    }

    private (ScriptStatement?, HtmlContext) Text(ScriptRawStatement raw, HtmlContext place)
    {
        var text = raw.Text.ToString();
        var next = template.IsPlain ? place
            : template.IsJson ? JsonScanner.Advance(place, text) : HtmlScanner.Advance(place, text, template.IsXml);
        if (!template.KeepsSpace) text = Indentation.LeftOut(text, place);
        return text.Length == 0 ? (null, next) : (new TextNode(Encoding.UTF8.GetBytes(text), text) { Span = raw.Span }, next);
    }

    private (ScriptStatement?, HtmlContext) Value(ScriptExpressionStatement statement, HtmlContext place)
    {
        var expression = statement.Expression!;
        if (expression is ScriptVariableGlobal { Name: "super" }) return (Super(), place);
        if (expression is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "extends" } })
            throw new UnsafeContext("'extends' stands once, on the top level of a layout.",
                "Write {{ extends 'base' }} in its first line.");
        var partial = expression is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" or "cached" } } call ? call : null;
        if (partial is { Target: ScriptVariableGlobal { Name: "include" } } && place.State == HtmlState.Text)
        {
            var include = new IncludeNode(partial);
            template.Includes.Add(include);
            return (include, place);
        }

        var sink = template.IsPlain ? Sink.Plain
            : template.IsJson ? JsonScanner.SinkAt(place) : ContextRule.SinkAt(place, template.IsXml);
        if (partial is not null && sink == Sink.Script)
            throw new UnsafeContext("A partial cannot stand inside <script>.",
                "Put the script into an asset, and hand it values with 'json'.");
        statement.Expression = null;
        return (new ValueNode(expression, sink, guarded: definesFunctions && sink != Sink.Text), AddressScanner.AfterValue(place));
    }

    private (ScriptStatement?, HtmlContext) Capture(ScriptCaptureStatement capture, ScriptBlockStatement body, HtmlContext place)
    {
        Closed(body, HtmlContext.Text, capture);
        return (new CaptureNode(capture, template.IsXml), place);
    }

    /// <summary>A body that must end where it began.</summary>
    private void Closed(ScriptBlockStatement body, HtmlContext start, ScriptNode owner)
    {
        var end = Walk(body, start);
        if (HtmlContext.Join(start, end) is null)
            Add(owner, "This ends in another place of the HTML than it begins.", "Close in it what it opens.");
    }

    /// <summary>Functions inside a statement's expressions; they are written wherever they are called, so they begin in text.</summary>
    private void WalkFunctions(ScriptNode node)
    {
        if (node is ScriptFunction { Body: ScriptBlockStatement body } function)
        {
            var (outerBlock, outerLeave) = (_block, _leaveAt);
            (_block, _leaveAt) = (null, HtmlContext.Text);
            Closed(body, HtmlContext.Text, function);
            (_block, _leaveAt) = (outerBlock, outerLeave);
            return;
        }

        foreach (var child in node.Children)
        {
            if (child is not (ScriptBlockStatement or ScriptConditionStatement)) WalkFunctions(child);
        }
    }
}
