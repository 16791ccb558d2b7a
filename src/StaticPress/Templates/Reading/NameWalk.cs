using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>Looks at every name one template reads.</summary>
internal sealed class NameWalk(ParsedTemplate template, TemplateNames names, TemplateWords words)
{
    private readonly List<Problem> _problems = [];

    /// <summary>A word of another language stands in what is looked at: what follows is its, too.</summary>
    private bool _isForeign;

    public IReadOnlyList<Problem> Problems => _problems;

    public void Check(ScriptNode node)
    {
        switch (node)
        {
            case ScriptWithStatement with:
                // Inside, the members of any object are names.
                if (with.Name is not null) Check(with.Name);
                return;
            case ScriptAssignExpression { Target: ScriptVariableGlobal name, Value: { } value }:
                CheckOwn(name);
                Check(value);
                return;
            case ScriptCaptureStatement { Target: ScriptVariableGlobal name, Body: { } body }:
                CheckOwn(name);
                Check(body);
                return;
            case ScriptVariableGlobal name:
                CheckName(name);
                return;
            case ScriptFunctionCall
            {
                Target: ScriptMemberExpression
                {
                    Target: ScriptVariableGlobal { Name: "words" },
                    Member.Name: { } word
                }
            } call when names.Gaps.TryGetValue(word, out var gaps):
                CheckWord(word, gaps, call);
                foreach (var argument in call.Arguments) Check(argument);
                return;
            case ScriptPipeCall { From: { } from, To: ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "words" } } }:
                Check(from);
                return;
            case ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "words" }, Member.Name: { } word } plain
                when names.Gaps.TryGetValue(word, out var gaps):
                CheckWord(word, gaps, plain);
                return;
            case ScriptMemberExpression { Target: { } target, Member: { } member }:
                Check(target);
                if (target is ScriptVariableGlobal owner) CheckMember(owner, member);
                return;
            case ScriptFunctionCall
            {
                Target: ScriptVariableGlobal { Name: "asset" },
                Arguments: [ScriptLiteral { Value: string asset }]
            } call when names.Assets is { } assets && !assets.Contains(asset):
                _problems.Add(Problem.Error(TemplateSource.PlaceOf(template.Source.File, call.Span), ProblemCode.UnknownAsset,
                    $"The theme has no asset '{asset}'.", Suggestion.For(asset, assets)));
                return;
            case ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" or "cached" } } call
                when call.Parent is not ScriptExpressionStatement
                    && call.Arguments.FirstOrDefault(given => given is ScriptNamedArgument { Name.Name: "size" }) is { } size:
                Add(size, "An include whose result is kept is given nothing called 'size'.", "Take another name.");
                return;
            case ScriptPipeCall { From: { } from, To: ScriptNamedArgument { Name.Name: { } name } to }:
                Check(from);
                Add(to, $"No colon stands behind '{name}'.", HabitHints.For(name) ?? $"Write it with a space: {name} 'value'.");
                return;
            case ScriptNamedArgument { Value: { } value }:
                Check(value);
                return;
            case ScriptObjectMember { Value: { } value }:
                Check(value);
                return;
        }

        foreach (var child in node.Children)
        {
            if (node is ScriptList<ScriptStatement>) _isForeign = false;
            Check(child);
            if (_isForeign && node is (ScriptFunctionCall or ScriptList<ScriptExpression>)) return;
        }
    }

    private void CheckName(ScriptVariableGlobal name)
    {
        if (template.IsComponent && names.OfPages.Contains(name.Name) && !words.Assigned.Contains(name.Name))
            Add(name, $"A component sees nothing of the page, so no '{name.Name}'.", "Give it an argument for what it needs.");
        if (words.Cached.Contains(template.Source.Name) && names.OfPages.Contains(name.Name) && !words.Assigned.Contains(name.Name))
            Add(name, $"A cached partial has no '{name.Name}'.",
                "It is the same on every page: it sees 'site', 'theme' and what 'cached' hands it ($1).");
        if (template.IsLayout && template.Ending != ".html" && names.OfPages.Contains(name.Name) && name.Name is not ("posts" or "term")
            && !words.Assigned.Contains(name.Name))
            Add(name, $"A file like this is no page, so it sees no '{name.Name}'.", "It sees 'site', 'data', and the 'posts' of its list.");
        if (!template.IsComponent && template.IsLayout && name.Name == "component")
            Add(name, "Only the file of a component sees 'component'.", "Put this into components/NAME.html.");
        if (IsKnown(name.Name)) return;
        var known = names.Globals.Keys.Concat(words.Assigned).Concat(EngineFunctions.All.Keys).Concat(EngineFunctions.Words);
        var habit = HabitHints.For(name.Name);
        _isForeign = habit is not null;
        Add(name, $"There is no '{name.Name}' here.", InQuotes(name) ?? habit ?? UnknownName.Hint(name.Name, known));
    }

    /// <summary>The name of a partial or of a member, which is a text.</summary>
    private static string? InQuotes(ScriptVariableGlobal name)
    {
        ScriptNode given = name.Parent is ScriptMemberExpression { Target: { } target } member && ReferenceEquals(target, name)
            ? member : name;
        var call = given.Parent as ScriptFunctionCall ?? given.Parent?.Parent as ScriptFunctionCall;
        var at = call?.Arguments.IndexOf((ScriptExpression)given) ?? -1;
        return call?.Target switch
        {
            ScriptVariableGlobal { Name: "include" or "cached" } when at == 0 =>
                $"Write the name of a partial in quotes: {{{{ include '{name.Name}' }}}}.",
            { } asking when KindWalk.AsksByName(asking) && at >= 0 && (at > 0 || call.Parent is ScriptPipeCall) =>
                $"Write the name of a member in quotes: '{given}'.",
            _ => null,
        };
    }

    /// <summary>A name of the site's given another meaning would mislead every partial after it.</summary>
    private void CheckOwn(ScriptVariableGlobal name)
    {
        if (!names.Globals.ContainsKey(name.Name) && !EngineFunctions.All.ContainsKey(name.Name)) return;
        Add(name, $"'{name.Name}' has a meaning already.", "Take a name of your own.");
    }

    private void CheckMember(ScriptVariableGlobal owner, ScriptVariable member)
    {
        if (words.Assigned.Contains(owner.Name)) return;
        if (names.Open.TryGetValue(owner.Name, out var there) && !there.Contains(member.Name)
            && Suggestion.For(member.Name, there) is { Length: > 0 } near)
            _problems.Add(Problem.Warning(TemplateSource.PlaceOf(template.Source.File, member.Span), ProblemCode.TemplateFailed,
                $"'{owner.Name}.{member.Name}' is empty: nothing of this site is called so.", near));
        if (owner.Name == "component" && names.Components.TryGetValue(template.Source.Name, out var arguments)
            && !arguments.Contains(member.Name))
            Add(member, $"The component has no argument '{member.Name}'.", UnknownName.Hint(member.Name, arguments));
        if (member.Scope != ScriptVariableScope.Global) return;
        if (!names.Globals.TryGetValue(owner.Name, out var members) || members is null || members.Contains(member.Name)) return;
        var hint = UnknownName.Hint(member.Name, members);
        Add(member, $"There is no '{member.Name}' in '{owner.Name}'.",
            hint.Length == 0 && owner.Name == "words" ? "'staticpress theme guide' ends with the list of all words." : hint);
    }

    /// <summary>That a word is given what it needs and nothing else: one that needs one thing takes it without its name.</summary>
    private void CheckWord(string word, IReadOnlyList<string> gaps, ScriptNode node)
    {
        var arguments = (node as ScriptFunctionCall)?.Arguments.ToArray() ?? [];
        if (gaps.Count == 1 && arguments is [not ScriptNamedArgument]) return;
        var given = arguments.Select(argument => (argument as ScriptNamedArgument)?.Name?.Name).ToArray();
        var stray = Array.FindIndex(given, name => name is null || !gaps.Contains(name));
        if (stray >= 0)
            Add(arguments[stray],
                gaps.Count == 0 ? $"The word '{word}' has no gap to fill." : $"The word '{word}' has no gap '{given[stray]}'.",
                gaps.Count == 0 ? "Write it alone." : UnknownName.Hint(given[stray] ?? "", gaps));
        else if (gaps.FirstOrDefault(gap => !given.Contains(gap)) is { } missing)
            Add(node, $"The word '{word}' needs '{missing}'.",
                $"Write {{{{ words.{word} {string.Join(' ', gaps.Select(gap => $"{gap}: …"))} }}}}.");
    }

    private bool IsKnown(string name) =>
        names.Globals.ContainsKey(name) || words.Assigned.Contains(name) || EngineFunctions.All.ContainsKey(name)
            || EngineFunctions.Words.Contains(name);

    private void Add(ScriptNode at, string text, string hint) =>
        _problems.Add(Problem.Error(TemplateSource.PlaceOf(template.Source.File, at.Span), ProblemCode.TemplateFailed, text, hint));
}

/// <summary>
/// The names a theme may use, known before any page is rendered: a word that is none of them and that no template sets
/// is a mistake found at load, in branches that never run too.
/// </summary>
/// <param name="Globals">Each global name with the members it has; null when those are free or it is a function.</param>
internal sealed record TemplateNames(IReadOnlyDictionary<string, IReadOnlyList<string>?> Globals)
{
    /// <summary>Where nothing is known, nothing is checked at load.</summary>
    public bool AreKnown => Globals.Count > 0;

    /// <summary>Globals whose members are what this site has: another name is empty, a slip where it is nearly one of them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Open { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What its members give.</summary>
    public TemplateKinds Kinds { get; init; } = TemplateKinds.None;

    /// <summary>The files that <c>asset</c> may name; null where nobody knows.</summary>
    public IReadOnlySet<string>? Assets { get; init; }

    /// <summary>Those of them that belong to one page.</summary>
    public IReadOnlySet<string> OfPages { get; init; } = new HashSet<string>();

    /// <summary>The members of <c>component</c> by the file that sees it.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Components { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Each word with what it is given by name; a word with nothing to give is a text.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Gaps { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
