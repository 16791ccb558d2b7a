using Acornima;
using Acornima.Ast;
using CsCheck;
using StaticPress.Tests.Support;
using StaticPress.Themes;

namespace StaticPress.Tests.Themes;

/// <summary>
/// A theme's styles and scripts lose only what their readers skip: the browser's own parser, and one of the standard, see no difference.
/// </summary>
[Collection(ChromiumTests.Name)]
public sealed class SlimAssets(Chromium chromium)
{
    private static readonly string[] Styles =
    [
        ".mt-0.active{a:b}", ".a/* n */.b{color:red}", ".a/**/b{color:red}", "a/* x */b{color:red}", ".a /* x */ .b { color : red }", "a , b > c ~ d + e { color: red; }",
        "a{background:url(\"x(45).png\");content:\"a  b ; c\"}", "a{background:url( x/*.png )}", "a{background:URL( \"y  z.png\" )}", "a{content:'it\\'s , \\\n this'}", "a{content:\"1.0.5 /* kept */ ;}\"}",
        ".a\\31  .b{color:red}", ".a\\,  .b{color:red}", ".\\31 0 , .c{color:red}", ".a\\; > b{color:red}", "a{width:calc( 1px + 2 * ( 3px - 1px ) )}", "a{margin: 0.5rem -0.5rem 10.50rem}", "a{--x: ;--y: a , b;--z:{ a : b };}",
        "a{ &:hover { color:red } .b & { color:blue } > c , d { color:red; } }", "@media (min-width: 40rem) and (hover), print { a > b { color:red } }", "@media (30em <= width <= 50em){a{color:red}}",
        "@supports (display : grid) and (not (a:b)) { a{color:red} }", "@layer a , b; @layer a { c{color:red} }", "@container x (width > 30em) { a{color:red} }", "a:not( .b , .c ) :is(d , e) > f{color:red}", "a[ b = \"c ; d\" i ]{color:red}",
        "li:nth-child( 2n + 1 of .a , .b ){color:red}", "@font-face { font-family : x ; src : url(a.woff2) format(\"woff2\") , url(b.woff) ; unicode-range : U+0-FF , U+4?? }", "@keyframes a { 0% , 50.5% { left:0 } to { left:1px } }",
        "a::before{content:\"\\201C\"attr(b)\" \"}", "a{color:red!important;;}", "<!-- a{color:red} -->", "a{content:\"unclosed\n;color:red}", "/* unclosed", "a{color:red", "@charset \"utf-8\";", "a{grid-template:\"a  b\" 1fr \"c c\" / auto}", "a{color:rgb( 1 2 3 / 50% )}",
    ];

    private static readonly string[] Scripts =
    [
        "a + +b;", "a++ + b;", "a - -b;", "a / /re/g.exec(b);", "/re/ in a;", "/a = b \\/ [/]*/.test(y) ? 1 : .5;", "a < !--b;", "a <! --b;", "a-- > b;", "1 .toString();", "x = `a = ${ b + `n\n  // text ${ c }` }  /* d */`;", "x = 'a\\\n  b';",
        "x = 'a\u2028b';", "/*//*/ f(); /* x //*/ g();", "// only\nf()\n", "let y = a\n;[1].map(f)", "let z = a\n++b\n", "do f(); while (a)\ng()", "label: for (;;) { break label }", "async function* h() { for await (const x of y) yield * x }",
        "class A { #x = 1; static { this.y = 2 } get\nz() { return #x in this } static async *q() {} }", "a ??= b?.c ?? d ?. [e];", "if (a) /re/.test(b)", "f(\n  a,\n  ...b\n)\n", "return1\n/2/g", "var f = async ({ a = 1, ...b } = {}) => a ? b : { c: [ a, b ] }", "x = function () {\n}\ny()", "a\n/* b\n */c",
        "a /* in */ in /* b */ c", "'use strict'\nvar i", "x = a ? .5 : b", "1..x; 1e3 .x; 0x1 .x", "x = <any", "\"\\\"/*\"; '//'", "a = b / c / d", "for (const k in o) ;", "if (a) ; else b", "new\nFoo", "x = y => ({ y })", "throw\u00a0a", "var \\u0061b = 1", "/*! licence */ f ()",
    ];

    public static TheoryData<string> Assets => [.. Files()];

