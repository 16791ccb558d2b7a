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
        Assert.Empty(Check(Site(("layouts/home.html", template), ("partials/a.html", "a"), ("partials/home.html", "b"))));

    [Fact]
    public void A_child_theme_does_not_answer_for_what_it_leaves_idle_of_its_parent() =>
        Assert.Empty(Check(new SourceTree([MemoryFile.Of("site.yml", "theme: own"),
            MemoryFile.Of("themes/own/theme.yml", "extends: coffee"), MemoryFile.Of("themes/own/partials/footer.html", "<footer></footer>")], [])));

    [Theory]
    [InlineData("{{ for post in posts }}{{ post.source.name }}{{ end }}", "post.source")]
    [InlineData("{{ for post in posts }}{{ if post.image }}{{ post.source.name }}{{ end }}{{ end }}", "post.source")]
    [InlineData("{{ for post in posts }}{{ if !post.source }}{{ post.source.name }}{{ end }}{{ end }}", "post.source")]
    [InlineData("{{ for post in posts }}{{ if post.source || post.image }}{{ post.source.name }}{{ end }}{{ end }}", "post.source")]
    [InlineData("{{ for post in posts }}{{ if post.source.name }}{{ end }}{{ end }}", "post.source")]
    [InlineData("{{ for post in posts }}{{ post.source.name ?? '' }}{{ end }}", "post.source")]
    [InlineData("{{ for post in posts }}{{ if post.source }}{{ post.source.date.text }}{{ end }}{{ end }}", "post.source.date")]
    [InlineData("{{ for post in posts }}{{ date post.updated 'yyyy' }}{{ end }}", "post.updated")]
    [InlineData("{{ for post in posts }}{{ post.updated | date 'yyyy' }}{{ end }}", "post.updated")]
    [InlineData("{{ for post in posts }}{{ for part in post.series.posts }}{{ part.title }}{{ end }}{{ end }}", "post.series")]
    [InlineData("{{ for post in posts | array.where 'image' }}{{ post.source.name }}{{ end }}", "post.source")]
    [InlineData("{{ posts[0].image.src }}", "posts[0].image")]
    [InlineData("{{ site.logo.src }}", "site.logo")]
    [InlineData("{{ site.comments.github.repository }}", "site.comments.github")]
    [InlineData("{{ url site.search_url }}", "site.search_url")]
    [InlineData("{{ include 'a' posts[0] }}", "$1.image")]
    [InlineData("{{ for post in posts }}{{ if post.source }}{{ include 'a' post }}{{ end }}{{ end }}", "$1.image")]
    [InlineData("{{ for post in posts }}{{ if post.image }}{{ include 'a' post }}{{ end }}{{ include 'a' post }}{{ end }}", "$1.image")]
    public void More_asked_of_what_may_be_empty_is_told(string template, string what) => Assert.Equal(
        [$"'{what}' may be empty, and then the page cannot be made. Ask first: {{{{ if {what} }}}}."],
        // No page comes to it, which would be told as what it is.
        Check(Site(("layouts/home.html", $"{{{{ if site.post_count > 9 }}}}{template}{{{{ end }}}}"), ("partials/a.html", "{{ $1.image.src }}")))
            .Where(told => !told.Contains("SP0609")).Select(told => told[(told.IndexOf("SP0630: ", StringComparison.Ordinal) + 8)..]));

    [Theory]
    [InlineData("{{ for post in posts }}{{ if post.source }}{{ post.source.name }}{{ end }}{{ end }}")]
    [InlineData("{{ for post in posts }}{{ if post.source && post.source.date }}{{ post.source.date.text }}{{ end }}{{ end }}")]
    [InlineData("{{ for post in posts }}{{ if !post.source || post.source.name == '' }}{{ else }}{{ post.source.name }}{{ end }}{{ end }}")]
    [InlineData("{{ for post in posts }}{{ if post.source == null }}{{ else }}{{ post.source.name }}{{ end }}{{ end }}")]
    [InlineData("{{ for post in posts }}{{ if post.source != null }}{{ post.source.name }}{{ end }}{{ end }}")]
    [InlineData("{{ for post in posts }}{{ if !post.source; continue; end }}{{ post.source.name }}{{ end }}")]
    [InlineData("{{ for post in posts }}{{ post.source ? post.source.name : '' }}{{ post.source?.name }}{{ end }}")]
    [InlineData("{{ for post in posts }}{{ date (post.updated ?? post.date) 'yyyy' }}{{ end }}")]
    [InlineData("{{ for post in posts | array.where 'source' }}{{ post.source.name }}{{ end }}")]
    [InlineData("{{ for post in posts | array.where 'source.date' }}{{ post.source.date.text }}{{ end }}")]
    [InlineData("{{ for post in posts }}{{ if post.image }}{{ include 'a' post }}{{ end }}{{ end }}")]
    [InlineData("{{ for post in posts }}{{ post.title }}{{ post.category }}{{ end }}{{ site.tagline }}")]
    public void What_was_asked_first_or_not_asked_for_more_is_good(string template) => Assert.Equal([],
        Check(Site(("layouts/home.html", template), ("partials/a.html", "{{ $1.image.src }}"))).Where(told => !told.Contains("SP0609")));

    [Fact]
    public void A_member_that_is_not_there_is_found_in_a_partial_by_what_it_is_given()
    {
        var found = Check(Site(
            ("layouts/home.html", "{{ for post in posts }}{{ include 'card' post }}{{ end }}"),
            ("layouts/post.html", "{{ include 'card' post }}{{ include 'tags' of: post.tags }}{{ include 'any' post }}{{ include 'any' site }}"),
            ("partials/card.html", "{{ $1.titel }}{{ include 'who' $1.author }}"),
            ("partials/who.html", "{{ $1.nam }}"),
            ("partials/tags.html", "{{ for tag in $.of }}{{ tag.nme }}{{ end }}"),
            ("partials/any.html", "{{ $1.title }}{{ $1.anything }}")));

        Assert.Equal(
            [
                "themes/own/partials/card.html(1,7): error SP0602: There is no 'titel' in '$1'. Did you mean 'title'?",
                "themes/own/partials/tags.html(1,29): error SP0602: There is no 'nme' in 'tag'. Did you mean 'name'?",
                "themes/own/partials/who.html(1,7): error SP0602: There is no 'nam' in '$1'. Did you mean 'name'?",
            ],
            found);
    }

    [Fact]
    public void An_address_that_is_spelled_out_and_not_there_is_told()
    {
        var found = Check(Site(
            ("layouts/home.html", "{{ if site.post_count > 5 }}{{ url '/abuot/' }}{{ end }}\n<a href=\"/abuot/\">A</a> <img src='/assets/own.css' alt=''>\n<a href=\"/\">B</a> <a href=\"//other.example/x\">C</a> <a href=\"/{{ site.title }}/\">D</a>{{ # url '/no/' }}<!-- href=\"/no/\" --> <link rel=\"stylesheet\" href=\"{{ asset 'own.css' }}\">"),
            ("assets/own.css", "a{}")).With([], [MemoryFile.Of("content/pages/about.md", "---\ntitle: About\n---\n")]));

        Assert.Equal(
            [
                "themes/own/layouts/home.html(1,37): warning SP0501: Nothing of this site is at '/abuot/'. Did you mean '/about/'?",
                "themes/own/layouts/home.html(2,10): warning SP0501: Nothing of this site is at '/abuot/'. Did you mean '/about/'?",
                "themes/own/layouts/home.html(2,35): warning SP0501: Nothing of this site is at '/assets/own.css'. Write {{ asset 'own.css' }}: its address has a hash in it.",
            ],
            found);
    }

    [Fact]
    public void What_nothing_reads_is_told()
    {
        var found = Check(Site(
            ("theme.yml", "name: own\nsettings:\n  ink: black\n  size: 2\n  paper: white\n  depth: 1"),
            ("layouts/home.html", "<link rel=\"stylesheet\" href=\"{{ asset 'a.css' }}\">{{ theme.size }}{{ theme['depth'] }}"),
            ("layouts/hoem.html", ""),
            ("assets/a.css", "a{background:url(b.png);color:theme(ink)}"),
            ("assets/b.png", ""),
            ("assets/c.css", ""),
            ("site.css", ""),
            ("layout/post.html", ""),
            ("partials/x.htm", ""),
            ("README.md", ""), ("LICENSE", ""), ("screenshot.png", "")));

        Assert.Equal(
            [
                "themes/own/assets/c.css: warning SP0631: Nothing names this asset, and it is published all the same. Name it by {{ asset 'c.css' }}, or delete the file.",
                "themes/own/layout/post.html: warning SP0622: This file is none that a theme has, so nothing reads it. Did you mean 'layouts/post.html'?",
                "themes/own/layouts/hoem.html: warning SP0631: No page uses this layout. Did you mean 'home'?",
                "themes/own/partials/x.htm: warning SP0622: This file is none that a theme has, so nothing reads it. Templates end in .html.",
                "themes/own/site.css: warning SP0622: This file is none that a theme has, so nothing reads it. What browsers load lies in assets/; the other folders are layouts, partials, components, words.",
                "themes/own/theme.yml(5,3): warning SP0631: Nothing reads the setting 'paper'. Read it by {{ theme.paper }}, in a style by theme(paper), or take it away.",
            ],
            found);
    }

    [Theory]
    [InlineData("{{ asset (site.language + '.css') }}", "")]
    [InlineData("", "{{ theme[site.language] }}")]
    public void Where_a_name_is_made_while_rendering_any_may_be_meant(string asset, string setting)
    {
        var found = Check(Site(("theme.yml", setting.Length > 0 ? "name: own\nsettings: {en: 1}" : "name: own"),
            ("layouts/home.html", asset + setting), ("assets/en.css", "")));

        Assert.Equal(asset.Length > 0 ? 0 : 1, found.Length);
        Assert.DoesNotContain(found, told => told.Contains("setting", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistake_that_shows_only_where_a_page_is_made_is_told_as_the_build_tells_it()
    {
        var site = Site(("layouts/home.html", "{{ term.name }}"), ("layouts/post.html", "{{ archive.title }}")).With([], [MemoryFile.Of("content/posts/a.md", "---\ntitle: A\ndate: 2021-01-01\n---\n")]);

        Assert.Equal(
            [
                "themes/own/layouts/home.html(1,4): error SP0602: There is no 'term' here.",
                "themes/own/layouts/post.html(1,4): error SP0602: There is no 'archive' here.",
            ],
            Check(site));
    }

    private static SourceTree Site(params (string Name, string Text)[] files) => new(
        [
            MemoryFile.Of("site.yml", "theme: own"),
                MemoryFile.Of("themes/own/theme.yml", files.FirstOrDefault(file => file.Name == "theme.yml").Text ?? "name: own"),
            .. AllLayouts.Split(' ').Select(name => $"layouts/{name}.html").Except(files.Select(file => file.Name))
                .Select(name => MemoryFile.Of($"themes/own/{name}", "<p>Plain.</p>")),
            .. files.Where(file => file.Name != "theme.yml").Select(file => MemoryFile.Of($"themes/own/{file.Name}", file.Text)),
        ],
        []);

    private static string[] Check(SourceTree sources) =>
        [.. ThemeCheck.Run(Blog.Read(sources, new BuildOptions(TestSite.Moment))).Select(problem => $"{problem}")];
}
