using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.SiteModel;

/// <summary>
/// The lists that site.yml asks for, each as a term that no post names: so they have pages, feeds and addresses like a category.
/// </summary>
internal static class OwnLists
{
    /// <param name="posts">Newest first.</param>
    public static Reading<IReadOnlyList<Term>> Of(SiteConfig config, IReadOnlyList<Post> posts, TermAddresses addresses)
    {
        Term[] lists = [.. config.Lists.Own.Select(list => Of(list, posts, addresses))];
        var empty = config.Lists.Own.Zip(lists, (list, term) => (List: list, term.Posts)).Where(list => list.Posts.Count == 0);
        return new Reading<IReadOnlyList<Term>>(lists, posts.Count == 0 ? [] : [.. empty.Select(list => Empty(list.List))]);
    }

    private static Term Of(ListConfig list, IReadOnlyList<Post> posts, TermAddresses addresses)
    {
        var (categories, tags) =
            (addresses.KeysOf(TermKind.Category, list.Filter.Categories), addresses.KeysOf(TermKind.Tag, list.Filter.Tags));
        var found = posts.Where(post => IsOneOf(post.Categories, categories) && IsOneOf(post.Tags, tags) && Holds(post, list.Filter));
        var sorted = list.Order switch
        {
            ListOrder.Newest => found,
            ListOrder.Oldest => found.Reverse(),
            ListOrder.Title => found.OrderBy(post => post.Title, StringComparer.OrdinalIgnoreCase),
        };
        Post[] all = [.. list.Limit > 0 ? sorted.Take(list.Limit) : sorted];
        return new Term(new TermKey(TermKind.List, list.Key), list.Title, list.Description, all) { Extra = list.Extra };
    }

    private static bool Holds(Post post, ListFilter filter) =>
        (filter.Authors.Count == 0 || post.Authors.Any(author => Names(filter.Authors, author.Id) || Names(filter.Authors, author.Name)))
        && (filter.Series.Count == 0 || Names(filter.Series, post.FrontMatter.Series))
        && (filter.Years.Count == 0 || Names(filter.Years, FormattableString.Invariant($"{post.Date.Year}")))
        && (filter.HasAudio is not { } audio || post.FrontMatter.Audio is not null == audio)
        && (filter.IsPinned is not { } pinned || post.FrontMatter.Pinned == pinned)
        && filter.Extra.All(wanted => Says(post.FrontMatter.Extra.Find(wanted.Key)?.Value, wanted.Value));

    private static bool IsOneOf(IReadOnlyList<TermKey> terms, TermKey[] wanted) => wanted.Length == 0 || terms.Any(wanted.Contains);

    private static bool Names(IReadOnlyList<string> wanted, string name) => wanted.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>A value says what is wanted when it is that, or one of several; wanted may be one of several too.</summary>
    private static bool Says(YamlNode? value, YamlNode wanted) => (value, wanted) switch
    {
        (null, _) => false,
        (_, YamlList any) => any.Items.Any(one => Says(value, one)),
        (YamlList many, _) => many.Items.Any(one => Says(one, wanted)),
        (YamlScalar one, YamlScalar other) => string.Equals(one.Text, other.Text, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static Problem Empty(ListConfig list) =>
        Problem.Warning(list.Place, ProblemCode.BadTerm, $"No post is in the list '{list.Key}'.",
        "Look at what stands below its 'posts:'; names are those that posts write.");
}
