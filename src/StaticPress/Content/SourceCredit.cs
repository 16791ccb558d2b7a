namespace StaticPress.Content;

/// <summary>Whom a post draws on: the “Source: …” line.</summary>
/// <param name="Url">An http(s) address, or empty.</param>
internal sealed record SourceCredit(string Name, string Url, string Author, DateTimeOffset? Date);
