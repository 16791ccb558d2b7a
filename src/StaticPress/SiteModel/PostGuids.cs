using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>The lasting names that posts carry in feeds.</summary>
internal static class PostGuids
{
    /// <summary>A feed reader takes two items of one name for one: the second is never shown.</summary>
    /// <param name="posts">Newest first.</param>
    public static IEnumerable<Problem> Twice(IReadOnlyList<Post> posts)
    {
        var first = new Dictionary<string, Post>(StringComparer.Ordinal);
        foreach (var post in posts)
        {
            var guid = post.FrontMatter.Guid;
            if (guid.Length == 0 || first.TryAdd(guid, post)) continue;
            yield return Problem.Error(
                post.Document.PlaceOf("guid"),
                ProblemCode.GuidTwice,
                $"The guid '{guid}' is that of {first[guid].Document.File.Path} too.",
                "Give each post a guid of its own, or none.");
        }
    }
}
