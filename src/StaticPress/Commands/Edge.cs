namespace StaticPress.Commands;

/// <summary>Everything a command takes from the world around it, as values: a test brings its own.</summary>
/// <param name="WorkingFolder">Where relative folders start; empty when it was deleted while somebody stood in it.</param>
/// <param name="HomeFolder">The author's home, which is never an output folder; empty when there is none.</param>
/// <param name="OnGitHub">Problems are also printed as GitHub annotations.</param>
internal sealed record Edge(Terminal Terminal, DateTimeOffset Now, string WorkingFolder, string HomeFolder, bool OnGitHub)
{
    /// <summary>Standard input.</summary>
    public Func<Stream> Input { get; init; } = () => Stream.Null;

    /// <summary>Where the program's own files are; empty when that does not matter.</summary>
    public string ProgramFolder { get; init; } = "";

    /// <exception cref="DirectoryNotFoundException">The name is not whole, and the folder that it starts from is gone.</exception>
    public string FullPath(string folder)
    {
        if (WorkingFolder.Length > 0 || Path.IsPathFullyQualified(folder)) return Path.GetFullPath(folder, WorkingFolder.Length > 0 ? WorkingFolder : "/");
        throw new DirectoryNotFoundException("The folder that this was started in is gone. Go to one that is there, or write folders out from the top.");
    }
}
