namespace StaticPress.Authoring;

/// <summary>Changes of the author's folder that belong together: all of them are made, or none.</summary>
internal sealed record FolderEdit(IReadOnlyList<FolderStep> Steps)
{
    /// <summary>Every path that is written, made or gone then.</summary>
    public IEnumerable<string> Paths => Steps.SelectMany(step => step.Paths).Distinct(StringComparer.Ordinal);

    public FolderEdit Then(FolderEdit more) => new([.. Steps, .. more.Steps]);

    /// <summary>One file is changed whole or not at all; for more, a journal is kept until the last of them is.</summary>
    /// <returns>Done, or why nothing was changed.</returns>
    public Saving Apply(AuthorsFolder door)
    {
        if (Steps.Count == 1) return Steps[0].Apply(door);
        if (Steps.Count == 0) return Saving.Done;
        if (EditJournal.Write(door, Steps) is { Problem: not null } refused) return refused;
        for (var at = 0; at < Steps.Count; at++)
        {
            var saving = Steps[at].Apply(door);
            if (saving.Problem is null) continue;
            FolderStep[] back = [.. Steps.Take(at).Reverse().Select(step => step.Inverse)];
            // Whoever is cut off from here on is to go back and not on; a full disk has room to remove, if for nothing else.
            if (EditJournal.Write(door, back).Problem is not null) EditJournal.Remove(door);
            foreach (var step in back) step.Apply(door);
            EditJournal.Remove(door);
            return saving;
        }

        EditJournal.Remove(door);
        return Saving.Done;
    }
}

/// <summary>One change of one file.</summary>
internal abstract record FolderStep
{
    private FolderStep()
    {
    }

    public abstract IEnumerable<string> Paths { get; }

    /// <summary>What puts it back, unless somebody else has changed it again.</summary>
    public abstract FolderStep Inverse { get; }

    public abstract Saving Apply(AuthorsFolder door);

    /// <summary>Whether the folder is already as this makes it.</summary>
    public abstract bool IsDone(AuthorsFolder door);

    private static bool Holds(AuthorsFolder door, string path, byte[] bytes) =>
        door.Read(path) is { } there && there.AsSpan().SequenceEqual(bytes);

    /// <param name="Was">What was seen in it; where it holds something else by now, nothing is changed.</param>
    internal sealed record Change(string Path, byte[] Was, byte[] Bytes) : FolderStep
    {
        public override IEnumerable<string> Paths => [Path];

        public override FolderStep Inverse => new Change(Path, Bytes, Was);

        public override Saving Apply(AuthorsFolder door) => door.Replace(Path, Was, Bytes);

        public override bool IsDone(AuthorsFolder door) => Holds(door, Path, Bytes);
    }

    internal sealed record Create(string Path, byte[] Bytes) : FolderStep
    {
        public override IEnumerable<string> Paths => [Path];

        public override FolderStep Inverse => new Remove(Path, Bytes);

        public override Saving Apply(AuthorsFolder door) => door.Add(Path, Bytes);

        public override bool IsDone(AuthorsFolder door) => Holds(door, Path, Bytes);
    }

    /// <param name="Was">What was seen in it; where it holds something else by now, it stays.</param>
    internal sealed record Remove(string Path, byte[] Was) : FolderStep
    {
        public override IEnumerable<string> Paths => [Path];

        public override FolderStep Inverse => new Create(Path, Was);

        public override Saving Apply(AuthorsFolder door) => door.Remove(Path, Was);

        public override bool IsDone(AuthorsFolder door) => door.Read(Path) is null;
    }

    internal sealed record Move(string From, string To) : FolderStep
    {
        public override IEnumerable<string> Paths => [From, To];

        public override FolderStep Inverse => new Move(To, From);

        public override Saving Apply(AuthorsFolder door) => door.Rename(From, To);

        public override bool IsDone(AuthorsFolder door) => door.Read(From) is null && door.Read(To) is not null;
    }
}
