using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class LeftOverCode
{
    [Theory]
    [InlineData("`{% raw %}` and ``{{ x }}``")]
    [InlineData("```\n{% include a %}\n{{ x }}\n:::note\n**a!**b [a][b] [^1] [a](b c.png)\nimport a from 'b'\n```")]
    [InlineData("    {{< figure >}}")]
    [InlineData("\\{{ x }} \\[a][b]")]
    [InlineData("arr[i][j], regex [^a-z], [sic](that is so), 2 ** 3 ** 4, a::b, {: and :}")]
    [InlineData("**Bold!** *(x)* [a](</b c.png>) [x][y]\n\n[y]: https://x.example/")]
    [InlineData("He said {sic} and {n=500} of {a, b} {c}")]
    [InlineData("import duties rose from 'low' to 'high'")]
    [InlineData("<CENTER>Old</CENTER> <Font>x</Font>")]
    [InlineData("<pre>\n**x** [a](b) `c`\n</pre>\n\n<!-- [a](b) -->\n\n<p>Type <code>**x**</code>, a ** b ** c or arr[i](x y).</p>")]
    [InlineData("<figure>\n\n**A**\n\n</figure>\n\n<details><summary>S</summary>\n\n    code\n\n</details>")]
    [InlineData("<p>Write:</p>\n\n    <td>A</td>\n\n> ```\n> code\n> ```")]
    [InlineData("[a] [b]\n\n[a]: https://x.example/\n[A]: https://x.example/\n[b]: https://y.example/")]
    [InlineData("Ann wrote\n[Bob]: Not so.\n[Ann]: Yes.")]
    public void Code_and_what_is_meant_as_it_is_are_not_spoken_of(string body)
    {
        var problems = new TestSite().Post("2021-08-26-a", "title: A", body).Build().Problems;

        Assert.DoesNotContain(problems, problem => problem.Code.StartsWith("SP051", StringComparison.Ordinal) || problem.Code == "SP0520");
    }

    [Fact]
    public void Each_place_is_told_once_though_the_text_stands_in_the_feed_too()
    {
        var problems = new TestSite().Post("2021-08-26-a", "title: A", "{% a %}\n\n{% b %}").Build().Problems;

        Assert.Equal([4, 6], problems.Where(problem => problem.Code == "SP0511").Select(problem => problem.Place.Line));
    }

    [Theory]
    [InlineData("<div>\n![A](a.png)\n</div>", 5)]
    [InlineData("<div>\n  **Bold** words\n</div>", 5)]
    [InlineData("<div markdown=\"1\">\n## Heading\n</div>", 5)]
    [InlineData("<td>Use `x`</td>", 4)]
    [InlineData("<p>[words][name]</p>\n\n[name]: https://x.example/", 4)]
    [InlineData("- <div>\n  [a](https://x.example/)\n  </div>", 5)]
    [InlineData("<table>\n<tr>\n\n    <td>A</td>\n\n</tr>\n</table>", 7)]
    [InlineData("<div>\n  <ul>\n\n    <li>A</li>\n\n  </ul>\n</div>", 7)]
    [InlineData("~~~\ncode", 4)]
    [InlineData("- ```\n  code\n\nWords.", 4)]
    [InlineData("~~~ struck ~~~\n\nWords.", 4)]
    [InlineData("[a]\n\n[a]: https://x.example/\n[a]: https://y.example/", 7)]
    public void A_block_that_is_something_else_than_it_looks_is_told(string body, int line)
    {
        var told = Assert.Single(
            new TestSite().Config("links: warn").Post("2021-08-26-a", "title: A", body).Build().Problems,
            problem => problem.Code == "SP0520");

        Assert.Equal(line, told.Place.Line);
    }

    [Theory]
    [InlineData("[TOC]")]
    [InlineData("[[toc]]")]
    [InlineData("[[_TOC_]]")]
    [InlineData("!!! note \"T\"\n    Text")]
    [InlineData("??? tip\n    Text")]
    [InlineData("Words %%comment%% words")]
    [InlineData("%%\nSeveral lines\n%%")]
    [InlineData("![[a.png]]")]
    [InlineData("See [[Page]].")]
    [InlineData("See [[Page#Part|words]].")]
    [InlineData("It is <%= x %>.")]
    [InlineData("Words {/* a note */} words")]
    public void Marks_of_notebooks_and_of_other_programs_are_told(string body) =>
        Assert.Equal("SP0511", Assert.Single(new TestSite().Post("2021-08-26-a", "title: A", "Begin.\n\n" + body).Build().Problems).Code);

    [Theory]
    [InlineData("[powerpress]", "audio: /media")]
    [InlineData("[ssp_player]", "audio: /media")]
    [InlineData("[podcast_player]", "audio: /media")]
    [InlineData("[smart_track_player url=\"x\"]", "audio: /media")]
    [InlineData("[soundcloud url=\"https://soundcloud.com/x\" /]", "alone on a line")]
    [InlineData("[spotify https://open.spotify.com/x]", "alone on a line")]
    [InlineData("[youtube https://youtu.be/x]", "alone on a line")]
    [InlineData("[tweet 1]", "alone on a line")]
    [InlineData("[embed]https://youtu.be/x[/embed]", "alone on a line")]
    [InlineData("[wpforms id=\"12\"]", "mailto:")]
    [InlineData("[mc4wp_form id=9]", "mailto:")]
    [InlineData("[contact-form-7 id=\"4\" title=\"T\"]", "mailto:")]
    [InlineData("[ngg src=\"galleries\" ids=\"1\"]", "in one paragraph")]
    [InlineData("[gallery]", "in one paragraph")]
    [InlineData("[audio mp3=\"a.mp3\"][/audio]", ":::audio")]
    [InlineData("[some-plugin colour=\"red\"]Words[/some-plugin]", "`backticks`")]
    public void A_shortcode_is_told_once_as_it_was_typed_with_what_to_write(string body, string remedy)
    {
        var told = Assert.Single(new TestSite().Post("2021-08-26-a", "title: A", body).Build().Problems);

        Assert.Equal("SP0511", told.Code);
        Assert.StartsWith($"'{body[..(body.IndexOf(']', StringComparison.Ordinal) + 1)]}' is a shortcode", told.Text, StringComparison.Ordinal);
        Assert.Contains(remedy, told.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Shortcodes_side_by_side_are_no_reference() =>
        Assert.Equal(["SP0511", "SP0511"],
            new TestSite().Post("2021-08-26-a", "title: A", "[vc_row][vc_column]Words[/vc_column][/vc_row]").Build()
                .Problems.Select(problem => problem.Code));

    [Theory]
    [InlineData("A cat [video] and the [video of the day], [if x=5] and [see a=b], arr[id=3], input[type=\"text\"]")]
    [InlineData("[gallery](https://x.example/) and [audio recording](https://x.example/)")]
    public void Words_in_brackets_are_no_shortcodes(string body) =>
        Assert.Empty(new TestSite().Post("2021-08-26-a", "title: A", body).Build().Problems);

    [Theory]
    [InlineData("[d](https://x.example/a b)")]
    [InlineData("[d](/a b#c)")]
    [InlineData("![d](../a b)")]
    public void An_address_with_a_space_is_told_whatever_it_ends_in(string body) =>
        Assert.Equal("SP0514", Assert.Single(new TestSite().Post("2021-08-26-a", "title: A", body).Build().Problems).Code);

    [Theory]
    [InlineData("f(x)[0][1] and a[i][j], m[[1]] and [[1, 2]]")]
    [InlineData("[FS 736 - [rust][cargo] trademark](https://example.org/736)")]
    [InlineData("Up 50%, down 20%; a %% sign costs 5 %")]
    [InlineData("Wow!!! Really??? [toc](https://x.example/) and `[TOC]`")]
    [InlineData("[see](that is so) and [x](a, b)")]
    public void What_only_looks_like_it_is_not_told(string body) =>
        Assert.Empty(new TestSite().Post("2021-08-26-a", "title: A", body).Build().Problems);
}
