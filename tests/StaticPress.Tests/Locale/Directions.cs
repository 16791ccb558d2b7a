using StaticPress.Locale;

namespace StaticPress.Tests.Locale;

public sealed class Directions
{
    [Theory]
    [InlineData("ar")]
    [InlineData("ar-EG")]
    [InlineData("he")]
    [InlineData("iw")]
    [InlineData("fa-AF")]
    [InlineData("ckb")]
    [InlineData("ku-Arab")]
    [InlineData("az-Arab")]
    [InlineData("az-IR")]
    [InlineData("pa-Arab")]
    [InlineData("pa-PK")]
    [InlineData("uz-Arab")]
    [InlineData("ur")]
    [InlineData("yi")]
    [InlineData("dv")]
    [InlineData("ps")]
    [InlineData("sd")]
    [InlineData("ug-CN")]
    [InlineData("syr")]
    [InlineData("nqo")]
    [InlineData("ff-Adlm")]
    [InlineData("HE")]
    [InlineData("azb")]
    [InlineData("aii")]
    [InlineData("lah")]
    [InlineData("ara")]
    [InlineData("heb")]
    [InlineData("ku-LB")]
    [InlineData("ky-CN")]
    [InlineData("tg-PK")]
    [InlineData("ms-CC")]
    [InlineData("en-Hebr")]
    public void These_run_from_the_right(string language)
    {
        Assert.Equal("rtl", LanguageTag.DirectionOf(language));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ku")]
    [InlineData("ku-TR")]
    [InlineData("ug-KZ")]
    [InlineData("ug-MN")]
    [InlineData("ms-MY")]
    [InlineData("he-Latn")]
    [InlineData("ar-Latn-EG")]
    [InlineData("az")]
    [InlineData("pa")]
    [InlineData("sd-Deva")]
    [InlineData("sd-IN")]
    [InlineData("uz-Cyrl")]
    [InlineData("zh-Hant-TW")]
    [InlineData("mn-Mong")]
    [InlineData("und")]
    public void These_run_from_the_left(string language)
    {
        Assert.Equal("ltr", LanguageTag.DirectionOf(language));
    }
}