    private static IEnumerable<string> Files() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "themes"), "*.*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".css" or ".js").Order(StringComparer.Ordinal)
        .Select(file => Path.GetRelativePath(Repository.Root, file));

    [SkippableFact]
    public async Task The_browser_reads_a_slim_stylesheet_as_it_reads_the_whole_one()
    {
        var sheets = Files().Where(file => file.EndsWith(".css", StringComparison.Ordinal)).Select(Repository.ReadText).Concat(Styles)
            .ToList();
        Gen.Select(OneOf(Styles).Array[2, 5], OneOf("", " ", "\n", "/* x */", " /* x */", "/* x */ "))
            .Sample((parts, between) => sheets.Add(string.Join(between, parts)), iter: 1000, threads: 1);
        await using var context = await chromium.Open();
        var page = await context.NewPageAsync();
        var differing = await page.EvaluateAsync<string[]>(
            """
            pairs => pairs.flatMap(([css, slim]) => {
              // What the browser keeps as it was written: the values of variables, what is made of them, and what is asked of it.
              const asWritten = text => text.replace(/--[\w-]+: [^;]*;|@supports [^{]*|: [^;{}]*var\([^;{}]*;/g, all => all.replace(/\s/g, ''));
              const read = text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return [...sheet.cssRules].map(rule => asWritten(rule.cssText)); };
              const [whole, other] = [read(css), read(slim)];
              return whole.length === other.length ? whole.flatMap((rule, at) => rule === other[at] ? [] : [`${rule} => ${other[at]}`]) : [`${css} => ${slim}`];
            })
            """,
            sheets.Select(css => new[] { css, SlimStyle.Of(css) }).ToArray());
        Assert.Equal("", string.Join('\n', differing));
    }

    [Fact]
    public void A_parser_reads_a_slim_script_as_it_reads_the_whole_one() => Gen
        .Select(OneOf(Scripts).Array[1, 4], OneOf("\n", " \n\t", "; ", "/* a\nb */", "\r\n", ";// x\n", "\u2028"))
        .Sample((parts, between) => SameTree(string.Join(between, parts)), iter: 2000);

    [Theory]
    [MemberData(nameof(Assets))]
    public void The_assets_of_the_theme_lose_weight_and_nothing_else(string file)
    {
        var text = Repository.ReadText(file);
        if (file.EndsWith(".js", StringComparison.Ordinal)) SameTree(text);
        var slim = file.EndsWith(".js", StringComparison.Ordinal) ? SlimScript.Of(text) : SlimStyle.Of(text);
        Assert.InRange(slim.Length, text.Length / 3, text.Length * 19 / 20);
    }

    [Theory]
    [InlineData("a {\n  color: red;\n}\n", "a{color:red}\n")]
    [InlineData("/* why */ a { color: red; } /* end", "a{color:red}\n")]
    [InlineData("/*! licence */ a { }", "/*! licence */ a{}\n")]
    [InlineData("@media (min-width: 40rem) and (hover) { a > b, c { x: y } }", "@media (min-width:40rem) and (hover){a>b,c{x:y}}\n")]
    [InlineData("a { width: calc( 1rem + 2 * var(--x) ); }", "a{width:calc( 1rem + 2 * var(--x) )}\n")]
    [InlineData("a/* n */b { margin: 0.5rem }", "a/**/b{margin:0.5rem}\n")]
    [InlineData(".mt-0.active :hover { }", ".mt-0.active :hover{}\n")]
    public void A_stylesheet_loses_only_what_means_nothing(string css, string slim) => Assert.Equal(slim, SlimStyle.Of(css));

    [Theory]
    [InlineData("// why\nif (x) {\n\n  // because\n  call('// stays');\n}\n", "if(x){call('// stays');}\n")]
    [InlineData("const f = async ({ a = 1, ...b } = {}) => a ? b : { c: [a, b] };", "const f=async({a=1,...b}={})=>a?b:{c:[a,b]};\n")]
    [InlineData("/*! (c) a, b */\nf ();\n", "/*! (c) a, b */\nf();\n")]
    [InlineData("import x from './y.js';\nexport default x;", "import x from'./y.js';export default x;\n")]
    [InlineData("this is no script {", "this is no script {")]
    public void A_script_loses_what_stands_between_its_words(string script, string slim) => Assert.Equal(slim, SlimScript.Of(script));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static void SameTree(string script)
    {
        var slim = SlimScript.Of(script);
        if (Tree(script) is { } whole) Assert.Equal(whole, Tree(slim));
        else Assert.Equal(script, slim);
    }

    /// <returns>Null for no script.</returns>
    private static string? Tree(string script)
    {
        try
        {
            return Spelled(new Parser().ParseScript(script));
        }
        catch (ParseErrorException)
        {
            return null;
        }
    }

    private static string Spelled(Node node) => $"{node.TypeText}({Own(node)}{string.Concat(node.ChildNodes.Select(Spelled))})";

    private static string? Own(Node node) => node switch
    {
        Literal literal => literal.Raw,
        Identifier name => name.Name,
        PrivateIdentifier name => name.Name,
        TemplateElement text => text.Value.Raw,
        UnaryExpression sign => $"{sign.Operator}{sign.Prefix}",
        BinaryExpression sign => sign.Operator.ToString(),
        AssignmentExpression sign => sign.Operator.ToString(),
        VariableDeclaration words => words.Kind.ToString(),
        _ => null,
    };
}
