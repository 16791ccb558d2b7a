namespace StaticPress.Tests.Templates;

/// <summary>A layout writes the frame once, and the ones below it fill in.</summary>
public sealed class Blocks
{
    private static Theme Three => new Theme()
        .With("layouts/base.html", "<title>{{ wrap block 'title' }}Site{{ end }}</title>{{ wrap block 'head' }}[base]{{ end }}<main>{{ content }}</main>")
        .With("layouts/page.html", "{{ extends 'base' }}{{ wrap block 'title' }}{{ x }} – {{ super }}{{ end }}{{ wrap block 'head' }}{{ super }}[page]{{ end }}<article>{{ wrap block 'body' }}none{{ end }}{{ content }}</article>")
        .With("layouts/post.html", "{{ extends 'page' }}{{ wrap block 'head' }}{{ super }}[post]{{ end }}{{ wrap block 'body' }}<p>{{ x }}</p>{{ end }}!");

    [Fact]
    public void A_layout_alone_prints_its_own_bodies() =>
        Assert.Equal("<title>Site</title>[base]<main></main>", Three.Render("base"));

    [Fact]
    public void A_layout_below_replaces_a_body_and_super_prints_it() =>
        Assert.Equal("<title>&lt; – Site</title>[base][page]<main><article>none</article></main>", Three.Render("page", ("x", "<")));

    [Fact]
    public void Three_levels_work() =>
        Assert.Equal("<title>&lt; – Site</title>[base][page][post]<main><article><p>&lt;</p>!</article></main>", Three.Render("post", ("x", "<")));

    [Fact]
    public void A_body_is_escaped_for_the_place_it_goes_to()
    {
        var theme = new Theme()
            .With("layouts/base.html", "<a href=\"{{ wrap block 'to' }}/{{ end }}\" title=\"{{ wrap block 'hint' }}{{ end }}\">{{ content }}")
            .With("layouts/page.html", "{{ extends 'base' }}{{ wrap block 'to' }}{{ x }}{{ end }}{{ wrap block 'hint' }}{{ raw '<b>' }}{{ end }}");

        Assert.Equal("<a href=\"#blocked\" title=\"&lt;b&gt;\">", theme.Render(("x", "javascript:1")));
    }

    [Fact]
    public void What_the_page_sets_its_blocks_and_the_layouts_above_see()
    {
        var theme = new Theme()
            .With("layouts/base.html", "{{ wrap block 'a' }}{{ end }}|{{ n ?? 'unset' }}|{{ content }}")
            .With("layouts/page.html", "{{ extends 'base' }}{{ wrap block 'a' }}{{ n }}{{ end }}{{ n = 5 }}text");

        Assert.Equal("5|5|text", theme.Render());
    }

    [Fact]
    public void Blocks_may_stand_in_blocks_and_in_branches_of_the_uppermost_layout()
    {
        var theme = new Theme()
            .With("layouts/base.html", "{{ if x }}{{ wrap block 'a' }}a{{ wrap block 'b' }}b{{ end }}{{ end }}{{ end }}")
            .With("layouts/page.html", "{{ extends 'base' }}{{ wrap block 'b' }}[{{ super }}]{{ end }}");

        Assert.Equal("a[b]", theme.Render(("x", true)));
        Assert.Equal("", theme.Render(("x", false)));
    }

    [Theory]
    [InlineData("{{ extends 'bse' }}", "(1,4): error SP0605: There is no layout 'bse' to extend. Did you mean 'base'?")]
    [InlineData("{{ extends x }}", "(1,4): error SP0601: 'extends' takes the name of a layout in quotes. Write {{ extends 'base' }}.")]
    [InlineData("{{ extends 'base' }}{{ extends 'base' }}", "(1,24): error SP0601: A layout extends one other. Take this line away.")]
    [InlineData("{{ if x }}{{ extends 'base' }}{{ end }}", "(1,14): error SP0603: 'extends' stands once, on the top level of a layout. Write {{ extends 'base' }} in its first line.")]
    [InlineData("{{ extends 'page' }}", "(1,1): error SP0601: This layout extends itself in a circle. Take one 'extends' of the circle away.")]
    [InlineData("{{ extends 'base' }}{{ wrap block 'haed' }}{{ end }}", "(1,24): error SP0603: No layout above has a block 'haed'. Did you mean 'head'?")]
    [InlineData("{{ extends 'base' }}{{ if x }}{{ wrap block 'head' }}{{ end }}{{ end }}", "(1,34): error SP0603: The block 'head' cannot depend on a condition or a loop. Put those inside the block.")]
    [InlineData("{{ extends 'base' }}{{ wrap block 'head' }}{{ end }}{{ wrap block 'head' }}{{ end }}", "(1,56): error SP0603: The block 'head' is there twice. Give one of them another name.")]
    [InlineData("{{ extends 'base' }}{{ wrap block 'head' }}<p title=\"{{ end }}", "(1,24): error SP0603: This ends in another place of the HTML than it begins. Close in it what it opens.")]
    [InlineData("{{ wrap block x }}{{ end }}", "(1,4): error SP0603: A block's name is a text in quotes. Write {{ wrap block 'head' }} … {{ end }}.")]
    [InlineData("{{ wrap block 'other' }}{{ super }}{{ end }}", "(1,28): error SP0603: No layout above has a block 'other', so 'super' has nothing to print. Take it away.")]
    [InlineData("{{ super }}", "(1,4): error SP0603: 'super' stands inside a block. It prints what the layout above has in the same block.")]
    [InlineData("{{ wrap block 'x' }}{{ ret }}{{ end }}", "(1,24): error SP0603: 'ret' inside a block would cut off the rest of the page. Put an 'if' around what may be left out.")]
    public void Mistakes_are_told_at_load(string template, string problem)
    {
        var theme = Theme.Of(template).With("layouts/base.html", "{{ wrap block 'head' }}{{ end }}{{ content }}");

        Assert.Equal(["themes/t/layouts/page.html" + problem], theme.LoadProblems());
    }

    [Fact]
    public void A_partial_has_no_blocks() =>
        Assert.Equal(
            ["themes/t/partials/p.html(1,4): error SP0603: Blocks belong into layouts. Hand the partial what it needs as arguments."],
            new Theme().With("partials/p.html", "{{ wrap block 'x' }}{{ end }}").LoadProblems());

    [Fact]
    public void A_layout_that_is_not_there_is_a_problem()
    {
        using var rendering = Theme.Of("x").Start();

        Assert.Equal("layouts/pge.html: error SP0605: There is no layout 'pge'. Did you mean 'page'?", rendering.Fail("pge"));
    }
}
