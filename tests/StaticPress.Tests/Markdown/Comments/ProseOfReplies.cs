using CsCheck;
using StaticPress.Markdown.Comments;

namespace StaticPress.Tests.Markdown.Comments;

public sealed class ProseOfReplies
{
    private static readonly string[] Pieces =
    [
        "\n", "\n", "\n\n", "\n \n", " ", " ", " ", "  ", "*", " *", "* ", "**", "Yes", "word", "It's", "\"Amen,\"", "é", "“so”", "1948.", "1)", "#", "=", "---", "+", "-", "~", "|", ":", "!", "?", ".", ",", ")", "(", "{{ x }}",
        "www.example.org", "://", "mailto:a@b.c", "'", "\"", "😀", "\u00A0", "_", "`", "[a](b)", "<b>", "&amp;", "\\", ">", "\t",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Array[1, 24].Select(chosen => string.Concat(chosen.Select(i => Pieces[i])));

    /// <summary>Words and stars above all, so that most are read the quick way.</summary>
    private static readonly Gen<string> Prose = Gen.Int[0, 21].Array[1, 16].Select(chosen => string.Concat(chosen.Select(i => Pieces[i])));

    [Theory]
    [InlineData("I heard it on the radio.", "<p>I heard it on the radio.</p>")]
    [InlineData("He said \"no\" & went", null)]
    [InlineData("One.\nTwo.\n\n\nIt's three.", "<p>One.<br>\nTwo.</p>\n<p>It&#39;s three.</p>")]
    [InlineData("So *very* true, *Amen*", "<p>So <em>very</em> true, <em>Amen</em></p>")]
    [InlineData("5 * 3 * 2", null)]
    [InlineData("- a list", null)]
    [InlineData("See https://example.org/", null)]
    [InlineData("Title\n=====", null)]
    public void Paragraphs_of_words_need_no_Markdown(string message, string? html) =>
        Assert.Equal(html, ReplyProse.TryWrite(message, new ReplyOutput())?.Html);

    [Fact]
    public void What_is_read_as_prose_reads_the_same_as_Markdown()
    {
        var quick = 0;
        Gen.Frequency((1, Text), (3, Prose)).Sample(
            text =>
            {
                if (ReplyProse.TryWrite(text, new ReplyOutput()) is not { } prose) return;
                Interlocked.Increment(ref quick);
                Assert.Equal(new ReplyMarkdown().WriteTree(text, turns: false), prose);
            },
            iter: 20_000);
        Assert.True(quick > 1_000, $"Only {quick} were read as prose.");
    }
}
