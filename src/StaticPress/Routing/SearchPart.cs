namespace StaticPress.Routing;

/// <summary>The files of the search index.</summary>
internal enum SearchPart
{
    /// <summary>What the browser loads first: which word is in which file, the years and categories.</summary>
    Index,
    Words,
    Titles,
}
