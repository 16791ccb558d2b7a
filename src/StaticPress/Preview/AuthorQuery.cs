using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace StaticPress.Preview;

/// <summary>What an author asks of the preview's page.</summary>
/// <param name="Words">Looked for in titles, files and addresses; empty for all.</param>
/// <param name="State">Of posts: <c>live</c>, <c>draft</c>, <c>scheduled</c>, <c>expired</c>; empty for all.</param>
/// <param name="Posts">Which hundred of the posts, from 1.</param>
/// <param name="Routes">Which hundred of the addresses, from 1.</param>
internal sealed record AuthorQuery(string Words, string State, int Posts, int Routes)
{
    public const int PerPage = 100;

    public static AuthorQuery Read(IQueryCollection query) =>
        new(query["q"].ToString().Trim(), query["state"].ToString(), Number(query["posts"]), Number(query["routes"]));

    public bool Matches(params ReadOnlySpan<string> texts)
    {
        if (Words.Length == 0) return true;
        foreach (var text in texts)
        {
            if (text.Contains(Words, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The address of this question, for a link.</summary>
    public string Url => string.Create(
        CultureInfo.InvariantCulture,
        $"{PreviewPaths.Home}?q={Uri.EscapeDataString(Words)}&state={Uri.EscapeDataString(State)}&posts={Posts}&routes={Routes}");

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000 ? number : 1;
}
