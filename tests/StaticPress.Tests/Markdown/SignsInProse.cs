namespace StaticPress.Tests.Markdown;

public sealed class SignsInProse
{
    [Theory]
    [InlineData("Change == to === in vars. (a==b) || (c==d), x == y == z.")]
    [InlineData("There are 2^32 numbers, so we split the 2^32 numbers.")]
    [InlineData("From 10^6 to 10^9, x^2 + y^2, 2^3,2^4 and x^2+y^2.")]
    [InlineData("Hello ^_^ and bye ^_^. (^o^) :^) -_- and -_-")]
    [InlineData("大约3~5天，最多10~15天。你好~我是小明~")]
    [InlineData("It costs $629~699 or $989~1099, ~/bin:~/src, HEAD~2..HEAD~1, HEAD^..HEAD^.")]
    [InlineData("C++ and g++ are ++not++ inserted, i++ and ++i.")]
    [InlineData("Call subscribe(x -> { ... }); node_metadata{.h, .cc} and if(a=3){...}.")]
    [InlineData("In the poll {n=500} most said {sic}, see {#3} and {.net}.")]
    [InlineData("A set {a, b} and {} and {{ post.title }}.")]
    [InlineData("Text. {.note}")]
    public void Signs_of_programmers_smileys_and_numbers_stay_what_they_are(string markdown)
    {
        var body = Body.Of(markdown);

        Assert.Equal(markdown, body.Text("p"));
        Assert.Empty(body.One("p").Attributes);
        Assert.Empty(body.Page.QuerySelectorAll("p *"));
    }

    [Fact]
    public void Who_shrugs_twice_keeps_both_arms() =>
        Assert.Equal("¯\\_(ツ)_/¯ and a_b, ¯_(ツ)_/¯ and em", Body.Of(@"¯\\_(ツ)_/¯ and a_b, ¯\_(ツ)_/¯ and _em_").Text("p:not(:has(em em))"));

    [Theory]
    [InlineData("**该星号不会被识别。**这是因为", "该星号不会被识别。")]
    [InlineData("これは**「重要」**です", "「重要」")]
    [InlineData("价格是：**$19.90，**好", "$19.90，")]
    [InlineData("**이 별표는(이 괄호 때문에)**이 문장", "이 별표는(이 괄호 때문에)")]
    public void Punctuation_of_East_Asia_ends_what_is_strong(string markdown, string strong) =>
        Assert.Equal(strong, Body.Of(markdown).One("strong").TextContent);

    [Theory]
    [InlineData("the 20^th^ century", "sup", "th")]
    [InlineData("10^-3^ m", "sup", "-3")]
    [InlineData("x^(a+b)^ y", "sup", "(a+b)")]
    [InlineData("word.^12^", "sup", "12")]
    [InlineData("H~2~O", "sub", "2")]
    [InlineData("P~a\\ cat~", "sub", "a\u00A0cat")]
    [InlineData("(==marked words==)", "mark", "marked words")]
    [InlineData("==Wow!== said", "mark", "Wow!")]
    [InlineData("==**strong** words==", "mark", "strong words")]
    [InlineData("~~gone~~", "del", "gone")]
    public void Marks_right_around_words_are_markup(string markdown, string element, string text)
    {
        Assert.Equal(text, Body.Of(markdown).Text(element));
    }

    [Theory]
    [InlineData("## A {#a}", "h2#a")]
    [InlineData("## A ## {#a .b}", "h2#a.b")]
    [InlineData("A {#a}\n===", "h1#a")]
    [InlineData("[x](/about/){.y}", "a.y")]
    [InlineData("![x](desk.png){.y #a}", "img.y#a")]
    [InlineData("`x`{.y}", "code.y")]
    [InlineData("Text.\n{.y}", "p.y")]
    [InlineData("Text.\n{: .y}", "p.y")]
    [InlineData("- a\n- b\n{.y}", "ul.y")]
    [InlineData("> a\n{.y}", "blockquote.y")]
    [InlineData("| a |\n|---|\n| b |\n{.y}", "table.y")]
    [InlineData("```js {.y}\nx\n```", "code.y.language-js")]
    [InlineData("```\nx\n```\n{.y}", "code.y")]
    [InlineData("[x](/about/){:rel=\"nofollow\"}", "a[rel=nofollow]")]
    public void An_attribute_list_belongs_to_what_stands_right_before_or_above_it(string markdown, string selector)
    {
        var body = Body.Of(markdown);

        body.One(selector);
        Assert.DoesNotContain("{", body.Page.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_given_once()
    {
        Assert.Contains("<h2 id=\"x\">", Body.Of("## Head {#head id=x}").Rendered.Html.Value, StringComparison.Ordinal);
    }
}
