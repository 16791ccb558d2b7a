using StaticPress.Primitives;

namespace StaticPress.Importing.FromFolder;

/// <summary>What the program itself says of the site that came of an old blog, before any of it is on the disk.</summary>
/// <param name="Addresses">Of all that the site has.</param>
/// <param name="Dead">Addresses in texts that lead nowhere, as they are written.</param>
/// <param name="PlainOrigins">Hosts from which texts show pictures without encryption.</param>
internal sealed record FoundInSite(IReadOnlySet<string> Addresses, IReadOnlyList<string> Dead, IReadOnlyList<string> PlainOrigins)
{
    public static readonly FoundInSite Nothing = new(new HashSet<string>(), [], []);

    /// <summary>Those who wrote a text that readers see, by id.</summary>
    public IReadOnlySet<string> Authors { get; init; } = new HashSet<string>();

    public bool HasEpisodes { get; init; }

    /// <summary>What a build would report, in the order of files.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Addresses in texts that lead to what readers do not see, by the file.</summary>
    public IReadOnlyList<(string File, string Address)> Held { get; init; } = [];
}
