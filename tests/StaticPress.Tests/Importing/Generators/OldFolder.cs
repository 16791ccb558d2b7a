using StaticPress.Tests.Support;

namespace StaticPress.Tests.Importing.Generators;

/// <summary>The folder of another generator, written in a test, and the site that comes of it.</summary>
internal sealed class OldFolder(string generator) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TemporaryFolder Folder => _folder;

    /// <summary>What the last import said.</summary>
    public ProgramRun Run { get; private set; } = null!;

    public string Report => Read("import-report.md");

    public OldFolder File(string path, params string[] lines)
    {
        _folder.Write("old/" + path, string.Join('\n', lines) + "\n");
        return this;
    }

    public OldFolder Import(params string[] options)
    {
        Run = CommandRun.In(_folder, ["import", generator, "old", "--site", "site", .. options]);
        return this;
    }

    /// <param name="path">From the site folder.</param>
    public string Read(string path) => _folder.Read("site/" + path);

    public bool Has(string path) => _folder.Has("site/" + path);

    public string[] Tree(string below = "") => _folder.Tree("site/" + below);

    /// <summary>Builds with warnings as errors, and says what was said.</summary>
    public string Build()
    {
        var built = CommandRun.In(_folder, "build", "--strict", "--source", "site", "--quiet");
        return built.ExitCode == 0 ? "" : built.Stdout + built.Stderr;
    }

    /// <summary>A page of the built site.</summary>
    public string Page(string address) => Read(address.EndsWith('/') ? $"_site{address}index.html" : $"_site{address}");

    public void Dispose() => _folder.Dispose();
}
