using StaticPress.Tests.Support;
using VerifyTests;
using VerifyXunit;

namespace StaticPress.Tests.House;

/// <summary>The stand-in for Verify keeps Verify's promises.</summary>
public sealed class VerifyStandIn : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("staticpress-verify-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_text_like_its_verified_file_passes_and_leaves_no_received_file()
    {
        Write("VerifyStandIn.A_text_like_its_verified_file_passes_and_leaves_no_received_file.verified.txt", "one\ntwo");
        Write("VerifyStandIn.A_text_like_its_verified_file_passes_and_leaves_no_received_file.received.txt", "old");

        await Verifier.Verify("one\r\ntwo").UseDirectory(_folder);

        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_text_unlike_its_verified_file_fails_with_the_changed_lines()
    {
        Write("named.verified.html", "one\ntwo\nthree");

        var failure = await Assert.ThrowsAsync<VerifyException>(
            async () => await Verifier.Verify("one\n2\nthree", "html").UseDirectory(_folder).UseFileName("named"));

        Assert.Contains("     1  one\n-    2  two\n+    2  2\n     3  three\n", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n2\nthree", File.ReadAllText(Path.Combine(_folder, "named.received.html")));
    }

    [Fact]
    public async Task A_text_without_a_verified_file_fails_and_leaves_the_received_one()
    {
        var failure = await Assert.ThrowsAsync<VerifyException>(
            async () => await Verifier.Verify("new", "xml").UseDirectory(_folder).UseFileName("fresh"));

        Assert.Contains("there is no verified file", failure.Message, StringComparison.Ordinal);
        Assert.Equal("new", File.ReadAllText(Path.Combine(_folder, "fresh.received.xml")));
    }

    [Theory]
    [InlineData(3, "x")]
    public async Task Parameters_are_part_of_the_file_name(int number, string word)
    {
        Write("VerifyStandIn.Parameters_are_part_of_the_file_name_number=3_word=x.verified.txt", "same");

        await Verifier.Verify("same").UseDirectory(_folder).UseParameters(number, word);
    }

    [Fact]
    public async Task A_text_may_stand_for_the_parameters()
    {
        Write("VerifyStandIn.A_text_may_stand_for_the_parameters_both.verified.txt", "same");

        await Verifier.Verify("same").UseDirectory(_folder).UseTextForParameters("both");
    }

    [Fact]
    public async Task What_differs_from_run_to_run_is_scrubbed()
    {
        Write("scrubbed.verified.txt", "built in N ms\nend");
        var settings = new VerifySettings();
        settings.AddScrubber(text => text.Replace("17", "N"));

        await Verifier.Verify("built in 17 ms\nRandom line\nend", "txt", settings)
            .ScrubLinesContaining("random").UseDirectory(_folder).UseFileName("scrubbed");
    }

    [Fact]
    public async Task A_verified_file_lies_beside_its_test()
    {
        await Verifier.Verify($"{Repository.Product.Any(file => file.Path == "src/StaticPress/Program.cs")}\n");
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
