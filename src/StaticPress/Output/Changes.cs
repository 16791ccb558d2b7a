namespace StaticPress.Output;

/// <summary>How a new site differs from the old one: paths below the output folder, ordinal.</summary>
/// <param name="Stale">Ours of an earlier build, and not in the new site.</param>
internal sealed record Changes(IReadOnlyList<string> Written, IReadOnlyList<string> Unchanged, IReadOnlyList<string> Stale);
