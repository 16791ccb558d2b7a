namespace StaticPress.Importing;

/// <summary>How many of a kind there were and what became of them.</summary>
/// <param name="What">In the plural: <c>posts</c>.</param>
/// <param name="Found">In what was read.</param>
/// <param name="Carried">On the new site.</param>
/// <param name="Why">What became of the rest; empty when there is none.</param>
internal sealed record ImportTally(string What, int Found, int Carried, string Why);
