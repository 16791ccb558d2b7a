using StaticPress.Primitives;

namespace StaticPress.Output;

/// <summary>What a build did to the output folder.</summary>
/// <param name="Written">Files that are new or have other bytes than before.</param>
/// <param name="Unchanged">Files that were left as they were, with their times.</param>
/// <param name="Removed">Files of an earlier build that the site no longer has.</param>
/// <param name="Bytes">The length of the whole site.</param>
/// <param name="Problems">Files in the way that StaticPress did not write; when there are any, nothing was changed.</param>
internal sealed record WriteResult(int Written, int Unchanged, int Removed, long Bytes, IReadOnlyList<Problem> Problems);
