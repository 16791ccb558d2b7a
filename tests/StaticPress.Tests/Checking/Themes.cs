using StaticPress.Blogs;
using StaticPress.Checking;
using StaticPress.Config;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Checking;

public sealed class Themes
{
    private const string AllLayouts = "404 archive home page post redirect term terms";

    [Fact]
    public void The_theme_of_this_repository_is_in_order() => Assert.Empty(Check(DiskScan.Scan(Repository.Root)));

    [Fact]
    public void A_partial_counts_as_used_only_when_a_layout_comes_to_it()
    {
        var found = Check(Site(
            ("layouts/home.html", "{{ include 'a' }}"),
            ("partials/a.html", "{{ if site.title == '' }}{{ cached 'deep/b' }}{{ end }}"),
            ("partials/deep/b.html", "b"),
            ("partials/c.html", "{{ include 'd' }}"),
            ("partials/d.html", "d")));

        Assert.Equal(
            [
                "themes/own/partials/c.html: warning SP0609: No layout uses this partial. Include it somewhere, or delete the file.",
                "themes/own/partials/d.html: warning SP0609: No layout uses this partial. Include it somewhere, or delete the file.",
            ],
            found);
    }

    [Theory]
    [InlineData("{{ include page.kind }}")]
    [InlineData("{{ x = include page.kind }}")]
    [InlineData("{{ cached ('a' + '') }}")]
    public void A_partial_may_be_named_while_rendering(string template) =>
        Assert.Empty(Check(Site(("layouts/home.html", template), ("partials/a.html", "a"))));

    [Fact]
    public void A_child_theme_does_not_answer_for_what_it_leaves_idle_of_its_parent() =>
        Assert.Empty(Check(new SourceTree([MemoryFile.Of("site.yml", "theme: own"), MemoryFile.Of("themes/own/theme.yml", "extends: coffee"), MemoryFile.Of("themes/own/partials/footer.html", "<footer></footer>")], [])));

    private static SourceTree Site(params (string Name, string Text)[] files) => new(
        [
            MemoryFile.Of("site.yml", "theme: own"), MemoryFile.Of("themes/own/theme.yml", "name: own"),
            .. AllLayouts.Split(' ').Select(name => $"layouts/{name}.html").Except(files.Select(file => file.Name)).Select(name => MemoryFile.Of($"themes/own/{name}", "<p>Plain.</p>")),
            .. files.Select(file => MemoryFile.Of($"themes/own/{file.Name}", file.Text)),
        ],
        []);

    private static string[] Check(SourceTree sources) => [.. ThemeCheck.Run(Blog.Read(sources, new BuildOptions(TestSite.Moment))).Select(problem => $"{problem}")];
}
