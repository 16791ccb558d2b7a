namespace StaticPress.Tests.Markdown;

public sealed class Footnotes
{
    private const string Notes = "\n\n[^1]: Harbor.\n[^2]: Council.";

    [Theory]
    [InlineData("Shut.[^1][^2]", "Shut.12")]
    [InlineData("Shut.[^2][^1][^2]", "Shut.121")]
    [InlineData("\"[sic][^1] right\", [the army][^2]", "“[sic]1 right”, [the army]2")]
    [InlineData("Never![^1] Stop![^2]", "Never!1 Stop!2")]
    [InlineData("`code`[^1] *em*[^2] **strong**[^1]", "code1 em2 strong1")]
    [InlineData("[link](/about/)[^1] <https://x.example/>[^2]", "link1 https://x.example/2")]
    [InlineData("![Desk](desk.png)[^1] (in brackets)[^2]", "1 (in brackets)2")]
    [InlineData("**Bold.[^1]** *Italic.[^2]*", "Bold.1 Italic.2")]
    [InlineData("“Yes.”[^1]—no…[^2]", "“Yes.”1—no…2")]
    public void A_reference_is_complete_in_itself_whatever_stands_beside_it(string markdown, string text)
    {
        var body = Body.Of(markdown + Notes);

        Assert.Equal(text, body.Text("body > p"));
        Assert.Equal(2, body.Page.QuerySelectorAll("section.footnotes li").Length);
    }

    [Theory]
    [InlineData("דבר 2.[^1]\n\n[^1]: הערה.", "ltr")]
    [InlineData("Two.[^1]\n\n[^1]: A note.", null)]
    public void The_number_of_a_note_keeps_its_side_behind_a_number_in_Hebrew(string text, string? direction) =>
        Assert.Equal(direction, Body.Of(text).Page.QuerySelector("sup.footnote-ref")!.GetAttribute("dir"));

    [Fact]
    public void A_link_by_its_name_alone_may_stand_before_a_note()
    {
        var body = Body.Of("See [here][^1].\n\n[^1]: Note.\n\n[here]: /about/");

        Assert.Equal("here", body.Text("body > p > a"));
        Assert.Equal("1", body.Text("body > p > sup"));
    }

    [Theory]
    [InlineData("[Harbor] and [Boat][b].[^1]\n\n[^1]: Note.\n[Harbor]: https://b.example/\n[b]: https://b.example/")]
    [InlineData("[Harbor] and [Boat][b].[^1]\n\n[Harbor]: https://b.example/\n[^1]: Note.\n[b]: https://b.example/")]
    [InlineData("[Harbor] and [Boat][b].[^1]\n\n[^1]: Note.\n[Harbor]: <https://b.example/> \"T\"\n\n[b]: https://b.example/")]
    [InlineData("- [Harbor] and [Boat][b].[^1]\n\n  [^1]: Note.\n  [Harbor]: https://b.example/\n  [b]: https://b.example/")]
    [InlineData("> [Harbor] and [Boat][b].[^1]\n>\n> [^1]: Note.\n> [Harbor]: https://b.example/\n> [b]: https://b.example/")]
    public void The_addresses_of_links_may_stand_among_the_notes(string markdown)
    {
        var body = Body.Of(markdown);

        Assert.Equal(2, body.Page.QuerySelectorAll("a[href='https://b.example/']").Length);
        Assert.StartsWith("Note.", body.Text("section.footnotes p"), StringComparison.Ordinal);
        Assert.DoesNotContain("[", body.Text("section.footnotes p"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[^1]: Note.\n[sic]: he wrote it so")]
    [InlineData("[^1]: Note.\nA [word]: /about/")]
    [InlineData("[^1]: Note.\n[ ]: /about/")]
    public void Other_brackets_below_a_note_are_words_of_it(string note)
    {
        Assert.Contains("]:", Body.Of("Text.[^1]\n\n" + note).Text("section.footnotes p"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("One.[^a]\n\nTerm\n:   Definition.\n\n[^a]: Below a list of definitions.")]
    [InlineData("- One.[^a]\n\n  [^a]: In an item.\n- Two.")]
    [InlineData("> One.[^a]\n>\n> [^a]: In a quotation.")]
    [InlineData("[^a]: Before the text.\n\nOne.[^a]")]
    [InlineData("One.[^a]\n[^a]: Right below.")]
    [InlineData("| One.[^a] |\n|---|\n| 1 |\n\n[^a]: Of a table.")]
    public void A_note_may_stand_anywhere(string markdown)
    {
        var body = Body.Of(markdown);

        Assert.Equal("1", body.Text("sup.footnote-ref"));
        Assert.Equal("#fnref:1", body.One("section.footnotes li a.footnote-back").GetAttribute("href"));
        Assert.DoesNotContain("[^", body.Page.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_goes_on_with_what_is_indented_and_ends_with_what_is_not()
    {
        var body = Body.Of("One.[^a]\n\n[^a]: First.\n\n    Second.\n\nText.");

        Assert.Equal(2, body.Page.QuerySelectorAll("section.footnotes li p").Length);
        Assert.Equal(["One.1", "Text."], body.Page.QuerySelectorAll("body > p").Select(p => p.TextContent));
    }

    [Fact]
    public void Notes_that_only_notes_refer_to_come_last_and_one_that_nobody_refers_to_counts_for_nothing()
    {
        var body = Body.Of("One.[^a] Two.[^b]\n\n[^a]: See [^c].\n[^b]: B.\n[^c]: C.\n[^d]: See [^b].");

        Assert.Equal(["See 3.", "B.", "C."], body.Page.QuerySelectorAll("section.footnotes li")
            .Select(note => note.TextContent.Replace("↩︎", "", StringComparison.Ordinal).Trim()));
        Assert.Single(body.Page.QuerySelectorAll("#fn\\:2 a.footnote-back"));
    }

    [Fact]
    public void A_note_in_the_words_of_a_link_stands_behind_it()
    {
        var body = Body.Of("[The report[^1] says](/about/)." + Notes);

        Assert.Equal("The report says", body.Text("body > p > a[href='/blog/about/']"));
        Assert.Empty(body.Page.QuerySelectorAll("a a"));
        Assert.Equal("The report says1.", body.Text("body > p"));
    }

    [Fact]
    public void A_reference_to_no_note_is_text()
    {
        Assert.Equal("See [^9] and ![^9].", Body.Of("See [^9] and ![^9]." + Notes).Text("p"));
    }
}
