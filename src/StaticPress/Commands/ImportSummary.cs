using System.Globalization;
using StaticPress.Importing;

namespace StaticPress.Commands;

/// <summary>What an import says at its end, for people who have never heard of front matter.</summary>
internal static class ImportSummary
{
    private const int MostNotes = 8;

    public static int Tell(ImportReport report, (ImportTarget Target, Edge Edge) around, bool isDry)
    {
        var (terminal, site) = (around.Edge.Terminal, around.Target.Site);
        if (isDry) terminal.Line("Nothing was written: this is what an import would do.");
        foreach (var tally in report.Tallies)
        {
            var rest = tally.Why.Length > 0 ? $" ({tally.Why})" : "";
            terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{tally.What}: {tally.Carried:N0} of {tally.Found:N0}{rest}"));
        }

        terminal.Line(isDry
            ? string.Create(CultureInfo.InvariantCulture, $"Files: {site.Changed:N0} to write, {site.Same:N0} stay as they are.")
            : string.Create(CultureInfo.InvariantCulture, $"Files: {site.Changed:N0} written, {site.Same:N0} as they were."));
        foreach (var note in report.Notes.Where(note => note.Kind == NoteKind.Kept).Take(MostNotes))
            terminal.Line($"{note.Place.File}: {note.Text}");
        foreach (var note in report.Notes.Where(note => note.Kind == NoteKind.ToDo)) terminal.Sentence($"To do: {note.Text}");
        around.Edge.Problems(site.Problems, around.Target.Folder);
        var folder = around.Edge.FromHere(around.Target.Folder);
        if (report.Losses > 0)
        {
            terminal.Line(string.Create(CultureInfo.InvariantCulture,
                $"Lost: {report.Losses:N0} {(report.Losses == 1 ? "thing" : "things")} that readers of the old site saw.{(isDry ? $" Without --dry-run {ImportReport.File} names each." : "")}"));
        }

        if (!isDry)
        {
            terminal.Line($"Everything in detail: {Path.Join(folder, ImportReport.File)}");
            terminal.Line($"To see the site: {(folder == "." ? "" : $"cd {ShellWord.Of(folder)} and ")}staticpress serve --open");
        }

        return report.Losses > 0 || site.Problems.Count > 0 ? ExitCode.SiteHasErrors : ExitCode.Done;
    }
}
