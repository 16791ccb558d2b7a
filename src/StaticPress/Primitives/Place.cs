namespace StaticPress.Primitives;

/// <summary>Where in the author's sources something stands.</summary>
/// <param name="File">Path from the site folder, with forward slashes.</param>
/// <param name="Line">1-based; 0 when the whole file is meant.</param>
/// <param name="Column">1-based, in UTF-16 units; 0 when the whole line is meant.</param>
internal readonly record struct Place(string File, int Line = 0, int Column = 0) : IComparable<Place>
{
    public int CompareTo(Place other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    /// <summary>As it may be printed.</summary>
    public override string ToString() => Line == 0 ? PrintedText.OfPath(File) : $"{PrintedText.OfPath(File)}({Line},{Math.Max(Column, 1)})";
}
