using System.Collections.Immutable;
using System.Globalization;
using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>
/// Looks at every member that one template asks for, also of what a loop goes through and of what a partial is given:
/// <c>for post in site.posts</c> makes <c>post.titel</c> a mistake wherever it stands. (What is asked of a name that no template sets is
/// <see cref="NameWalk"/>'s.)
/// </summary>
/// <param name="begin">What is known where the template begins; null where nobody can know.</param>
internal sealed class KindWalk(ParsedTemplate template, TemplateNames names, TemplateWords words, PlaceKnowledge? begin)
{
    private readonly Stack<(string Name, string? Kind)> _loops = new();
    private ImmutableHashSet<string> _asked = (begin ?? PlaceKnowledge.None).Asked;

    public List<Problem> Problems { get; } = [];

    /// <summary>Members that may be empty and are asked for more without a question.</summary>
    public List<Problem> Unasked { get; } = [];

    /// <summary>The partials that it names, with what is known there.</summary>
    public List<(PartialUse Use, PlaceKnowledge Known)> Uses { get; } = [];

    public void Check(ScriptNode? node)
    {
        switch (node)
        {
            case null or ScriptWithStatement or ScriptFunction:
                return;
            case ScriptBlockStatement block:
                CheckStatements(block);
                return;
            case ScriptIfStatement choice:
                Check(choice.Condition);
                CheckWhere(AskedFirst.Of(choice.Condition, true), choice.Then);
                CheckWhere(AskedFirst.Of(choice.Condition, false), choice.Else);
                return;
            case ScriptConditionalExpression choice:
                Check(choice.Condition);
                CheckWhere(AskedFirst.Of(choice.Condition, true), choice.ThenValue);
                CheckWhere(AskedFirst.Of(choice.Condition, false), choice.ElseValue);
                return;
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or } both:
                Check(both.Left);
                CheckWhere(AskedFirst.Of(both.Left, both.Operator == ScriptBinaryOperator.And), both.Right);
                return;
            case ScriptForStatement { Variable: ScriptVariableGlobal variable, Iterator: { } iterator, Body: { } body } loop:
                CheckLoop(loop, variable, (iterator, body));
                return;
            case ScriptMemberExpression { Target: { } target, Member: { Scope: ScriptVariableScope.Global } member } expression:
                Check(target);
                if (IsOurs(target)) CheckMember(KindOf(target), member, (member.Name, target.ToString() ?? ""));
                if (expression.DotToken?.Value != "?.") CheckAsked(target, member);
                return;
            case ScriptPipeCall pipe:
                CheckStages(TemplateKinds.StagesOf(pipe));
                return;
            case ScriptFunctionCall { Target: { } function, Arguments: [{ } first, ..] } call:
                if (AsksByName(function) && call.Arguments is [_, ScriptLiteral { Value: string path } literal, ..])
                    CheckPath(KindOf(first), path, literal);
                if (function is ScriptVariableGlobal { Name: "include" or "cached" } && first is ScriptLiteral { Value: string })
                    Uses.Add((NameCheck.PartialNamed(call)!, KnownIn(call)));
                if (NeedsValue(function)) CheckAsked(first, call);
                break;
        }

