namespace StaticPress.Routing;

/// <summary>Where an old address leads.</summary>
internal abstract record RedirectTarget
{
    private RedirectTarget()
    {
    }

    /// <param name="Suffix">The query and fragment: <c>#notes</c>, or empty.</param>
    public sealed record Here(Route Route, string Suffix) : RedirectTarget;

    /// <summary>A whole http(s) address.</summary>
    public sealed record Elsewhere(string Url) : RedirectTarget;
}
