using Scriban.Syntax;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Reading;

/// <summary>Branches and loops: all ways through them must end in one place of the HTML.</summary>
internal sealed partial class ContextAnalysis
{
    private HtmlContext Branches(ScriptStatement statement, HtmlContext place) => statement switch
    {
        ScriptIfStatement branch => Meet(branch, Inner(branch.Then, place), Other(branch.Else, place)),
        ScriptWhenStatement branch => Meet(branch, Inner(branch.Body, place), Other(branch.Next, place)),
        ScriptElseStatement branch => Inner(branch.Body, place),
        ScriptCaseStatement choice => Inner(choice.Body, place),
        ScriptWithStatement with => Inner(with.Body, place),
        ScriptForStatement loop => Meet(loop, Repeated(loop, loop.Body, place), Other(loop.Else, place)),
        ScriptWhileStatement loop => Repeated(loop, loop.Body, place),
        ScriptBlockStatement block => Walk(block, place),
        ScriptBreakStatement or ScriptContinueStatement => Leave(place),
        ScriptReturnStatement => Return(place),
        ScriptReadOnlyStatement or ScriptEndStatement => place,
        _ => throw new UnsafeContext("This statement is not available.", "The language of themes is in themes/README.md."),
    };

    private HtmlContext Inner(ScriptBlockStatement? body, HtmlContext place) => body is null ? place : Walk(body, place);

    private HtmlContext Other(ScriptConditionStatement? branch, HtmlContext place)
    {
        if (branch is null) return place;
        WalkFunctions(branch);
        return Branches(branch, place);
    }

    private static HtmlContext Meet(ScriptStatement statement, HtmlContext a, HtmlContext b)
    {
        var word = statement switch
        {
            ScriptIfStatement => "if",
            ScriptWhenStatement => "case",
            _ => "for",
        };
        return HtmlContext.Join(a, b)
            ?? throw new UnsafeContext($"The branches of this '{word}' end in different places of the HTML.",
                "Close in each branch what it opens.");
    }

    private HtmlContext Repeated(ScriptStatement loop, ScriptBlockStatement? body, HtmlContext place)
    {
        if (body is null) return place;
        var outer = _leaveAt;
        _leaveAt = place;
        var end = Walk(body, place);
        _leaveAt = outer;
        return HtmlContext.Join(place, end)
            ?? throw new UnsafeContext($"This '{(loop is ScriptForStatement ? "for" : "while")}' ends in another place of the HTML than "
                + $"it begins.", "Close in it what it opens.");
    }

    private HtmlContext Leave(HtmlContext place) => HtmlContext.Join(place, _leaveAt) is not null
        ? place
        : throw new UnsafeContext("The loop cannot be left in the middle of a tag or element.", "Move this before what was opened.");

    private HtmlContext Return(HtmlContext place)
    {
        if (_block is not null)
            throw new UnsafeContext("'ret' inside a block would cut off the rest of the page.", "Put an 'if' around what may be left out.");
        return place.State == HtmlState.Text ? place
            : throw new UnsafeContext("'ret' cannot stand in the middle of a tag or element.", "Move it before what was opened.");
    }
}
