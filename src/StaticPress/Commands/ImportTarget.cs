using System.Text;
using StaticPress.Config;
using StaticPress.Importing;
using StaticPress.Locale;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary>The site that an import goes into: one that is there, or a new one in an empty folder.</summary>
internal sealed class ImportTarget
{
    /// <summary>A repository is open to all, and the export names those who replied, with their e-mail addresses.</summary>
    private static ReadOnlySpan<byte> NotForGit =>
        "\n# Of the move: an export holds e-mail addresses, and what was private.\n/*.xml\n/*.zip\n/uploads/\n/wp-content/\n"u8;

    private readonly Edge _edge;
    private readonly bool _isNew;

    private ImportTarget(string folder, Edge edge, bool isDry)
    {
        (Folder, _edge) = (folder, edge);
        var starter =
            StarterSite.Files(edge.Now, "UTC", hasReadme: false, (Host.GitHub, edge.Program)).First(file => file.Name == SiteConfig.File);
        Site = new ImportedSite(folder, isDry) { Starter = starter.Bytes };
        _isNew = Site.Read(SiteConfig.File) is null;
    }

    /// <summary>From the root of the disk.</summary>
    public string Folder { get; }

    public ImportedSite Site { get; }

    /// <returns>Null when there is no place for it, which has been said.</returns>
    public static string? Find(string? named, Edge edge)
    {
        var folder = edge.FullPath(named ?? ".");
        if (named is null && SiteFolder.Above(folder) is { } above) return above;
        if (!Directory.Exists(folder) || File.Exists(Path.Join(folder, SiteConfig.File))
            || File.Exists(Path.Join(folder, ImportLedger.File)))
        {
            if (!File.Exists(folder)) return folder;
            edge.Terminal.Error.WriteLine($"{named} is a file. Name the folder of the site with --site.");
            return null;
        }

        var other = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal)
            .FirstOrDefault(name => !NewSiteCommand.IsHarmless(name) && !IsOfTheMove(name));
        if (other is null) return folder;
        edge.Terminal.Error.WriteLine(
            $"{edge.FromHere(folder)} is not empty: it holds '{other}', and no site. Name a folder with --site, as in --site my-blog; it may be new.");
        return null;
    }

    public static ImportTarget Open(string folder, Edge edge, bool isDry) => new(folder, edge, isDry);

    /// <summary>Into a site that is there, by its own address, pattern and clock; else as the old blog had them.</summary>
    public MoveOptions Options(SiteZone? zone)
    {
        var there = Site.Read(SiteConfig.File);
        if (there is null || Site.IsStarter(there) || Site.IsAgain)
            return new MoveOptions(zone, null, there is null || !Site.IsAgain ? null : Shape(Config()));
        var config = Config();
        return new MoveOptions(zone ?? config.Zone, config.Address.BasePath, Shape(config));
    }

    /// <summary>Writes what is no text: the report, and in a new site what publishes it.</summary>
    public void Finish(ImportReport report)
    {
        Site.Finish();
        Site.Replace(ImportReport.File, Encoding.UTF8.GetBytes(report.Text()));
        if (!_isNew) return;
        var hasReadme = Directory.Exists(Folder) && Directory.EnumerateFiles(Folder, "README*").Any();
        foreach (var file in StarterSite.Frame(hasReadme, (Host.GitHub, _edge.Program)))
            Site.AddMedia(file.Name, () => file.Name == ".gitignore" ? [.. file.Bytes, .. NotForGit] : file.Bytes);
    }

    private static SiteShape Shape(SiteConfig config) => new(config.PostPermalink, config.ListPermalinks);

    private SiteConfig Config() => SiteConfigReader.Read(DiskScan.Scan(Folder), new BuildOptions(_edge.Now)).Value;

    /// <summary>Whoever moves has the export and the backup lying there.</summary>
    private static bool IsOfTheMove(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
            || name is "uploads" or "wp-content" or OldSite.Kept;
}
