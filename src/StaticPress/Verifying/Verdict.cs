namespace StaticPress.Verifying;

/// <summary>What the judge found: of each part how many are the same, and each that is not.</summary>
internal sealed class Verdict
{
    private readonly SortedDictionary<VerdictPart, int> _same = [];
    private readonly List<Difference> _differences = [];

    public IReadOnlyList<Difference> Differences => _differences;

    /// <summary>What was not compared, because it was not public or is nothing that a site has.</summary>
    public SortedDictionary<string, int> LeftOut { get; } = new(StringComparer.Ordinal);

    public void Same(VerdictPart part) => _same[part] = Sames(part) + 1;

    public void Differs(Difference difference) => _differences.Add(difference);

    public void Hold(VerdictPart part, string address, string flaw)
    {
        if (flaw.Length == 0) Same(part);
        else Differs(new Difference(part, address, flaw));
    }

    /// <summary>Something that is not there, and need not be.</summary>
    /// <param name="why">The same words for all of a kind.</param>
    public void Excuse(VerdictPart part, (string Address, string Text) what, string why) =>
        Differs(new Difference(part, what.Address, what.Text) { Excepted = why });

    /// <summary>Marks what somebody looked at and accepts.</summary>
    public void Except(KnownExceptions known)
    {
        for (var n = 0; n < _differences.Count; n++)
            _differences[n] = _differences[n].Excepted is null ? known.Apply(_differences[n]) : _differences[n];
    }

    public int Sames(VerdictPart part) => _same.GetValueOrDefault(part);

    public void Leave(string what, int count = 1)
    {
        if (count > 0) LeftOut[what] = LeftOut.GetValueOrDefault(what) + count;
    }
}

/// <param name="Address">The old one, from the root of the old blog.</param>
/// <param name="Text">One sentence: what is other than it was.</param>
internal sealed record Difference(VerdictPart Part, string Address, string Text)
{
    /// <summary>Why it is as it should be, by its kind or as the file of exceptions says; null for what is neither.</summary>
    public string? Excepted { get; init; }
}

internal enum VerdictPart
{
    Page,
    Title,
    Date,
    Author,
    Terms,
    Words,
    Pictures,
    Captions,
    Links,
    Embeds,
    Comments,
    Threads,
    Guids,
    Addresses,
    Privacy,
}
