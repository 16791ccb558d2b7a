using StaticPress.Blogs;
using StaticPress.Checking;
using StaticPress.Checking.GitHubPages;
using StaticPress.Config;
using StaticPress.Hosting;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Tests.Support;
using static StaticPress.Tests.Mistakes.Example;

namespace StaticPress.Tests.Mistakes;

/// <summary>What only <c>check</c> and <c>doctor</c> see.</summary>
internal static class InFinishedSites
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        Disk("an id given twice, a part that is not there, a link into nowhere, a picture without words", disk => Checked(disk
            .Write("site.yml", "theme: mine")
            .Write("themes/mine/theme.yml", "extends: coffee")
            .Write("themes/mine/layouts/404.html", "<p id=\"a\">A.</p>\n<p id=\"a\">B.</p>\n<a href=\"#no\">C</a>\n<a href=\"/archvie/\">D</a>\n<img src=\"https://example.net/e.png\">"))),
        Disk("a text that leads to what will be over", disk => Checked(disk
            .Write("site.yml", "")
            .Write("content/posts/2024-01-02-a.md", "---\ntitle: A\n---\n\n[B](2024-01-03-b.md)")
            .Write("content/posts/2024-01-03-b.md", "---\ntitle: B\nexpires: 2026-03-01\n---\n\nText.")
            .Write("content/posts/2026-02-01-c.md", "---\ntitle: C\n---\n\n[D](2026-02-02-d.md)")
            .Write("content/posts/2026-02-02-d.md", "---\ntitle: D\n---\n\nText."))),
        Disk("a picture says where it was taken", disk =>
        {
            disk.Write("site.yml", "title: Harbour").Folder("content/media");
            File.WriteAllBytes(disk.At("content/media/pier.jpg"), PhonePicture.Jpeg());
            return Checked(disk);
        }),
        Disk("a large picture where none is made smaller", disk =>
        {
            disk.Write("site.yml", "title: Harbour\nimages: off").Folder("content/media");
            File.WriteAllBytes(disk.At("content/media/pier.png"),
                [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 11, 184, 0, 0, 7, 208, 8, 2, 0, 0, 0,
                .. new byte[1_100_000]]);
            return Checked(disk);
        }),
        Disk("elements that are never closed", disk =>
            Checked(disk.Write("content/pages/deep.md", "---\ntitle: Deep\n---\n" + string.Concat(Enumerable.Repeat("<div>", 600))))),
        Disk("a file that is too large for GitHub", disk =>
            Examined(Ready(disk).Write("content/media/a.mp3", ""), disk => Lengthen(disk.At("content/media/a.mp3"), 105_000_000))),
        Disk("names that differ only in capitals", disk => Examined(Ready(disk).Write("themes/mine/a.txt", "").Write("themes/mine/A.txt", ""))),
        Disk("a link between files", disk => Examined(Ready(disk).Write("content/media/b.txt", "b").Link("content/media/c.txt", "b.txt"))),
        Disk("a domain that the settings do not name", disk => Examined(Ready(disk).Write("content/pages/CNAME", "show.example"))),
        Disk("a new site without an address of its own", disk => Examined(Ready(disk).Write("site.yml", "url: https://example.github.io/"))),
        Disk("an address that is not the remote's", disk => Examined(Ready(disk).Write(".git/config", "[remote \"origin\"]\n\turl = git@github.com:cm/show.git\n"))),
        Disk("no workflow", disk => Examined(disk.Write("site.yml", "url: https://cm.github.io/"))),
        Disk("a workflow whose program nobody laid, for another branch, without the files in Git LFS", disk => Examined(disk
            .Write("site.yml", "url: https://cm.github.io/")
            .Write(HostFiles.Workflow, PublishingFiles.Workflow)
            .Write(".gitattributes", "*.mp3 filter=lfs")
            .Write(".git/HEAD", "ref: refs/heads/master"))),
        Disk("a workflow that names a file that is not there, and a secret", disk => Examined(Ready(disk).Write(HostFiles.Workflow,
            PublishingFiles.Workflow.Replace("        env:\n", "        env:\n          KEY: ${{ secrets.DEPLOY_KEY }}\n",
                StringComparison.Ordinal).Replace("        run: dotnet tool",
                "        run: |\n          sh fetch.sh\n          dotnet tool", StringComparison.Ordinal)))),
        Disk("nowhere to push to", disk => Examined(Ready(disk).Write(".git/config", "[core]\n\tbare = false\n"))),
        Disk("a remote that is a folder", disk => Examined(Remote(disk, "/srv/git/show.git"))),
        Disk("a remote on another host", disk => Examined(Remote(disk, "https://cm:secret@codeberg.org/cm/show.git"))),
        Disk("a commit and no branch", disk => Examined(Ready(disk).Write(".git/HEAD", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b\n"))),
        Disk("a blog of GitLab whose remote is on GitHub", disk => Examined(disk.Write("site.yml", "url: https://cm.gitlab.io/\nhost: gitlab").Write(".gitlab-ci.yml", "pages:\n  script:\n    - sh build.sh public\n")
            .Write(".git/config", "[remote \"origin\"]\n\turl = git@github.com:cm/show.git\n"))),
        Disk("a package of two bytes", disk => Examined(Ready(disk).Write(PublishingFiles.Package, "PK"))),
        Disk("a package for one machine alone", disk => Examined(Ready(disk), disk =>
        {
            File.Delete(disk.At(PublishingFiles.Package));
            disk.LayPackage("staticpress.linux-x64", ".tools/staticpress.linux-x64.0.1.0.nupkg");
        })),
        Disk("a workflow that uploads another folder", disk => Examined(Workflow(disk, "          path: _site\n", "          path: public\n"))),
        Disk("a workflow that uploads nothing", disk => Examined(Workflow(disk, "actions/upload-pages-artifact", "actions/cache"))),
        Disk("a workflow that builds where no site is", disk => Examined(Workflow(disk, "        env:\n          BASE_URL", "        working-directory: blog\n        env:\n          BASE_URL"))),
        Disk("a site in a folder of a repository, with its workflow beside it", disk => Below(disk)),
        Disk("a theme that is a repository of its own", disk => Examined(Ready(disk).Write(".gitmodules", "[submodule \"mine\"]\n\tpath = themes/mine\n").Write("themes/mine/theme.yml", "extends: coffee"))),
        Disk("a text that a strict build stops at", disk => Examined(Ready(disk).Write("content/pages/a.md", "---\ntitle: A\nmood: fine\n---\n"))),
        Disk("a file that is too large for Cloudflare", disk =>
            Examined(disk.Write("site.yml", "url: https://cm.pages.dev/\nhost: cloudflare").Write("content/media/a.mp3", ""), disk =>
            Lengthen(disk.At("content/media/a.mp3"), 30_000_000))),
        Disk("a text that was never committed", disk => Examined(Ready(disk), disk =>
        {
            Shell.Run("cd \"$1\" && git init -q -b main && git add . && git -c user.name=a -c user.email=a@b.example commit -qm First", disk.FullPath);
            disk.Write("content/pages/a.md", "---\ntitle: A\n---\n").Write("content/pages/b.md", "---\ntitle: B\n---\n");
        })),
        Disk("Pages that are not switched on", disk => Asked(disk, "echo 'gh: Not Found (HTTP 404)' >&2; exit 1")),
        Disk("Pages that come from a branch", disk => Asked(disk, "echo legacy")),
        Disk("files that git leaves out", disk =>
            Examined(Ready(disk).Write(".gitignore", "*.nupkg\n"), disk => Shell.Run("git init -q -b main \"$1\"", disk.FullPath))),
        Disk("a post for a day that is far away", disk => Examined(Ready(disk).Write("content/posts/2027-01-02-a.md", "---\ntitle: A\n---\n"))),
        Disk("a workflow that may not publish and sleeps between pushes", disk => Examined(Ready(disk).Write(HostFiles.Workflow, "on: push\njobs:\n  ship:\n    steps:\n      - uses: actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0\n"))),
    ];

    private static TemporaryFolder Ready(TemporaryFolder disk) => disk.Write("site.yml", "url: https://cm.github.io/")
        .Write(".git/HEAD", "ref: refs/heads/main\n").Write(".git/config", "[remote \"origin\"]\n\turl = git@github.com:cm/cm.github.io.git\n")
        .Write(HostFiles.Workflow, PublishingFiles.Workflow).LayPackage();

    private static TemporaryFolder Remote(TemporaryFolder disk, string url) => Ready(disk)
        .Write(".git/config", $"[remote \"origin\"]\n\turl = {url}\n");

    private static TemporaryFolder Workflow(TemporaryFolder disk, string old, string @new) =>
        Ready(disk).Write(HostFiles.Workflow, PublishingFiles.Workflow.Replace(old, @new, StringComparison.Ordinal));

    private static IReadOnlyList<Problem> Checked(TemporaryFolder disk) => SiteCheck.Run(Read(disk), threads: 1).Problems;

    private static IReadOnlyList<Problem> Examined(TemporaryFolder disk, Action<TemporaryFolder>? change = null)
    {
        change?.Invoke(disk);
        var blog = Read(disk);
        return PagesCheckup.Run(blog, SiteSizes.Of(blog), Checkout.Of(blog, disk.FullPath));
    }

    private static IReadOnlyList<Problem> Below(TemporaryFolder disk)
    {
        disk.Write(".git/HEAD", "ref: refs/heads/main\n").Write(".git/config", "[remote \"origin\"]\n\turl = git@github.com:cm/cm.github.io.git\n")
            .Write("blog/site.yml", "url: https://cm.github.io/").Write($"blog/{HostFiles.Workflow}", PublishingFiles.Workflow);
        var blog = Blog.Read(DiskScan.Scan(disk.At("blog")), new BuildOptions(TestSite.Moment));
        return PagesCheckup.Run(blog, SiteSizes.Of(blog), Checkout.Of(blog, disk.At("blog")));
    }

    private static IReadOnlyList<Problem> Asked(TemporaryFolder disk, string gh)
    {
        disk.Write("site.yml", "url: https://cm.github.io/show/").Write(".git/config", "[remote \"origin\"]\n\turl = git@github.com:cm/show.git\n").Write("gh", $"#!/bin/sh\n{gh}\n");
        Shell.Run("chmod +x \"$1\"", disk.At("gh"));
        return [.. PagesSource.Of(Checkout.Of(Read(disk), disk.FullPath), disk.At("gh")).Problems];
    }

    private static void Lengthen(string path, long length)
    {
        using var file = File.OpenWrite(path);
        file.SetLength(length);
    }

    private static Blog Read(TemporaryFolder disk) => Blog.Read(DiskScan.Scan(disk.FullPath), new BuildOptions(TestSite.Moment));
}
