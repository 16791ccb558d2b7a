using StaticPress.Primitives;

namespace StaticPress.Importing;

/// <summary>Something that the author should know of an import. Nothing private ever stands in one: the report may be published.</summary>
/// <param name="Place">The file that was read and the line in it; the line is 0 when the whole is meant.</param>
/// <param name="Text">A sentence with its full stop.</param>
/// <param name="Snippet">What stood there, or empty.</param>
internal sealed record ImportNote(Place Place, NoteKind Kind, string Text, string Snippet = "")
{
    /// <summary>For what stands nowhere in particular.</summary>
    public static readonly Place Nowhere = new("");

    public static ImportNote Lost(Place place, string text, string snippet = "") => new(place, NoteKind.Lost, text, snippet);

    public static ImportNote Changed(Place place, string text, string snippet = "") => new(place, NoteKind.Changed, text, snippet);

    public static ImportNote LeftOut(Place place, string text) => new(place, NoteKind.LeftOut, text);

    public static ImportNote ToDo(string text) => new(Nowhere, NoteKind.ToDo, text);

    public static ImportNote Kept(string path, string text) => new(new Place(path), NoteKind.Kept, text);
}

/// <summary>In the order of the report.</summary>
internal enum NoteKind
{
    /// <summary>Readers of the old site saw it, and readers of the new one do not.</summary>
    Lost,

    /// <summary>All that was to be read is there, in another form.</summary>
    Changed,

    /// <summary>It was not public, or is no text of a blog.</summary>
    LeftOut,

    /// <summary>The author's own work, which stays as it is.</summary>
    Kept,

    /// <summary>What only the author can do.</summary>
    ToDo,
}
