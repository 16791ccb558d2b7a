using StaticPress.Primitives;

namespace StaticPress.Templates.Reading;

/// <summary>What was found in the templates of a theme.</summary>
/// <param name="Problems">What is wrong with them.</param>
/// <param name="Doubts">What may be meant so, and only a check of the theme tells.</param>
internal sealed record TemplateFindings(IReadOnlyList<Problem> Problems, IReadOnlyList<Problem> Doubts)
{
    public static readonly TemplateFindings None = new([], []);
}
