using StaticPress.Markdown;

namespace StaticPress.Tests.Markdown;

public sealed class Figures
{
    [Fact]
    public void An_image_alone_with_a_title_is_a_figure_with_caption_and_credit()
    {
        var body = Body.Of("![Two desks](desk.png \"Two desks & a wall. (credit: CM)\")");

        Assert.Equal("Two desks & a wall. CM", body.Text("figure > figcaption"));
        Assert.Equal("CM", body.Text("figure > figcaption > small.credit"));
        var image = body.One("figure > img");
        Assert.Equal("/blog/media/desk.png", image.GetAttribute("src"));
        Assert.Equal("Two desks", image.GetAttribute("alt"));
        Assert.Null(image.GetAttribute("title"));
        Assert.Equal(("640", "480"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Equal(("lazy", "async"), (image.GetAttribute("loading"), image.GetAttribute("decoding")));
        Assert.Empty(body.Page.QuerySelectorAll("p"));
    }

    [Fact]
    public void A_linked_image_alone_is_a_figure_too()
    {
        var body = Body.Of("[![Two desks](desk.png \"Desks.\")](/about/)");

        Assert.Equal("/blog/about/", body.One("figure > a:has(> img)").GetAttribute("href"));
        Assert.Equal("Desks.", body.Text("figcaption"));
    }

    [Fact]
    public void An_image_in_running_text_or_without_a_title_is_no_figure()
    {
        var body = Body.Of("Look: ![Desk](desk.png \"Title\")\n\n![Desk](desk.png)");

        Assert.Empty(body.Page.QuerySelectorAll("figure"));
        Assert.Equal("Title", body.One("p:first-child > img").GetAttribute("title"));
    }

    [Fact]
    public void Attributes_behind_the_image_belong_to_the_figure_or_the_image()
    {
        var body = Body.Of("![Desk](desk.png \"Cap\"){#one .wide loading=eager width=100}");

        Assert.Equal(("one", "wide"), (body.One("figure").Id, body.One("figure").ClassName));
        Assert.Equal("eager", body.One("img").GetAttribute("loading"));
        Assert.Equal("100", body.One("img").GetAttribute("width"));
        Assert.Equal("75", body.One("img").GetAttribute("height"));
    }

    [Fact]
    public void An_image_without_words_is_warned_of_and_gets_none_from_its_caption()
    {
        var body = Body.Of("![](desk.png \"Caption\")");

        Assert.Equal("", body.One("img").GetAttribute("alt"));
        Assert.Equal(
            ["content/posts/a.md(5,1): warning SP0504: The image 'desk.png' has no alternative text. Say in the square brackets what it shows, or write {role=presentation} after it when it is decoration."],
            body.Problems);
        Assert.Empty(Body.Of("![](desk.png){role=presentation}").Problems);
    }

    [Theory]
    [InlineData("A caption", "A caption", null)]
    [InlineData("A caption (2021)", "A caption (2021)", null)]
    [InlineData("A caption. (Credit: A (B) C)", "A caption.", "A (B) C")]
    [InlineData("(credit: CM)", "", "CM")]
    [InlineData("Nobody (credit: )", "Nobody (credit: )", null)]
    [InlineData("(credit: CM) stood first", "(credit: CM) stood first", null)]
    public void A_title_is_split_into_caption_and_credit(string title, string text, string? credit)
    {
        Assert.Equal(new FigureCaption(text, credit), FigureCaption.Of(title));
    }

    [Fact]
    public void Markup_in_words_and_captions_stays_text()
    {
        var body = Body.Of("![<b>\"x\"](desk.png \"<script>alert(1)</script> (credit: <i>)\")");

        Assert.Empty(body.Page.QuerySelectorAll("script, b, i"));
        Assert.Equal("<script>alert(1)</script> <i>", body.Text("figcaption"));
    }
}
