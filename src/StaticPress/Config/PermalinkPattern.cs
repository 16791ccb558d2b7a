using StaticPress.Primitives;

namespace StaticPress.Config;

/// <summary>Checks the form of <c>permalinks.post</c>: a path whose parts may hold tokens.</summary>
internal static class PermalinkPattern
{
    public static readonly IReadOnlyList<string> Tokens =
        [":category", ":day", ":folders", ":id", ":month", ":name", ":slug", ":title", ":year"];

    private static readonly string[] TellsPostsApart = [":id", ":name", ":slug", ":title"];

    /// <summary>What Jekyll, Hugo, Hexo and WordPress call ours.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        [":categories"] = ":category",
        [":section"] = ":category",
        [":sections"] = ":folders",
        [":path"] = ":folders",
        [":filename"] = ":name",
        [":contentbasename"] = ":name",
        [":basename"] = ":name",
        [":postname"] = ":slug",
        [":monthnum"] = ":month",
        [":postid"] = ":id",
    };

    public static Wording? Mistake(string pattern)
    {
        if (!pattern.StartsWith('/'))
            return new($"The permalink '{pattern}' does not start with a slash.", "Write it as /:year/:month/:day/:slug/.");
        foreach (var token in TokensOf(pattern))
        {
            if (Tokens.Contains(token)) continue;
            var near = Elsewhere.TryGetValue(token, out var here) ? $"Here it is '{here}'." : Suggestion.For(token, Tokens);
            return new($"'{token}' is not known in a permalink.", near.Length > 0 ? near : $"Known are: {string.Join(" ", Tokens)}.");
        }

        return TellsPostsApart.Any(token => pattern.Contains(token, StringComparison.Ordinal))
            ? null
            : new($"With the permalink '{pattern}' two posts would share an address.", "Put :slug into it.");
    }

    public static IEnumerable<string> TokensOf(string pattern)
    {
        for (var i = pattern.IndexOf(':'); i >= 0; i = pattern.IndexOf(':', i + 1))
        {
            var end = i + 1;
            while (end < pattern.Length && char.IsAsciiLetter(pattern[end])) end++;
            yield return pattern[i..end];
        }
    }
}
