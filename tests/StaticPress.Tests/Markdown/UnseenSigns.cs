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
