using StaticPress.Importing.Prose;
using StaticPress.Markdown.Comments;

namespace StaticPress.Tests.Importing.Prose;

/// <summary>What readers wrote, whose HTML is shown as text.</summary>
public sealed class CommentTexts
{
    [Theory]
    [InlineData("Hello,\nthere.\n\nYes.", "Hello,\nthere.\n\nYes.\n")]
    [InlineData("<b>Bold</b> and <i>not</i> <u>under</u> a<b>「b」</b>c", "**Bold** and *not* under a**「b」**c\n")]
    [InlineData("<blockquote>Said</blockquote>\nNo.", "> Said\n\nNo.\n")]
    [InlineData("See <a href=\"https://example.org/\" rel=\"nofollow\">this</a> &amp; 1 &lt; 2", "See [this](https://example.org/) & 1 < 2\n")]
    [InlineData("<img src=\"https://example.org/a.jpg\" alt=\"A cup\">", "[A cup](https://example.org/a.jpg)\n")]
    [InlineData("<script>alert(1)</script>words<iframe src=\"https://example.org/\"></iframe>", "words\n")]
    [InlineData("<h2>Head</h2><code>a</code>", "**Head**\n\n`a`\n")]
    public void A_comment_is_plain_Markdown(string content, string markdown)
    {
        Assert.Equal(markdown, Of(content));
    }

    [Fact]
    public void It_reads_as_it_did()
    {
        var html = new CommentMarkdown().Render(Of("A *star*, 2 &lt; 3, [x](y), `code`\n&lt;script&gt; {{ x }} ~~no~~")).Html;

        Assert.Equal("<p>A *star*, 2 &lt; 3, [x](y), `code`<br>\n&lt;script&gt; {{ x }} ~~no~~</p>", html.Trim().Replace("&quot;", "\"", StringComparison.Ordinal));
    }

    private static string Of(string content) => ProseReader.FromComment(content, new ProseSource()).Markdown;
}
