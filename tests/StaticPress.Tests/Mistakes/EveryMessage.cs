using System.Reflection;
using System.Text;
using StaticPress.Primitives;
using VerifyXunit;

namespace StaticPress.Tests.Mistakes;

/// <summary>What an author reads, word for word. A code that no example brings about fails here, so that none goes unread.</summary>
public sealed class EveryMessage
{
    private static readonly Dictionary<string, IReadOnlyList<Example>> Areas = new(StringComparer.Ordinal)
    {
        ["Files"] = InFiles.Examples,
        ["Yaml"] = InYaml.Examples,
        ["Settings"] = InSettings.Examples,
        ["Posts"] = InPosts.Examples,
        ["Replies"] = InComments.Examples,
        ["Addresses"] = InAddresses.Examples,
        ["Markdown"] = InMarkdown.Examples,
        ["Themes"] = InThemes.Examples,
        ["Output"] = InOutput.Examples,
        ["Publishing"] = InPublishing.Examples,
        ["FinishedSites"] = InFinishedSites.Examples,
    };

    internal static IEnumerable<Example> Examples => Areas.Values.SelectMany(examples => examples);

    public static TheoryData<string> Names => [.. Areas.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Reads_like_this(string area) => await Verifier.Verify(Told(Areas[area])).UseParameters(area);

    [Fact]
    public void Every_code_has_an_example()
    {
        var declared = typeof(ProblemCode).GetFields(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!);
        var seen = Areas.Values.SelectMany(examples => examples).SelectMany(example => example.ChangeNotice.Value)
            .Select(problem => problem.Code).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(declared.Where(code => !seen.Contains(code.Value)).Select(code => $"{code.Value} {code.Key}"));
    }

    [Fact]
    public void Every_message_is_a_sentence_and_names_no_place_on_this_machine()
    {
        foreach (var problem in Areas.Values.SelectMany(examples => examples).SelectMany(example => example.ChangeNotice.Value))
        {
            Assert.Matches(@"[.?!]$", problem.Text);
            Assert.Matches(@"^$|[.?!]$", problem.Hint);
            Assert.DoesNotContain(Path.GetTempPath(), problem.ToString(), StringComparison.Ordinal);
        }
    }

    private static string Told(IReadOnlyList<Example> examples)
    {
        var text = new StringBuilder();
        foreach (var example in examples)
        {
            text.Append(example.Name).Append('\n');
            foreach (var problem in example.ChangeNotice.Value) text.Append("    ").Append(problem).Append('\n');
        }

        return text.ToString();
    }
}
