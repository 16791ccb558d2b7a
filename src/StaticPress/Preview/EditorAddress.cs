namespace StaticPress.Preview;

/// <summary>
/// How a link opens a file in the editor that the author has: an address with <c>{path}</c>, <c>{line}</c> and <c>{column}</c>.
/// </summary>
internal static class EditorAddress
{
    private const string None = "none";

    /// <summary>By the name of the program that starts it; the address is what the maker of each documents.</summary>
    private static readonly Known[] All =
    [
        new("code", PreviewOptions.VisualStudioCode),
        new("cursor", "cursor://file{path}:{line}:{column}"),
        new("codium", "vscodium://file{path}:{line}:{column}"),
        new("zed", "zed://file{path}:{line}:{column}"),
        new("idea", "idea://open?file={path}&line={line}&column={column}"),
        new("mate", "txmt://open?url=file://{path}&line={line}&column={column}"),
        new("bbedit", "x-bbedit://open?url=file://{path}&line={line}"),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(editor => editor.Program), None];

    /// <param name="named">What the author says; null when nothing.</param>
    /// <param name="searchPath">The folders that programs are found in.</param>
    /// <returns>Empty where no link would open anything: then the file's path stands there as text.</returns>
    public static string Of(string? named, string searchPath)
    {
        if (named == None) return "";
        if (named is not null) return All.FirstOrDefault(editor => editor.Program == named)?.Address ?? named;
        return All.FirstOrDefault(editor => IsInstalled(editor.Program, searchPath))?.Address ?? "";
    }

    /// <returns>A sentence; null for a name or an address that can be meant.</returns>
    public static string? Mistake(string named) =>
        Names.Contains(named) || (named.Contains("{path}", StringComparison.Ordinal) && named.Contains(':')) ? null
            : $"'{named}' is no editor that is known here. Write one of {string.Join(", ", Names)}, or an address such as "
                + $"{PreviewOptions.VisualStudioCode}.";

    private static bool IsInstalled(string program, string searchPath)
    {
        string[] files = OperatingSystem.IsWindows() ? [program + ".cmd", program + ".exe"] : [program];
        return searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => files.Any(file => File.Exists(Path.Join(folder, file))));
    }

    /// <param name="Program">As it is typed to start it.</param>
    private sealed record Known(string Program, string Address);
}
