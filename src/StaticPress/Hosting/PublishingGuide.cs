using StaticPress.Config;

namespace StaticPress.Hosting;

/// <summary>The steps from a folder to the web, for the README of a new blog.</summary>
internal static class PublishingGuide
{
    public static string For(Host host, ProgramOrigin program) => $"""
        # My blog

        `staticpress serve --open` shows it in the browser while you write; `staticpress new post "A title"` starts a post.
        `content/README.md` tells how to write; `staticpress new theme tea` starts a theme of your own, and `staticpress theme guide` tells how to make one.

        {Steps(host, program is ProgramOrigin.Release)}
        """;

    private static string Steps(Host host, bool isReleased) => host switch
    {
        Host.GitHub => $"""
            To publish it with GitHub Pages:

            1. Make a repository on GitHub. There, choose **Settings › Pages › Source: GitHub Actions**, once, before the first push.
            {Numbered(isReleased ? [] : [Package])}{Last(isReleased, "Push this folder to it, to a branch named `main`.",
                $"Write, commit, push: `{HostFiles.Workflow}` builds the blog and puts it on the web, and again every day.",
                "`staticpress doctor` says what would go wrong, before it does.")}

            The workflow asks GitHub for the address, so it works as it is in a fork, at `https://NAME.github.io/REPOSITORY/` and under a
            domain of your own. GitHub stops the daily run 60 days after the last push, and says so by e-mail: **Actions › Publish › Enable
            workflow** starts it again.

            """,
        Host.Netlify =>
            Hosted("Netlify",
                "On Netlify, choose **Add new site › Import an existing project** and that repository: `netlify.toml` says the rest.",
                HostFiles.Upload(host), isReleased),
        Host.Cloudflare =>
            Hosted("Cloudflare Pages",
                "On Cloudflare, choose **Workers & Pages › Create › Pages › Connect to Git** and that repository; `wrangler.toml` says which build command to enter.", HostFiles.Upload(host), isReleased),
        Host.GitLab =>
            Hosted("GitLab Pages",
                "`.gitlab-ci.yml` builds and publishes the blog at every push; **Build › Pipeline schedules** runs it daily, for posts dated ahead.", null, isReleased),
        Host.Folder => """
            To publish it:

            1. `staticpress publish --to FOLDER` says what differs, and writes it into a web server's folder: only what changed, in one step, and it removes nothing that it did not write. `--to me@host:/var/www/blog` does so on another machine, by rsync.
            2. Or `staticpress build --strict`, and upload what is in `_site` in the way your host offers.

            """,
    };

    private const string Package =
        $"Put the program's package, `staticpress.*.nupkg`, into `{HostFiles.Tools}/` (when StaticPress runs as a .NET tool, `new site` did). It is made from StaticPress' source by `dotnet pack src/StaticPress -o {HostFiles.Tools}`.";

    private static string Numbered(string[] steps) => string.Concat(steps.Select((step, i) => $"{i + 2}. {step}\n"));

    private static string Last(bool isReleased, params string[] steps) =>
        string.Join('\n', steps.Select((step, i) => $"{i + (isReleased ? 2 : 3)}. {step}"));

    private static string Hosted(string name, string connect, string? upload, bool isReleased) => isReleased || upload is null
        ? $"""
            To publish it with {name}:

            1. Push this folder to a repository.
            2. {connect}
            3. Write, commit, push: `build.sh` gets the program and builds the blog.
            {(isReleased ? "" : $"4. {Package}\n")}
            """
        : $"""
            To publish it with {name}: `staticpress build --strict`, then `{upload}`.

            This copy of StaticPress was built from source, so {name} has nowhere to get it from: build here, and upload.

            """;
}
