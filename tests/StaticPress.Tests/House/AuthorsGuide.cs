using System.Text.RegularExpressions;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Locale;
using StaticPress.Tests.Support;
using StaticPress.Yaml;

namespace StaticPress.Tests.House;

/// <summary>An author learns of a key from <c>content/README.md</c> or not at all.</summary>
public sealed class AuthorsGuide
{
    [Fact]
    public void Every_key_of_the_front_matter_is_told() =>
        Rule.Holds(Untold(fields => FrontMatterReader.Read(fields,
        new DateText(DatePattern.TryParse("yyyy-MM-dd", CalendarNames.English)!, SiteZone.Utc))));

    [Fact]
    public void Every_setting_of_the_site_is_told() =>
        Rule.Holds(Untold(fields => SiteConfigReader.Typed(fields, new BuildOptions(TestSite.Moment), [])));

    [Fact]
    public void A_key_that_nobody_told_of_is_found() => Assert.Equal(["unheard_of"], Untold(fields => fields.Text("unheard_of")));

    private static IEnumerable<string> Untold(Action<YamlFields> read)
    {
        var fields = new YamlFields(YamlMap.Empty, "a.yml", []);
        read(fields);
        var guide = Repository.ReadText("content/README.md");
        return fields.Known.Distinct().Where(key => !Regex.IsMatch(guide, $@"(?<![\w-]){Regex.Escape(key)}(`|:)"));
    }
}
