namespace StaticPress.Templates;

/// <summary>Unwinds the walk over one template when a place turns out to be unsafe; <see cref="PlaceAnalysis"/> makes it a problem.</summary>
internal sealed class UnsafePlace(string text, string hint) : Exception(text)
{
    public string Hint { get; } = hint;
}
