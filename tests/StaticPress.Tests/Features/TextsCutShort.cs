using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class TextsCutShort
{
    [Theory]
    [InlineData("title: Harbor Talk #12: the tide", 2, 20)]
    [InlineData("title:   Post # 5", 2, 15)]
    [InlineData("title: A\ndescription: Words about #tide", 3, 26)]
    [InlineData("title: A\ncategory: News #1", 3, 16)]
    public void That_a_number_sign_ends_a_text_is_told_where_it_stands(string head, int line, int column)
    {
        var problem = Assert.Single(new TestSite().Post("2024-01-02-a", head).Build().Problems);
        Assert.Equal(("SP0108", line, column, false), (problem.Code, problem.Place.Line, problem.Place.Column, problem.IsError));
    }

    [Theory]
    [InlineData("title: \"Harbor Talk #12\"")]
    [InlineData("title: 'Harbor Talk #12' # the best one")]
    [InlineData("title: C# and F#")]
    [InlineData("title: A\ndraft: false # for now")]
    [InlineData("title: A\ncategory: News # not Radio")]
    [InlineData("title: A\ntags: [radio] #old")]
    [InlineData("title: A\n#description: none")]
    public void A_comment_is_a_comment_and_a_quoted_text_is_whole(string head)
    {
        Assert.Equal("", new TestSite().Post("2024-01-02-a", head).Build().Report);
    }
}
