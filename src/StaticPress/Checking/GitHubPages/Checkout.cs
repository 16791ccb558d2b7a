using System.Text.RegularExpressions;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.Checking.GitHubPages;

/// <summary>What a host gets of a site and builds it from: the repository that it lies in, or its own folder where it is in none.</summary>
/// <param name="Top">Of the repository, from the root of the disk.</param>
/// <param name="Site">From there to the site; <c>.</c> where that is the top.</param>
internal sealed partial record Checkout(GitRepository? Repository, string Top, string Site)
{
    /// <summary>By which hosts other than GitHub know what to do.</summary>
    private static readonly (string File, Host Host)[] Marks = [("netlify.toml", Host.Netlify), ("wrangler.toml", Host.Cloudflare),
        ("wrangler.jsonc", Host.Cloudflare), (".gitlab-ci.yml", Host.GitLab)];

    /// <summary>Of GitHub's, all that can be read.</summary>
    public IReadOnlyList<Workflow> Workflows { get; private init; } = [];

    /// <summary>Those that publish.</summary>
    public IReadOnlyList<Workflow> Publishing { get; private init; } = [];

    public IReadOnlyList<Problem> Unreadable { get; private init; } = [];

    public Host Host { get; private init; }

    /// <summary>By which that host knows what to do, from the top; null where there is none.</summary>
    public string? Mark { get; private init; }

    /// <summary>What builds the site for a host that runs a command, from the top; null where there is none.</summary>
    public string? Script { get; private init; }

    /// <summary>The host has nothing to build it with, and takes what was built elsewhere.</summary>
    public bool IsBuiltHere => Script is null && Host is Host.Netlify or Host.Cloudflare && !Named().Any();

    /// <param name="folder">Of the site, from the root of the disk.</param>
    public static Checkout Of(Blog blog, string folder)
    {
        var repository = GitRepository.Above(folder);
        var top = repository?.Folder ?? folder;
        var (workflows, unreadable) = Workflow.ReadAll(top);
        Workflow[] publishing = [.. PublishWorkflow.Publishing(workflows)];
        var marks = Marks.Where(mark => File.Exists(Path.Join(top, mark.File))).ToArray();
        var host = blog.Plan.Site.Config.Host ?? (marks.Length == 0 || publishing.Length > 0 ? Host.GitHub : marks[0].Host);
        var script = Hosting.HostFiles.BuildScript;
        return new Checkout(repository, top, Path.GetRelativePath(top, folder).Replace('\\', '/'))
        {
            Workflows = workflows,
            Publishing = host == Host.GitHub ? publishing : [],
            Unreadable = host == Host.GitHub ? unreadable : [],
            Host = host,
            Mark = marks.FirstOrDefault(mark => mark.Host == host).File,
            Script = host is Host.GitHub or Host.Folder || !File.Exists(Path.Join(top, script)) ? null : script,
        };
    }

    /// <param name="path">From the site.</param>
    public string FromTop(string path) => Site == "." ? path : $"{Site}/{path}";

    /// <summary>Scripts that the host is told to run.</summary>
    public IEnumerable<string> Named() => Mark is null ? []
        : GitRepository.TextOf(Path.Join(Top, Mark)).Split('\n').Where(line => !line.TrimStart().StartsWith('#'))
            .SelectMany(line => ShellScript().Matches(line)).Select(script => script.Groups[1].Value);

    /// <summary>What lies at a path from the top, where a workflow says it in a way that can be known beforehand.</summary>
    /// <returns>From the top, without <c>./</c> and a slash at the end; null for what is known only when it runs.</returns>
    public string? Known(string path)
    {
        foreach (var top in (string[])["${{ github.workspace }}", "${{github.workspace}}", "$GITHUB_WORKSPACE", "${GITHUB_WORKSPACE}", "$PWD"])
            if (path.StartsWith(top, StringComparison.Ordinal)) path = $".{path[top.Length..]}";
        if (path.AsSpan().ContainsAny("$*~`\n") || Path.IsPathRooted(path)) return null;
        return Path.GetRelativePath(Top, Path.GetFullPath(path, Top)).Replace('\\', '/');
    }

    [GeneratedRegex(@"\bsh\s+(\w[\w./-]*\.sh)\b")]
    private static partial Regex ShellScript();
}
