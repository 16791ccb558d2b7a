using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Language;

/// <summary>One run's state: where output goes, which layout is rendered, what has been set. One per thread.</summary>
internal sealed class RenderContext : TemplateContext
{
    /// <summary>Shorter texts are not counted: as many as a page's loops can make are not many megabytes.</summary>
    private const int Short = 64;

    private readonly Utf8Output _adapter;
    private RenderContext? _forFragments;
    private long _made;

    /// <param name="functions">What every template can call.</param>
    public RenderContext(TemplateSet set, TemplateGlobals globals, ScriptObject functions) : base(functions)
    {
        (Set, Globals, Names) = (set, globals, new RunNames(globals, functions));
        _adapter = new Utf8Output(this);
        AutoIndent = false;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        NewLine = "\n";
        LoopLimit = Limits.Iterations;
        RecursiveLimit = Limits.Depth;
        RegexTimeOut = Limits.RegexTime;
        LimitToString = Limits.TextLength;
        TryGetVariable = (_, span, variable, out value) => throw UnknownName.Variable(this, span, variable.Name);
        TryGetMember = (_, span, target, member, out value) =>
        {
            value = null;
            return UnknownName.Member(this, span, target, member);
        };
        PushOutput(_adapter);
        PushGlobal(globals);
    }

    public TemplateSet Set { get; }

    public TemplateGlobals Globals { get; }

    /// <summary>What is being written to now: the page, a capture, a cached fragment.</summary>
    public Utf8Buffer Output8 { get; set; } = null!;

    /// <summary>The layout whose blocks win.</summary>
    public Layout? Layout { get; set; }

    /// <summary>What the layout below printed outside its blocks.</summary>
    public Markup Content { get; set; } = Markup.Empty;

    /// <summary>How many cached fragments are being made around this one; 0 for a page.</summary>
    public int CachedDepth { get; init; }

    /// <summary>A context that sees nothing of the page, kept for the next fragment; thrown away with this one after a failure.</summary>
    public RenderContext ForFragments =>
        _forFragments ??= new RenderContext(Set, Globals, (ScriptObject)BuiltinObject) { CachedDepth = CachedDepth + 1 };

    public RunNames Names { get; }

    /// <summary>What templates set on this page.</summary>
    public ScriptObject Variables { get; } = [];

    /// <summary>A fresh start: what the run before has set or counted is gone. <see cref="TemplateContext.PopGlobal"/> ends it.</summary>
    public void Begin()
    {
        Variables.Clear();
        _made = 0;
        // `array.cycle` counts in here.
        Tags.Clear();
        PushGlobal(Variables);
    }

    public IEnumerable<string> VisibleNames() =>
        [.. BuiltinObject.Keys, .. Globals.Members, .. Names.Page?.Members ?? [], .. Variables.Keys];

    /// <summary>All that Scriban itself writes (a function's return value, say) is text.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        ValueWriter.Write(Sink.Text, textAsObject, this);
        return this;
    }

    /// <summary>A value as text; a result cut at the limit is a mistake to be told, not a shorter page.</summary>
    public string TextOf(object? value)
    {
        var text = ObjectToString(value) ?? "";
        return text.Length < Limits.TextLength
            ? text
            : throw TooLong();
    }

    private static TemplateFault TooLong() =>
        new(ProblemCode.TemplateLimit, $"A text grew past {Limits.TextLength:N0} characters.", "Look for a loop that adds to it.");

    /// <summary>Texts grow by <c>x + x</c> and <c>$"{x}{x}"</c> too, where Scriban sets no limit.</summary>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        // Most nodes are one of these, where nothing can go wrong.
        if (scriptNode is TextNode text) return text.Evaluate(this);
        if (scriptNode is ValueNode node && node.TryWrite(this)) return null;
        if (scriptNode is ScriptBlockStatement block && BodyNode.Of(block) is { } body)
        {
            body.Run(this);
            return null;
        }

        if (scriptNode is not MemberNode member || !member.TryGet(this, out var value))
            value = base.Evaluate(scriptNode, aliasReturnedFunction);
        if (value is string { Length: >= Short } made) Count(made, scriptNode);
        return value;
    }

    /// <summary>A template may keep all that it makes, and one page must not take a machine's memory.</summary>
    public void Count(long made)
    {
        if ((_made += made) > Limits.TextSum)
            throw new TemplateFault(ProblemCode.TemplateLimit,
                $"The texts that were made for this page have more than {Limits.TextSum:N0} characters in all.",
                "Look for a loop that makes long texts.");
    }

    private void Count(string text, ScriptNode? node)
    {
        if (text.Length > Limits.TextLength) throw TooLong();
        if (node is ScriptFunctionCall or ScriptPipeCall or ScriptBinaryExpression or ScriptInterpolatedExpression) Count(text.Length);
    }

    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        string text when !nested => text,
        Markup markup when !nested => markup.Value,
        View => throw new TemplateFault(ProblemCode.TemplateFailed, "A whole object cannot be made into text: use one of its members."),
        _ => base.ObjectToString(value, nested),
    };

    public override void SetLoopVariable(ScriptVariable variable, object? value)
    {
        if (variable is NameNode) Names.SetLoop(variable.Name, value);
        else base.SetLoopVariable(variable, value);
    }

    protected override void OnEnterLoop(ScriptLoopStatementBase loop) => Names.EnterLoop();

    protected override void OnExitLoop(ScriptLoopStatementBase loop) => Names.ExitLoop();

    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        // A loop with an empty body runs no statement, so nobody else asks.
        CheckAbort();
        return true;
    }

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        IScriptObject or string => base.GetMemberAccessorImpl(target),
        System.Collections.IList => ReadOnlyListAccessor.Default,
        _ when target.GetType().IsPrimitive || target is decimal => base.GetMemberAccessorImpl(target),
        _ => ClosedAccessor.Default,
    };

    protected override IListAccessor? GetListAccessorImpl(object target, Type type) =>
        target is System.Collections.IList and not ScriptArray ? ReadOnlyListAccessor.Default : base.GetListAccessorImpl(target, type);
}

/// <summary>Scriban's own way of writing, led into the buffer in use.</summary>
internal sealed class Utf8Output(RenderContext context) : IScriptOutput
{
    public void Write(string text, int offset, int count) => context.Output8.Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }
}
