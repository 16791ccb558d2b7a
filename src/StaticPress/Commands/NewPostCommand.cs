using System.CommandLine;
using System.Globalization;
using System.Text;
using StaticPress.Authoring;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

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
            var name = string.Create(CultureInfo.InvariantCulture,
                $"content/posts/{now:yyyy}/{now:yyyy-MM-dd}-{SlugOf(arguments.GetValue(title)!)}.md");
            var post = new NewPost(arguments.GetValue(title)!, arguments.GetValue(category), arguments.GetValue(source), now);
            var saving = AuthorsFolder.At(site).Add(name, Encoding.UTF8.GetBytes(post.Text(config)));
            var shown = edge.FromHere(Path.Join(site, name));
            if (saving.Problem is null) edge.Terminal.Line(shown);
            else if (saving.End == SavingEnd.Taken)
                edge.Terminal.Error.WriteLine($"{shown} is there already. Give the post another title, or edit that file.");
            else edge.Problems([saving.Problem], site);
            return saving.Problem is null ? ExitCode.Done : ExitCode.SiteHasErrors;
        });
        return command;
    }

    /// <summary>A title such as NUL would be an address that no file can have on Windows.</summary>
    private static string SlugOf(string title) => Slug.From(title) is var slug && OutputPath.Fault(slug) is null ? slug : slug + "-post";

    private sealed record NewPost(string Title, string? Category, string? Source, DateTimeOffset Now)
    {
        public string Text(SiteConfig config) => FrontMatterText.New(
            [
                new YamlSetting("title", Quoted(Title)),
                new YamlSetting("date", YamlSpelling.Plain(Date(config.DateFormat))),
                new YamlSetting("category", Quoted(Category)),
                new YamlSetting("source", Quoted(Source)),
                new YamlSetting("draft", YamlSpelling.Plain("true")),
            ],
            "Write here. Remove the line 'draft: true' above when the post is ready.\n");

        /// <summary>As the site writes dates, when that can be read back; a time of day or a comma would not do.</summary>
        private string Date(DatePattern pattern)
        {
            var text = pattern.Format(Now);
            return pattern.TryRead(text) == Now.Date ? text : Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        /// <summary>On one line; a line's end in it is a space.</summary>
        private static YamlSpelling? Quoted(string? text) => string.IsNullOrWhiteSpace(text) ? null : YamlSpelling.Quoted(
            string.Concat(text.Select(c => c is '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029' ? ' ' : c)
                .Where(c => !char.IsControl(c))).Trim());
    }
}
