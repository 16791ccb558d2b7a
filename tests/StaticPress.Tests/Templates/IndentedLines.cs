namespace StaticPress.Tests.Templates;

/// <summary>How a template is laid out is for those who read it; a browser does not see it and need not load it.</summary>
public sealed class IndentedLines
{
    [Theory]
    [InlineData("<ul>\n    <li>a</li>\n\n\t<li>b</li>\n</ul>\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")]
    [InlineData("<ul>\n  {{ if true }}\n    <li>a</li>\n  {{ end }}\n</ul>", "<ul>\n\n<li>a</li>\n\n</ul>")]
    [InlineData("{{ 1 }} <b>a</b>  <i>b</i>", "1 <b>a</b>  <i>b</i>")]
    public void Their_indentation_is_left_out_but_for_one_space(string template, string page) =>
        Assert.Equal(page, Theme.Of(template).Render());

    [Theory]
    [InlineData("<p title=\"a\n    b\">c</p>")]
    [InlineData("<a\n    href=\"/\"\n    title=\"b\">c</a>")]
    [InlineData("<textarea>\n    a\n</textarea>")]
    [InlineData("<script>\n    const a = `\n        b`;\n</script>")]
    [InlineData("<!--\n    a\n-->")]
    [InlineData("<div>\n  <pre>\n    a\n  </pre>\n</div>")]
    public void Where_it_may_be_seen_it_stays(string template) => Assert.Equal(template, Theme.Of(template).Render());
}
