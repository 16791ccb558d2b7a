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
        Assert.Equal(["actions=read", "pull-requests=write"], Map(Map(Map(writes, "jobs"), "post"), "permissions").Entries.Select(right => $"{right.Key}={Text(right.Value)}"));
        var steps = ((YamlList)Map(Map(writes, "jobs"), "post").Find("steps")!.Value).Items.Cast<YamlMap>();
        Assert.All(steps, step => Assert.Null(step.Find("uses")));
    }

    [Fact]
    public void The_files_of_this_repository_are_those_that_the_command_lays() =>
        Assert.All(HostFiles.Comparison(new ProgramOrigin.Source()), file => Assert.Equal(file.Text, Repository.ReadText(file.Name)));

    [Fact]
    public void A_blog_takes_the_program_that_was_released() =>
        Assert.Contains("ARCHIVE: https://example.org/a.tar.gz", HostFiles.Comparison(new ProgramOrigin.Release("1.2.3", "https://example.org/a.tar.gz", new string('a', 64))).First().Text, StringComparison.Ordinal);

    private static YamlMap Workflow(string name)
    {
        var path = $".github/workflows/{name}";
        return YamlText.Read(HostFiles.Comparison(new ProgramOrigin.Source()).Single(file => file.Name == path).Text, new Place(path, 1, 1)).Value;
    }

    private static IEnumerable<string> Keys(YamlMap map, string key) => map.Find(key)!.Value is YamlMap inner ? inner.Entries.Select(entry => entry.Key) : [Text(map.Find(key)!.Value)];

    private static YamlMap Map(YamlMap map, string key) => (YamlMap)map.Find(key)!.Value;

    private static string Text(YamlNode node) => ((YamlScalar)node).Text ?? "";
}
