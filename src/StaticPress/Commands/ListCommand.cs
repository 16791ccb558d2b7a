using System.CommandLine;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress list</c>: the posts by their state.</summary>
internal static class ListCommand
{
    private static readonly string[] Kinds = ["all", "drafts", "expired", "future"];

    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var kind = new Argument<string>("WHICH") { Description = "drafts, future, expired or all.", DefaultValueFactory = _ => "all" };
        kind.Validators.Add(result =>
        {
            var word = result.GetValueOrDefault<string>();
            if (!Kinds.Contains(word)) result.AddError($"'{word}' is none of: {string.Join(", ", Kinds)}. {Suggestion.For(word, Kinds)}".TrimEnd());
        });
        kind.CompletionSources.Add(Kinds);
        var command = new Command("list", "List posts that are not published yet, or all of them.") { kind };
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var read = SiteReading.Read(DiskScan.Scan(folder), site.Options(arguments, edge));
            var errors = Report.Of(read.Problems.Where(problem => problem.IsError));
            edge.Problems(errors, folder);
            foreach (var line in Lines(read.Site, arguments.GetValue(kind)!)) edge.Terminal.Line(line);
            return errors.Length > 0 ? ExitCode.SiteHasErrors : ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<string> Lines(Site site, string kind)
    {
        var config = site.Config;
        foreach (var held in site.Held.Concat(site.Posts.Where(post => post.State != PostState.Live).Select(AsHeld)).Where(held => IsAskedFor(held.State, kind)))
        {
            yield return HeldLine.Of(held, config);
        }

        if (kind != "all") yield break;
        foreach (var post in site.Posts.Where(post => post.State == PostState.Live)) yield return Live(post, config);
    }

    private static HeldPost AsHeld(Post post) => new(post, post.Date);

    private static string Live(Post post, SiteConfig config) => $"live       {post.Document.File.Path}, {config.DateFormat.Format(post.Date)}";

    private static bool IsAskedFor(PostState state, string kind) => kind switch
    {
        "drafts" => state == PostState.Draft,
        "future" => state == PostState.Scheduled,
        "expired" => state == PostState.Expired,
        _ => true,
    };
}
