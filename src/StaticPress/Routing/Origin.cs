using StaticPress.Primitives;

namespace StaticPress.Routing;

/// <summary>
/// Who asks for an address: a file of the author or of the theme, or nobody, when the program makes what is there of its own accord.
/// </summary>
internal readonly record struct Origin
{
    private Origin(string file) => File = file;

    public static Origin Program => default;

    public bool IsProgram => File is null;

    /// <summary>From the site folder; null for the program.</summary>
    public string? File { get; }

    /// <summary>For a message that must stand somewhere.</summary>
    public Place Place => new(File ?? "StaticPress");

    /// <summary>In the middle of a sentence.</summary>
    public string Words => File ?? "a page that StaticPress makes";

    public static Origin In(string file) => new(file);

    public override string ToString() => Place.ToString();
}
