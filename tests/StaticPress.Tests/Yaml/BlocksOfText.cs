using CsCheck;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Tests.Yaml;

/// <summary>The quick reader and YamlDotNet agree about texts of several lines.</summary>
public sealed class BlocksOfText
{
    private static readonly string[] Pieces =
    [
        "message: |", "  ", " ", "    ", "\n", "\n", "\n\n", "  text", "  key: value", "  # no comment", "# a comment", "  - x", "  \"quoted\"", "rating: 5", "name: Ruth",
        "  ---", "---", "...", "  א", "  😀", "  a ", "  {{ x }}", "  [a](b)", "message: |-", "message: >", "message: |2", "key:", "  *a*", "  'b'", "  %x", "\t",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Array[1, 14]
        .Select(chosen => string.Join("\n", chosen.Select(i => Pieces[i])));

    [Fact]
    public void What_the_quick_reader_reads_the_full_reader_reads_the_same()
    {
        var quick = 0;
        Gen.Bool.Select(Text, (starts, text) => starts ? "id: a\nmessage: |\n  First.\n" + text : text).Sample(
            text =>
            {
                if (PlainYaml.TryRead(text, 3) is not { } map) return;
                Interlocked.Increment(ref quick);
                var full = FullYaml.Read(text, new Place("a.yml", 3));
                Assert.Empty(full.Problems);
                Assert.Equal(Told(full.Value), Told(map));
            },
            iter: 4_000);
        Assert.True(quick > 200, $"Only {quick} were read by the quick reader.");
    }

    [Theory]
    [InlineData("message: |\n  One.\n\n  Two.\nrating: 5\n", "One.\n\nTwo.\n")]
    [InlineData("message: |\n  One.\n    moved in\n  \n", "One.\n  moved in\n")]
    [InlineData("message: |\n  One.", "One.")]
    public void A_block_is_read_by_the_quick_reader(string yaml, string text)
    {
        Assert.Equal(text, Assert.IsType<YamlScalar>(PlainYaml.TryRead(yaml, 1)!.Find("message")!.Value).Text);
    }

    private static IEnumerable<string> Told(YamlMap map) =>
        map.Entries.Select(entry => $"{entry.Key} at {entry.Line},{entry.Column}: {(entry.Value as YamlScalar)?.Text ?? "-"} at {entry.Value.Line},{entry.Value.Column}");
}
