using StaticPress.Tests.Support;

namespace StaticPress.Tests.Importing;

/// <summary>An export moved into a new folder, and the site that came of it.</summary>
internal sealed class MovedBlog : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public MovedBlog(OldBlogExport export, params string[] options)
    {
        Folder.Write("export.xml", export.Text);
        Run = Import(options);
    }

    public TemporaryFolder Folder => _folder;

    /// <summary>What the import said.</summary>
    public ProgramRun Run { get; private set; }

    public string Report => Read("import-report.md");

    /// <summary>With another export, or the same.</summary>
    public ProgramRun Again(OldBlogExport export, params string[] options)
    {
        Folder.Write("export.xml", export.Text);
        return Run = Import(options);
    }

    /// <param name="path">From the site folder.</param>
    public string Read(string path) => Folder.Read("site/" + path);

    public bool Has(string path) => Folder.Has("site/" + path);

    public void Write(string path, string text) => Folder.Write("site/" + path, text);

    public string[] Tree(string below = "") => Folder.Tree("site/" + below);

    /// <summary>Builds with warnings as errors.</summary>
    public ProgramRun Build() => CommandRun.In(Folder, "build", "--strict", "--source", "site");

    /// <summary>Has the judge compare the built site with the export.</summary>
    public ProgramRun Verify() => CommandRun.In(Folder, "migrate", "verify", "export.xml", "--site", "site");

    /// <summary>A page of the built site.</summary>
    public string Page(string path) => Read($"_site/{path}index.html");

    public void Dispose() => _folder.Dispose();

    private ProgramRun Import(string[] options) =>
        CommandRun.In(Folder, ["import", "wordpress", "export.xml", "--site", "site", .. options]);
}
