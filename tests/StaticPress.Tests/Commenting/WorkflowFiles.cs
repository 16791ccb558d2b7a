using StaticPress.Commenting;
using StaticPress.Hosting;
using StaticPress.Primitives;
using StaticPress.Tests.Support;
using StaticPress.Yaml;

namespace StaticPress.Tests.Commenting;

/// <summary>What a workflow may do, and that no reader's word is ever part of a script.</summary>
public sealed class WorkflowFiles
{
    public static TheoryData<string> Ours =>
        [.. Repository.Files.Where(path => path.StartsWith(".github/workflows/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Ours))]
    public void No_script_of_a_workflow_holds_a_word_from_outside(string path)
    {
        Assert.Empty(Unsafe(Repository.ReadText(path)));
    }

    [Theory]
    [InlineData("jobs:\n  a:\n    steps:\n      - run: echo ${{ github.event.issue.title }}")]
    [InlineData("jobs:\n  a:\n    steps:\n      - run: |\n          echo ${{github.event.label.name}}")]
    [InlineData("jobs:\n  a:\n    steps:\n      - uses: actions/github-script@v8\n        with:\n          script: print(`${{ github.event.issue.body }}`)")]
    [InlineData("jobs:\n  a:\n    steps:\n      - run: echo ${{ toJSON(github) }}")]
    public void A_planted_word_is_found(string workflow)
    {
        Assert.Single(Unsafe(workflow));
    }

    [Fact]
    public void The_files_of_this_repository_are_those_that_setup_writes()
    {
        Assert.All(GitHubFiles.For(new ProgramOrigin.Source()), file => Assert.Equal(file.Text, Repository.ReadText(file.Name)));
    }

    [Theory]
    [InlineData("replies.yml", "labeled")]
    [InlineData("reply-received.yml", "edited,opened")]
    public void A_workflow_starts_for_what_it_is_for_and_may_do_nothing_by_default(string name, string types)
    {
        var workflow = Workflow(name);

        Assert.Equal(["issues"], Map(workflow, "on").Entries.Select(entry => entry.Key));
        Assert.Equal(types, string.Join(',', ((YamlList)Map(Map(workflow, "on"), "issues").Find("types")!.Value).Items.Select(Text)
            .Order(StringComparer.Ordinal)));
        Assert.Empty(Map(workflow, "permissions").Entries);
    }

    [Fact]
    public void Each_job_may_do_what_it_needs()
    {
        Assert.Equal(
            [
                "accept: contents=write issues=read pages=read",
                "publish: contents=read pages=write id-token=write",
                "answer: issues=write",
                "record: contents=read issues=write",
                "withdraw: issues=write",
            ],
            Jobs("replies.yml").Concat(Jobs("reply-received.yml"))
                .Select(job =>
                $"{job.Key}: {string.Join(' ', Map((YamlMap)job.Value, "permissions").Entries.Select(right => $"{right.Key}={Text(right.Value)}"))}"));
    }

    [Fact]
    public void No_run_is_cancelled_for_another()
    {
        Assert.Equal("false", Text(Map(Workflow("replies.yml"), "concurrency").Find("cancel-in-progress")!.Value));
        Assert.Contains("${{ github.event.issue.number }}", Text(Map(Workflow("replies.yml"), "concurrency").Find("group")!.Value),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_label_is_the_one_that_the_program_looks_for()
    {
        Assert.Equal($"github.event.label.name == '{Moderation.Label}'", Text(((YamlMap)Jobs("replies.yml")[0].Value).Find("if")!.Value));
    }

    [Fact]
    public void The_form_has_the_fields_that_the_program_reads()
    {
        var form = YamlText.Read(Repository.ReadText(".github/ISSUE_TEMPLATE/reply.yml"), new Place("reply.yml", 1)).Value;
        var fields = ((YamlList)form.Find("body")!.Value).Items.Cast<YamlMap>().Where(item => item.Find("id") is not null)
            .Select(item => new FormField(Text(item.Find("id")!.Value), Text(Map(item, "attributes").Find("label")!.Value)));

        Assert.Equal(CommentForm.Fields, fields);
    }

    [Fact]
    public void A_blog_of_its_own_takes_the_program_from_the_package_that_new_site_laid()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.yml", "");
        Assert.Equal(0, InProcess.Run(folder, "", "comments", "setup").ExitCode);
        foreach (var workflow in (string[])["replies", "reply-received"])
        {
            var scripts = Scripts(Read(folder.Read($".github/workflows/{workflow}.yml"))).ToArray();
            Assert.Contains(scripts, script => script.StartsWith("dotnet tool install staticpress", StringComparison.Ordinal)
                && script.Contains(".tools", StringComparison.Ordinal));
            Assert.DoesNotContain(scripts, script => script.Contains("src/", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Setup_never_overwrites_without_being_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("site.yml", "");
        const string Form = ".github/ISSUE_TEMPLATE/reply.yml";
        Assert.Equal(0, InProcess.Run(folder, "", "comments", "setup").ExitCode);
        Assert.Equal(4, folder.Tree().Length);
        folder.Write(Form, "mine");

        var again = InProcess.Run(folder, "", "comments", "setup");

        Assert.Equal(1, again.ExitCode);
        Assert.Equal($"{Form} is there already and differs; it stays as it is. Replace it with --overwrite.\n", again.Stderr);
        Assert.Equal("mine", folder.Read(Form));
        Assert.Contains($"replaced {Form}\n", InProcess.Run(folder, "", "comments", "setup", "--overwrite").Stdout,
            StringComparison.Ordinal);
        Assert.NotEqual("mine", folder.Read(Form));
    }

    /// <summary>
    /// Every script in it that takes a value of GitHub's in by substitution; what may be said with that is never worth it.
    /// </summary>
    private static IEnumerable<string> Unsafe(string workflow) =>
        from script in Scripts(Read(workflow))
        where script.Contains("${{", StringComparison.Ordinal) && script.Contains("github", StringComparison.Ordinal)
        select script;

    private static IEnumerable<string> Scripts(YamlNode node) => node switch
    {
        YamlList list => list.Items.SelectMany(Scripts),
        YamlMap map => map.Entries.SelectMany(entry => entry is { Key: "run" or "script", Value: YamlScalar script } ? [script.Text ?? ""]
            : Scripts(entry.Value)),
        _ => [],
    };

    private static IReadOnlyList<YamlEntry> Jobs(string name) => Map(Workflow(name), "jobs").Entries;

    private static YamlMap Workflow(string name) => Read(Repository.ReadText(".github/workflows/" + name));

    private static YamlMap Map(YamlMap map, string key) => (YamlMap)map.Find(key)!.Value;

    private static string Text(YamlNode node) => ((YamlScalar)node).Text!;

    private static YamlMap Read(string text)
    {
        var reading = YamlText.Read(text, new Place("workflow", 1));
        Assert.Empty(reading.Problems);
        return reading.Value;
    }
}
