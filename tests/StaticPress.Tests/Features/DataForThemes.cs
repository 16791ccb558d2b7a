using System.Text;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>What lies in <c>content/data/</c>, for the theme to show.</summary>
public sealed class DataForThemes
{
    private static readonly TestSite Site = new TestSite()
        .Config("theme: mine\ndate_format: d/M/yyyy")
        .File("themes/mine/theme.yml", "extends: coffee")
        .Post("2025-01-01-a", "title: A");

    [Theory]
    [InlineData("shows.yml", "- {name: Morning, hour: 7}\n- {name: Night, hour: 22}", "{{ for show in data.shows }}{{ show.name }}@{{ show.hour + 1 }} {{ end }}", "Morning@8 Night@23 ")]
    [InlineData("shows.yaml", "night:\n  name: Night", "{{ data.shows.night.name }}", "Night")]
    [InlineData("shows.json", "[{\"name\": \"Night\", \"live\": true, \"rate\": 1.50, \"none\": null}]", "{{ show = data.shows[0] }}{{ show.name }} {{ if show.live }}{{ show.rate }}{{ end }}{{ show.none }}", "Night 1.50")]
    [InlineData("shows.csv", "name,hour\r\n\"Night, \"\"late\"\"\",22\r\n\r\nMorning,7\r\n", "{{ for show in data.shows }}{{ show.name }}@{{ show.hour + 1 }} {{ end }}", "Night, \"late\"@23 Morning@8 ")]
    [InlineData("shows.csv", "name;price\nTea;1,50", "{{ data.shows[0].price }}", "1,50")]
    [InlineData("shows.toml", "[night]\nname = 'Night'\nhour = 22", "{{ data.shows.night.name }}@{{ data.shows.night.hour + 1 }}", "Night@23")]
    [InlineData("team/on-air.yml", "host: Ann", "{{ data.team.on_air.host }} {{ data.team['on-air'].host }}", "Ann Ann")]
    [InlineData("shows.yml", "one: 1\ntwo: 2", "{{ for entry in data.shows }}{{ entry.key }}={{ entry.value }} {{ end }}{{ json data.shows }}", "one=1 two=2 {\"one\":1,\"two\":2}")]
    [InlineData("shows.yml", "when: 2026-03-01", "{{ date data.shows.when 'd MMMM yyyy' }}", "1 March 2026")]
    [InlineData("shows.json", "\"only this\"", "{{ data.shows }}", "only this")]
    [InlineData("shows.yml", "", "{{ data.shows }}|{{ data.others.night }}", "|")]
    public void A_file_is_read_by_its_ending_and_known_by_its_name(string file, string text, string template, string expected)
    {
        var site = Theme(template).File($"content/data/{file}", text).Build();
        Assert.Equal(("", expected), (site.Report, site.Page("/2025/01/01/a/").QuerySelector("p")!.TextContent));
    }

    [Theory]
    [InlineData("{{ for one in data.peple }}{{ one }}{{ end }}", "themes/mine/layouts/post.html(1,89): warning SP0602: 'data.peple' is empty: nothing of this site is called so. Did you mean 'people'?\n")]
    [InlineData("{{ data.on_ari }}", "themes/mine/layouts/post.html(1,78): warning SP0602: 'data.on_ari' is empty: nothing of this site is called so. Did you mean 'on_air'?\n")]
    [InlineData("{{ data.people }}{{ data.on_air[0].a }}{{ data['on-air'][0].a }}{{ data.weather }}{{ data.size }}", "")]
    public void A_name_that_is_nearly_that_of_a_file_is_told_and_any_other_is_empty(string template, string expected) => Assert.Equal(
        expected, Theme(template).File("content/data/people.yml", "Ann").File("content/data/on-air.csv", "a\n1").Build().Report);

    [Fact]
    public void Nothing_of_it_is_published_as_it_is() =>
        Assert.DoesNotContain(Site.File("content/data/shows.json", "{}").Build().Urls, url =>
            url.Contains("shows", StringComparison.Ordinal));

