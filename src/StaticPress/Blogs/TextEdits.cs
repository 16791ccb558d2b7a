using StaticPress.Content;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Rendering;

namespace StaticPress.Blogs;

/// <summary>
/// The change that an author makes a hundred times an hour: the text of a post, below its front matter. It moves no address and no
/// list, so the site stays as it was assembled, and only where the text lies is new.
/// </summary>
internal static class TextEdits
{
    /// <summary>A checkout is read as a whole: it hardly touches texts alone.</summary>
    private const int Most = 20;

    /// <returns>Null when anything but texts has changed.</returns>
    public static Blog? Apply(Change change)
    {
        var before = change.Before;
        // A text that comes to show a picture of a draft brings it out.
        if (before.HeldFiles.Files.Count > 0 || change.Files.Count is 0 or > Most || !change.HasSameOptions) return null;
        var config = before.Plan.Site.Config;
        var dates = config.Dates;
        if (!change.Files.All(path => IsText(path, change, dates))) return null;
        var plan = before.Plan with { Sources = change.Sources };
        return before with { Plan = plan, Renderer = new Renderer(plan, before.Renderer) };
    }

    private static bool IsText(string path, Change change, DateText dates) =>
        change.Sources.Find(path) is { } file
        && change.Before.Parts.Documents!.Find(path) is { } known
        && IsTextEdit(known, DocumentReader.Read(file, dates));

    /// <summary>A message about the front matter names a line of it, so none may have moved, and none may be wrong.</summary>
    private static bool IsTextEdit(Reading<Document> before, Reading<Document> now) =>
        before.Problems.Count + now.Problems.Count == 0
        && before.Value.BodyOffset == now.Value.BodyOffset
        && before.Value.BodyLine == now.Value.BodyLine
        && now.Value.FrontMatter.Says(before.Value.FrontMatter);
}
