namespace StaticPress.Highlighting;

/// <summary>A piece of code that has a colour of its own.</summary>
/// <param name="Kind">The CSS class, one of <see cref="CodeKind"/>.</param>
internal readonly record struct CodeToken(int Start, int Length, string Kind);
