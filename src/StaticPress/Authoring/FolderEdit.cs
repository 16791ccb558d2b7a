namespace StaticPress.Authoring;

/// <summary>Changes of the author's folder that belong together: all of them are made, or none.</summary>
internal sealed record FolderEdit(IReadOnlyList<FolderStep> Steps)
{
    /// <summary>Every path that is written, made or gone then.</summary>
    public IEnumerable<string> Paths => Steps.SelectMany(step => step.Paths).Distinct(StringComparer.Ordinal);

    public FolderEdit Then(FolderEdit more) => new([.. Steps, .. more.Steps]);

    /// <returns>Done, or why nothing was changed.</returns>
    public Saving Apply(AuthorsFolder door)
    {
        for (var at = 0; at < Steps.Count; at++)
        {
            var saving = Steps[at].Apply(door);
            if (saving.Problem is null) continue;
            while (--at >= 0) Steps[at].Undo(door);
            return saving;
        }

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

    public abstract Saving Apply(AuthorsFolder door);

    /// <summary>Puts it back, unless somebody else has changed it again.</summary>
    public abstract Saving Undo(AuthorsFolder door);

    /// <param name="Was">What was seen in it; where it holds something else by now, nothing is changed.</param>
    internal sealed record Change(string Path, byte[] Was, byte[] Bytes) : FolderStep
    {
        public override IEnumerable<string> Paths => [Path];

        public override Saving Apply(AuthorsFolder door) => door.Replace(Path, Was, Bytes);

        public override Saving Undo(AuthorsFolder door) => door.Replace(Path, Bytes, Was);
    }

    internal sealed record Create(string Path, byte[] Bytes) : FolderStep
    {
        public override IEnumerable<string> Paths => [Path];

        public override Saving Apply(AuthorsFolder door) => door.Add(Path, Bytes);

        public override Saving Undo(AuthorsFolder door) => door.Remove(Path, Bytes);
    }

    internal sealed record Move(string From, string To) : FolderStep
    {
        public override IEnumerable<string> Paths => [From, To];

        public override Saving Apply(AuthorsFolder door) => door.Rename(From, To);

        public override Saving Undo(AuthorsFolder door) => door.Rename(To, From);
    }
}
