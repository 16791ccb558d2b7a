using System.CommandLine;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress list</c>: the posts by their state.</summary>
internal static class ListCommand
{
    private static readonly string[] Kinds = ["addresses", "all", "drafts", "expired", "future"];

    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var kind = new Argument<string>("WHICH")
        { Description = "drafts, future, expired, all or addresses.", DefaultValueFactory = _ => "all" };
        kind.Validators.Add(result =>
        {
            var word = result.GetValueOrDefault<string>();
            if (!Kinds.Contains(word))
                result.AddError($"'{word}' is none of: {string.Join(", ", Kinds)}. {Suggestion.For(word, Kinds)}".TrimEnd());
        });
        kind.CompletionSources.Add(Kinds);
        var command = new Command("list", "List posts that are not published yet, all of them, or the addresses of all.") { kind };
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var (tree, wanted, which) = (DiskScan.Scan(folder), site.Options(arguments, edge), arguments.GetValue(kind)!);
            if (which == "addresses")
            {
                var blog = Blog.Read(tree, wanted);
                return Tell(Addresses(blog), blog.Problems);
            }

            var read = SiteReading.Read(tree, wanted);
            return Tell(Lines(read.Site, which), read.Problems);

            int Tell(IEnumerable<string> lines, IEnumerable<Problem> problems)
            {
                var errors = Report.Of(problems.Where(problem => problem.IsError));
                edge.Problems(errors, folder);
                foreach (var line in lines) edge.Terminal.Line(line);
                return errors.Length > 0 ? ExitCode.SiteHasErrors : ExitCode.Done;
            }
        });
        return command;
    }

    private static IEnumerable<string> Lines(Site site, string kind)
    {
        var config = site.Config;
        foreach (var held in site.Held.Concat(site.Posts.Where(post => post.State != PostState.Live).Select(AsHeld))
            .Where(held => IsAskedFor(held.State, kind)))
        {
            yield return HeldLine.Of(held, config);
        }

        if (kind != "all") yield break;
        foreach (var post in site.Posts.Where(post => post.State == PostState.Live)) yield return Live(post, config);
    }

    /// <summary>
    /// Of posts, each with its file, and with the address before where that was another: nothing is written, so it serves as a rehearsal.
    /// </summary>
    private static IEnumerable<string> Addresses(Blog blog)
    {
        var plan = blog.Plan;
        var moved = MovedPost.Of(plan, blog.History).ToDictionary(post => post.Post);
        foreach (var post in plan.Site.Posts.OrderBy(post => post.Document.File.Path, StringComparer.Ordinal))
        {
            var before = moved.TryGetValue(post, out var other) ? $"{other.Before} -> " : "";
            yield return $"{before}{plan.Routes.UrlOf(post)}  {post.Document.File.Path}";
        }
    }

    private static HeldPost AsHeld(Post post) => new(post, post.Date);

    private static string Live(Post post, SiteConfig config) =>
        $"live       {post.Document.File.Path}, {config.DateFormat.Format(post.Date)}";

    private static bool IsAskedFor(PostState state, string kind) => kind switch
    {
        "drafts" => state == PostState.Draft,
        "future" => state == PostState.Scheduled,
        "expired" => state == PostState.Expired,
        _ => true,
    };
}
