namespace StaticPress.Templates.Reading;

/// <summary>
/// The names a theme may use, known before any page is rendered: a word that is none of them and that no template sets
/// is a mistake found at load, in branches that never run too.
/// </summary>
/// <param name="Globals">Each global name with the members it has; null when those are free or it is a function.</param>
internal sealed record TemplateNames(IReadOnlyDictionary<string, IReadOnlyList<string>?> Globals)
{
    /// <summary>Where nothing is known, nothing is checked at load.</summary>
    public bool AreKnown => Globals.Count > 0;
}
