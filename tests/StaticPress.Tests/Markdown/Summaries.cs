using CsCheck;
using StaticPress.Markdown;

namespace StaticPress.Tests.Markdown;

public sealed class Summaries
{
    [Theory]
    [InlineData("First *para*\nhere.\n\nSecond.", "First para here.")]
    [InlineData("# Title\n\n![Desk](desk.png \"Cap\")\n\n- item\n\nText [link](/about/) `code`.", "Text link code.")]
    [InlineData("One.\n\nTwo.\n\n<!--more-->\n\nThree.", "One. Two.")]
    [InlineData("One <!-- more --> two.", "One")]
    [InlineData("One.\n\n```\n<!--more-->\n```\n\nTwo.", "One.")]
    [InlineData("> Only a *quotation*.", "Only a quotation.")]
    [InlineData("See [it] now.\n\n[it]: /about/", "See it now.")]
    [InlineData("Word[^1].\n\n[^1]: Note.", "Word.")]
    [InlineData("Term\n\n: Definition\n\nText.", "Text.")]
    [InlineData("<p class=\"lead\">The <b>tide</b> was high &amp; early.</p>\n\n<p>Second.</p>", "The tide was high & early.")]
    [InlineData("<h2>Head</h2>\n<p>First,<br>in HTML.</p><p>Second.</p>", "First, in HTML.")]
    [InlineData("<div>\n\nText in a *box*.\n\n</div>", "Text in a box.")]
    [InlineData("<table><tr><td>cell</td></tr></table>\n\nText.", "Text.")]
    [InlineData("<pre>code\n\nmore</pre>\n\nText.", "Text.")]
    [InlineData("| a |\n|---|\n| 1 |\n\nText.", "Text.")]
    [InlineData("One.\n\nTwo.\n\n<!--more Go on reading-->\n\nThree.", "One. Two.")]
    [InlineData("One.\n\nTwo.\n\n<!--more--><!--noteaser-->\n\nThree.", "One. Two.")]
    [InlineData("One.\n\n<!-- moreover -->\n\nTwo.", "One.")]
    [InlineData("High<br>at seven,<br />low\\\nat one.", "High at seven, low at one.")]
    [InlineData("https://youtu.be/dQw4w9WgXcQ\n\nWords.", "Words.")]
    [InlineData("[The show](https://youtu.be/dQw4w9WgXcQ)\n\nWords.", "Words.")]
    [InlineData("https://youtu.be/dQw4w9WgXcQ\nWords right below.", "Words right below.")]
    [InlineData("[Listen](show.mp3)\n\nWords.", "Words.")]
    [InlineData("<audio src=\"show.mp3\">Your browser plays no sound.</audio>\n\nWords.", "Words.")]
    [InlineData("<video controls>\n<p>Your browser plays no films.</p>\n</video>\n\nWords.", "Words.")]
    [InlineData("<noscript>Switch scripts on.</noscript>\n\nWords.", "Words.")]
    [InlineData("See <video src=\"show.mp3\"><b>none</b></video> and hear.", "See and hear.")]
    [InlineData("<div><template>Row</template>Words.</div>", "Words.")]
    [InlineData("Don&#146;t &#x93;stop&#x94;.", "Don’t “stop”.")]
    [InlineData("Don\u0092t &#8; stop.", "Don’t \uFFFD stop.")]
    [InlineData("", "")]
    public void The_summary_is_what_stands_before_the_marker_or_the_first_paragraph(string markdown, string summary)
    {
        Assert.Equal(summary, Body.Of(markdown).Rendered.Summary);
        Assert.Equal(summary, new MarkdownRenderer(new(true)).SummaryOf(Body.Source(markdown)));
    }

    [Fact]
    public void The_short_way_to_a_summary_gives_the_same_as_the_long_one()
    {
        var renderer = new MarkdownRenderer(new(true));
        string[] pieces =
        [
            "Text with *em*.", "More [x](/about/)", "[ref]", "[ref]: /about/", "# Title", "- item", "1. one", "> quote", ": def", "~ def", "<div>", "</div>",
            "```", "<!--more-->", "<!-- x -->", "    code", "| a |", "|---|", "[^1]", "[^1]: n", "*[Text]: abbr", "---", "{.a}", "\"q\"", "don't",
            "https://youtu.be/dQw4w9WgXcQ", "<p>Para</p>", "<!--more x-->", "\\", "<b>", "&amp;", "  ",
        ];
        string[] ends = ["\n", "\n\n", "\r\n", " \n \n", " ", "\n\u00A0\n", "\n\f\n"];
        var line = Gen.Select(Gen.Int[0, pieces.Length - 1], Gen.Int[0, ends.Length - 1], (piece, end) => pieces[piece] + ends[end]);

        line.List[0, 12].Select(string.Concat).Sample(text => renderer.SummaryOf(Body.Source(text)) == Body.Of(text).Rendered.Summary,
            iter: 3_000, threads: 1, print: text => text);
    }

    [Fact]
    public void The_text_has_no_markup_and_its_words_are_counted()
    {
        var body = Body.Of("# Two words\n\nDon't *stop* &amp; `go`.<br>\n\n<p>Raw &eacute; <b>text</b></p>\n<script>\nvar x;\n</script>\n\n![alt](desk.png)");

        Assert.Equal("Two words\nDon’t stop & go.\nRaw é text", body.Rendered.Text.Trim());
        Assert.Equal(9, body.Rendered.Length.Words);
    }
}
