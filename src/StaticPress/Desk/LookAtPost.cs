using System.Text.Json;
using StaticPress.Blogs;
using StaticPress.Content;
using StaticPress.Markdown;
using StaticPress.Preview;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Desk;

/// <summary>
/// The page that a post would be with what is written at the desk and not saved yet: from the same machine as every other page.
/// </summary>
internal static class LookAtPost
{
    public static Task<Response> Do(DeskVisit visit)
    {
        if (PostFile.Find(visit, visit.Asked["post"]) is not { } post)
            return Task.FromResult(Response.Text(404, "This post is not there any more."));
        var change = PostChange.Read(visit.Asked);
        var composed = ComposedPost.Of(post, change, visit.Config, mineGoes: true);
        var file = new MemoryFile(post.Path, composed.Bytes);
        var blog = After(visit, file);
        var page = PageOf(blog, file.Path, out var route);
        var block = FrontMatterBlock.Read(file);
        Problem[] problems =
            [.. (composed.Problem is { } fault ? [fault] : Array.Empty<Problem>()).Concat(blog.Problems).Concat(page?.Problems ?? [])
            .Where(problem => problem.Place.File == file.Path).Distinct().Order()];
        return Task.FromResult(DeskJson.Of(json =>
        {
            if (page?.IsWholeBut(file.Path) == true) json.WriteString("html", page.Bytes);
            if (route is not null) json.WriteString("address", visit.PageAddress(route.Url));
            Length(json, file);
            Looks(json, page, blog, visit);
            Problems(json, problems, change.IsWhole ? 1 : block.BodyLine);
        }));
    }

    /// <summary>The site with this one file in place of the one on the disk; nothing else is read again.</summary>
    private static Blog After(DeskVisit visit, MemoryFile file)
    {
        var before = visit.Blog;
        var options = before.Plan.Site.Options with { Now = visit.Desk.Clock() };
        return Blog.After(new Change(before, before.Plan.Sources.With([file.Path], [file]), options), new StageTimes());
    }

    private static RenderedPage? PageOf(Blog blog, string path, out Route? route)
    {
        route = blog.Plan.Routes.UrlOfFile(path) is { } url ? blog.Plan.Routes.Find(url.Value) : null;
        if (route is null) return null;
        using var renderer = new PageRenderer(blog.Renderer);
        return renderer.Render(route);
    }

    private static void Length(Utf8JsonWriter json, MemoryFile file)
    {
        var length = TextLength.Of(ComposedPost.TextOf(file, isWhole: false)?.Text ?? "");
        json.WriteNumber("words", length.Words);
        json.WriteNumber("minutes", length.Minutes);
    }

    /// <summary>How a search engine and other sites would show it: by the tags that the page has for them.</summary>
    private static void Looks(Utf8JsonWriter json, RenderedPage? page, Blog blog, DeskVisit visit)
    {
        if (page is null || SharedLook.In(page, blog.Plan.Site.Config) is not { } look) return;
        json.WriteStartObject("shared");
        json.WriteString("title", look.Title);
        json.WriteString("description", look.Description);
        json.WriteString("image",
            look.Image.Length > visit.Site.BasePath.Length ? DeskPictures.AddressOf(look.Image[visit.Site.BasePath.Length..]) : "");
        json.WriteEndObject();
    }

    /// <param name="first">The line of the file that the field begins with.</param>
    private static void Problems(Utf8JsonWriter json, IEnumerable<Problem> problems, int first)
    {
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteNumber("line", Math.Max(0, problem.Place.Line - first + 1));
            json.WriteBoolean("isError", problem.IsError);
            json.WriteBoolean("isDay", problem.Code == ProblemCode.DatesDiffer);
            json.WriteString("text", problem.Text);
            json.WriteString("hint", problem.Hint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
