using System.CommandLine;
using StaticPress.Importing.Dialects;
using StaticPress.Importing.FromFolder;
using StaticPress.Locale;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress import jekyll</c> and its sisters: the folder of another generator becomes a site.</summary>
internal static class ImportFolderCommand
{
    public static IEnumerable<Command> Create(Edge edge) => DialectTable.All.Select(dialect =>
    {
        var options = new FolderOptions(dialect);
        var command =
            new Command(dialect.Word, dialect.Word == "markdown"
                ? "Move a folder of Markdown files in."
                : $"Move a blog in that {dialect.Name} made: the folder with its settings and texts.");
        options.AddTo(command);
        command.SetAction(arguments => Run(arguments, (dialect, options), edge));
        return command;
    });

    private static int Run(ParseResult arguments, (Dialect Dialect, FolderOptions Options) asked, Edge edge)
    {
        var (dialect, options) = asked;
        var named = arguments.GetValue(options.Folder)!;
        var root = RealPath.Of(edge.FullPath(named)) ?? edge.FullPath(named);
        if (!Directory.Exists(root))
        {
            edge.Terminal.Error.WriteLine($"There is no folder {named}. Name the one in which {What(dialect)}.");
            return ExitCode.WrongUsage;
        }

        if (ImportTarget.Find(arguments.GetValue(options.Site), edge) is not { } folder) return ExitCode.SiteHasErrors;
        if ((RealPath.Of(folder) ?? folder) == root)
        {
            edge.Terminal.Error.WriteLine(
                "The new site needs a folder of its own: name one with --site, as in --site ../my-blog; it may be new.");
            return ExitCode.WrongUsage;
        }

        var isDry = arguments.GetValue(options.DryRun);
        var target = ImportTarget.Open(folder, edge, isDry);
        var there = Directory.Exists(folder) ? DiskScan.Scan(folder) : new SourceTree([], []);
        var zone = arguments.GetValue(options.TimeZone) is { } id ? SiteZone.TryFind(id) : null;
        var known = target.Options(zone);
        var blog = OldBlog.Of(dialect, OldFolder.Read(root, RealPath.Of(folder) ?? folder), known, arguments.GetValue(options.Permalink));
        var moving = FolderMove.Prepare(blog, known.Shape?.Pattern);
        if (moving.Plan.Texts.Count == 0)
        {
            edge.Terminal.Error.WriteLine(
                $"There is no text of a blog in {edge.FromHere(root)}. {(blog.Config.Maps.Count > 0 ? Unread(blog) : $"Name the folder in which {What(dialect)}.{Deeper(root, dialect)}")}");
            return ExitCode.SiteHasErrors;
        }

        var report = FolderMove.Run(moving, target.Site, (there, edge.Now));
        target.Finish(report);
        return ImportSummary.Tell(report, (target, edge), isDry);
    }

    private static string What(Dialect dialect) => dialect.Configs.Count == 0 ? "the texts lie" : $"{dialect.Configs[0]} lies";

    /// <summary>The settings are there: what lies beside them is no Markdown.</summary>
    private static string Unread(OldBlog blog) => blog.Folder.Files.FirstOrDefault(file => OldText.IsForeign(file.Path)) is { } foreign
        ? $"Texts like {foreign.Path} are no Markdown: make Markdown of them beside the old ones, as 'pandoc {foreign.Path} -o {Path.ChangeExtension(foreign.Path, ".md")}' does, and import again."
        : $"{blog.Dialect.Name} made its pages of templates, which are not read here: put their words into files that end in .md, and import again.";

    /// <summary>Whoever keeps a project around the blog names the project.</summary>
    private static string Deeper(string root, Dialect dialect) =>
        Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal)
            .FirstOrDefault(folder => dialect.Configs.Any(config => File.Exists(Path.Join(folder, config)))) is { } below
            ? $" Is it {Path.GetFileName(below)}?" : "";
}

/// <summary>What the command line takes for it.</summary>
internal sealed class FolderOptions(Dialect dialect)
{
    public Argument<string> Folder { get; } = new("FOLDER")
    {
        Description = dialect.Word == "markdown"
            ? "The folder with the texts."
            : $"The folder of the old blog, in which {dialect.Name}'s settings lie.",
    };

    public Option<string?> Site { get; } = new("--site")
    {
        Description = "The folder of the site; when left out, the site you are in, or a new one here when there is nothing else here.",
        HelpName = "DIR",
    };

    public Option<string?> TimeZone { get; } = new("--time-zone")
    {
        Description = "The time zone of the old blog, such as Europe/London; when left out, its settings tell.",
        HelpName = "ZONE",
    };

    public Option<string?> Permalink { get; } = new("--permalink")
    {
        Description = "How posts were addressed, where the old settings do not say it, as in /:year/:month/:slug/.",
        HelpName = "PATTERN",
    };

    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Say what would be done, and write nothing." };

    public void AddTo(Command command)
    {
        TimeZone.Validators.Add(GivenValues.KnownZone);
        command.Add(Folder);
        foreach (var option in (Option[])[Site, TimeZone, Permalink, DryRun]) command.Add(option);
    }
}
