using System.CommandLine;
using System.Globalization;
using StaticPress.Authoring;
using StaticPress.Pictures;
using StaticPress.Rendering;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress media</c>: work on the author's own pictures.</summary>
internal static class MediaCommand
{
    public static Command Create(Edge edge) => new("media", "Work on the pictures of the site.") { Clean(edge) };

    /// <summary>Takes out of the originals what a build leaves out of the published copies.</summary>
    private static Command Clean(Edge edge)
    {
        var source = new Option<string?>("--source") { Description = SiteFolder.Description, HelpName = "DIR" };
        var dry = new Option<bool>("--dry-run") { Description = "Name the pictures, and change none." };
        var command = new Command("clean",
            "Take place, camera and serial numbers out of the pictures below content/; no pixel changes.") { source, dry };
        command.SetAction(arguments =>
        {
            var folder = SiteFolder.Find(arguments.GetValue(source), edge);
            var door = AuthorsFolder.At(folder);
            var (cleaned, failed) = (0, 0);
            foreach (var file in DiskScan.Scan(folder).Below("content/").Where(PictureBytes.IsCleaned))
            {
                var before = file.ReadAll();
                if (CleanCopy.Of(before) is not { } after || after.Length == before.Length && after.Span.SequenceEqual(before)) continue;
                var saving = arguments.GetValue(dry) ? Saving.Done : door.Replace(file.Path, before, after.Span);
                if (saving.Problem is { } problem)
                {
                    edge.Problems([problem], folder);
                    failed++;
                    continue;
                }

                cleaned++;
                edge.Terminal.Line(string.Create(CultureInfo.InvariantCulture,
                    $"  {file.Path}{(TraceOfPlace.In(before) ? ", which said where it was taken" : "")}"));
            }

            edge.Terminal.Line(string.Create(CultureInfo.InvariantCulture,
                $"{(arguments.GetValue(dry) ? "To clean" : "Cleaned")}: {cleaned:N0} {(cleaned == 1 ? "picture" : "pictures")}. What git "
                + $"has of them from before stays in its history."));
            return failed > 0 ? ExitCode.SiteHasErrors : ExitCode.Done;
        });
        return command;
    }
}
