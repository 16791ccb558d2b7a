using StaticPress.Sources;

namespace StaticPress.Themes;

/// <summary>One file of a theme, after inheritance.</summary>
/// <param name="Name">Inside the theme: <c>layouts/post.html</c>.</param>
/// <param name="Source">The file that won: the site's own, else the theme's, else its parent's.</param>
internal sealed record ThemeFile(string Name, SourceFile Source);
