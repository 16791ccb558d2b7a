using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Editing;
using StaticPress.Preview;
using StaticPress.Primitives;

namespace StaticPress.Desk;

/// <summary>Makes an edit of the author's folder, and leads on to a page that says so.</summary>
internal static class DeskEdit
{
    /// <summary>The site with all that is held back, as edits look at it.</summary>
    public static Blog BlogOf(DeskVisit visit) => EditedSite.Read(visit.Blog.Plan.Sources, visit.Blog.Plan.Site.Options);

    public static Task<Response> Make(DeskVisit visit, string address, Reading<FolderEdit?> edit, Html said) =>
        edit.Value is { } wanted ? Make(visit, address, wanted, said) : visit.Refused(address, edit.Problems[0]);

    public static async Task<Response> Make(DeskVisit visit, string address, FolderEdit edit, Html said)
    {
        if (edit.Apply(visit.Door).Problem is { } refusal) return await visit.Refused(address, refusal);
        // All at once: where many files changed, the folder is looked at as a whole.
        await Task.WhenAll(edit.Paths.Where(path => !path.StartsWith('.')).Select(path => visit.Desk.Current.CatchUp(path, visit.Stop)));
        return visit.See(address, said);
    }

    /// <summary>What was thrown away, with the way back.</summary>
    public static Html ThrownAway(DeskVisit visit, FolderEdit edit, string what)
    {
        var bundle = edit.Paths.Where(path => path.StartsWith(Trash.Folder, StringComparison.Ordinal)).Select(path => path.Split('/'))
            .Where(parts => parts.Length > 2).Select(parts => parts[1]).FirstOrDefault() ?? "";
        var back = DeskForm.Post("restore", visit, $"{DeskForm.Hidden("name", bundle)}<button>Bring it back</button>");
        return $"<p>{what} is in the trash.</p>{back}";
    }
}
