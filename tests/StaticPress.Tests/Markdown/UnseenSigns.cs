using StaticPress.Primitives;

namespace StaticPress.Tests.Markdown;

public sealed class UnseenSigns
{
    [Theory]
    [InlineData("A\u0001b")]
    [InlineData("A&#8;b")]
    [InlineData("`A\u001Bb`")]
    [InlineData("<b title=\"A\u0002b\">c</b>")]
    [InlineData("# A\u000Bb")]
    [InlineData("A&#x7f;b")]
    [InlineData("    A\u007Fb")]
    public void No_control_character_of_a_text_is_published(string markdown)
    {
        var body = Body.Of(markdown);

        Assert.DoesNotContain(body.Rendered.Html.Value, character => char.IsControl(character) && character != '\n');
        Assert.Equal(ProblemCode.UnseenSign, Assert.Single(body.Rendered.Problems).Code);
    }

    [Theory]
    [InlineData("שלום \u2067abc\u2069 \u200Fעולם")]
    [InlineData("A\tb  \nc&nbsp;&#8230; &#x202f; &#99999999; &#; &#8")]
    [InlineData("`&#8;` is how a backspace is written, `&#x202E;` what turns letters around.")]
    public void What_a_text_may_hold_is_not_told(string markdown) => Assert.Empty(Body.Of(markdown).Problems);

    [Theory]
    [InlineData("Don&#146;t", "Don’t")]
    [InlineData("&#x80;5 &#133; &#153;", "€5 … ™")]
    [InlineData("[It&#146;s](/about/ \"It&#146;s\")", "It’s")]
    public void A_reference_to_a_letter_of_Windows_is_that_letter_as_in_a_browser(string markdown, string text)
    {
        var body = Body.Of(markdown);
        Assert.Equal((text, 0), (body.Text("p"), body.Rendered.Problems.Count));
        Assert.DoesNotContain(body.Rendered.Html.Value, character => char.IsControl(character) && character != '\n');
    }

    [Fact]
    public void A_letter_of_Windows_as_it_is_shows_as_what_it_was_and_is_told()
    {
        var body = Body.Of("Don\u0092t \u0081");
        Assert.Equal("Don’t \uFFFD", body.Text("p"));
        Assert.Equal(
            [
                "content/posts/a.md(5,4): warning SP0518: A control character (U+0092) stands here, which no editor shows. "
                    + "Write ’, which it is in the Windows-1252 of older programs; readers see that.",
                "content/posts/a.md(5,7): warning SP0518: A control character (U+0081) stands here, which no editor shows. "
                    + "Delete it: readers see a \uFFFD in its place.",
            ],
            body.Problems);
    }

    [Fact]
    public void Where_letters_are_turned_around_is_told_with_its_place()
    {
        var told = Assert.Single(Body.Of("One.\n\nPay \u202E001 euro.").Rendered.Problems);

        Assert.Equal((7, 5), (told.Place.Line, told.Place.Column));
    }

    [Fact]
    public void Of_very_many_the_first_are_told() =>
        Assert.Equal(20, Body.Of(string.Concat(Enumerable.Repeat("a\u0001", 5000))).Rendered.Problems.Count);
}
