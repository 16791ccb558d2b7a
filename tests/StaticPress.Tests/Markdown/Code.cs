namespace StaticPress.Tests.Markdown;

public sealed class Code
{
    [Theory]
    [InlineData("csharp", "public record Post(string Title); // c", "keyword:public keyword:record keyword:string type:Title comment:// c")]
    [InlineData("c#", "var s = $\"a {x}\" + @\"b\\\" + \"\"\"c \"d\" e\"\"\"; x = 1.5e-3;", "keyword:var string:$\"a {x}\" string:@\"b\\\" string:\"\"\"c \"d\" e\"\"\" number:1.5e-3")]
    [InlineData("json", "{ \"a\": [1, true, \"b\"] }", "attribute:\"a\" number:1 keyword:true string:\"b\"")]
    [InlineData("yaml", "# c\ntitle: \"x\"\nurl: https://a.b # d\nnote: don't 'q'", "comment:# c attribute:title string:\"x\" attribute:url comment:# d attribute:note string:'q'")]
    [InlineData("bash", "for f in *; do echo \"$f\" $HOME --x # c\ndone", "keyword:for keyword:in keyword:do keyword:echo string:\"$f\" attribute:$HOME comment:# c keyword:done")]
    [InlineData("html", "<!-- c --><a href=\"x\" class=y>t &amp;</a>", "comment:<!-- c --> type:a attribute:href string:\"x\" attribute:class string:y number:&amp; type:a")]
    [InlineData("css", "/* c */ a:hover { color: #fff; margin: 1.5em }", "comment:/* c */ attribute:color number:#fff attribute:margin number:1.5em")]
    [InlineData("diff", "@@ 1 @@\n-old\n+new\n same", "comment:@@ 1 @@ removed:-old added:+new")]
    [InlineData("sql", "SELECT a FROM b -- c", "keyword:SELECT keyword:FROM comment:-- c")]
    [InlineData("python", "def f(x='a'): # c\n  return None", "keyword:def string:'a' comment:# c keyword:return keyword:None")]
    [InlineData("markdown", "# T\n- `a` [b](c)", "heading:# T keyword:- string:`a` string:(c)")]
    [InlineData("toml", "[a]\nb = \"c\"", "attribute:b string:\"c\"")]
    public void A_known_language_gets_classes(string language, string code, string expected)
    {
        var body = Body.Of($"```{language}\n{code}\n```");

        Assert.Equal(expected, string.Join(' ', body.Page.QuerySelectorAll("pre > code > span")
            .Select(span => $"{span.ClassName}:{span.TextContent}")));
        Assert.Equal(code + "\n", body.One("pre[tabindex='0'] > code").TextContent);
    }

    [Fact]
    public void An_unknown_language_is_plain_escaped_text()
    {
        var body = Body.Of("```nope\n<b> & \"c\"\n```\n\n    indented");

        Assert.Equal("<b> & \"c\"\n", body.One("code.language-nope").TextContent);
        Assert.Empty(body.Page.QuerySelectorAll("code *"));
        Assert.Equal(2, body.Page.QuerySelectorAll("pre > code").Length);
    }
}
