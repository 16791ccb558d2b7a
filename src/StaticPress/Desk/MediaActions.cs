using StaticPress.Editing;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>What is done to a picture or a recording.</summary>
internal static class MediaActions
{
    /// <summary>A long recording.</summary>
    public const long MostBytes = 200L << 20;

    private static string Page => DeskPath.Of("media");

    public static Task<Response> Rename(DeskVisit visit) => With(visit, (blog, medium) =>
    {
        var edit = MediaEdits.Rename(blog, medium, visit.Asked["name"]);
        return DeskEdit.Make(visit, Page, edit, $"<p>{medium.File.Name} has its new name, and {medium.Uses.Count} links followed.</p>");
    });

    /// <summary>The file comes as it is, by a script.</summary>
    public static Task<Response> Replace(DeskVisit visit) => With(visit, (blog, medium) =>
        DeskEdit.Make(visit, Page, MediaEdits.Replace(blog, visit.Door, medium, (visit.Asked["name"], visit.Body.ToArray())),
            $"<p>Another file is in the place of {medium.File.Name}; the former one is in the trash.</p>"));

    public static Task<Response> Delete(DeskVisit visit) => With(visit, (blog, medium) =>
    {
        var edit = MediaEdits.Delete(blog, visit.Door, medium);
        return DeskEdit.Make(visit, Page, edit,
            edit.Value is { } taken ? DeskEdit.ThrownAway(visit, taken, medium.File.Name) : Html.Nothing);
    });

    /// <summary>Looked up among what there is: whatever else somebody asks for is not there.</summary>
    private static Task<Response> With(DeskVisit visit, Func<Blogs.Blog, Medium, Task<Response>> act)
    {
        var blog = DeskEdit.BlogOf(visit);
        return MediaLibrary.Of(blog).FirstOrDefault(medium => medium.File.Path == visit.Asked["medium"]) is { } found ? act(blog, found)
            : Task.FromResult(visit.See(Page, $"<p class=\"bad\" role=\"alert\">This file is not there any more.</p>"));
    }
}
