using StaticPress.Tests.Support;

namespace StaticPress.Tests.Themes;

/// <summary>What an author wrote under <c>extra:</c>, where one text has it and another has not.</summary>
public sealed class Extras
{
    private static readonly TestSite Site = new TestSite()
        .Config("theme: mine\nextra: {phone: 0123, version: 1.10, quoted: 'true', links: {b: 1, a: two}}\n"
            + "authors: {ann: {name: Ann, extra: {links: [{title: Elsewhere}]}}}\nauthor: ann\n"
            + "categories: {News: {extra: {colour: '#123456'}}}")
        .File("themes/mine/theme.yml", "extends: coffee")
        .Post("2025-01-01-happy", "title: Happy\ncategory: News\nextra: {mood: happy, deep: {er: {down: here}}}")
        .Post("2025-01-02-plain", "title: Plain");

    [Theory]
    [InlineData("{{ if post.extra.mood }}{{ post.extra.mood }}{{ else }}none{{ end }}", "happy", "none")]
    [InlineData("{{ post.extra.mood ?? 'calm' }}", "happy", "calm")]
    [InlineData("{{ post.extra?.mood }}", "happy", "")]
    [InlineData("{{ post.extra['mood'] }}", "happy", "")]
    [InlineData("{{ post.extra.deep.er.down }}", "here", "")]
    [InlineData("{{ post.extra['deep'].er['down'] }}", "here", "")]
    [InlineData("{{ post.extra.list[3].title }}", "", "")]
    [InlineData("{{ if post.extra.deep.er.down == 'here' }}yes{{ end }}", "yes", "")]
    [InlineData("{{ for key in post.extra.none }}{{ key }}{{ end }}", "", "")]
    public void A_key_that_only_one_post_has_is_empty_in_the_other(string template, string there, string absent)
    {
        var site = Theme(template).Build();
        Assert.Equal(("", there, absent), (site.Report, Printed(site, "/2025/01/01/happy/"), Printed(site, "/2025/01/02/plain/")));
    }

    [Theory]
    [InlineData("{{ for entry in site.extra.links }}{{ entry.key }}={{ entry.value }};{{ end }}", "b=1;a=two;")]
    [InlineData("{{ site.extra.links.size }} {{ array.size site.extra.links }} {{ object.size site.extra.links }}", "2 2 2")]
    [InlineData("{{ object.has_key site.extra.links 'a' }} {{ object.has_key site.extra.links 'c' }}", "true false")]
    [InlineData("{{ object.keys site.extra.links | array.join ',' }} {{ object.values site.extra.links | array.join ',' }}", "b,a 1,two")]
    [InlineData("{{ json site.extra.links }} {{ json site.extra.none }} {{ json post.extra.deep }}", "{\"b\":1,\"a\":\"two\"} null {\"er\":{\"down\":\"here\"}}")]
    [InlineData("{{ site.extra.phone }} {{ site.extra.version }} {{ json site.extra.quoted }}", "0123 1.10 \"true\"")]
    [InlineData("{{ post.category.extra.colour }} {{ post.author.extra.links[0].title }}", "#123456 Elsewhere")]
    [InlineData("{{ page.extra.mood }}", "happy")]
    public void A_map_of_the_authors_can_be_gone_through_counted_asked_and_written(string template, string expected)
    {
        var site = Theme("{{ if post.category }}" + template + "{{ end }}").Build();
        Assert.Equal(("", expected), (site.Report, Printed(site, "/2025/01/01/happy/")));
    }

    [Fact]
    public void An_empty_map_is_written_as_an_empty_object() =>
        Assert.Equal("{}", Printed(Theme("{{ json post.extra }}").Build(), "/2025/01/02/plain/"));

    [Fact]
    public void A_category_is_told_of_in_a_file_of_its_own_too()
    {
        var site = Theme("{{ post.category?.extra.icon }}").File("content/terms/category/news.yml", "extra: {icon: pen}").Config("theme: mine").Build();
        Assert.Equal(("", "pen"), (site.Report, Printed(site, "/2025/01/01/happy/")));
    }

    [Fact]
    public void Whatever_the_program_names_is_as_strict_as_before()
    {
        var site = Theme("{{ post.extras }}{{ site.author.extra.a }}{{ theme.acent }}").Build();
        Assert.Contains("There is no 'extras' in 'post'. Did you mean 'extra'?", site.Report, StringComparison.Ordinal);
        Assert.Contains("There is no 'acent' in 'theme'. Did you mean 'accent'?", site.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_the_authors_own_outside_extra_is_told_to_go_there() =>
        Assert.Contains(
            "'mood' is not a setting that is known here. Put it under 'extra:' if your theme wants it",
            Site.Post("2025-01-03-c", "title: C\nmood: sad").Build().Report, StringComparison.Ordinal);

    private static TestSite Theme(string template) =>
        Site.File("themes/mine/layouts/post.html", $"<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body><p>{template}</p></body></html>");

    private static string Printed(BuiltSite site, string url) => site.Page(url).QuerySelector("p")!.TextContent;
}
