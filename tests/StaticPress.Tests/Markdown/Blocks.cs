namespace StaticPress.Tests.Markdown;

public sealed class Blocks
{
    [Fact]
    public void A_table_scrolls_in_a_frame_that_can_be_reached_and_has_a_name_of_its_own()
    {
        var body = Body.Of("| A |   | C |\n|:--|:-:|--:|\n| 1 | 2 | **3** |\n\n| X |\n|---|\n| y |");

        Assert.Equal(["Table", "Table 2"], body.Page.QuerySelectorAll("section.table-scroll[tabindex='0']")
            .Select(frame => frame.GetAttribute("aria-label")));
        var table = body.One("section[aria-label=Table] > table");
        Assert.Equal(["A", "C"], table.QuerySelectorAll("thead th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(["align-left", "align-center", "align-right"], table.QuerySelectorAll("tbody td").Select(cell => cell.ClassName));
        Assert.Equal("3", table.QuerySelector("td.align-right > strong")!.TextContent);
        Assert.Empty(body.Page.QuerySelectorAll("[style]"));
    }

    [Fact]
    public void Footnotes_stand_in_the_order_of_the_text_and_lead_back_to_each_place()
    {
        var body = Body.Of("One[^b] two[^a] three[^b].\n\n[^a]: Note A.\n[^b]: Note B.\n[^c]: Nobody refers to this.");

        Assert.Equal(["fnref:1", "fnref:2", "fnref:1-2"], body.Page.QuerySelectorAll("p > sup.footnote-ref > a").Select(link => link.Id));
        var notes = body.Page.QuerySelectorAll("section.footnotes[role=doc-endnotes] > ol > li");
        Assert.Equal(["fn:1", "fn:2"], notes.Select(note => note.Id));
        Assert.StartsWith("Note B.", notes[0].TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(["#fnref:1", "#fnref:1-2"], notes[0].QuerySelectorAll("a.footnote-back").Select(link => link.GetAttribute("href")));
        Assert.All(body.Page.QuerySelectorAll("a"), link => Assert.Contains(link.GetAttribute("href")![1..], body.Rendered.Fragments));
    }

    [Fact]
    public void An_alert_has_a_title()
    {
        var body = Body.Of("> [!WARNING]\n> Mind the *gap*.");

        Assert.Equal("Warning", body.Text("div.alert.alert-warning[role=note] > p.alert-title"));
        Assert.Equal("gap", body.Text("div.alert em"));
    }

    [Fact]
    public void A_task_has_a_box_that_says_whether_it_is_done()
    {
        var body = Body.Of("- [ ] one\n- [x] two");

        Assert.Equal(["To do", "Done"], body.Page.QuerySelectorAll("input[type=checkbox][disabled]")
            .Select(box => box.GetAttribute("aria-label")));
        Assert.Single(body.Page.QuerySelectorAll("input[checked]"));
    }

    [Fact]
    public void Definitions_abbreviations_and_marks_are_understood()
    {
        var body = Body.Of("Term\n: What it means\n\nThe HTML is ~~out~~ ==in== H~2~O x^2^.\n\n*[HTML]: Hypertext Markup Language");

        Assert.Equal("What it means", body.Text("dl > dd"));
        Assert.Equal("Hypertext Markup Language", body.One("abbr").GetAttribute("title"));
        Assert.Equal("out in 2 2", string.Join(' ', body.Page.QuerySelectorAll("del, mark, sub, sup").Select(part => part.TextContent)));
    }

    [Fact]
    public void Void_elements_have_no_slash()
    {
        Assert.Equal("<p>a<br>\nb</p>\n<hr>\n", Body.Of("a  \nb\n\n***").Rendered.Html.Value);
    }

    [Fact]
    public void Each_block_finds_its_direction_where_a_text_holds_hebrew()
    {
        var body = Body.Of("English.\n\n> שלום\n\n- אחד");

        Assert.Equal(["P", "BLOCKQUOTE", "P", "UL"], body.Page.QuerySelectorAll("[dir=auto]").Select(element => element.TagName));
        Assert.Empty(Body.Of("English.").Page.QuerySelectorAll("[dir]"));
    }

    [Fact]
    public void Raw_html_is_markup_or_text_as_the_site_says()
    {
        const string Markdown = "<div class=\"x\">\nblock\n</div>\n\nInline <b>bold</b>.<!-- note -->";

        Assert.Equal("bold", Body.Of(Markdown).Text("p > b"));
        var off = Body.Of(Markdown, options: new(RawHtml: false));
        Assert.Empty(off.Page.QuerySelectorAll("div, b"));
        Assert.Equal(["<div class=\"x\">\nblock\n</div>", "Inline <b>bold</b>."], off.Page.QuerySelectorAll("p")
            .Select(p => p.TextContent));
    }
}
