using System.Text.RegularExpressions;
using StaticPress.Config;

namespace StaticPress.Importing;

/// <summary>Addresses at which the program itself puts a list, a feed or a search; no text can have one.</summary>
internal sealed partial record ProgramAddress(ListPermalinks Lists)
{
    /// <summary>Those of a site whose settings say nothing of them.</summary>
    public static ProgramAddress Usual { get; } = new(new ListPermalinks());

    /// <param name="address">From the root of the site.</param>
    public bool Is(string address) => Made().IsMatch(address) || IsOverview(address);

    /// <summary>Lists whose address the settings can change, out of the way of texts that were there before.</summary>
    /// <param name="taken">Whether a public text of the old blog has the address.</param>
    public static ListPermalinks Beside(Func<string, bool> taken)
    {
        var usual = new ListPermalinks();
        return usual with
        {
            Archive = Free(usual.Archive, taken),
            Categories = Free(usual.Categories, taken),
            Tags = Free(usual.Tags, taken),
            Search = Free(usual.Search, taken),
        };
    }

    private static string Free(string address, Func<string, bool> taken)
    {
        if (!taken(address)) return address;
        var other = $"/blog-{address[1..]}";
        for (var number = 2; taken(other); number++) other = $"/blog-{address[1..^1]}-{number}/";
        return other;
    }

    private bool IsOverview(string address)
    {
        foreach (var list in (string[])[Lists.Archive, Lists.Categories, Lists.Tags, Lists.Search])
        {
            if (address.AsSpan().TrimEnd('/').Equals(list.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    [GeneratedRegex(
        "^/(?:(?:archive/[0-9]{4}(?:/[0-9]{2})?|feed|page/[0-9]+|(?:category|tag|author)/[^/]+(?:/page/[0-9]+)?)/?"
        + "|(?:404|index)\\.html|(?:feed|atom|podcast|sitemap|sitemap-news)\\.xml|feed\\.json|robots\\.txt|favicon\\.ico)?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Made();
}
