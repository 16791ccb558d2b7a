using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using StaticPress.Primitives;

namespace StaticPress.Templates;

/// <summary>Any other .NET object: closed, so that no template reaches the program by reflection (which Native AOT cuts anyway).</summary>
internal sealed class ClosedAccessor : IObjectAccessor
{
    public static readonly ClosedAccessor Default = new();

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 0;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [];

    bool IObjectAccessor.HasMember(TemplateContext context, SourceSpan span, object target, string member) => false;

    bool IObjectAccessor.TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) => throw Closed(member);

    bool IObjectAccessor.TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => throw Closed(member);

    bool IObjectAccessor.TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) => throw Closed("[]");

    bool IObjectAccessor.TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => throw Closed("[]");

    private static TemplateFault Closed(string member) =>
        new(ProblemCode.TemplateFailed, $"This value has no members, so no '{member}'.", "Print it as it is.");
}
