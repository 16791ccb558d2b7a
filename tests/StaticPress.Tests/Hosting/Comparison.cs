using StaticPress.Commands;
using StaticPress.Hosting;
using StaticPress.Primitives;
using StaticPress.Tests.Support;
using StaticPress.Yaml;

namespace StaticPress.Tests.Hosting;

/// <summary>The two workflows that say under a pull request what readers would notice of it.</summary>
public sealed class Comparison
{
    [Fact]
    public void What_runs_the_words_of_a_stranger_may_write_nothing_and_what_may_write_runs_none()
    {
        var (reads, writes) = (Workflow("compare.yml"), Workflow("comparison.yml"));

        Assert.Equal(["pull_request"], Keys(reads, "on"));
        Assert.Equal(["contents=read"], Map(reads, "permissions").Entries.Select(right => $"{right.Key}={Text(right.Value)}"));
        Assert.Equal(["workflow_run"], Keys(writes, "on"));
        Assert.Empty(Map(writes, "permissions").Entries);
        Assert.Equal(["actions=read", "pull-requests=write"], Map(Map(Map(writes, "jobs"), "post"), "permissions")
            .Entries.Select(right => $"{right.Key}={Text(right.Value)}"));
        var steps = ((YamlList)Map(Map(writes, "jobs"), "post").Find("steps")!.Value).Items.Cast<YamlMap>();
        Assert.All(steps, step => Assert.Null(step.Find("uses")));
    }

    [Fact]
    public void The_files_of_this_repository_are_those_that_the_command_lays() =>
        Assert.All(HostFiles.Comparison(new ProgramOrigin.Source()), file => Assert.Equal(file.Text, Repository.ReadText(file.Name)));

    [Fact]
    public void A_blog_takes_the_program_that_was_released() =>
        Assert.Contains("ARCHIVE: https://example.org/a.tar.gz",
            HostFiles.Comparison(new ProgramOrigin.Release("1.2.3", "https://example.org/a.tar.gz", new string('a', 64))).First().Text,
            StringComparison.Ordinal);

    /// <summary>As a .NET tool lies: its package beside it.</summary>
    [Theory]
    [InlineData("", ".tools")]
    [InlineData("blog/", "blog/.tools")]
    public void A_program_that_was_installed_from_a_package_brings_it_to_the_blog_and_the_workflow_takes_it_from_there(string site,
        string tools)
    {
        using var folder = new TemporaryFolder();
        folder.Write(".git/HEAD", "ref: refs/heads/main\n").Write($"{site}site.yml", "title: Show\n").LayPackage(path: "program/staticpress.0.1.0.nupkg");

        var (end, said, errors) = Laid(folder, folder.At("program"), new ProgramOrigin.Package(), "--source", site.Length > 0 ? site : ".");

        Assert.Equal((0, ""), (end, errors));
        Assert.True(folder.Has($"{tools}/staticpress.0.1.0.nupkg"));
        Assert.Contains($"--source \"$GITHUB_WORKSPACE/{tools}\"", folder.Read(HostFiles.Compare), StringComparison.Ordinal);
        Assert.Contains($"staticpress\" build --source \"{(site.Length > 0 ? site.TrimEnd('/') : ".")}\" --output",
            folder.Read(HostFiles.Compare), StringComparison.Ordinal);
        Assert.DoesNotContain("{", folder.Read(HostFiles.Compare).Replace("${{", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Commit these files.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_program_built_from_source_has_no_package_that_is_told_and_the_workflows_lie_there()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.yml", "title: Show\n");

        var (end, _, errors) = Laid(folder, "", new ProgramOrigin.Package());

        Assert.Equal((1, ".github/workflows/compare.yml: error SP0910: This installs the program from the folder '.tools', and no package staticpress.*.nupkg is there: the publication would fail. Make it from StaticPress' source with 'dotnet pack src/StaticPress -o .tools', put it there and commit it.\n"), (end, errors));
        Assert.True(folder.Has(HostFiles.Compare) && folder.Has(".github/workflows/comparison.yml"));
    }

    [Fact]
    public void A_blog_of_a_released_program_needs_no_package()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.yml", "title: Show\n");

        Assert.Equal((0, ""), Laid(folder, "", PublishingFiles.Release) is var (end, _, errors) ? (end, errors) : default);
        Assert.DoesNotContain(".tools", folder.Read(HostFiles.Compare), StringComparison.Ordinal);
    }

    private static (int End, string Said, string Errors) Laid(TemporaryFolder folder, string programFolder, ProgramOrigin program,
        params string[] options)
    {
        var (said, errors) = (new StringWriter(), new StringWriter());
        var edge = new Edge(new Terminal(said, errors, false), TestSite.Moment, folder.FullPath, "",
            OnGitHub: false)
        { ProgramFolder = programFolder, Program = program };
        return (CommandLine.Run(["new", "comparison", .. options], edge), said.ToString(), errors.ToString());
    }

    private static YamlMap Workflow(string name)
    {
        var path = $".github/workflows/{name}";
        return YamlText.Read(HostFiles.Comparison(new ProgramOrigin.Source()).Single(file => file.Name == path).Text, new Place(path, 1, 1))
            .Value;
    }

    private static IEnumerable<string> Keys(YamlMap map, string key) => map.Find(key)!.Value is YamlMap inner
        ? inner.Entries.Select(entry => entry.Key) : [Text(map.Find(key)!.Value)];

    private static YamlMap Map(YamlMap map, string key) => (YamlMap)map.Find(key)!.Value;

    private static string Text(YamlNode node) => ((YamlScalar)node).Text ?? "";
}
