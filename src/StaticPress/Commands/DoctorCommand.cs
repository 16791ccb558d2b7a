using System.CommandLine;
using System.Globalization;
using StaticPress.Blogs;
using StaticPress.Checking.GitHubPages;
using StaticPress.Config;
using StaticPress.Hosting;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress doctor</c>: what would go wrong on the web, before it does.</summary>
internal static class DoctorCommand
{
    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var command = new Command("doctor", "Say what would go wrong on GitHub Pages or your host, before it does; change nothing.");
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var blog = Blog.Read(DiskScan.Scan(folder), site.Options(arguments, edge));
            var sizes = SiteSizes.Of(blog);
            var checkout = Checkout.Of(blog, folder);
            var source = PagesSource.Of(checkout);
            IReadOnlyList<Problem> problems = [.. PagesCheckup.Run(blog, sizes, checkout), .. source.Problems];
            edge.Problems(problems, folder);
            edge.Terminal.Line(string.Create(
                CultureInfo.InvariantCulture,
                $"{sizes.Files.Count:N0} files, {sizes.Megabytes}, for {blog.Plan.Site.Config.Address.Root}/: "
                    + $"{(problems.Count == 0 ? $"ready for {HostTraits.Of(checkout.Host).Name}" : $"{problems.Count:N0} to mend")}."));
            if (checkout.IsBuiltHere) edge.Terminal.Line($"No {HostFiles.BuildScript} is here for {HostTraits.Of(checkout.Host).Name} to run: "
                + $"build here ('staticpress build --strict'), and upload ('{HostFiles.Upload(checkout.Host)}').");
            if (!source.IsKnown) edge.Terminal.Line($"What only GitHub knows was not seen from here: {PagesSource.Setting}.");
            if (checkout.Host != Host.Folder && checkout.Repository is { } repository && !Git.Answers(repository.Folder))
                edge.Terminal.Line("What git leaves out, and what was never committed, was not seen either: git is not here, or refuses "
                    + "this folder.");
            return problems.Any(problem => problem.IsError) ? ExitCode.SiteHasErrors : ExitCode.Done;
        });
        return command;
    }
}
