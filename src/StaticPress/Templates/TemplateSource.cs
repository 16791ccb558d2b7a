namespace StaticPress.Templates;

/// <summary>One file of a theme, its inheritance already settled: a name is given once.</summary>
/// <param name="Name"><c>layouts/post.html</c>, <c>partials/icons/search.html</c>, <c>layouts/feed.xml</c>.</param>
/// <param name="File">The path shown in problems.</param>
internal sealed record TemplateSource(string Name, string File, string Text);
