namespace StaticPress.Importing.WordPress;

/// <summary>Where answers of an old site are kept, so that a reading that was broken off goes on where it was.</summary>
/// <param name="Find">By the name that it was kept under; null when there is none.</param>
internal sealed record RestCache(Func<string, byte[]?> Find, Action<string, byte[]> Keep)
{
    /// <summary>For this run alone.</summary>
    public static RestCache InMemory()
    {
        var kept = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        return new RestCache(kept.GetValueOrDefault, (name, bytes) => kept[name] = bytes);
    }
}
