using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using StaticPress.Primitives;

namespace StaticPress.Templates.Language;

/// <summary>Lists of the model: a template may read and count them, never change them, because every page shares them.</summary>
internal sealed class ReadOnlyListAccessor : IListAccessor, IObjectAccessor
{
    public static readonly ReadOnlyListAccessor Default = new();

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetLength(TemplateContext context, SourceSpan span, object target) => ((IList)target).Count;

    /// <returns>Null outside the list.</returns>
    object? IListAccessor.GetValue(TemplateContext context, SourceSpan span, object target, int index)
    {
        var list = (IList)target;
        return index >= 0 && index < list.Count ? list[index] : null;
    }

    void IListAccessor.SetValue(TemplateContext context, SourceSpan span, object target, int index, object? value) => throw ReadOnly();

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 1;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => ["size"];

    bool IObjectAccessor.HasMember(TemplateContext context, SourceSpan span, object target, string member) => member == "size";

    bool IObjectAccessor.TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = member == "size" ? ((IList)target).Count : null;
        return value is not null;
    }

    bool IObjectAccessor.TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        throw ReadOnly();

    bool IObjectAccessor.TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    bool IObjectAccessor.TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        throw ReadOnly();

    private static TemplateFault ReadOnly() =>
        new(ProblemCode.TemplateFailed, "This list is shared by all pages and cannot be changed.",
            "Make a new one: {{ mine = array.concat list [] }}.");
}

/// <summary>Any other .NET object: closed, so that no template reaches the program by reflection (which Native AOT cuts anyway).</summary>
internal sealed class ClosedAccessor : IObjectAccessor
{
    public static readonly ClosedAccessor Default = new();

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 0;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [];

    bool IObjectAccessor.HasMember(TemplateContext context, SourceSpan span, object target, string member) => false;

    bool IObjectAccessor.TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value) =>
        throw Closed(member);

    bool IObjectAccessor.TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) =>
        throw Closed(member);

    bool IObjectAccessor.TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value) =>
        throw Closed("[]");

    bool IObjectAccessor.TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) =>
        throw Closed("[]");

    private static TemplateFault Closed(string member) =>
        new(ProblemCode.TemplateFailed, $"This value has no members, so no '{member}'.", "Print it as it is.");
}
