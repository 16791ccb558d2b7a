using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Locale;
using StaticPress.Rendering;
using StaticPress.Sources;

namespace StaticPress.Blogs;

/// <summary>
/// The change that an author makes a hundred times an hour: the text of a post, below its front matter. It moves no address and no
/// list, so the site stays as it was assembled, and only where the text lies is new.
/// </summary>
internal sealed record TextEdits(Blog Before, SourceTree Sources, IReadOnlyList<DocumentReading> Readings)
{
    /// <summary>A checkout is read as a whole: it hardly touches texts alone.</summary>
    private const int Most = 20;

    public Blog Applied
    {
        get
        {
            var plan = Before.Plan with
            {
                Sources = Sources,
                Edited = Before.Plan.Edited.SetItems(Readings.Select(reading => KeyValuePair.Create(reading.Document.File.Path, reading.Document))),
            };
            return Before with { Plan = plan, Renderer = new Renderer(plan, Before.Renderer) };
        }
    }

    /// <returns>Null when anything but texts has changed.</returns>
    public static TextEdits? Between(Blog before, SourceTree sources, BuildOptions options)
    {
        var plan = before.Plan;
        var changed = SourceChanges.Between(plan.Sources, sources);
        // A text that comes to show a picture of a draft brings it out.
        if (before.HeldFiles.Files.Count > 0) return null;
        if (changed.Count is 0 or > Most || plan.Site.Options with { Now = options.Now } != options) return null;
        var config = plan.Site.Config;
        var dates = new DateText(config.DateFormat, config.Zone);
        var readings = new List<DocumentReading>(changed.Count);
        foreach (var path in changed)
        {
            if (sources.Find(path) is not { } file || before.Parts.Documents!.Find(path) is not { } known) return null;
            var reading = DocumentReader.Read(file, dates);
            if (!IsTextEdit(known, reading)) return null;
            readings.Add(reading);
        }

        return new TextEdits(before, sources, readings);
    }

    /// <summary>A message about the front matter names a line of it, so none may have moved, and none may be wrong.</summary>
    private static bool IsTextEdit(DocumentReading before, DocumentReading now) =>
        before.Problems.Count + now.Problems.Count == 0
        && before.Document.BodyOffset == now.Document.BodyOffset
        && before.Document.BodyLine == now.Document.BodyLine
        && now.Document.FrontMatter.Says(before.Document.FrontMatter);
}
