using System.Text.Json.Nodes;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Commenting;

/// <summary>The files that GitHub gives a workflow, as its documentation shows them, with what a test changes in them.</summary>
internal sealed class RecordedIssue
{
    public JsonNode Opened { get; } = Fixture("opened.json");

    public JsonNode Labeled { get; } = Fixture("labeled.json");

    public JsonNode Permission { get; } = Fixture("permission.json");

    public JsonNode Comments { get; } = Fixture("comments.json");

    /// <summary>An issue whose text a reader wrote so, opened and labelled.</summary>
    public static RecordedIssue With(string body, int number = 57)
    {
        var issue = new RecordedIssue();
        foreach (var told in (JsonNode[])[issue.Opened, issue.Labeled])
        {
            told["issue"]!["body"] = body;
            told["issue"]!["number"] = number;
        }

        return issue;
    }

    /// <summary>What GitHub makes of the filled-in form.</summary>
    public static string Form(string name, string message, string post = "a-post", string parent = "_No response_",
        string site = "_No response_", string rating = "_No response_") =>
        $"### Post\n\n{post}\n\n### In answer to\n\n{parent}\n\n### Name\n\n{name}\n\n### Your site\n\n{site}\n\n### Stars\n\n{rating}\n\n### Message\n\n{message}";

    /// <summary>The robot's comment, as <c>comments receive</c> wrote it when the issue was opened.</summary>
    public RecordedIssue Received(string record)
    {
        Comments[0]!["body"] = record;
        Comments[0]!["issue_url"] = $"https://api.github.com/repos/octocat/Hello-World/issues/{Labeled["issue"]!["number"]}";
        return this;
    }

    /// <summary>Whoever labelled has this much to say here.</summary>
    public RecordedIssue LabelledBy(long id, string permission)
    {
        Labeled["sender"]!["id"] = id;
        Permission["user"]!["id"] = id;
        Permission["permission"] = permission;
        return this;
    }

    public void WriteTo(TemporaryFolder folder) => folder
        .Write("opened.json", Opened.ToJsonString())
        .Write("labeled.json", Labeled.ToJsonString())
        .Write("permission.json", Permission.ToJsonString())
        .Write("comments.json", Comments.ToJsonString());

    private static JsonNode Fixture(string name) =>
        JsonNode.Parse(Repository.ReadText("tests/StaticPress.Tests/Commenting/Fixtures/" + name))!;
}
