namespace StaticPress.Preview;

/// <summary>A word that something on the disk may have changed.</summary>
/// <param name="Path">From the site folder, with forward slashes; null when it may be anything.</param>
/// <param name="Seen">Completed once the site that is served knows of it; null when nobody waits.</param>
internal readonly record struct ChangeNotice(string? Path, TaskCompletionSource? Seen);
