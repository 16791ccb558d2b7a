using StaticPress.Importing.Prose;

namespace StaticPress.Tests.Importing.Prose;

/// <summary>HTML of every kind, and its Markdown.</summary>
public sealed class HtmlTexts
{
    [Theory]
    [InlineData("<b>a</b> <i>b</i> <del>c</del>", "**a** *b* ~~c~~\n")]
    [InlineData("<strong>a </strong>b<em> c</em>", "**a** b *c*\n")]
    [InlineData("<b>a</b><b>b</b>", "**ab**\n")]
    [InlineData("<b><i>a</i></b>", "***a***\n")]
    [InlineData("<b></b>a<i> </i>b", "a b\n")]
    [InlineData("a<b>「b」</b>c", "a**「b」**c\n")]
    [InlineData("<i>a</i><b>b</b>", "<em>a</em>**b**\n")]
    [InlineData("20<sup>th</sup> H<sub>2</sub>O <sup>a b</sup>", "20^th^ H~2~O <sup>a b</sup>\n")]
    [InlineData("<mark>a</mark> x<mark>b</mark>", "==a== x<mark>b</mark>\n")]
    [InlineData("<kbd>Ctrl</kbd> <abbr title=\"x\">y</abbr> <u>z</u>", "<kbd>Ctrl</kbd> <abbr title=\"x\">y</abbr> <u>z</u>\n")]
    [InlineData("<code>a`b</code> <code>x</code>", "``a`b`` `x`\n")]
    [InlineData("<p><a href=\"/about/\"><code>[k]: v</code></a></p>", "[<code>\\[k\\]: v</code>](/about/)\n")]
    [InlineData("<p>So <code>a[i]: int</code></p>", "So `a[i]: int`\n")]
    [InlineData("<a href=\"/a b/(c)\" title=\"T\">w [x]</a>", "[w \\[x\\]](</a b/(c)> \"T\")\n")]
    [InlineData("<a href=\"https://example.org/\" rel=\"nofollow noopener\" target=\"_blank\">w</a>", "[w](https://example.org/){rel=nofollow}\n")]
    [InlineData("<acronym title=\"x\">y</acronym> <tt>z</tt> <strike>s</strike>", "<abbr title=\"x\">y</abbr> `z` ~~s~~\n")]
    [InlineData("<span title=\"x\">y</span> <font lang=\"fr\" color=\"red\">z</font> <font color=\"red\">r</font>", "<span title=\"x\">y</span> <span lang=\"fr\">z</span> r\n")]
    [InlineData("<map><area href=\"/a/\" alt=\"North\"><area href=\"/b/\"></map>", "[North](/a/) [/b/](/b/)\n")]
    [InlineData("<a name=\"x\"></a>w", "<a id=\"x\"></a>w\n")]
    [InlineData("<a href=\"/x/\"><h2>Head</h2><p>Text</p></a>", "## Head\n\n[Text](/x/)\n")]
    public void A_line_of_words(string html, string markdown)
    {
        Assert.Equal(markdown, Of(html));
    }

