using StaticPress.Config;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Blogs;

/// <summary>
/// What is other now than when the blog was read: in its folder, in what is wanted of it, or by the hour. Found once, and handed on.
/// </summary>
/// <param name="Options">What is wanted now.</param>
internal sealed record Change(Blog Before, SourceTree Sources, BuildOptions Options)
{
    /// <summary>The paths of files that came, went or changed, ordinal.</summary>
    public IReadOnlyList<string> Files { get; } = SourceChanges.Between(Before.Plan.Sources, Sources);

    /// <summary>The paths of what was refused and is not now, or the other way round.</summary>
    public IReadOnlyList<string> Refused { get; } =
    [
        .. Before.Plan.Sources.Problems.Except(Sources.Problems).Union(Sources.Problems.Except(Before.Plan.Sources.Problems))
        .Select(problem => problem.Place.File),
    ];

    /// <summary>The disk may give today what it refused yesterday, and the time of the file stays the same.</summary>
    public IReadOnlyList<string> Readable { get; } = [.. Before.Unreadable.Where(IsReadable).Select(file => file.Path)];

    /// <summary>Whether nothing but the hour is other in what is wanted.</summary>
    public bool HasSameOptions => Before.Plan.Site.Options with { Now = Options.Now } == Options;

    public bool IsNothing => Files.Count == 0 && Refused.Count == 0 && Readable.Count == 0 && !IsAnyDue(Before.Plan.Site, Options.Now);

    /// <summary>Posts go live and expire while a preview runs.</summary>
    private static bool IsAnyDue(Site site, DateTimeOffset now) =>
        site.Held.Any(held => PostStates.Of(held.Document.FrontMatter, now) != held.State)
        || site.Posts.Any(post => PostStates.Of(post.FrontMatter, now) != post.State);

    private static bool IsReadable(SourceFile file)
    {
        try
        {
            file.Read(0, new byte[1]);
            return true;
        }
        catch (UnreadableException)
        {
            return false;
        }
    }
}
