namespace StaticPress.Tests.Markdown;

/// <summary>A line of Chinese or Japanese that is wrapped in the source has no gap on the page, in a feed or a summary.</summary>
public sealed class WrappedLines
{
    [Theory]
    [InlineData("今天天气很好。\n我们去海边。", "今天天气很好。我们去海边。")]
    [InlineData("今天天气\r\n很好", "今天天气很好")]
    [InlineData("今天*天气*\n**很好**", "今天天气很好")]
    [InlineData("雨、\n「風」\n（雪）", "雨、「風」（雪）")]
    [InlineData("> 引用の\n> つづき", "引用のつづき")]
    [InlineData("[リンク](/about/)\nです", "リンクです")]
    [InlineData("中文\nEnglish\n中文", "中文\nEnglish\n中文")]
    [InlineData("한국어\n다음 줄", "한국어\n다음 줄")]
    [InlineData("中文\n`code`\n中文", "中文\ncode\n中文")]
    [InlineData("中文\\\n中文", "中文\n中文")]
    public void Between_two_of_its_letters_the_break_is_nothing(string markdown, string seen)
    {
        var body = Body.Of(markdown);

        Assert.Equal(seen, body.Text("p"));
        Assert.Equal(seen.Replace('\n', ' '), body.Rendered.Summary);
    }

    [Fact]
    public void In_code_and_beside_pictures_every_line_stays()
    {
        var body = Body.Of("```\n一\n二\n```\n\n文\n![絵](desk.png)\n文\n\n<p>一\n二</p>");

        Assert.Equal("一\n二\n", body.One("pre").TextContent);
        Assert.Equal(2, body.Page.QuerySelectorAll("p")[0].ChildNodes.Count(node => node.TextContent.Contains('\n')));
        Assert.Equal("一\n二", body.Page.QuerySelectorAll("p")[1].TextContent);
    }
}
