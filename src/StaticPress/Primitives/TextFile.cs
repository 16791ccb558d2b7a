namespace StaticPress.Primitives;

/// <summary>A file that the program has or makes, all of it text.</summary>
/// <param name="Name">From the folder that it is for, with forward slashes.</param>
internal sealed record TextFile(string Name, string Text);