    [Theory]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c\n")]
    [InlineData("<ol start=\"9\"><li>a</li><li>b<p>c</p></li></ol>", "9. a\n\n10. b\n\n    c\n")]
    [InlineData("<ol type=\"1\"><li>a</li></ol>", "1. a\n")]
    [InlineData("<ol type=\"a\" class=\"x\"><li>a</li><li>b</li></ol>", "<ol type=\"a\"><li>a</li><li>b</li></ol>\n")]
    [InlineData("<ol reversed><li>a</li></ol>", "<ol reversed><li>a</li></ol>\n")]
    [InlineData("<ol><li value=\"7\">a</li></ol>", "<ol><li value=\"7\">a</li></ol>\n")]
    [InlineData("<listing>a  <b>b</b></listing>", "<pre>a  <b>b</b></pre>\n")]
    [InlineData("<xmp>a  <b>b</b></xmp>", "```\na  <b>b</b>\n```\n")]
    [InlineData("<table><tr><td rowspan=\"2\"><acronym title=\"T\">t</acronym></td><td><strike>s</strike></td></tr></table>", "<table><tbody><tr><td rowspan=\"2\"><abbr title=\"T\">t</abbr></td><td><s>s</s></td></tr></tbody></table>\n")]
    [InlineData("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n\n* b\n")]
    [InlineData("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b\n")]
    [InlineData("<ul><li><input type=\"checkbox\" checked> a</li><li><label><input type=\"checkbox\"> b</label></li></ul>", "- [x] a\n- [ ] b\n")]
    [InlineData("<dl><dt>Tide</dt><dd>What comes</dd><dd>and goes</dd></dl>", "Tide\n:   What comes\n:   and goes\n")]
    [InlineData("<table><tr><th>a</th><th>b</th></tr><tr><td>1|2</td><td>3<br>4</td></tr></table>", "| a | b |\n| --- | --- |\n| 1\\|2 | 3<br>4 |\n")]
    [InlineData("<table><tbody><tr><td align=\"right\">1</td><td>2</td></tr></tbody></table>", "|  |  |\n| --: | --- |\n| 1 | 2 |\n")]
    [InlineData("<table><tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td onclick=\"x\">c</td></tr></table>", "<table><tbody><tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>\n")]
    [InlineData("<pre><code class=\"language-c#\">a &lt; b;\n```</code></pre>", "````c#\na < b;\n```\n````\n")]
    [InlineData("<h1>a <br>b#</h1>", "# a<br>b\\#\n")]
    [InlineData("<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>", "> a\n>\n> > b\n")]
    public void A_block(string html, string markdown)
    {
        Assert.Equal(markdown, Of(html));
    }

    [Theory]
    [InlineData("1. a", "1\\. a")]
    [InlineData("1948. The state", "1948\\. The state")]
    [InlineData("- a", "\\- a")]
    [InlineData("+ a", "\\+ a")]
    [InlineData("# a", "\\# a")]
    [InlineData("#tag", "#tag")]
    [InlineData("#1 of two", "#1 of two")]
    [InlineData("#Day one", "\\#Day one")]
    [InlineData("##Fields", "\\##Fields")]
    [InlineData("-a", "\\-a")]
    [InlineData("!!! note", "\\!!! note")]
    [InlineData("Really!!! Yes", "Really!!! Yes")]
    [InlineData("??? what", "\\??? what")]
    [InlineData("a [TOC] b", "a \\[TOC] b")]
    [InlineData("a [/quote] b", "a \\[/quote] b")]
    [InlineData("a [b] (/c/) d", "a \\[b] (/c/) d")]
    [InlineData("a [sic] (so) b", "a \\[sic] (so) b")]
    [InlineData("%%a%% 5%", "\\%%a%% 5%")]
    [InlineData("<%= a %>", "\\<%= a %>")]
    [InlineData("> a", "\\> a")]
    [InlineData(": a", "\\: a")]
    [InlineData("::: a", "\\::: a")]
    [InlineData("---", "\\---")]
    [InlineData("a * b ** c *d*", "a * b \\*\\* c \\*d\\*")]
    [InlineData("snake_case _x_", "snake_case \\_x\\_")]
    [InlineData("[a](b) [^1] [sic] end", "\\[a\\](b) \\[^1] [sic] end")]
    [InlineData("a < b <b> <3", "a < b \\<b> <3")]
    [InlineData("C:\\dir \\* \\", "C:\\dir \\\\\\* \\\\")]
    [InlineData("{{ x }} {% y %} {sic} {#id}", "\\{\\{ x }} \\{% y %} {sic} \\{#id}")]
    [InlineData("&amp; &copy; AT&T", "&amp;amp; &amp;copy; AT&T")]
    [InlineData("a ~~b~~ 5~10 x^y^ 10^6", "a \\~\\~b\\~\\~ 5~10 x\\^y^ 10^6")]
    [InlineData("a ==b== c == d", "a \\==b\\== c \\== d")]
    [InlineData("https://example.org/_a_/*b*?c=[d]", "https://example.org/_a_/*b*?c=[d]")]
    public void Words_stay_words(string words, string markdown)
    {
        Assert.Equal(markdown + "\n", Of($"<p>{System.Net.WebUtility.HtmlEncode(words)}</p>"));
    }

    private static string Of(string html) => ProseReader.FromHtml(html, new ProseSource()).Markdown;
}
