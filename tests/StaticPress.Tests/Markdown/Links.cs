namespace StaticPress.Tests.Markdown;

public sealed class Links
{
    [Theory]
    [InlineData("[x](/about/)", "/blog/about/")]
    [InlineData("[x](other.md#part)", "/blog/2021/other/#part")]
    [InlineData("[x](https://example.org/?a=1&b=2)", "https://example.org/?a=1&b=2")]
    [InlineData("[x][ref]\n\n[ref]: /about/", "/blog/about/")]
    [InlineData("<https://example.org/>", "https://example.org/")]
    [InlineData("See https://example.org/ now.", "https://example.org/")]
    [InlineData("<me@example.org>", "mailto:me@example.org")]
    [InlineData("[x](#part)", "#part")]
    [InlineData("Raw <a href=\"/about/\">x</a>.", "/blog/about/")]
    [InlineData("<div>\n<a title='a > b' href = /about/>x</a>\n</div>", "/blog/about/")]
    public void A_link_leads_where_the_site_says(string markdown, string address)
    {
        var body = Body.Of(markdown);

        Assert.Equal(address, body.One("a").GetAttribute("href"));
        Assert.Empty(body.Problems);
    }

    [Theory]
    [InlineData("Line one.\n\n> - Two [x](gone.md) here", "(7,13)")]
    [InlineData("[x][ref]\n\n[ref]: gone.md", "(7,8)")]
    [InlineData("| a |\n|---|\n| [x](gone.md) |", "(7,7)")]
    [InlineData("<div>\n  <a href=\"gone.md\">x</a>\n</div>", "(6,12)")]
    [InlineData("> <div>\n> <a href='gone.md'>x</a>\n> </div>", "(6,12)")]
    [InlineData("![alt](gone.md)", "(5,8)")]
    public void A_link_to_nothing_is_an_error_at_the_address(string markdown, string place)
    {
        var body = Body.Of(markdown);

        Assert.Equal([$"content/posts/a.md{place}: error SP0501: Nothing of this site is at 'gone.md'. Check the name."], body.Problems);
    }

    [Fact]
    public void A_link_without_an_address_is_an_error_and_no_link()
    {
        var body = Body.Of("Go [here]().");

        Assert.Equal(["content/posts/a.md(5,4): error SP0501: The link 'here' has no address. Write it between the parentheses."], body.Problems);
        Assert.Equal("Go here.", body.Text("p"));
        Assert.Empty(body.Page.QuerySelectorAll("a"));
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](&#106;avascript&colon;alert(1))")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("[x][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<a href=&#106;avascript:alert(1)>x</a>")]
    [InlineData("<div>\n<a href='\njava\nscript:alert(1)'>x</a>\n</div>")]
    [InlineData("<form action=\"vbscript:x\"></form>")]
    [InlineData("<iframe src=\"data:text/html,x\"></iframe>")]
    public void An_address_that_runs_code_is_refused_everywhere(string markdown)
    {
        var body = Body.Of(markdown);

        Assert.Single(body.Problems, problem => problem.Contains("error SP0502", StringComparison.Ordinal));
        foreach (var element in body.Page.QuerySelectorAll("[href],[src],[action]"))
        {
            foreach (var attribute in element.Attributes) Assert.DoesNotContain("script", attribute.Value,
                StringComparison.OrdinalIgnoreCase);
            foreach (var attribute in element.Attributes) Assert.DoesNotContain("data:", attribute.Value,
                StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void In_a_feed_links_to_a_place_in_the_text_lead_to_the_page()
    {
        var body = Body.Of("# Part\n\nSee [there](#part) and[^1] [home](/about/).\n\n[^1]: Note.", links => links with
        {
            Base = "https://host.example/blog",
            PageUrl = "https://host.example/blog/2021/a/",
        });

        Assert.Equal(
            [
                "https://host.example/blog/2021/a/#part", "https://host.example/blog/2021/a/#fn:1", "https://host.example/blog/about/",
                "https://host.example/blog/2021/a/#fnref:1",
            ],
            body.Page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Several_bodies_on_a_page_keep_their_ids_apart()
    {
        var body = Body.Of("# Part\n\nSee[^1] [there](#part).\n\n[^1]: Note.", links => links with { IdPrefix = "p7-" });

        Assert.Equal(["p7-part", "p7-fnref:1", "p7-fn:1"], body.Page.QuerySelectorAll("[id]").Select(element => element.Id));
        Assert.Equal(["#p7-part", "#p7-fn:1", "#p7-part", "#p7-fnref:1"], body.Page.QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Every_candidate_of_a_srcset_is_resolved()
    {
        var body = Body.Of("<img alt=\"x\" srcset=\"small.png 480w, desk.png 960w\" src=\"desk.png\">");

        Assert.Equal("/blog/media/small.png 480w, /blog/media/desk.png 960w", body.One("img").GetAttribute("srcset"));
    }

    [Fact]
    public void What_a_script_says_is_not_taken_for_a_link()
    {
        var body = Body.Of("<script>\nvar a = '<a href=\"gone.md\">';\n</script>");

        Assert.Empty(body.Problems);
        Assert.Contains("<a href=\"gone.md\">", body.Rendered.Html.Value, StringComparison.Ordinal);
    }
}
