using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>
/// Looks at every member that one template asks for, also of what a loop goes through: <c>for post in site.posts</c> makes
/// <c>post.titel</c> a
/// mistake wherever it stands. (What is asked of a name that no template sets is <see cref="NameWalk"/>'s.)
/// </summary>
internal sealed class KindWalk(ParsedTemplate template, TemplateNames names, TemplateWords words, List<Problem> problems)
{
    private readonly Stack<(string Name, string? Kind)> _loops = new();

    public void Check(ScriptNode node)
    {
        switch (node)
        {
            case ScriptWithStatement or ScriptFunction:
                return;
            case ScriptForStatement { Variable: ScriptVariableGlobal variable, Iterator: { } iterator, Body: { } body } loop:
                Check(iterator);
                foreach (var child
                    in loop.Children
                        .Where(child => child is not ScriptVariableGlobal && !ReferenceEquals(child, iterator)
                            && !ReferenceEquals(child, body))) Check(child);
                _loops.Push((variable.Name, TemplateKinds.ElementOf(KindOf(iterator))));
                Check(body);
                _loops.Pop();
                return;
            case ScriptMemberExpression { Target: { } target, Member: { Scope: ScriptVariableScope.Global } member }:
                Check(target);
                if (IsOurs(target)) CheckMember(KindOf(target), member, (member.Name, target.ToString() ?? ""));
                return;
            case ScriptPipeCall pipe:
                CheckStages(TemplateKinds.StagesOf(pipe));
                return;
            case ScriptFunctionCall { Target: { } function, Arguments: [{ } list, ScriptLiteral { Value: string path } literal, ..] }
                when AsksByName(function):
                CheckPath(KindOf(list), path, literal);
                break;
        }

        foreach (var child in node.Children) Check(child);
    }

    private void CheckStages(List<ScriptNode> stages)
    {
        Check(stages[0]);
        var kind = KindOf(stages[0]);
        foreach (var stage in stages.Skip(1))
        {
            if (stage is ScriptFunctionCall { Target: { } function, Arguments: [ScriptLiteral { Value: string path } literal, ..] }
                && AsksByName(function)) CheckPath(kind, path, literal);
            foreach (var argument in (stage as ScriptFunctionCall)?.Arguments ?? []) Check(argument);
            if (!TemplateKinds.KeepsKind(stage)) kind = null;
        }
    }

    private static bool AsksByName(ScriptNode function) =>
        function is ScriptMemberExpression
        {
            Target: ScriptVariableGlobal { Name: "array" },
            Member.Name: "where" or "sort_by" or "group_by" or "map"
        };

    private bool IsOurs(ScriptNode target) => target is not ScriptVariableGlobal name || words.Assigned.Contains(name.Name);

    private string? KindOf(ScriptNode expression) => names.Kinds.Of(expression, KindOfName);

    private string? KindOfName(string name)
    {
        if (words.Stored.Contains(name)) return null;
        foreach (var loop in _loops)
        {
            if (loop.Name == name) return loop.Kind;
        }

        // A partial may stand in the loop of another file, and have its name from there.
        return template.IsLayout || !words.Assigned.Contains(name) ? names.Kinds.OfGlobals.GetValueOrDefault(name) : null;
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
        problems.Add(Problem.Error(TemplateSource.PlaceOf(template.Source.File, at.Span), ProblemCode.TemplateFailed,
            $"There is no '{asked.Member}' in {owner}.", UnknownName.Hint(asked.Member, members)));
        return false;
    }
}
