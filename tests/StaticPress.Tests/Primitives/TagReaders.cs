using StaticPress.Primitives;

namespace StaticPress.Tests.Primitives;

/// <summary>The one reader of HTML tags, for texts, letters and drawings.</summary>
public sealed class TagReaders
{
    [Theory]
    [InlineData("a <b>c</b> d", "b 2-5, /b 6-10")]
    [InlineData("1 < 2 and <i>3</i>", "i 10-13, /i 14-18")]
    [InlineData("<a title=\"b > c\">d</a >", "a 0-17, /a 18-23")]
    [InlineData("<!-- <b> --><hr>", "! 0-12, hr 12-16")]
    [InlineData("<!--><hr>", "! 0-5, hr 5-9")]
    [InlineData("<!DOCTYPE html><P>", "! 0-15, P 15-18")]
    [InlineData("<script>if (a<b) c</script>", "script 0-8, /script 18-27")]
    [InlineData("<title><b></title>", "title 0-7, /title 10-18")]
    [InlineData("</>a</ b>", "! 0-3, ! 4-9")]
    [InlineData("<br/><br /", "br 0-5, br 5-10")]
    [InlineData("a <b title=\"never closed>", "b 2-25")]
    [InlineData("a <", "")]
    public void Tags_are_found_as_a_browser_finds_them(string html, string expected)
    {
        var found = new List<string>();
        var reader = new TagReader(html);
        while (reader.Read())
            found.Add($"{(reader.Name.IsEmpty ? "!" : (reader.IsEndTag ? "/" : "") + reader.Name.ToString())} {reader.Start}-{reader.End}");

        Assert.Equal(expected, string.Join(", ", found));
    }

    [Theory]
    [InlineData("<a href=b>", "href 'b' 8-9")]
    [InlineData("<a href = \"b\" id='c d'>", "href 'b' 10-13, id 'c d' 17-22")]
    [InlineData("<input disabled value=1/>", "value '1/' 22-24")]
    [InlineData("<a HREF=\"a&amp;b\"/>", "HREF 'a&amp;b' 8-17")]
    [InlineData("<a =b href=c>", "href 'c' 11-12")]
    [InlineData("<a href=>", "href '' 8-8")]
    [InlineData("<a href=\"b", "href 'b' 8-10")]
    [InlineData("</a href=b>", "")]
    public void Attributes_with_a_value_are_read_as_they_are_written(string html, string expected)
    {
        var found = new List<string>();
        var reader = new TagReader(html);
        reader.Read();
        while (reader.ReadAttribute())
            found.Add($"{reader.AttributeName} '{reader.Value}' {reader.ValueStart}-{reader.ValueEnd}");

        Assert.Equal(expected, string.Join(", ", found));
    }
}
