using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Html;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>Blocks: the places layouts leave open, and the bodies layouts below put there.</summary>
internal sealed partial class ContextAnalysis
{
    /// <summary>The block whose body is being walked.</summary>
    private string? _block;

    /// <summary>Blocks on the top level that a layout above leaves room for are not printed here but there.</summary>
    private void TakeOutOverrides(ScriptBlockStatement body)
    {
        foreach (var wrap in body.Statements.ToArray().OfType<ScriptWrapStatement>())
        {
            if (BlockName(wrap) is not { } name || PlaceAbove(name) is not { } place) continue;
            body.Statements.Remove(wrap);
            Define(name, wrap, place);
        }
    }

    private (ScriptStatement?, HtmlContext) Wrap(ScriptWrapStatement wrap, HtmlContext place)
    {
        if (!IsBlock(wrap)) return WrapFunction(wrap, place);
        if (!template.IsLayout) throw new UnsafeContext("Blocks belong into layouts.", "Hand the partial what it needs as arguments.");
        if (BlockName(wrap) is not { } name)
            throw new UnsafeContext("A block's name is a text in quotes.", "Write {{ wrap block 'head' }} … {{ end }}.");
        if (PlaceAbove(name) is { } above)
        {
            if (_block is null)
                throw new UnsafeContext($"The block '{name}' cannot depend on a condition or a loop.", "Put those inside the block.");
            if (HtmlContext.Join(above, place) is null)
                throw new UnsafeContext($"The block '{name}' stands in another place of the HTML than in the layout above.",
                    "Give it another name.");
        }
        else if (Suggestion.Nearest(name, NamesAbove()) is { } meant)
        {
            throw new UnsafeContext($"No layout above has a block '{name}'.", $"Did you mean '{meant}'?");
        }

        if (PlaceRuleAllows(place)) Define(name, wrap, place);
        var body = wrap.Body!;
        wrap.Body = null;
        return (new BlockNode(name, body) { Span = wrap.Span }, place);
    }

    private static bool PlaceRuleAllows(HtmlContext place) =>
        place.State is HtmlState.Text or HtmlState.PlainText || place.IsQuoted || place.State == HtmlState.Tag
        ? true
        : throw new UnsafeContext("A block cannot stand here.", "Put it into text, an attribute's value or a title.");

    private void Define(string name, ScriptWrapStatement wrap, HtmlContext place)
    {
        if (!template.Blocks.TryAdd(name, wrap.Body!))
        {
            Add(wrap, $"The block '{name}' is there twice.", "Give one of them another name.");
            return;
        }

        template.BlockContexts[name] = place;
        var (outerBlock, outerLeave) = (_block, _leaveAt);
        (_block, _leaveAt) = (name, HtmlContext.Text);
        Closed(wrap.Body!, place, wrap);
        (_block, _leaveAt) = (outerBlock, outerLeave);
    }

    private SuperNode Super()
    {
        if (_block is null)
            throw new UnsafeContext("'super' stands inside a block.", "It prints what the layout above has in the same block.");
        for (var above = template.Parent; above is not null; above = above.Parent)
        {
            if (above.IsUnreadable) return new SuperNode(new ScriptBlockStatement());
            if (above.Blocks.TryGetValue(_block, out var body)) return new SuperNode(body);
        }

        throw new UnsafeContext($"No layout above has a block '{_block}', so 'super' has nothing to print.", "Take it away.");
    }

    private (ScriptStatement?, HtmlContext) WrapFunction(ScriptWrapStatement wrap, HtmlContext place)
    {
        if (place.State != HtmlState.Text)
            throw new UnsafeContext("'wrap' with a function stands in text.", "Call the function with arguments instead.");
        WalkFunctions(wrap.Target!);
        Closed(wrap.Body!, place, wrap);
        return (wrap, place);
    }

    private HtmlContext? PlaceAbove(string name)
    {
        for (var above = template.Parent; above is not null; above = above.Parent)
        {
            if (above.BlockContexts.TryGetValue(name, out var place)) return place;
        }

        return null;
    }

    private IEnumerable<string> NamesAbove()
    {
        for (var above = template.Parent; above is not null; above = above.Parent)
        {
            foreach (var name in above.BlockContexts.Keys) yield return name;
        }
    }

    private static bool IsBlock(ScriptWrapStatement wrap) =>
        wrap.Target is ScriptVariableGlobal { Name: "block" } or ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "block" } };

    private static string? BlockName(ScriptWrapStatement wrap) =>
        wrap.Target is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "block" } } call && call.Arguments.Count == 1
            && call.Arguments[0] is ScriptLiteral { Value: string name }
            ? name
            : null;
}
