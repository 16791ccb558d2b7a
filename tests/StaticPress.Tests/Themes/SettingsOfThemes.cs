using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Tests.Support;
using StaticPress.Themes;
using StaticPress.Yaml;

namespace StaticPress.Tests.Themes;

public sealed class SettingsOfThemes
{
    [Fact]
    public void At_the_margin_of_site_yml_each_is_told_where_it_belongs()
    {
        var all = EmbeddedThemes.Ids.SelectMany(theme =>
            ((YamlMap)YamlText.Read(Repository.ReadText($"themes/{theme}/theme.yml"), new Place("theme.yml")).Value.Find("settings")!.Value)
                .Entries);
        Assert.Equal(all.Select(setting => setting.Key).Distinct().Order(StringComparer.Ordinal),
            ThemeSettingNames.Remedies.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("#abc", true)]
    [InlineData("#9A3412", true)]
    [InlineData("#9a341280", true)]
    [InlineData("Teal", true)]
    [InlineData("transparent", true)]
    [InlineData("oklch(60% 0.2 30)", true)]
    [InlineData("#12345", false)]
    [InlineData("9a3412", false)]
    [InlineData("blu", false)]
    [InlineData("dark brown", false)]
    [InlineData("", false)]
    public void A_colour_is_known_as_CSS_writes_it(string text, bool isColour) => Assert.Equal(isColour, CssColour.Is(text));
}
