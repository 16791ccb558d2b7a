namespace StaticPress.Publishing;

internal enum ChangeWay
{
    New,
    Changed,
    Moved,
    Gone,
}

/// <summary>One thing that is other now than what was published last.</summary>
/// <param name="Path">From the site folder.</param>
/// <param name="Title">Of a post or page; empty for anything else.</param>
internal sealed record PublicationChange(string Path, PublishedKind Kind, ChangeWay Way, string Title);

/// <summary>What a publication would bring.</summary>
/// <param name="All">By kind, then by path.</param>
/// <param name="Outside">Files of the repository that are changed too, and stay out: they are no part of the site.</param>
internal sealed record PublicationChanges(IReadOnlyList<PublicationChange> All, IReadOnlyList<string> Outside)
{
    /// <summary>From the top of the repository: what is to be committed.</summary>
    public IReadOnlyList<string> Uncommitted { get; init; } = [];

    /// <summary>Commits that were made by hand and never pushed; they go along.</summary>
    public int Unpushed { get; init; }

    public bool IsNothing => All.Count == 0 && Uncommitted.Count == 0 && Unpushed == 0;

    /// <summary><c>2 new posts, 1 changed post and 1 new picture</c>.</summary>
    public string Words
    {
        get
        {
            string[] parts = [.. All.Where(change => change.Kind != PublishedKind.Unseen).GroupBy(change => (change.Kind, change.Way))
                .OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Way)
                .Select(group => Part(group.Key.Kind, group.Key.Way, group.Count()))];
            // Settings and looks are each one thing, in whichever files they stand.
            parts = [.. parts.Distinct()];
            return parts.Length switch
            {
                0 => "nothing that readers see",
                1 => parts[0],
                _ => $"{string.Join(", ", parts[..^1])} and {parts[^1]}",
            };
        }
    }

    /// <summary>The first line of the commit.</summary>
    public string Subject =>
        All.Where(change => change.Kind != PublishedKind.Unseen).ToArray() is [{ Title.Length: > 0 } only]
            ? $"Publish {Words}: {only.Title}"
            : $"Publish {Words}";

    private static string Part(PublishedKind kind, ChangeWay way, int count)
    {
        if (kind is PublishedKind.Settings) return "the settings";
        if (kind is PublishedKind.Looks) return "the looks of the site";
        var noun = kind switch
        {
            PublishedKind.Post => count == 1 ? "post" : "posts",
            PublishedKind.Page => count == 1 ? "page" : "pages",
            PublishedKind.Comment => count == 1 ? "reply" : "replies",
            PublishedKind.Picture => count == 1 ? "picture" : "pictures",
            PublishedKind.Recording => count == 1 ? "recording" : "recordings",
            _ => count == 1 ? "file" : "files",
        };
        var word = way switch
        {
            ChangeWay.New => "new",
            ChangeWay.Changed => "changed",
            ChangeWay.Moved => "moved",
            _ => "removed",
        };
        return FormattableString.Invariant($"{count} {word} {noun}");
    }
}
