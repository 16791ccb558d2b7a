namespace StaticPress.Commenting;

/// <summary>A part of a letter: its header, by name in small letters, and its body as it was sent, a character for each byte.</summary>
internal sealed record MailPart(IReadOnlyDictionary<string, string> Headers, string Body)
{
    private const int MostParts = 64;

    /// <summary>What a line of the header may come to with all that is folded into it: far more than any that is read.</summary>
    private const int MostCharacters = 8 * 1024;

    /// <summary>Whether there is a header that a letter has and a copied text has not.</summary>
    public bool IsLetter =>
        Headers.ContainsKey("from") || Headers.ContainsKey("mime-version") || Headers.ContainsKey("content-type")
        || Headers.ContainsKey("message-id");

    /// <summary>In small letters: <c>text/plain</c>, which is also meant when nothing is said.</summary>
    public string Type => Header("content-type") is { Length: > 0 } type ? type.Split(';')[0].Trim().ToLowerInvariant() : "text/plain";

    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    /// <summary>What is said behind the type: <c>charset</c>, <c>boundary</c>, <c>format</c>; empty when it is not.</summary>
    public string Parameter(string name)
    {
        foreach (var parameter in Header("content-type").Split(';').Skip(1))
        {
            var sign = parameter.IndexOf('=');
            if (sign > 0 && parameter[..sign].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                return parameter[(sign + 1)..].Trim().Trim('"');
        }

        return "";
    }

    public static MailPart Parse(string text)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        var (at, last) = (0, "");
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found : text.Length;
            var line = text[at..end].TrimEnd('\r');
            at = Math.Min(end + 1, text.Length);
            if (line.Length == 0) break;
            if (line[0] is ' ' or '\t') Unfold(headers, last, line);
            else if (line.IndexOf(':') is var colon and > 0)
                headers.TryAdd(last = line[..colon].TrimEnd().ToLowerInvariant(), line[(colon + 1)..].Trim());
        }

        return new MailPart(headers, text[at..]);
    }

    private static void Unfold(Dictionary<string, string> headers, string name, string line)
    {
        var value = headers.GetValueOrDefault(name, "");
        if (value.Length + line.Length <= MostCharacters) headers[name] = value + " " + line.Trim();
    }

    /// <summary>The parts of a <c>multipart/…</c>; none of any other.</summary>
    public IEnumerable<MailPart> Parts()
    {
        if (!Type.StartsWith("multipart/", StringComparison.Ordinal) || Parameter("boundary") is not { Length: > 0 } boundary) yield break;
        // The first piece is for programs that know no parts; the last begins with the two hyphens that end them all.
        foreach (var piece in ("\n" + Body).Split("\n--" + boundary).Skip(1).Take(MostParts))
        {
            if (piece.StartsWith("--", StringComparison.Ordinal)) yield break;
            yield return Parse(piece[(piece.IndexOf('\n') + 1)..]);
        }
    }
}
