using StaticPress.Primitives;
using StaticPress.Themes;
using StaticPress.Yaml;

namespace StaticPress.Tests.Themes;

public sealed class ReadableColours
{
    [Theory]
    [InlineData("#000", "#fff", 21)]
    [InlineData("#ffffff", "#FFFFFF", 1)]
    [InlineData("#777777", "#fff", 4.48)]
    public void Contrast_is_that_of_WCAG(string ink, string paper, double ratio) =>
        Assert.Equal(ratio, Luminance.Contrast(Luminance.Of(ink)!.Value, Luminance.Of(paper)!.Value), 2);

    [Fact]
    public void A_setting_too_pale_to_read_is_a_warning_with_the_ratio_where_it_was_set()
    {
        var problem = Assert.Single(ContrastCheck.Run([Coffee], [Setting("accent", "#ffcc00", 7)]));
        Assert.Equal(
            new Problem(
                Severity.Warning,
                new Place("site.yml", 7, 3),
                ProblemCode.ThemeSettings,
                "The setting 'accent' is #ffcc00: on #fbf7f0 its contrast is 1.4 to 1, and reading needs 4.5 to 1.",
                "Take a darker colour."),
            problem);
    }

    [Fact]
    public void A_child_theme_answers_for_its_own_colour()
    {
        var child = new ThemeLayer("tea", "coffee", [], [Setting("accent", "#eeeeee", 4)]);
        var problem = Assert.Single(ContrastCheck.Run([child, Coffee], []));
        Assert.Equal(new Place("themes/tea/theme.yml", 4, 3), problem.Place);
    }

    [Theory]
    [InlineData("#9a3412")]
    [InlineData("rebeccapurple")]
    [InlineData("#12345")]
    public void What_can_be_read_or_not_be_judged_is_let_be(string colour) =>
        Assert.Empty(ContrastCheck.Run([Coffee], [Setting("accent", colour, 7)]));

    private static ThemeLayer Coffee => new("coffee", "", [], [Setting("accent", "#9a3412", 3)])
    {
        Contrasts = [new ContrastRule("accent", "#fbf7f0")]
    };

    private static YamlEntry Setting(string key, string value, int line) => new(key, new YamlScalar(value, line, 11), line, 3);
}
