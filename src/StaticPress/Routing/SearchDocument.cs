using StaticPress.Content;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>A page or post that the search finds.</summary>
/// <param name="Post">Null for a page of its own.</param>
internal sealed record SearchDocument(Document Document, Post? Post);

/// <summary>The files of the search index.</summary>
internal enum SearchPart
{
    /// <summary>What the browser loads first: which word is in which file, the years and categories.</summary>
    Index,
    Words,
    Titles,
}
