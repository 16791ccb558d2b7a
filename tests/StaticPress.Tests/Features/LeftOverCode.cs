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
    public void Code_and_what_is_meant_as_it_is_are_not_spoken_of(string body)
    {
        var problems = new TestSite().Post("2021-08-26-a", "title: A", body).Build().Problems;

        Assert.DoesNotContain(problems, problem => problem.Code.StartsWith("SP051", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_place_is_told_once_though_the_text_stands_in_the_feed_too()
    {
        var problems = new TestSite().Post("2021-08-26-a", "title: A", "{% a %}\n\n{% b %}").Build().Problems;

        Assert.Equal([4, 6], problems.Where(problem => problem.Code == "SP0511").Select(problem => problem.Place.Line));
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
