using StaticPress.Primitives;

namespace StaticPress.Config;

/// <summary>Checks the form of <c>permalinks.post</c>: a path whose parts may hold tokens.</summary>
internal static class PermalinkPattern
{
    public static readonly IReadOnlyList<string> Tokens = [":category", ":day", ":id", ":month", ":slug", ":title", ":year"];

    public static (string Text, string Hint)? Mistake(string pattern)
    {
        if (!pattern.StartsWith('/')) return ($"The permalink '{pattern}' does not start with a slash.", "Write it as /:year/:month/:day/:slug/.");
        foreach (var token in TokensOf(pattern))
        {
            if (Tokens.Contains(token)) continue;
            var near = Suggestion.For(token, Tokens);
            return ($"'{token}' is not known in a permalink.", near.Length > 0 ? near : $"Known are: {string.Join(" ", Tokens)}.");
        }

        return pattern.Contains(":slug", StringComparison.Ordinal) || pattern.Contains(":title", StringComparison.Ordinal) || pattern.Contains(":id", StringComparison.Ordinal)
            ? null
            : ($"With the permalink '{pattern}' two posts would share an address.", "Put :slug into it.");
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
