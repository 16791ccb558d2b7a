using CsCheck;
using StaticPress.Authoring;

namespace StaticPress.Tests.Authoring;

/// <summary>Two write in one text: whatever a merge says, no line that one of them wrote is lost without a question.</summary>
public sealed class TwoChangesOfOneText
{
    private const string Was = "A\nB\nC\nD\nE\n";

    [Theory]
    [InlineData("A\nB\nC!\nD\nE\n", "", null)]
    [InlineData("A\nB\nC!\nD\nE\n", "A\nE\n", null)]
    [InlineData("A\nB\nC!\nD\nE\n", "E\n", null)]
    [InlineData("A\nB\nC!\nD\nE\n", "A\n", null)]
    [InlineData("", "A\nB\nC!\nD\nE\n", null)]
    [InlineData("A\nE\n", "A\nB\nC!\nD\nE\n", null)]
    [InlineData("A\nB\nC!\nD\nE\n", "A\nB\nC?\nD\nE\n", null)]
    [InlineData("A!\nB\nC\nD\nE\n", "A\nB\nC\nD\nE!\n", "A!\nB\nC\nD\nE!\n")]
    [InlineData("A\nB\nC\nD\nE\nF\n", "0\nA\nB\nC\nD\nE\n", "0\nA\nB\nC\nD\nE\nF\n")]
    [InlineData("A\nC\nD\nE\n", "A\nB\nC\nD\nE!\n", "A\nC\nD\nE!\n")]
    [InlineData("A\nB!\nC\nD\nE\n", "A\nB\nC!\nD\nE\n", "A\nB!\nC!\nD\nE\n")]
    [InlineData("A\nB\nD\nE\n", "A\nB\nC\nD!\nE\n", "A\nB\nD!\nE\n")]
    [InlineData("A\nB\nnew\nC\nD\nE\n", "A\nB\nother\nC\nD\nE\n", null)]
    [InlineData("A\nB\nnew\nC\nD\nE\n", "A\nB\nC!\nD\nE\n", null)]
    [InlineData("A\nB\nnew\nC\nD\nE\n", "A\nB\nnew\nC\nD\nE!\n", "A\nB\nnew\nC\nD\nE!\n")]
    [InlineData("A\nB\nC\nD\nE", "A\nB!\nC\nD\nE\n", "A\nB!\nC\nD\nE")]
    [InlineData("A\nB\nC!\nD\nE\n", Was, "A\nB\nC!\nD\nE\n")]
    [InlineData(Was, "A\nE\n", "A\nE\n")]
    public void A_line_that_one_wrote_and_the_other_took_away_is_asked_about(string mine, string theirs, string? merged) =>
        Assert.Equal(merged, TextMerge.Of(Was, mine, theirs));

    [Fact]
    public void Whoever_changes_what_a_merge_has_the_lines_that_nobody_took_away_and_no_others_or_is_a_question()
    {
        var change = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 3], Gen.Int[0, 2]).Array[1, 4];
        Gen.Select(change, change).Sample((mine, theirs) =>
        {
            string[] was = [.. Enumerable.Range(0, 12).Select(number => $"line {number}")];
            var (one, other) = (Changed(was, mine, "mine"), Changed(was, theirs, "theirs"));
            var merged = TextMerge.Of(string.Join('\n', was), string.Join('\n', one), string.Join('\n', other));
            Assert.Equal(merged, TextMerge.Of(string.Join('\n', was), string.Join('\n', other), string.Join('\n', one)));
            if (merged is null) return;
            var lines = merged.Split('\n');
            Assert.Equal(one.Concat(other).Except(was).Concat(one.Intersect(other)).ToHashSet(), lines.ToHashSet());
            Assert.Equal(one.Where(lines.Contains), lines.Where(one.Contains));
        }, iter: 5000);
    }

    /// <param name="changes">Where, how many lines go, and how many come.</param>
    private static string[] Changed(string[] was, (int At, int Gone, int New)[] changes, string who)
    {
        var lines = was.ToList();
        foreach (var (at, gone, come) in changes)
        {
            var from = Math.Min(at, lines.Count);
            lines.RemoveRange(from, Math.Min(gone, lines.Count - from));
            lines.InsertRange(from, Enumerable.Range(0, come).Select(number => $"{who} {at} {number}"));
        }

        return [.. lines];
    }
}
