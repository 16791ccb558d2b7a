using System.Text;
using StaticPress.Authoring;
using StaticPress.Content;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>Begins a post as a draft, and leads to where it is written.</summary>
internal static class BeginPost
{
    /// <summary>More posts of one title on one day than anybody writes.</summary>
    private const int MostAlike = 50;

    public static async Task<Response> Do(DeskVisit visit)
    {
        var title = ReaderText.Line(visit.Asked["title"]);
        if (title.Length == 0) return visit.See(DeskPath.Of("posts"),
            $"<p class=\"bad\" role=\"alert\">In this title there is nothing to be seen. Give the post another.</p>");
        var post = new NewPost(title, null, null, visit.Now);
        var text = Encoding.UTF8.GetBytes(post.Text(ShownText.Of(visit.Asked["text"])));
        for (var number = 1; ; number++)
        {
            var path = post.Path(visit.Config.Slugs, number);
            var saving = visit.Door.Add(path, text);
            if (saving.End == SavingEnd.Taken && number < MostAlike) continue;
            return saving.Problem is { } refusal ? await visit.Refused(DeskPath.Of("posts"), refusal)
                : await visit.Back(DeskPath.Of("write", ("post", path)), $"<p>A draft is begun: {path}</p>", path);
        }
    }
}
