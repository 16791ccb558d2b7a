using StaticPress.Tests.Support;

namespace StaticPress.Tests.Templates;

/// <summary>Pieces of pages: written in place, as a value, or once for the whole build.</summary>
public sealed class Partials
{
    [Theory]
    [InlineData("{{ include 'p' 1 2 }}", "[p 1 2 ]")]
    [InlineData("{{ include 'p' }}", "[p   ]")]
    [InlineData("{{ include 'p' 1 more: 3 }}", "[p 1  3]")]
    [InlineData("{{ include 'p.html' 1 }}", "[p.html 1  ]")]
    [InlineData("{{ include ('p' + '') 1 }}", "[p 1  ]")]
    [InlineData("{{ n = 'p'; include n 1 }}", "[p 1  ]")]
    [InlineData("{{ x = include 'p' 1 }}{{ x }}", "[p 1  ]")]
    [InlineData("{{ 'p' | include }}", "[p   ]")]
    [InlineData("{{ include 'icons/search' }}", "<svg/>")]
    [InlineData("{{ include 'outer' 7 }}", "([p 7  ])")]
    [InlineData("{{ for i in [1, 2] }}{{ include 'loop' }}{{ end }}", "12")]
    [InlineData("{{ include 'sized' size: 'large' }}", "large")]
    [InlineData("{{ include 'early' }}|{{ include 'early' 1 }}", "|1")]
    public void A_partial_gets_its_arguments(string template, string html) => Assert.Equal(html, Site(template).Render());

    [Fact]
    public void A_cached_partial_is_made_once_for_each_key()
    {
        var made = 0;
        var theme = Site("{{ cached 'c' page.section }}{{ cached 'c' page.section }}").With("partials/c.html", "{{ count }}{{ $1 }};")
            .Global("count", new StaticPress.Templates.Language.TemplateFunction("count", 0, 0, (_, _, _) => ++made));
        using var rendering = theme.Start();

        Assert.Equal("1/a/;1/a/;", rendering.Render("page", ("page", new TestView(("section", "/a/")))));
        Assert.Equal("2/b/;2/b/;", rendering.Render("page", ("page", new TestView(("section", "/b/")))));
        Assert.Equal("1/a/;1/a/;", rendering.Render("page", ("page", new TestView(("section", "/a/")))));
    }

    [Fact]
    public void A_cached_partial_sets_names_of_its_own()
    {
        var theme = Site("{{ cached 'c' 1 }}{{ cached 'c' 2 }}{{ cached 'd' }}")
            .With("partials/c.html", "{{ x = $1; x }}{{ capture y }}<i>{{ end }}{{ y }}{{ [1, 2, 3] | array.cycle }}")
            .With("partials/d.html", "{{ cached 'c' 3 }}{{ if false; x = 0; end }}{{ x }}");

        Assert.EndsWith("partials/d.html(1,48): error SP0602: A cached partial has no 'x'. It is the same on every page: it sees 'site', 'theme' and what 'cached' hands it ($1).", theme.Fail(), StringComparison.Ordinal);
        Assert.Equal("1<i>12<i>1", Site("{{ cached 'c' 1 }}{{ cached 'c' 2 }}").With("partials/c.html", "{{ x = $1; x }}{{ capture y }}<i>{{ end }}{{ y }}{{ [1, 2, 3] | array.cycle }}").Render());
    }

    [Fact]
    public void A_cached_partial_sees_nothing_of_the_page()
    {
        var theme = Site("{{ mine = 1 }}{{ cached 'c' }}").With("partials/c.html", "\n {{ page.url }}");

        Assert.Equal(
            "themes/t/partials/c.html(2,5): error SP0602: A cached partial has no 'page'. It is the same on every page: it sees 'site', 'theme' and what 'cached' hands it ($1).",
            theme.Fail(("page", new TestView(("url", "/")))));
        Assert.Contains("A cached partial has no 'mine'.", Site("{{ mine = 1 }}{{ cached 'c' }}").With("partials/c.html", "{{ mine }}")
            .Fail(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cached_partial_takes_plain_values_only() =>
        Assert.Equal(
            "themes/t/layouts/page.html(1,4): error SP0602: 'cached' takes texts, numbers, truth values, and posts, terms and authors from lists. Hand over a member (term.url) and not the whole object, or use 'include'.",
            Site("{{ cached 'p' page }}").Fail(("page", new TestView())));

    [Theory]
    [InlineData("{{ include 'q' }}", "(1,12): error SP0606: There is no partial 'q'. Did you mean 'p'?")]
    [InlineData("{{ if false }}{{ x = include 'icons/serch' }}{{ end }}", "(1,30): error SP0606: There is no partial 'icons/serch'. Did you mean 'icons/search'?")]
    [InlineData("{{ cached 'outre' }}", "(1,11): error SP0606: There is no partial 'outre'. Did you mean 'outer'?")]
    public void An_unknown_partial_in_quotes_is_an_error_at_load(string template, string problem) =>
        Assert.Equal(["themes/t/layouts/page.html" + problem], Site(template).LoadProblems());

    [Theory]
    [InlineData("{{ include 'q' }}")]
    [InlineData("{{ x = include 'q' }}")]
    [InlineData("{{ cached 'q' 1 }}")]
    public void It_is_told_once_though_pages_are_rendered_to_find_other_mistakes(string template)
    {
        var site = new TestSite().Config("theme: mine").File("themes/mine/theme.yml", "extends: coffee")
            .File("themes/mine/layouts/post.html", template).Post("2021-08-26-a", "title: A");
        Assert.StartsWith("There is no partial 'q'.", Assert.Single(site.Build().Problems, problem => problem.IsError).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_partial_in_a_value_is_an_error_where_it_is_named() =>
        Assert.Equal(
            "themes/t/layouts/page.html(1,30): error SP0606: There is no partial 'icons/searhc'. Did you mean 'icons/search'?",
            Site("{{ n = 'searhc' }}{{ include ('icons/' + n) }}").Fail());

    [Fact]
    public void A_partial_that_always_includes_itself_is_an_error_at_load() =>
        Assert.Equal(
            ["themes/t/partials/a.html(1,12): error SP0606: The partial 'a' includes itself: a, b, a. Take one include of the circle away, or put it under an 'if'."],
            new Theme().With("partials/a.html", "{{ include 'b' }}").With("partials/b.html", "{{ include 'a' }}").LoadProblems());

    [Fact]
    public void A_partial_may_include_itself_under_a_condition()
    {
        var theme = Site("{{ include 'tree' [1, [2, [3]]] }}")
            .With("partials/tree.html", "<ul>{{ for i in $1 }}<li>{{ if i | math.is_number }}{{ i }}{{ else }}{{ include 'tree' i }}{{ end }}</li>{{ end }}</ul>");

        Assert.Equal("<ul><li>1</li><li><ul><li>2</li><li><ul><li>3</li></ul></li></ul></li></ul>", theme.Render());
    }

    private static Theme Site(string template) => Theme.Of(template)
        .With("partials/p.html", "[{{ $0 }} {{ $1 ?? '' }} {{ $2 ?? '' }} {{ $.more ?? '' }}]")
        .With("partials/outer.html", "({{ include 'p' $1 }})")
        .With("partials/loop.html", "{{ i }}")
        .With("partials/sized.html", "{{ $.size }}")
        .With("partials/early.html", "{{ if !$1; ret; end }}{{ $1 }}")
        .With("partials/icons/search.html", "<svg/>");
}