    [Theory]
    [InlineData("a.yml", "a: 1\nb: [c", "content/data/a.yml(2,4): error SP0101")]
    [InlineData("a.json", "{\"a\": 1,\n  b: 2}", "content/data/a.json(2,3): error SP0101: Not valid JSON: this cannot stand here.")]
    [InlineData("a.json", "", "content/data/a.json(1,1): error SP0101")]
    [InlineData("a.json", "[\"\\ud83d\"]", "content/data/a.json(1,2): error SP0101: This text holds half of a sign.")]
    [InlineData("a.json", "{\"é\": 1, \"é\": 2}", "content/data/a.json(1,10): error SP0102: 'é' is already set above.")]
    [InlineData("a.csv", "a,b\n1,2\n1,2,3", "content/data/a.csv(3,5): error SP0101: This row has 3 cells, and the first one names 2.")]
    [InlineData("a.csv", "a,\n1,2", "content/data/a.csv(1,3): error SP0101: This column has no name.")]
    [InlineData("a.csv", "a,a\n1,2", "content/data/a.csv(1,3): error SP0101: Two columns are called 'a'.")]
    [InlineData("a.csv", "a\n\"x", "content/data/a.csv(2,1): error SP0101: The quotation mark that opens here is never closed.")]
    [InlineData("a.csv", "a\n\"x\"y", "content/data/a.csv(2,4): error SP0101: A cell in quotation marks ends before this.")]
    [InlineData("a.toml", "a = ", "content/data/a.toml(1,5): error SP0101: Not valid TOML")]
    [InlineData("a.xml", "<a/>", "content/data/a.xml: warning SP0315: This file is not read as data. Files of data end in .yml, .yaml, .json, .csv, .toml.")]
    public void A_mistake_is_told_with_its_place(string file, string text, string expected) =>
        Assert.StartsWith(expected, Site.File($"content/data/{file}", text).Build().Report, StringComparison.Ordinal);

    [Theory]
    [InlineData("content/data/team.yml", "content/data/team.json", "content/data/team.yml: error SP0329: 'team' is also what content/data/team.json gives.")]
    [InlineData("content/data/on-air.yml", "content/data/on_air.yml", "content/data/on-air.yml: error SP0329: 'on_air' is also what content/data/on_air.yml gives.")]
    [InlineData("content/data/team.yml", "content/data/team/a.yml", "content/data/team/a.yml: error SP0329: 'team' is also what content/data/team.yml gives.")]
    public void Two_files_of_one_name_are_told(string one, string other, string expected) =>
        Assert.StartsWith(expected, Site.File(one, "{}").File(other, "{}").Build().Report, StringComparison.Ordinal);

    [Fact]
    public void No_depth_ends_the_program() => Assert.Contains(
        "SP0103", Site.File("content/data/a.json", new string('[', 100_000)).Build().Report, StringComparison.Ordinal);

    [Fact]
    public void A_text_that_is_not_UTF8_is_told() => Assert.StartsWith("content/data/a.csv(1,4): error SP0001",
        Site.File(new MemoryFile("content/data/a.csv", Encoding.Latin1.GetBytes("Café"))).Build().Report, StringComparison.Ordinal);

    [Fact]
    public void No_template_can_change_it() =>
        Assert.Contains("SP0602", Theme("{{ data.shows.name = 'x' }}").File("content/data/shows.yml", "name: A").Build().Report,
            StringComparison.Ordinal);

    [Fact]
    public void A_change_of_it_is_seen_by_the_preview()
    {
        var before = Theme("{{ data.shows.name }}").File("content/data/shows.yml", "name: Morning").File("content/data/other.yml", "a: b");
        var after = before.File("content/data/shows.yml", "name: Night");
        var blog = before.Read();
        var now = Blog.After(new Change(blog, blog.Plan.Sources.With(["content/data/shows.yml"],
            [after.Tree.Find("content/data/shows.yml")!]), new BuildOptions(TestSite.Moment)), new StageTimes());
        Assert.Contains("Night", new BuiltSite(now).Text("/2025/01/01/a/"), StringComparison.Ordinal);
    }

    private static TestSite Theme(string template) =>
        Site.File("themes/mine/layouts/post.html", $"<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body><p>{template}</p></body></html>");
}
