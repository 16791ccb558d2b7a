namespace StaticPress.Tests.Markdown;

public sealed class Tables
{
    [Fact]
    public void A_line_right_below_is_a_row_and_one_above_is_none()
    {
        var body = Body.Of("Text | with a stroke\n| a | b |\n|---|---|\n| 1 | 2 |\n*Source: the harbor.*\n\nText.");

        Assert.Equal(["a", "b"], body.Page.QuerySelectorAll("th").Select(cell => cell.TextContent));
        Assert.Equal(["1", "2", "Source: the harbor.", ""], body.Page.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal(["Text | with a stroke", "Text."], body.Page.QuerySelectorAll("p").Select(p => p.TextContent));
    }

    [Theory]
    [InlineData("> quoted", "blockquote")]
    [InlineData("- item", "ul")]
    [InlineData("# Head", "h1")]
    [InlineData("---", "hr")]
    [InlineData(": caption", "p")]
    [InlineData("```\ncode\n```", "pre")]
    public void Another_block_right_below_ends_it(string below, string element)
    {
        var body = Body.Of("| a |\n|---|\n| 1 |\n" + below);

        Assert.Single(body.Page.QuerySelectorAll("td"));
        body.One(element);
    }

    [Theory]
    [InlineData("| `a \\| b` | 2 |", "a | b")]
    [InlineData("| `a | b` | 2 |", "a | b")]
    [InlineData("| a \\| b | 2 |", "a | b")]
    [InlineData("| **a \\| b** | 2 |", "a | b")]
    [InlineData("| [a \\| b](/about/) | 2 |", "a | b")]
    public void A_stroke_in_code_or_behind_a_backslash_parts_no_cells(string row, string text)
    {
        var cells = Body.Of("| x | y |\n|---|---|\n" + row).Page.QuerySelectorAll("td");

        Assert.Equal([text, "2"], cells.Select(cell => cell.TextContent));
    }

    [Fact]
    public void A_row_may_have_fewer_cells_and_what_is_too_many_is_shown_all_the_same()
    {
        var body = Body.Of("a | b\n-|-\n1\n1 | 2 | 3");

        Assert.Equal(["1", "", "1", "2", "3"], body.Page.QuerySelectorAll("td").Select(cell => cell.TextContent));
    }

    [Fact]
    public void A_table_may_stand_in_an_item_and_in_a_quotation()
    {
        var body = Body.Of("- | a |\n  |---|\n  | 1 |\n\n> | b |\n> |---|\n> | 2 |\nText");

        Assert.Equal("1", body.Text("li td"));
        Assert.Equal("2", body.Text("blockquote td"));
        Assert.Equal("Text", body.Text("body > p"));
    }
}
