using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Blogs;

/// <summary>The site as its author wrote it, before any theme, address or page: enough for whoever asks only what there is.</summary>
internal sealed record SiteReading(SourceTree Sources, Reading<SiteConfig> Config, Documents Documents, Site Site)
{
    /// <summary>In the order in which they were found.</summary>
    public IEnumerable<Problem> Problems => [.. Sources.Problems, .. Config.Problems, .. Documents.Problems, .. Site.Problems];

    public static SiteReading Read(SourceTree sources, BuildOptions options) => Read(sources, options, new StageTimes(), BlogParts.None);

    /// <param name="kept">What an earlier reading leaves to this one.</param>
    public static SiteReading Read(SourceTree sources, BuildOptions options, StageTimes stages, BlogParts kept)
    {
        var config = stages.Time("config", () => kept.Config ?? SiteConfigReader.Read(sources, options));
        var documents = stages.Time("content", () => Documents.Read(sources, config.Value, kept.Documents));
        var site = stages.Time("model", () => Site.Assemble(config.Value, options, documents));
        return new SiteReading(sources, config, documents, site);
    }
}
