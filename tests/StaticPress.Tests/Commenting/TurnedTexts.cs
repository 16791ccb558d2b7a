using StaticPress.Commenting;

namespace StaticPress.Tests.Commenting;

public sealed class TurnedTexts
{
    [Theory]
    [InlineData("Peace \u202Ereven ot\u202C all.")]
    [InlineData("Peace \u202Dnever\u202C to all.")]
    [InlineData("Peace \u202Bnever\u202C to all.")]
    [InlineData("Peace \u2067\u2066to all\u2069 \u2066never\u2069\u2069.")]
    [InlineData("Peace &#x202e;reven ot&#8236; all.")]
    public void Unseen_signs_that_put_words_into_another_order_are_found(string text) => Assert.True(BidiControls.IsIn(text));

    [Theory]
    [InlineData("Call \u202A+44 20 7946 0018\u202C or ask \u2068Boaz\u2069 or \u2066Naomi\u2069.")]
    [InlineData("\u200Fשלום\u200E, Boaz")]
    public void Those_that_telephones_put_around_numbers_and_names_are_no_reason(string text) => Assert.False(BidiControls.IsIn(text));
}
