using StaticPress.Machine;

namespace StaticPress.Tests.Support;

/// <summary>
/// A small blog in a git repository, and the bare one that it is pushed to, as a host keeps it; for as long as a test runs.
/// </summary>
internal sealed class GitBlog : IDisposable
{
    private const string Settings = "title: Coffee\nurl: https://cm.example/\ntime_zone: Asia/Jerusalem\n";

    public GitBlog()
    {
        Folder.Folder("host.git");
        Git(At("host.git"), "init", "--quiet", "--bare", "--initial-branch=main");
        Folder.Write("blog/site.yml", Settings).Write("blog/.gitignore", "_site/\n");
        Post("a", "title: First\ndate: 2024-01-02");
        Post("b", "title: Second\ndate: 2024-01-03");
        Begin(Blog, At("host.git"));
    }

    public TemporaryFolder Folder { get; } = new();

    public string Blog => At("blog");

    public string At(string path) => Folder.At(path);

    /// <summary>What the host has on its branch: a path of the repository.</summary>
    public string? OnHost(string path) => new MachineProgram("git", At("host.git"))
        .Run("cat-file", "blob", $"main:{path}") is { IsGood: true } found ? found.Output : null;

    public string[] SubjectsOnHost => Git(At("host.git"), "log", "--format=%s", "main").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public GitBlog Post(string name, string frontMatter, string body = "Text.", string blog = "blog")
    {
        Folder.Write($"{blog}/content/posts/{name}.md", $"---\n{frontMatter}\n---\n{body}\n");
        return this;
    }

    /// <summary>The same blog on another machine, or what a robot of the host pushes.</summary>
    public GitBlog Elsewhere(string path, string text)
    {
        var other = At("other");
        if (!Directory.Exists(other)) Git(Folder.FullPath, "clone", "--quiet", At("host.git"), other);
        Identify(other);
        Git(other, "pull", "--quiet");
        Folder.Write($"other/{path}", text);
        Git(other, "add", ".");
        Git(other, "commit", "--quiet", "-m", "From elsewhere");
        Git(other, "push", "--quiet");
        return this;
    }

    public ProgramRun Publish(params string[] more) => CommandRun.At(Folder, "blog", ["publish", .. more]);

    public static string Git(string folder, params string[] arguments)
    {
        var answer = new MachineProgram("git", folder).Run(arguments);
        Assert.True(answer.IsGood, $"git {string.Join(' ', arguments)}: {answer.Error}");
        return answer.Output;
    }

    public void Dispose() => Folder.Dispose();

    /// <summary>Makes a folder a repository, and pushes what is in it.</summary>
    public static void Begin(string folder, string host)
    {
        Git(folder, "init", "--quiet", "--initial-branch=main");
        Identify(folder);
        Git(folder, "remote", "add", "origin", host);
        Git(folder, "add", ".");
        Git(folder, "commit", "--quiet", "-m", "Begin");
        Git(folder, "push", "--quiet", "--set-upstream", "origin", "main");
    }

    private static void Identify(string folder)
    {
        Git(folder, "config", "user.name", "CM");
        Git(folder, "config", "user.email", "cm@example.org");
        Git(folder, "config", "commit.gpgsign", "false");
    }
}
