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
}
