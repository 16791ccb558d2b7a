namespace StaticPress.Importing.FromWordPress;

/// <summary>The files of a backup, by their path from the uploads folder, wherever in the backup that is.</summary>
internal sealed class UploadIndex
{
    private readonly Dictionary<string, string> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byTail = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, string> _sizes;

    /// <param name="names">With forward slashes.</param>
    public UploadIndex(IEnumerable<string> names)
    {
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            var relative = Relative(name);
            _byPath.TryAdd(relative, name);
            _byTail.TryAdd(Tail(relative), name);
        }

        _sizes = _byPath.Keys.Where(path => UploadName.WithoutSize(path) != path).Order(StringComparer.Ordinal)
            .ToLookup(UploadName.WithoutSize, StringComparer.Ordinal);
    }

    /// <returns>The name as it was given; null when there is no such file.</returns>
    public string? Find(string relative) =>
        _byPath.GetValueOrDefault(relative) ?? (relative.Contains('/') ? _byTail.GetValueOrDefault(Tail(relative)) : null);

    /// <summary>The smaller copies of a picture, among them the scaled one.</summary>
    public IEnumerable<UploadName> SizesOf(UploadName name)
    {
        foreach (var path in _sizes[name.Relative]) yield return name.Beside(path);
        if (_byPath.ContainsKey(name.Scaled().Relative)) yield return name.Scaled();
    }

    private static string Relative(string name)
    {
        var at = name.IndexOf("uploads/", StringComparison.Ordinal);
        return at < 0 ? name.TrimStart('/') : name[(at + "uploads/".Length)..];
    }

    /// <summary>
    /// <c>2024/05/a.jpg</c>: the folders of a network's blogs, <c>sites/3/</c>, may be missing in a backup or stand only there.
    /// </summary>
    private static string Tail(string relative) => string.Join('/', relative.Split('/').TakeLast(3));
}
