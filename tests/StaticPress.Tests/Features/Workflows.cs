using StaticPress.Primitives;
using StaticPress.Tests.Support;
using StaticPress.Yaml;

namespace StaticPress.Tests.Features;

/// <summary>What GitHub is told to do, read as YAML. <c>.ci/validate</c> also runs actionlint over the files.</summary>
public sealed class Workflows
{
    public static TheoryData<string> Publishing => [".github/workflows/publish.yml", "the one of a new site", "the one of a released program"];

    public static TheoryData<string> All =>
        [".github/workflows/publish.yml", ".github/workflows/check.yml", ".github/workflows/release.yml", "the one of a new site", "the one of a released program"];

    [Theory]
    [MemberData(nameof(Publishing))]
    public void A_publishing_workflow_runs_on_push_every_day_and_by_hand_one_at_a_time(string name)
    {
        var workflow = Read(name);

        Assert.Equal("main", At(workflow, "on", "push", "branches", "0"));
        Assert.Matches(@"^\d+ \d+ \* \* \*$", At(workflow, "on", "schedule", "0", "cron"));
        Assert.NotNull(((YamlMap)workflow.Find("on")!.Value).Find("workflow_dispatch"));
        Assert.Equal("pages", At(workflow, "concurrency", "group"));
        Assert.Equal("false", At(workflow, "concurrency", "cancel-in-progress"));
    }

    [Theory]
    [MemberData(nameof(Publishing))]
    public void Only_the_job_that_publishes_may_publish(string name)
    {
        var workflow = Read(name);
        var deploy = (YamlMap)((YamlMap)workflow.Find("jobs")!.Value).Find("deploy")!.Value;

        Assert.Equal(["contents: read"], Granted(workflow));
        Assert.Equal(["pages: write", "id-token: write"], Granted(deploy));
        Assert.Equal("github-pages", At(deploy, "environment", "name"));
        Assert.Null(((YamlMap)((YamlMap)workflow.Find("jobs")!.Value).Find("build")!.Value).Find("permissions"));
        Assert.Matches("^actions/deploy-pages@[0-9a-f]{40}$", At(deploy, "steps", "0", "uses"));
    }

    [Theory]
    [MemberData(nameof(Publishing))]
    public void The_build_is_strict_and_for_the_address_that_GitHub_says(string name)
    {
        var build = Steps(Read(name)).Single(step => step.Find("name")?.Value is YamlScalar { Text: "Build the blog" });

        Assert.Contains("build --strict --output _site --base-url \"$BASE_URL\"", At(build, "run"), StringComparison.Ordinal);
        Assert.Equal("${{ steps.pages.outputs.base_url }}", At(build, "env", "BASE_URL"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void No_command_holds_what_a_stranger_can_write(string name)
    {
        var commands = Steps(Read(name)).Select(step => step.Find("run")?.Value).OfType<YamlScalar>().Select(run => run.Text!).ToArray();

        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.DoesNotContain("${{", command, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_action_is_GitHub_s_own_and_named_by_its_whole_commit_so_that_no_tag_can_be_moved_under_it(string name)
    {
        var actions = Steps(Read(name)).Select(step => step.Find("uses")?.Value).OfType<YamlScalar>().Select(uses => uses.Text!).ToArray();

        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.Matches(@"^actions/[a-z-]+(/[a-z]+)?@[0-9a-f]{40}$", action));
    }

    [Fact]
    public void Pull_requests_pass_the_whole_check_and_show_the_site()
    {
        var workflow = Read(".github/workflows/check.yml");

        Assert.NotNull(((YamlMap)workflow.Find("on")!.Value).Find("pull_request"));
        Assert.Equal(["contents: read"], Granted(workflow));
        Assert.Contains(Steps(workflow), step => step.Find("run")?.Value is YamlScalar { Text: "bash .ci/run" });
        Assert.Contains(Steps(workflow), step => step.Find("uses")?.Value is YamlScalar { Text: { } uses }
            && uses.StartsWith("actions/upload-artifact@", StringComparison.Ordinal));
    }

    private static YamlMap Read(string name)
    {
        var text = name.EndsWith(".yml", StringComparison.Ordinal) ? Repository.ReadText(name)
            : name == "the one of a released program" ? PublishingFiles.WorkflowOfRelease : PublishingFiles.Workflow;
        var reading = YamlText.Read(text, new Place(name, 1, 1));
        Assert.Empty(reading.Problems);
        return reading.Value;
    }

    private static IEnumerable<YamlMap> Steps(YamlMap workflow) => ((YamlMap)workflow.Find("jobs")!.Value).Entries
        .SelectMany(job => ((YamlList)((YamlMap)job.Value).Find("steps")!.Value).Items.Cast<YamlMap>());

    private static IEnumerable<string> Granted(YamlMap map) => ((YamlMap)map.Find("permissions")!.Value)
        .Entries.Select(entry => $"{entry.Key}: {((YamlScalar)entry.Value).Text}");

    private static string At(YamlMap map, params string[] path) => ((YamlScalar)path.Aggregate(
        (YamlNode)map,
        (node, step) => node is YamlList list ? list.Items[int.Parse(step, null)] : ((YamlMap)node).Find(step)!.Value)).Text!;
}
