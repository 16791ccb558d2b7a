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
