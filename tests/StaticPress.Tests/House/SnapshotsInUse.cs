using System.Text.RegularExpressions;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.House;

/// <summary>A verified file that no test reads would look like a promise and hold nothing.</summary>
public sealed class SnapshotsInUse
{
    [Fact]
    public void Every_verified_file_is_read_by_a_test()
    {
        Rule.Holds(Unused(Repository.Files, Repository.Tests));
    }

    [Theory]
    [InlineData("tests/A/Posts.A_post_is_whole.verified.html", true)]
    [InlineData("tests/A/Posts.A_post_is_whole_size=3.verified.html", true)]
    [InlineData("tests/A/posts-by-name.verified.txt", true)]
    [InlineData("tests/A/Posts.A_post_is_wholesome.verified.html", false)]
    [InlineData("tests/A/Posts.A_post_without_snapshot.verified.html", false)]
    [InlineData("tests/A/Pages.A_post_is_whole.verified.html", false)]
    [InlineData("tests/A/nobody.verified.txt", false)]
    public void A_verified_file_belongs_to_the_test_it_is_named_after(string path, bool used)
    {
        var test = new SourceText("tests/A/Posts.cs", """
            public Task A_post_is_whole() => Verifier.Verify(html, "html");
            public void A_post_without_snapshot() { }
            public async Task Named()
            {
                await Verifier.Verify(html).UseFileName("posts-by-name");
            }
            """);

        Assert.Equal(used, !Unused([path], [test]).Any());
    }

    private static IEnumerable<string> Unused(IEnumerable<string> files, IReadOnlyList<SourceText> tests) =>
        files.Where(path => path.Contains(".verified.", StringComparison.Ordinal)).Where(path => !tests.Any(test => Claims(test, path)));

    private static bool Claims(SourceText test, string path)
    {
        var stem = Path.GetFileName(path);
        stem = stem[..stem.IndexOf(".verified.", StringComparison.Ordinal)];
        if (test.Text.Contains($"UseFileName(\"{stem}\")", StringComparison.Ordinal)) return true;
        if (!stem.StartsWith(test.Name + ".", StringComparison.Ordinal)) return false;
        var rest = stem[(test.Name.Length + 1)..];
        return VerifyingMethods(test.Text).Any(method => rest == method || rest.StartsWith(method + "_", StringComparison.Ordinal));
    }

    /// <summary>Splits a test class at its methods: the text of each reaches to the next one's head.</summary>
    private static IEnumerable<string> VerifyingMethods(string text)
    {
        var heads = Regex.Matches(text, @"\b(?:void|Task)\s+(\w+)\s*\(");
        for (var i = 0; i < heads.Count; i++)
        {
            var end = i + 1 < heads.Count ? heads[i + 1].Index : text.Length;
            if (text[heads[i].Index..end].Contains("Verify(", StringComparison.Ordinal)) yield return heads[i].Groups[1].Value;
        }
    }
}
