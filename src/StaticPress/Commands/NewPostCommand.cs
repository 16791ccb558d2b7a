using System.CommandLine;
using System.Text;
using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress new post</c>: a file with its front matter filled in, as a draft.</summary>
internal static class NewPostCommand
{
    public static Command Create(Edge edge)
    {
        var title = new Argument<string>("TITLE") { Description = "The title, in quotation marks." };
        title.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { Length: > 0 } given }] && ReaderText.Line(given).Length == 0)
                result.AddError("In this title there is nothing to be seen. Write it in quotation marks.");
        });
        var category = new Option<string?>("--category") { Description = "The category, as other posts spell it.", HelpName = "C" };
        var source = new Option<string?>("--source") { Description = "Whom the post draws on.", HelpName = "S" };
        var folder = new Option<string?>("--folder") { Description = SiteFolder.Description, HelpName = "DIR" };
        var command = new Command("post", "Start a post and print its path.") { title, category, source, folder };
        command.SetAction(arguments =>
        {
            var site = SiteFolder.Find(arguments.GetValue(folder), edge, "--folder");
            var (config, problems) = SiteConfigReader.Read(DiskScan.Scan(site), new BuildOptions(edge.Now));
            if (problems.Where(problem => problem.Code == ProblemCode.NotReadable).ToArray() is { Length: > 0 } unreadable)
            {
                edge.Problems(unreadable, site);
                return ExitCode.SiteHasErrors;
            }

            var now = config.Zone.Local(edge.Now);
            var post = new NewPost(arguments.GetValue(title)!, arguments.GetValue(category), arguments.GetValue(source), now);
            var name = post.Path(config.Slugs);
            var saving = AuthorsFolder.At(site).Add(name, Encoding.UTF8.GetBytes(post.Text(PlaceholderText.OfNewPost + "\n")));
            var shown = edge.FromHere(Path.Join(site, name));
            if (saving.Problem is null) Tell(name, shown, site, edge);
            else if (saving.End == SavingEnd.Taken)
                edge.Terminal.Error.WriteLine($"{shown} is there already. Give the post another title, or edit that file.");
            else edge.Problems([saving.Problem], site);
            return saving.Problem is null ? ExitCode.Done : ExitCode.SiteHasErrors;
        });
        return command;
    }

    /// <summary>The path alone goes to standard output, so that an editor can be given it.</summary>
    private static void Tell(string name, string shown, string site, Edge edge)
    {
        edge.Terminal.Line(shown);
        var plan = Blog.Read(DiskScan.Scan(site), new BuildOptions(edge.Now, Drafts: true, Future: true)).Plan;
        if (plan.Routes.UrlOfFile(name) is not { } url) return;
        var address = $"http://127.0.0.1:{ServeOptions.UsualPort}{url.Under(plan.Site.Config.Address.BasePath)}";
        edge.Terminal.Error.WriteLine($"Write in it; 'staticpress serve --open' shows it at {address}, marked as a draft.");
    }
}
