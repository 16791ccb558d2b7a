using System.CommandLine;
using StaticPress.Authoring;
using StaticPress.Config;
using StaticPress.Hosting;
using StaticPress.Locale;

namespace StaticPress.Commands;

/// <summary><c>staticpress new site</c>: a blog that builds at once.</summary>
internal static class NewSiteCommand
{
    /// <summary>
    /// What a repository may hold that was just made on a host and cloned; every other file is somebody's work of another kind.
    /// </summary>
    private static readonly string[] Harmless =
        ["README", "README.*", "LICENSE", "LICENSE.*", "COPYING", "CNAME", ".git", ".gitignore", ".gitattributes", ".github",
            ".editorconfig", ".vscode", ".idea", ".DS_Store"];

    public static Command Create(Edge edge)
    {
        var folder =
            new Argument<string>("DIR") { Description = "The folder to make; it may be a repository with nothing but a README in it." };
        var host = new Option<string>("--for")
        {
            Description = "Where it will be on the web, and so what that host needs: a workflow for GitHub Pages, netlify.toml …",
            HelpName = "HOST",
            DefaultValueFactory = _ => "github",
        };
        host.AcceptOnlyFromAmong(Hosts.Names);
        var command = new Command("site", "Start a blog in a new folder.") { folder, host };
        command.SetAction(arguments =>
        {
            var (named, path) = (arguments.GetValue(folder)!, edge.FullPath(arguments.GetValue(folder)!));
            if (ReasonAgainst(path) is { } reason)
            {
                edge.Terminal.Error.WriteLine($"{path} is there already and {reason}. Name a new folder.");
                return ExitCode.SiteHasErrors;
            }

            var hasReadme = Directory.Exists(path) && Directory.EnumerateFiles(path, "README*").Any();
            var package = edge.Program is ProgramOrigin.Package ? ProgramPackage.Find(edge.ProgramFolder) : null;
            var lives = Enum.Parse<Host>(arguments.GetValue(host)!, ignoreCase: true);
            var site = AuthorsFolder.At(path);
            var zone = SiteZone.TryFind(edge.TimeZone) ?? SiteZone.Utc;
            var files = StarterSite.Files(Path.GetFileName(path.TrimEnd('/', '\\')), (zone.Local(edge.Now), zone.Id), hasReadme,
                (lives, edge.Program));
            if (package is not null && lives is Host.GitHub or Host.GitLab)
                files = files.Append(new StarterFile($"{HostFiles.Tools}/{Path.GetFileName(package)}", File.ReadAllBytes(package)));
            var savings = files.Select(file => (file.Name, Saving: site.Add(file.Name, file.Bytes))).ToArray();
            string[] kept = [.. savings.Where(file => file.Saving.End == SavingEnd.Taken).Select(file => file.Name)];
            if (savings.Where(file => file.Saving.End == SavingEnd.Refused).Select(file => file.Saving.Problem!)
                .ToArray() is { Length: > 0 } problems)
            {
                edge.Problems(problems, path);
                return ExitCode.SiteHasErrors;
            }

            Tell(edge, named, kept, (zone, StarterSite.GuideName(hasReadme)));
            return ExitCode.Done;
        });
        return command;
    }

    private static string? ReasonAgainst(string path)
    {
        if (File.Exists(path)) return "is a file";
        if (!Directory.Exists(path)) return null;
        if (File.Exists(Path.Join(path, SiteConfig.File))) return "holds a site";
        var other = Directory.EnumerateFileSystemEntries(path).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)
            .FirstOrDefault(name => !IsHarmless(name));
        return other is null ? null : $"is not empty: it holds '{other}'";
    }

    /// <summary>Whether a file or folder may lie where a site is made.</summary>
    public static bool IsHarmless(string name) =>
        Harmless.Any(pattern => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, name));

    private static void Tell(Edge edge, string folder, string[] kept, (SiteZone Zone, string Publishing) of)
    {
        var terminal = edge.Terminal;
        foreach (var name in kept)
            terminal.Line($"{name} was there and stays as it is.{(name == ".gitignore" ? " It needs a line '_site/'." : "")}");
        terminal.Line(
            $"Your blog is in {folder}. Its clock is that of {of.Zone.Id}, as this machine's ('time_zone' in site.yml changes it).");
        terminal.Line("  content/README.md            how to write posts, pictures and episodes");
        terminal.Line($"  {of.Publishing,-27}  how to put the blog on the web");
        terminal.Line("  staticpress new post \"…\"     starts the next post");
        terminal.Line("Next:");
        if (edge.FullPath(folder) != edge.WorkingFolder) terminal.Line($"  cd {ShellWord.Of(folder)}");
        terminal.Line("  staticpress serve --open");
    }
}

/// <summary>The package that this program was installed from, when it runs as a .NET tool.</summary>
internal static class ProgramPackage
{
    /// <summary>
    /// A tool lies in <c>….store/staticpress/0.1.0/staticpress/0.1.0/tools/net10.0/any/</c>, its package three folders up.
    /// </summary>
    private const int FoldersUp = 4;

    /// <param name="programFolder">Where the program's own files are.</param>
    /// <returns>The path; null when the program was not installed from a package.</returns>
    public static string? Find(string programFolder)
    {
        var folder = programFolder.Length > 0 ? new DirectoryInfo(programFolder) : null;
        for (var step = 0; folder is { Exists: true } && step < FoldersUp; step++, folder = folder.Parent)
        {
            // One for a kind of machine, staticpress.osx-arm64.1.2.3.nupkg, would serve no other.
            if (folder.EnumerateFiles("staticpress.*.nupkg").Where(file => char.IsAsciiDigit(file.Name["staticpress.".Length]))
                .Select(file => file.FullName).Order(StringComparer.Ordinal).FirstOrDefault() is { } package)
                return package;
        }

        return null;
    }
}

/// <summary>A word as it can be pasted into a shell.</summary>
internal static class ShellWord
{
    public static string Of(string path)
    {
        var named = path.StartsWith('-') ? Path.Join(".", path) : path;
        if (named.All(c => char.IsLetterOrDigit(c) || c is '/' or '\\' or '.' or '-' or '_' or ':')) return named;
        return OperatingSystem.IsWindows() ? $"\"{named}\"" : $"'{named.Replace("'", @"'\''", StringComparison.Ordinal)}'";
    }
}
