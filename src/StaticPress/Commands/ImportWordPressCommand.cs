using System.CommandLine;
using StaticPress.Importing;
using StaticPress.Importing.FromWordPress;
using StaticPress.Importing.WordPress;
using StaticPress.Locale;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress import wordpress</c>: an export, and the files of a backup, become a site.</summary>
internal static class ImportWordPressCommand
{
    public static Command Create(Edge edge)
    {
        var options = new ImportOptions();
        var command = new Command("wordpress", "Move a WordPress blog in: its export, with the pictures of a backup or of the old site.");
        options.AddTo(command);
        command.SetAction(arguments => Run(arguments, options, edge));
        return command;
    }

    private static int Run(ParseResult arguments, ImportOptions options, Edge edge)
    {
        var given = arguments.GetValue(options.Exports)!;
        var oldSite = OldSite.Named(given);
        string[] files = oldSite is null ? [.. given.Select(edge.FullPath)] : [];
        if (files.FirstOrDefault(file => !File.Exists(file)) is { } absent)
        {
            edge.Terminal.Error.WriteLine(
                $"There is no file {edge.FromHere(absent)}. In WordPress, choose Tools › Export › All content, and name the file that it gives you.");
            return ExitCode.WrongUsage;
        }

        if (ImportTarget.Find(arguments.GetValue(options.Site), edge) is not { } folder) return ExitCode.SiteHasErrors;
        var aside = arguments.GetValue(options.Private) is { } named ? edge.FullPath(named) : null;
        if (aside is not null && (IsWithin(folder, aside) || IsWithin(aside, folder)))
        {
            edge.Terminal.Error.WriteLine(
                "--include-private takes a folder outside the site: what was private there must not be published here.");
            return ExitCode.WrongUsage;
        }

        var isDry = arguments.GetValue(options.DryRun);
        var target = ImportTarget.Open(folder, edge, isDry);
        using var uploads = OpenedUploads.Open(arguments, options, (edge, target.Site));
        if (uploads is null) return ExitCode.WrongUsage;
        if ((oldSite is null ? Wxr.Read(files) : OldSite.Read(oldSite, isDry ? null : folder, edge))?.At(edge.Now) is not { } export)
            return ExitCode.SiteHasErrors;
        if (export.Heads.Count == 0)
        {
            edge.Terminal.Error.WriteLine("There is no text in what was given. Is it the file that WordPress' Tools › Export made?");
            foreach (var repair in export.Repairs) edge.Terminal.Error.WriteLine($"{repair.Place}: {repair.Text}");
            return ExitCode.SiteHasErrors;
        }

        var zone = arguments.GetValue(options.TimeZone) is { } id ? SiteZone.TryFind(id) : null;
        var mover = Mover.Of(export, target.Options(zone), uploads.SourceFor(export));
        var setAside = aside is null || isDry ? null : new SetAside(mover, aside);
        var report = WordPressMove.Run(mover, target.Site, setAside is null ? null : setAside.Write);
        if (files.FirstOrDefault(file => IsWithin(folder, file)) is { } within)
            report = report with { Notes = [.. report.Notes, ImportNote.ToDo(Private(Path.GetFileName(within)))] };
        target.Finish(report);
        return ImportSummary.Tell(report, (target, edge), isDry);
    }

    private static string Private(string export) =>
        $"{export} lies in the folder of the site, and holds the e-mail addresses of those who replied, and what was private: take it out before you publish that folder.";

    private static bool IsWithin(string folder, string path)
    {
        var (outer, inner) = (RealPath.Of(folder) ?? folder, RealPath.Of(path) ?? path);
        return RealPath.IsWithin(outer, inner);
    }
}

/// <summary>What the command line takes for it.</summary>
internal sealed class ImportOptions
{
    public Argument<string[]> Exports { get; } = new("EXPORT.xml")
    {
        Description = "The file or files that WordPress' Tools › Export made, or the address of the blog where it still is.",
        Arity = ArgumentArity.OneOrMore,
    };

    public Option<string?> Uploads { get; } = new("--uploads")
    {
        Description = "The folder wp-content/uploads of a backup, a folder above it, or a zip file that holds it.",
        HelpName = "FOLDER|ZIP",
    };

    public Option<string?> Site { get; } = new("--site")
    {
        Description = "The folder of the site; when left out, the site you are in, or a new one here when there is nothing else here.",
        HelpName = "DIR",
    };

    public Option<bool> Download { get; } =
        new("--download") { Description = "Fetch pictures and files from the old site; what is here already is not fetched again." };

    public Option<string?> TimeZone { get; } = new("--time-zone")
    {
        Description = "The time zone of the old blog, such as Europe/London; when left out, its dates tell.",
        HelpName = "ZONE",
    };

    public Option<string?> Private { get; } = new("--include-private")
    {
        Description = "Write what was private, behind a password or in the trash to this folder outside the site.",
        HelpName = "DIR",
    };

    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Say what would be done, and write nothing." };

    public void AddTo(Command command)
    {
        TimeZone.Validators.Add(GivenValues.KnownZone);
        command.Add(Exports);
        foreach (var option in (Option[])[Uploads, Site, Download, TimeZone, Private, DryRun]) command.Add(option);
    }
}
