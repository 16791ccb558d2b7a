using StaticPress.Primitives;

namespace StaticPress.Importing.WordPress;

/// <summary>Something wrong with an export itself.</summary>
/// <param name="Place">The export file and the line.</param>
/// <param name="IsLoss">Something could not be read and is missing now; else it was mended and nothing is missing.</param>
/// <param name="Text">One sentence for a person: what was wrong and what was done about it.</param>
internal sealed record ExportRepair(Place Place, bool IsLoss, string Text);
