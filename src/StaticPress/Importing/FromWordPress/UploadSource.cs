namespace StaticPress.Importing.FromWordPress;

/// <summary>Where the files of the old library come from.</summary>
/// <param name="Has">Whether it can give one.</param>
/// <param name="Read">The bytes; null when it cannot after all.</param>
/// <param name="Sizes">The smaller copies that WordPress made of one, as far as they are there.</param>
internal sealed record UploadSource(
    Func<UploadName, bool> Has,
    Func<UploadName, byte[]?> Read,
    Func<UploadName, IEnumerable<UploadName>> Sizes)
{
    /// <summary>Pictures stay where they are.</summary>
    public static readonly UploadSource None = new(_ => false, _ => null, _ => []) { IsNone = true };

    public bool IsNone { get; init; }
}
