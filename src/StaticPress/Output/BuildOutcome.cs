using StaticPress.Primitives;

namespace StaticPress.Output;

/// <summary>What came of a build.</summary>
/// <param name="Result">Null when the problems stopped it and the old site stands.</param>
/// <param name="Problems">All of them, sorted.</param>
internal sealed record BuildOutcome(WriteResult? Result, IReadOnlyList<Problem> Problems, IReadOnlyList<RouteTime> Times);

/// <summary>How long one route took to render and write.</summary>
internal sealed record RouteTime(UrlPath Url, TimeSpan Time);

/// <summary>How a new site differs from the old one: paths below the output folder, ordinal.</summary>
/// <param name="Stale">Ours of an earlier build, and not in the new site.</param>
internal sealed record Changes(IReadOnlyList<string> Written, IReadOnlyList<string> Unchanged, IReadOnlyList<string> Stale);
