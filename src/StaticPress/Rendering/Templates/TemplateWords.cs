namespace StaticPress.Rendering.Templates;

/// <summary>What the templates of a set set themselves.</summary>
/// <param name="Assigned">Every name that an assignment, loop, capture, function or parameter of any template sets.</param>
internal sealed record TemplateWords(IReadOnlySet<string> Assigned, bool DefinesFunctions);
