namespace StaticPress.Commands;

/// <summary>Everything a command takes from the world around it, as values: a test brings its own.</summary>
/// <param name="WorkingFolder">Where relative folders start.</param>
/// <param name="HomeFolder">The author's home, which is never an output folder; empty when there is none.</param>
/// <param name="OnGitHub">Problems are also printed as GitHub annotations.</param>
internal sealed record Edge(Terminal Terminal, DateTimeOffset Now, string WorkingFolder, string HomeFolder, bool OnGitHub)
{
    /// <summary>Standard input.</summary>
    public Func<Stream> Input { get; init; } = () => Stream.Null;

    /// <summary>Where the program's own files are; empty when that does not matter.</summary>
    public string ProgramFolder { get; init; } = "";

    public string FullPath(string folder) => Path.GetFullPath(folder, WorkingFolder);
}
