namespace StaticPress.Primitives;

/// <summary>
/// What stands in <c>cite=</c> of a quotation, an insertion or a deletion. HTML wants the address of the source there, and people write
/// the name of a book or a person: no reader sees either.
/// </summary>
internal static class CitedSource
{
    public static bool IsAddress(string value)
    {
        var cited = value.AsSpan().Trim();
        return !cited.ContainsAny(' ', '\n', '\t')
            && (cited.ContainsAny('/', ':') || cited.StartsWith('#') || cited.StartsWith('?')
                || cited.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
                || cited.EndsWith(".html", StringComparison.OrdinalIgnoreCase));
    }
}
