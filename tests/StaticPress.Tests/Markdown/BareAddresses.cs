namespace StaticPress.Tests.Markdown;

public sealed class BareAddresses
{
    [Theory]
    [InlineData("(See {0}.)")]
    [InlineData("\"See {0}.\"")]
    [InlineData("\"{0}\"—he said")]
    [InlineData("“{0}”—he said")]
    [InlineData("‘{0}’, he said")]
    [InlineData("«{0}»")]
    [InlineData("{0}… {0}...")]
    [InlineData("{0}—and on")]
    [InlineData("Is it {0}?!")]
    [InlineData("**{0}.** *{0}* _{0}_ ~~{0}~~")]
    [InlineData("看{0}。然后 「{0}」 （{0}），再")]
    [InlineData("{0}؟ {0}، {0}؛ {0}۔ {0}। {0}։")]
    [InlineData("{0}-- and {0}---")]
    [InlineData("{0}&quot; and {0};")]
    [InlineData("{0}&#8230; and {0}&#8221;>x {0}&#8217;s")]
    [InlineData("[see {0}] or [{0}]")]
    public void What_belongs_to_the_sentence_is_no_part_of_an_address(string markdown)
    {
        const string Address = "https://x.example/a";
        var body = Body.Of(markdown.Replace("{0}", Address, StringComparison.Ordinal));

        Assert.NotEmpty(body.Page.QuerySelectorAll("a"));
        Assert.All(body.Page.QuerySelectorAll("a"), link =>
            Assert.Equal((Address, Address), (link.GetAttribute("href"), link.TextContent)));
    }

    [Theory]
    [InlineData("https://x.example/~ann/", "https://x.example/~ann/")]
    [InlineData("https://x.example/b#:~:text=harbor", "https://x.example/b#:~:text=harbor")]
    [InlineData("[story](https://x.example/#:~:text=we%20will)", "https://x.example/#:~:text=we%20will")]
    [InlineData("<https://x.example/~ann/it's>", "https://x.example/~ann/it's")]
    [InlineData("https://x.example/a_(b)", "https://x.example/a_(b)")]
    [InlineData("https://x.example/k?a=1&amp;b=2", "https://x.example/k?a=1&b=2")]
    [InlineData("https://x.example/a\\_b", "https://x.example/a_b")]
    [InlineData("https://x.example/a_b_c", "https://x.example/a_b_c")]
    [InlineData("https://x.example/one--two", "https://x.example/one--two")]
    [InlineData("Https://x.example/m", "Https://x.example/m")]
    [InlineData("http://localhost:4000/", "http://localhost:4000/")]
    [InlineData("www.x.example/a", "http://www.x.example/a")]
    [InlineData("ftp://x.example/a", "ftp://x.example/a")]
    [InlineData("me.too+x@x.example", "mailto:me.too+x@x.example")]
    [InlineData("mailto:me@x.example", "mailto:me@x.example")]
    public void The_whole_address_is_linked_and_nothing_in_it_is_changed(string markdown, string address)
    {
        Assert.Equal(address, Body.Of($"At {markdown}, they say.").One("a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("如 www.x.example和www.y.example。", "http://www.x.example")]
    [InlineData("用 https://x.example를 열고", "https://x.example")]
    [InlineData("https://x.example:8080/です", "https://x.example:8080/です")]
    [InlineData("https://x.example/wiki/日本", "https://x.example/wiki/日本")]
    [InlineData("http://x.example/?a=1&#038;b=2", "http://x.example/?a=1&b=2")]
    public void A_word_without_a_space_before_it_is_no_part_of_a_name_in_Latin_letters(string markdown, string address)
    {
        Assert.Equal(address, Uri.UnescapeDataString(Body.Of(markdown).One("a").GetAttribute("href")!));
    }

    [Theory]
    [InlineData("https:// and http:///x")]
    [InlineData("xhttps://x.example")]
    [InlineData("me@localhost @me and a.b@c.d-")]
    [InlineData("awww.x.example www.x_y.example")]
    [InlineData("Note: this, e.g. that")]
    public void What_is_no_address_stays_text(string markdown)
    {
        Assert.Empty(Body.Of(markdown).Page.QuerySelectorAll("a"));
    }

    [Theory]
    [InlineData("[<https://x.example/>](/about/)")]
    [InlineData("[https://x.example/](/about/)")]
    [InlineData("[**me@x.example**](/about/)")]
    [InlineData("<a href=\"/about/\">https://x.example/</a>")]
    public void A_link_holds_no_other_link(string markdown)
    {
        Assert.Equal("/blog/about/", Body.Of(markdown).One("a").GetAttribute("href"));
    }

    [Fact]
    public void Brackets_may_stand_in_the_words_of_a_link()
    {
        var body = Body.Of("[FS 736 - [rust][cargo] [x] trademark](/about/)");

        Assert.Equal("FS 736 - [rust][cargo] [x] trademark", body.Text("a"));
    }
}
