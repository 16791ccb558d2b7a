using Scriban.Parsing;
using StaticPress.Primitives;

namespace StaticPress.Templates.Language;

/// <summary>One file of a theme, its inheritance already settled: a name is given once.</summary>
/// <param name="Name"><c>layouts/post.html</c>, <c>partials/icons/search.html</c>, <c>layouts/feed.xml</c>.</param>
/// <param name="File">The path shown in problems.</param>
internal sealed record TemplateSource(string Name, string File, string Text)
{
    /// <summary>Scriban counts from 0, people from 1.</summary>
    public static Place PlaceOf(string file, SourceSpan span) => new(file, span.Start.Line + 1, span.Start.Column + 1);
}
