using StaticPress.Themes;

namespace StaticPress.Tests.Themes;

public sealed class SlimAssets
{
    [Theory]
    [InlineData("a {\n  color: red;\n}\n", "a{color:red}\n")]
    [InlineData("/* why */ a { color: red; } /* end", "a{color:red}\n")]
    [InlineData("/*! licence */ a { }", "/*! licence */ a{}\n")]
    [InlineData("@media (min-width: 40rem) and (hover) { a > b, c { x: y } }", "@media (min-width:40rem) and (hover){a>b,c{x:y}}\n")]
    [InlineData("a { width: calc( 1rem + 2 * var(--x) ); }", "a{width:calc( 1rem + 2 * var(--x) )}\n")]
    [InlineData("a { margin: 0.5rem -0.5rem 10.5rem; scale: 0.9 }", "a{margin:.5rem -.5rem 10.5rem;scale:.9}\n")]
    public void A_stylesheet_loses_only_what_means_nothing(string css, string slim) => Assert.Equal(slim, SlimStyle.Of(css));

    [Theory]
    [InlineData("a :hover{}\n")]
    [InlineData("a{content:\"1.0.5\"}\n")]
    [InlineData("a{content:\" ; /* kept */ } \"}\n")]
    [InlineData("a{content:'it\\'s , this'}\n")]
    [InlineData("a{background:url(//host/*.png)}\n")]
    public void Space_that_means_something_stays(string css) => Assert.Equal(css, SlimStyle.Of(css));

    [Fact]
    public void A_script_loses_its_indentation_and_comments() =>
        Assert.Equal("if(x){\ncall('// stays');\n}\n", SlimScript.Of("// why\nif (x) {\n\n  // because\n  call('// stays');\n}\n"));

    [Theory]
    [InlineData("const f = async ({ a = 1, ...b } = {}) => a ? b : { c: [a, b] };", "const f=async({a=1,...b}={})=>a?b:{c:[a,b]};")]
    [InlineData("f('a = \\' b', \"; {\", x);", "f('a = \\' b',\"; {\",x);")]
    [InlineData("if (a < !--b) return c + ++d;", "if(a < !--b)return c + ++d;")]
    [InlineData("x = /a = b/.test(y) ? 1 : 2;", "x = /a = b/.test(y) ? 1 : 2;")]
    [InlineData("x = `a = ${ b }`;", "x = `a = ${ b }`;")]
    [InlineData("x = 'it ends (", "x='it ends (")]
    public void Its_space_goes_only_beside_punctuation_and_never_from_a_text_or_pattern(string line, string slim) =>
        Assert.Equal(slim + "\n", SlimScript.Of(line));

    [Fact]
    public void A_licence_is_not_squeezed() => Assert.Equal("/*!\n* (c) a, b\n*/\nf ();\n", SlimScript.Of("/*!\n * (c) a, b\n */\nf ();\n"));

    [Theory]
    [InlineData("let x = `\n  // text\n`;\n")]
    [InlineData("let x = 'a\\\n  b';\n")]
    public void A_script_with_text_over_several_lines_stays_as_it_is(string script) => Assert.Equal(script, SlimScript.Of(script));
}
