namespace StaticPress.Content;

/// <summary>Width and height of an image in CSS pixels.</summary>
internal readonly record struct ImageSize(int Width, int Height);
