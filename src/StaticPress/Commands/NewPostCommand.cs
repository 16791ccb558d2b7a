using System.CommandLine;
using System.Globalization;
using System.Text;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Locale;
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
            if (result.Tokens is [{ Value: { Length: > 0 } given }] && ReaderText.Line(given).Length == 0) result.AddError("In this title there is nothing to be seen. Write it in quotation marks.");
        });
        var category = new Option<string?>("--category") { Description = "The category, as other posts spell it.", HelpName = "C" };
        var source = new Option<string?>("--source") { Description = "Whom the post draws on.", HelpName = "S" };
        var folder = new Option<string>("--folder") { Description = "The folder of the site (where site.yml is).", HelpName = "DIR", DefaultValueFactory = _ => "." };
        var command = new Command("post", "Start a post and print its path.") { title, category, source, folder };
        command.SetAction(arguments =>
        {
            var site = edge.FullPath(arguments.GetValue(folder)!);
            if (!File.Exists(Path.Join(site, SiteConfig.File)))
            {
                edge.Terminal.Error.WriteLine($"There is no site.yml in {site}. Go to the folder of your blog, or name it with --folder.");
                return ExitCode.SiteHasErrors;
            }

            var (config, problems) = SiteConfigReader.Read(DiskScan.Scan(site).Find(SiteConfig.File), new BuildOptions(edge.Now));
            if (problems.Where(problem => problem.Code == ProblemCode.NotReadable).ToArray() is { Length: > 0 } unreadable)
            {
                edge.Terminal.Problems(unreadable, edge.OnGitHub);
                return ExitCode.SiteHasErrors;
            }

            var now = config.Zone.Local(edge.Now);
            var name = string.Create(CultureInfo.InvariantCulture, $"content/posts/{now:yyyy}/{now:yyyy-MM-dd}-{SlugOf(arguments.GetValue(title)!)}.md");
            var post = new NewPost(arguments.GetValue(title)!, arguments.GetValue(category), arguments.GetValue(source), now);
            if (!NewCommand.Write(Path.Join(site, name), post.Text(config)))
            {
                edge.Terminal.Error.WriteLine($"{name} is there already. Give the post another title, or edit that file.");
                return ExitCode.SiteHasErrors;
            }

            edge.Terminal.Line(name);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A title such as NUL would be an address that no file can have on Windows.</summary>
    private static string SlugOf(string title) => Slug.From(title) is var slug && OutputPath.Fault(slug) is null ? slug : slug + "-post";

    private sealed record NewPost(string Title, string? Category, string? Source, DateTimeOffset Now)
    {
        public string Text(SiteConfig config)
        {
            var text = new StringBuilder();
            text.Append("---\n");
            text.Append(CultureInfo.InvariantCulture, $"title: {Quoted(Title)}\n");
            text.Append(CultureInfo.InvariantCulture, $"date: {Date(config.DateFormat)}\n");
            if (!string.IsNullOrWhiteSpace(Category)) text.Append(CultureInfo.InvariantCulture, $"category: {Quoted(Category)}\n");
            if (!string.IsNullOrWhiteSpace(Source)) text.Append(CultureInfo.InvariantCulture, $"source: {Quoted(Source)}\n");
            text.Append("draft: true\n---\n\nWrite here. Remove the line 'draft: true' above when the post is ready.\n");
            return text.ToString();
        }

        /// <summary>As the site writes dates, when that can be read back; a time of day or a comma would not do.</summary>
        private string Date(DatePattern pattern)
        {
            var text = pattern.Format(Now);
            return pattern.TryRead(text, out var read) && read == (Now.Year, Now.Month, Now.Day) ? text : Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        /// <summary>On one line; a line's end in it is a space.</summary>
        private static string Quoted(string text) =>
            "\"" + string.Concat(text.Select(c => c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029' ? ' ' : c).Where(c => !char.IsControl(c))).Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
    }
}
