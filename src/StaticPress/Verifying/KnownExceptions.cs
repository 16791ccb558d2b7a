namespace StaticPress.Verifying;

/// <summary>
/// Differences that somebody looked at and accepts: a line each, <c>words /2020/01/a-post/ shortened by hand</c>. A star stands for the
/// rest of an address; lines that begin with <c>#</c> are for people.
/// </summary>
internal sealed class KnownExceptions
{
    private readonly List<Entry> _entries = [];

    public static KnownExceptions Read(string text)
    {
        var known = new KnownExceptions();
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split((char[])[' ', '\t'], 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (parts.Length > 1)
                known._entries.Add(new Entry(parts[0], parts[1], parts is [_, _, var why] ? why : "named as an exception"));
        }

        return known;
    }

    public Difference Apply(Difference difference) =>
        _entries.Find(entry => entry.Fits(difference)) is { } found ? difference with { Excepted = found.Why } : difference;

    private sealed record Entry(string Part, string Address, string Why)
    {
        public bool Fits(Difference difference) =>
            (Part == "*" || Part.Equals(difference.Part.ToString(), StringComparison.OrdinalIgnoreCase))
            && (Address.EndsWith('*')
                ? difference.Address.StartsWith(Address[..^1], StringComparison.Ordinal)
                : difference.Address == Address);
    }
}
