namespace StaticPress.Tests.Templates;

/// <summary>Branches, and what leaves a loop or a partial early.</summary>
public sealed class Branches
{
    [Theory]
    [InlineData("{{ if none }}a{{ else if post.pinned }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ if post.none }}a{{ else if none }}b{{ else }}c{{ end }}", "c")]
    [InlineData("{{ if none }}a{{ end }}|{{ if post.title }}{{ end }}|", "||")]
    [InlineData("{{ if post }}a{{ end }}{{ if 0 }}b{{ end }}{{ if '' }}c{{ end }}", "abc")]
    [InlineData("{{ if !post.pinned }}a{{ else }}{{ if post.title == 'T' }}b{{ end }}{{ end }}", "b")]
    [InlineData("{{ case word }}{{ when 'x', 'y' }}1{{ when 'z' }}2{{ else }}3{{ end }}", "1")]
    [InlineData("{{ case post.title }}{{ when 'x' }}1{{ when 'T' }}2{{ when 'T' }}3{{ end }}", "2")]
    [InlineData("{{ case post.none }}{{ when 'x' }}1{{ else }}3{{ end }}{{ case none }}{{ when 'x' }}1{{ end }}", "3")]
    [InlineData("{{ case number }}{{ when 7 }}1{{ when '7' }}2{{ end }}", "1")]
    [InlineData("{{ case number }}{{ when '7' }}1{{ else }}2{{ end }}", "1")]
    [InlineData("{{ case word }}{{ when post.title }}1{{ when 'y' }}2{{ end }}", "2")]
    [InlineData("{{ case ['x', 'z'] | array.cycle }}{{ when 'x' }}1{{ end }}{{ case ['x', 'z'] | array.cycle }}{{ when 'z' }}2{{ end }}", "12")]
    public void A_branch_is_taken_by_its_value(string template, string html) => Assert.Equal(html, Site(template));

    [Theory]
    [InlineData("{{ for n in list }}{{ if n == 2 }}{{ break }}{{ end }}{{ n }}{{ end }}|", "1|")]
    [InlineData("{{ for n in list }}{{ if n == 2; continue; end }}{{ n }}{{ end }}|", "13|")]
    [InlineData("{{ for a in list }}{{ for n in list }}{{ if n == 2; break; end }}{{ n }}{{ end }}{{ a }}{{ end }}", "111213")]
    [InlineData("{{ for n in list }}{{ case word }}{{ when 'y' }}{{ if n == 2; continue; end }}{{ end }}{{ n }}{{ end }}", "13")]
    [InlineData("{{ for n in list }}{{ capture x }}{{ if n == 2; break; end }}{{ end }}{{ n }}{{ end }}", "1")]
    [InlineData("{{ for n in [] }}{{ n }}{{ else }}none{{ end }}{{ while number < 9; number = number + 1; if number == 8; continue; end }}"
        + "{{ number }}{{ end }}", "none9")]
    [InlineData("{{ for n in list }}{{ include 'until' n }},{{ end }}", "1,,3,")]
    [InlineData("{{ for n in list }}{{ if n > 1 }}{{ include 'until' n }}{{ else }}{{ ret }}{{ end }}{{ end }}never", "")]
    public void What_leaves_a_loop_or_partial_leaves_that_one_alone(string template, string html) => Assert.Equal(html, Site(template));

    [Fact]
    public void A_block_may_leave_the_loop_that_it_stands_in()
    {
        const string loop = "{{ for n in list }}{{ wrap block 'a' }}{{ n }}{{ end }};{{ end }}";
        var theme = new Theme().With("layouts/base.html", loop)
            .With("layouts/page.html", "{{ extends 'base' }}{{ wrap block 'a' }}{{ if n == 2; continue; end; super }}{{ end }}");

        Assert.Equal("1;3;", theme.Render(("list", new[] { 1, 2, 3 })));
        Assert.Equal("1;2;3;", Theme.Of(loop).Render(("list", new[] { 1, 2, 3 })));
    }

    private static string Site(string template) => Theme.Of(template)
        .With("partials/until.html", "{{ if $1 == 2; ret; end }}{{ $1 }}")
        .Render(("none", null), ("word", "y"), ("number", 7), ("list", new[] { 1, 2, 3 }),
            ("post", new TestView(("title", "T"), ("pinned", true), ("none", null))));
}
