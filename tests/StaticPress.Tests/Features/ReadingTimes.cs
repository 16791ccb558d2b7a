using System.Text.Json;
using CsCheck;
using StaticPress.Markdown;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class ReadingTimes
{
    [Theory]
    [InlineData("Words. ", 200, 200, 1)]
    [InlineData("Words. ", 1190, 1190, 5)]
    [InlineData("新しいニュース、記事。", 1000, 9000, 18)]
    [InlineData("ภาษาไทย", 4000, 7000, 29)]
    [InlineData("བཀྲ་ཤིས་བདེ་ལེགས། ", 500, 1000, 4)]
    [InlineData("ᬅᬓ᭄ᬱᬭ", 400, 500, 2)]
    [InlineData("한국어 뉴스 ", 595, 1190, 5)]
    [InlineData("漢字 and words. ", 500, 2000, 6)]
    public void Letters_count_where_there_are_no_spaces(string text, int times, int words, int minutes)
    {
        var page = new TestSite().Post("2024-01-02-a", "title: A", string.Concat(Enumerable.Repeat(text, times))).Build()
            .Page("/2024/01/02/a/");
        var graph = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)
            .RootElement.GetProperty("@graph");
        var article = graph.EnumerateArray().Single(item => item.GetProperty("@type").GetString() == "BlogPosting");
        Assert.Equal(words, article.GetProperty("wordCount").GetInt32());
        Assert.Contains($"{minutes} min read", page.QuerySelector(".byline-when")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_is_a_run_of_anything_but_white_space_wherever_in_the_text_it_begins() =>
        Gen.Char["aZ~\x7Féя \n\t\u00A0\u2003"].Array[0, 100].Select(letters => new string(letters)).Sample(text =>
            Assert.Equal(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, TextLength.Of(text).Words));
}
