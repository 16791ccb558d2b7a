namespace StaticPress.Tests.Markdown;

public sealed class Attributes
{
    [Fact]
    public void An_attribute_list_sets_id_class_and_more()
    {
        var body = Body.Of("# Title {#here .big}\n\nText.\n{.note lang=he}\n\n[x](/about/){rel=nofollow}");

        Assert.Equal("big", body.One("h1#here").ClassName);
        Assert.Equal("he", body.One("p.note").GetAttribute("lang"));
        Assert.Equal("nofollow", body.One("p > a").GetAttribute("rel"));
        Assert.Contains("here", body.Rendered.Fragments);
    }

    [Theory]
    [InlineData("* Contents\n{:toc}\n\nText.")]
    [InlineData("1. TOC\n{:toc}\n\nText.")]
    [InlineData("- Contents\n  {:toc}\n\nText.")]
    [InlineData("* Contents\n{:.wide}\n{: toc .side}\n\nText.")]
    [InlineData("* Contents\r\n{:toc}\r\n\r\nText.")]
    [InlineData("{:toc}\n\nText.")]
    public void The_place_of_a_table_of_contents_of_kramdown_is_not_seen(string text) =>
        Assert.Equal("Text.", Body.Of(text).Page.TextContent.Trim());

    [Theory]
    [InlineData("* One\n* Two\n\nText.", 2)]
    [InlineData("* One\n* Two\n{:toc}\n\nText.", 2)]
    [InlineData("* One\n{:tocs}\n\nText.", 1)]
    public void A_list_is_no_such_place(string text, int items) => Assert.Equal(items, Body.Of(text).Page.QuerySelectorAll("li").Length);

    [Theory]
    [InlineData("# Title {id=\"\"}", "h1#title")]
    [InlineData("Text.\n{id='' .wide}", "p.wide:not([id])")]
    public void An_id_without_a_name_is_none(string text, string selector) => Assert.NotNull(Body.Of(text).One(selector));

    [Theory]
    [InlineData("## Tides ![A cup](https://sea.example/a.png){.wide}", "img.wide")]
    [InlineData("## Tides [now](https://sea.example/){.wide}", "a.wide")]
    [InlineData("## Tides of `x`{.wide}", "code.wide")]
    [InlineData("## Tides (now){.wide}", "h2.wide")]
    [InlineData("## Tides [now](https://sea.example/) {.wide}", "h2.wide")]
    public void At_the_end_of_a_heading_they_are_for_what_stands_right_before_them(string text, string selector) =>
        Assert.NotNull(Body.Of(text).One(selector));

    [Theory]
    [InlineData("He said {sic} it.", "He said {sic} it.")]
    [InlineData("Write {{ post.title }} here.", "Write {{ post.title }} here.")]
    [InlineData("A set {a, b} and {}.", "A set {a, b} and {}.")]
    public void Words_in_braces_stay_text(string markdown, string text)
    {
        Assert.Equal(text, Body.Of(markdown).Text("p"));
    }

    [Theory]
    [InlineData("onclick=\"alert(1)\"", "onclick")]
    [InlineData("OnMouseOver=x", "OnMouseOver")]
    [InlineData("href=javascript:alert(1)", "href")]
    [InlineData("style=\"background:url(javascript:x)\"", "style")]
    [InlineData("style=\"width:expression(x)\"", "style")]
    [InlineData("srcdoc=x", "srcdoc")]
    public void What_could_run_code_is_an_error_and_dropped(string attribute, string name)
    {
        foreach (var markdown in new[] { $"[x](/about/){{.ok {attribute}}}", $"Text\n{{.ok {attribute}}}", $"# Title {{.ok {attribute}}}", $"![x](desk.png \"t\"){{.ok {attribute}}}" })
        {
            var body = Body.Of(markdown);

            Assert.Single(body.Problems, problem =>
                problem.Contains($"error SP0506: The attribute '{name}' may not stand in braces", StringComparison.Ordinal));
            Assert.Null(body.One(".ok").GetAttribute(name) is { } left && left.Contains('x', StringComparison.Ordinal) ? left : null);
            Assert.DoesNotContain("alert", body.Rendered.Html.Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_harmless_style_passes()
    {
        Assert.Equal("color:red", Body.Of("Text\n{style=\"color:red\"}").One("p").GetAttribute("style"));
    }
}