        foreach (var child in node.Children) Check(child);
    }

    /// <summary>Behind <c>if !post.image; ret; end</c> there is an image.</summary>
    private void CheckStatements(ScriptBlockStatement block)
    {
        var before = _asked;
        foreach (var statement in block.Statements)
        {
            Check(statement);
            if (statement is ScriptIfStatement { Then: { } then } left
                && then.Statements.Any(step => step is ScriptReturnStatement or ScriptContinueStatement or ScriptBreakStatement))
                _asked = _asked.Union(AskedFirst.Of(left.Condition, false));
        }

        _asked = before;
    }

    private void CheckWhere(IEnumerable<string> asked, ScriptNode? node)
    {
        var before = _asked;
        _asked = _asked.Union(asked);
        Check(node);
        _asked = before;
    }

    private void CheckLoop(ScriptForStatement loop, ScriptVariableGlobal variable, (ScriptNode Iterator, ScriptNode Body) parts)
    {
        Check(parts.Iterator);
        foreach (var child in loop.Children.Where(child =>
            child is not ScriptVariableGlobal && !ReferenceEquals(child, parts.Iterator) && !ReferenceEquals(child, parts.Body)))
            Check(child);
        var before = _asked;
        _loops.Push((variable.Name, TemplateKinds.ElementOf(KindOf(parts.Iterator))));
        _asked = [.. _asked.Where(path => path != variable.Name && !path.StartsWith($"{variable.Name}.", StringComparison.Ordinal)),
            .. AllHave(parts.Iterator).SelectMany(path => Prefixes($"{variable.Name}.{path}"))];
        Check(parts.Body);
        _asked = before;
        _loops.Pop();
    }

    /// <summary>What everything in <c>posts | array.where 'source'</c> has.</summary>
    private static IEnumerable<string> AllHave(ScriptNode list) => TemplateKinds.StagesOf(list).OfType<ScriptFunctionCall>()
        .Where(call => call.Target is ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "array" }, Member.Name: "where" })
        .Select(call => call.Arguments.SkipWhile(argument => argument is not ScriptLiteral { Value: string }).Cast<ScriptNode>().ToArray())
        .Where(asked => asked is [_] or [_, not ScriptLiteral { Value: "!=" or "<" or "<=" }, ..])
        .Select(asked => (string)((ScriptLiteral)asked[0]).Value!);

    private static IEnumerable<string> Prefixes(string path) =>
        path.Select((sign, at) => (sign, at)).Where(dot => dot.sign == '.').Select(dot => path[..dot.at]).Append(path);

    private void CheckStages(List<ScriptNode> stages)
    {
        Check(stages[0]);
        if (stages.Count > 1 && NeedsValue((stages[1] as ScriptFunctionCall)?.Target ?? stages[1])) CheckAsked(stages[0], stages[1]);
        var kind = KindOf(stages[0]);
        foreach (var stage in stages.Skip(1))
        {
            if (stage is ScriptFunctionCall { Target: { } function, Arguments: [ScriptLiteral { Value: string path } literal, ..] }
                && AsksByName(function)) CheckPath(kind, path, literal);
            foreach (var argument in (stage as ScriptFunctionCall)?.Arguments ?? []) Check(argument);
            if (!TemplateKinds.KeepsKind(stage)) kind = null;
        }
    }

    public static bool AsksByName(ScriptNode function) =>
        function is ScriptMemberExpression
        {
            Target: ScriptVariableGlobal { Name: "array" },
            Member.Name: "where" or "sort_by" or "group_by" or "map"
        };

    /// <summary>What these are given must be something.</summary>
    private static bool NeedsValue(ScriptNode function) => function is ScriptVariableGlobal { Name: "date" or "url" or "asset" };

    private bool IsOurs(ScriptNode target) => target is not ScriptVariableGlobal name || words.Assigned.Contains(name.Name);

    private string? KindOf(ScriptNode expression) => names.Kinds.Of(expression, KindOfName);

    private string? KindOfName(string name)
    {
        if (words.Stored.Contains(name)) return null;
        foreach (var loop in _loops)
        {
            if (loop.Name == name) return loop.Kind;
        }

        if (begin is not null && begin.Kinds.TryGetValue(name, out var given)) return given;
        // A partial may stand in the loop of another file, and have its name from there.
        return template.IsLayout || !words.Assigned.Contains(name) ? names.Kinds.OfGlobals.GetValueOrDefault(name) : null;
    }

    /// <summary>What a partial knows that is named here.</summary>
    private PlaceKnowledge KnownIn(ScriptFunctionCall call)
    {
        var kinds = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        var asked = _asked.Where(path => path[0] != '$').ToImmutableHashSet().ToBuilder();
        var lack = ImmutableHashSet.CreateBuilder<string>();
        foreach (var name in words.Assigned.Where(name => !words.Stored.Contains(name))) kinds[name] = KindOfName(name);
        var number = 0;
        foreach (var argument in call.Arguments.Skip(1))
        {
            var (name, value) = argument is ScriptNamedArgument { Name.Name: { } called } named
                ? ($"$.{called}", named.Value)
                : (string.Create(CultureInfo.InvariantCulture, $"${++number}"), (ScriptNode?)argument);
            kinds[name] = value is null ? null : KindOf(value);
            if (MayLack(value)) lack.Add(name);
            if (AskedFirst.PathOf(value) is { } path)
                asked.UnionWith(_asked.Where(known => known.StartsWith($"{path}.", StringComparison.Ordinal))
                    .Select(known => name + known[path.Length..]));
        }

        return new PlaceKnowledge(kinds.ToImmutable(), asked.ToImmutable(), lack.ToImmutable());
    }

    /// <summary>Whether the value may be empty here; false where nobody can know.</summary>
    private bool MayLack(ScriptNode? value) => value switch
    {
        ScriptNestedExpression nested => MayLack(nested.Expression),
        _ when AskedFirst.PathOf(value) is not { } path || _asked.Contains(path) => false,
        _ when AskedFirst.Argument(value) is { } argument => begin?.MayLack.Contains(argument) == true,
        ScriptMemberExpression { Target: { } target, Member.Name: { } member } =>
            KindOf(target) is { } kind && names.Kinds.MayLack.Contains($"{kind}.{member}"),
        _ => false,
    };

    /// <param name="at">Where the page stops when it is made.</param>
    private void CheckAsked(ScriptNode value, ScriptNode at)
    {
        if (begin is null || !MayLack(value) || AskedFirst.PathOf(value) is not { } path) return;
        _asked = _asked.Add(path);
        Unasked.Add(Problem.Warning(TemplateSource.PlaceOf(template.Source.File, at.Span), ProblemCode.MayBeEmpty,
            $"'{value}' may be empty, and then the page cannot be made.", $"Ask first: {{{{ if {value} }}}}."));
    }

    private void CheckPath(string? list, string path, ScriptNode at)
    {
        var kind = TemplateKinds.ElementOf(list);
        var owner = "the things of this list";
        foreach (var member in path.Split('.'))
        {
            if (!CheckMember(kind, at, (member, owner)) || kind is null) return;
            var given = names.Kinds.Given.GetValueOrDefault($"{kind}.{member}");
            (kind, owner) = (TemplateKinds.ElementOf(given) ?? given, member);
        }
    }

    private bool CheckMember(string? kind, ScriptNode at, (string Member, string Owner) asked)
    {
        if (names.Kinds.MembersOf(kind) is not { } members || members.Contains(asked.Member)) return true;
        var owner = asked.Owner.Contains(' ') ? asked.Owner : $"'{asked.Owner}'";
        Problems.Add(Problem.Error(TemplateSource.PlaceOf(template.Source.File, at.Span), ProblemCode.TemplateFailed,
            $"There is no '{asked.Member}' in {owner}.", UnknownName.Hint(asked.Member, members)));
        return false;
    }
}
