namespace StaticPress.Templates;

/// <summary>What the templates of a set set themselves.</summary>
/// <param name="Assigned">Every name that an assignment, loop, capture, function or parameter of any template sets.</param>
/// <param name="Stored">Those of them that are still set when what set them has ended: all but the variables of loops.</param>
internal sealed record TemplateWords(IReadOnlySet<string> Assigned, IReadOnlySet<string> Stored, bool DefinesFunctions)
{
    /// <summary>Some template uses <c>with</c>, where the members of any object are names.</summary>
    public bool UsesWith { get; init; }
}
