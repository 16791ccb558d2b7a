using StaticPress.Templates.Language;

namespace StaticPress.Tests.Templates;

/// <summary>A mistake in a theme is told with its file, line and column, and what to do.</summary>
public sealed class Mistakes
{
    [Theory]
    [InlineData("<p>\n  {{ titel }}", "(2,6): error SP0602: There is no 'titel' here. Did you mean 'title'?")]
    [InlineData("{{ post.titel }}", "(1,9): error SP0602: There is no 'titel' in 'post'. Did you mean 'title'?")]
    [InlineData("{{ post.author.nme }}", "(1,16): error SP0602: There is no 'nme' in 'post.author'. Did you mean 'name'?")]
    [InlineData("{{ post.zzzzzz }}", "(1,9): error SP0602: There is no 'zzzzzz' in 'post'. There is: author, image, title.")]
    [InlineData("{{ post.image.src }}", "(1,15): error SP0602: 'post.image' is empty here, so it has no 'src'. Ask first: {{ if post.image }}.")]
    [InlineData("{{ post.title.size }}{{ post.title.big }}", "(1,36): error SP0602: There is no 'big' in 'post.title'. There is: size.")]
    [InlineData("{{ list.big }}", "(1,9): error SP0602: There is no 'big' in 'list'. There is: size.")]
    [InlineData("{{ for p in list }}\n{{ p.url }}{{ end }}", "(2,6): error SP0602: There is no 'url' in 'p'. There is: size.")]
    [InlineData("{{ string.upcse 'a' }}", "(1,11): error SP0602: There is no 'upcse' in 'string'. Did you mean 'upcase'?")]
    [InlineData("{{ 'a' | string.upcse }}", "(1,17): error SP0602: There is no 'upcse' in 'string'. Did you mean 'upcase'?")]
    [InlineData("{{ date.now }}", "(1,4): error SP0602: There is no 'date' here.")]
    [InlineData("{{ object.eval '1' }}", "(1,11): error SP0602: There is no 'eval' in 'object'. There is: has_key, keys, size, values.")]
    [InlineData("{{ post.title = 'x' }}", "(1,9): error SP0602: 'post.title' cannot be changed: all pages share it. Set a name of your own: {{ mine = … }}.")]
    [InlineData("{{ post = 1 }}{{ post.title }}", "(1,23): error SP0602: There is no 'title' in 1. It is a plain value: print it as it is.")]
    [InlineData("{{ list[0] = 'x' }}", "(1,4): error SP0602: This list is shared by all pages and cannot be changed. Make a new one: {{ mine = array.concat list [] }}.")]
    [InlineData("{{ post }}", "(1,4): error SP0602: This is a whole object, which cannot be printed. Print one of its members: title, author, image.")]
    [InlineData("{{ @raw }}", "(1,4): error SP0602: This is a whole object, which cannot be printed. Call the function with its arguments.")]
    [InlineData("{{ post + 'a' }}", "(1,9): error SP0602: A whole object cannot be made into text: use one of its members.")]
    [InlineData("{{ raw }}", "(1,4): error SP0602: 'raw' takes 1 argument but is given 0. An argument with spaces or operators in it needs parentheses.")]
    [InlineData("{{ 'a' | string.replace 'b' }}", "(1,10): error SP0602: 'string.replace' takes 3 arguments but is given 2. An argument with spaces or operators in it needs parentheses.")]
    [InlineData("{{ plural 1 2 3 4 }}", "(1,4): error SP0602: 'plural' takes 2 to 3 arguments but is given 4. An argument with spaces or operators in it needs parentheses.")]
    [InlineData("{{ asset 'a.css' }}", "(1,4): error SP0607: There is no asset 'a.css'. Did you mean 'b.css'?")]
    [InlineData("{{ for x in 5 }}{{ end }}", "(1,13): error SP0602: This is not a list, so 'for' cannot go through it. Put it into one: [x].")]
    [InlineData("{{ array.join 'a' ',' }}", "(1,4): error SP0602: This is not a list. Put it into one: [x].")]
    [InlineData("{{ x = 5; x 1 }}", "(1,11): error SP0602: This is not a function, so it takes no arguments. An argument with spaces or operators in it needs parentheses.")]
    [InlineData("{{ 'a' | post }}", "(1,10): error SP0602: 'post' is not a function, so nothing can be piped into it. Pipe into a function: {{ x | string.upcase }}.")]
    [InlineData("{{ 1 / 0 }}", "(1,4): error SP0602: This is no number. Does it divide by zero?")]
    [InlineData("{{ 1 % 0 }}", "(1,6): error SP0602: This divides by zero. Ask first whether the divisor is 0.")]
    [InlineData("{{ 'a' - 1 }}", "(1,8): error SP0602: '-' does not work on texts. Make a number of a text with string.to_int.")]
    [InlineData("{{ math.round 'a' }}", "(1,4): error SP0602: A value of the kind 'string' cannot stand here. What is needed is of the kind 'double'.")]
    [InlineData("{{ list['a'] }}", "(1,9): error SP0602: A value of the kind 'string' cannot stand here. A whole number is needed.")]
    [InlineData("{{ post.image['src'] }}", "(1,4): error SP0602: 'post.image' is empty here, so nothing can be looked up in it. Ask first: {{ if post.image }}.")]
    [InlineData("{{ post.image 1 }}", "(1,4): error SP0602: 'post.image' is empty here, so it cannot be called. An argument with spaces or operators in it needs parentheses.")]
    [InlineData("{{ array.map [post] 'titel' }}", "(1,4): error SP0602: There is no 'titel' in these values. Did you mean 'title'?")]
    [InlineData("{{ with post.image }}{{ end }}", "(1,9): error SP0602: 'post.image' has no members for 'with' to open. Ask first: {{ if x }}.")]
    [InlineData("{{ break }}", "(1,4): error SP0602: 'break' stands in a loop. Take it away.")]
    [InlineData("{{ $1 }}", "(1,4): error SP0602: There are no arguments here. $1 and its like stand in partials and functions.")]
    [InlineData("{{ regex.match 'a' '(' }}", "(1,4): error SP0602: The regular expression cannot be read: Not enough )'s. Put a backslash before a sign that stands for itself.")]
    [InlineData("{{ extends 'base' | raw }}", "(1,4): error SP0601: 'extends' has no meaning here. Write {{ extends 'base' }} on top of a layout, {{ wrap block 'head' }} … {{ end }} for a block, {{ super }} inside one.")]
    public void A_run_stops_at_the_first_with_its_place(string template, string problem)
    {
        var theme = Theme.Of(template)
            .Global("plural", new TemplateFunction("plural", 2, 3, (_, _, a) => a[0]))
            .Global("asset", new TemplateFunction("asset", 1, 1, (_, _, a) =>
                throw new TemplateFault("SP0607", $"There is no asset '{a[0]}'.", "Did you mean 'b.css'?")));

        var told = theme.Fail(
            ("title", "t"), ("list", new[] { "a" }),
            ("post", new TestView(("title", "t"), ("author", new TestView(("name", "CM"))), ("image", null))));
        Assert.Equal("themes/t/layouts/page.html" + problem, told);
    }

    [Fact]
    public void A_mistake_in_a_partial_names_the_partial() =>
        Assert.Equal(
            "themes/t/partials/card.html(2,4): error SP0602: There is no 'titel' here. Did you mean 'title'?",
            Theme.Of("\n\n{{ include 'card' }}").With("partials/card.html", "\n{{ titel }}").Fail(("title", "t")));

    [Fact]
    public void A_mistake_in_a_block_names_the_layout_it_is_written_in() =>
        Assert.Equal(
            "themes/t/layouts/page.html(2,27): error SP0602: There is no 'titel' here.",
            Theme.Of("{{ extends 'base' }}\n{{ wrap block 'head' }}{{ titel }}{{ end }}").With("layouts/base.html", "{{ wrap block 'head' }}{{ end }}").Fail());

    [Theory]
    [InlineData("{{ if x }}", "(1,9): error SP0601: An 'end' is missing before this. Close each if, for, while, case, capture, func and wrap with {{ end }}.")]
    [InlineData("{{ end }}", "(1,6): error SP0601: This 'end' closes nothing. Take it away, or open what it should close.")]
    [InlineData("{{ else }}{{ end }}", "(1,4): error SP0601: This 'else' belongs to nothing. It stands after an if, a when or a for, before their 'end'.")]
    [InlineData("{{ 1 + }}", "(1,8): error SP0601: Something is missing before '}}'. Write on both sides of an operator what it works on.")]
    [InlineData("{{ for i of x }}{{ end }}", "(1,4): error SP0601: This loop needs 'in', and here is 'of'. Write {{ for post in posts }} … {{ end }}.")]
    [InlineData("{{ 'a }}", "(1,8): error SP0601: A text in quotes is never closed. Close it with the quote it begins with.")]
    [InlineData("a\n{{ x", "(2,1): error SP0601: This '{{' is never closed. Close it with '}}'.")]
    [InlineData("a\n {{ x <", "(2,2): error SP0601: Something is missing before 'the end'. Write on both sides of an operator what it works on.")]
    [InlineData("{{ if x }}{{ end }}\n\n  {{ # a comment", "(3,3): error SP0601: This '{{' is never closed. Close it with '}}'.")]
    public void What_is_no_template_is_told_at_load(string template, string problem) =>
        Assert.Equal(["themes/t/layouts/page.html" + problem], Theme.Of(template).LoadProblems());

    [Theory]
    [InlineData("{{ if false }}{{ psot.title }}{{ end }}", "(1,18): error SP0602: There is no 'psot' here. Did you mean 'post'?")]
    [InlineData("{{ if false }}{{ post.titel }}{{ end }}", "(1,23): error SP0602: There is no 'titel' in 'post'. Did you mean 'title'?")]
    [InlineData("{{ mine.x }}", "(1,4): error SP0602: There is no 'mine' here. Did you mean 'line'?")]
    [InlineData("{{ post = 1 }}", "(1,4): error SP0602: 'post' has a meaning already. Take a name of your own.")]
    [InlineData("{{ capture string }}{{ end }}", "(1,12): error SP0602: 'string' has a meaning already. Take a name of your own.")]
    [InlineData("{{ post.title | strng.upcase }}", "(1,17): error SP0602: There is no 'strng' here. Did you mean 'string'?")]
    public void Unknown_names_are_found_in_branches_that_never_run(string template, string problem) =>
        Assert.Equal(["themes/t/layouts/page.html" + problem], Theme.Of(template + "{{ line = 1 }}")
            .Knowing(("post", ["title", "url"]), ("site", null)).LoadProblems());

    [Theory]
    [InlineData("{{ x = 1; x }}{{ for i in [1]; i; for.index; end }}{{ func f(a) ; a; end; f 1 }}{{ capture c }}{{ end }}{{ c }}")]
    [InlineData("{{ post.title }}{{ site.anything.goes }}{{ include 'p' key: 1 }}{{ {a: 1}.a }}{{ this.x = 1 }}")]
    [InlineData("{{ for post in [1]; post.other; end }}")]
    [InlineData("{{ with site }}{{ anything }}{{ end }}")]
    [InlineData("{{ x = do; ret $0; end; [1] | array.each @x }}")]
    public void Names_that_templates_set_are_known(string template) =>
        Assert.Empty(Theme.Of(template).With("partials/p.html", "{{ $.key }}").Knowing(("post", ["title", "url"]), ("site", null))
            .LoadProblems());

    [Fact]
    public void After_a_mistake_the_next_page_is_whole()
    {
        using var rendering = Theme.Of("{{ for i in [1, 2] }}{{ capture c }}{{ include 'p' }}{{ end }}{{ c }}{{ end }}").With("partials/p.html", "{{ x.y }}").Start();

        Assert.Equal("1212", rendering.Render("page", ("x", new TestView(("y", 12)))));
        rendering.Fail("page", ("x", null));
        Assert.Equal("1212", rendering.Render("page", ("x", new TestView(("y", 12)))));
    }

    [Fact]
    public void A_cycle_begins_anew_on_each_page()
    {
        using var rendering = Theme.Of("{{ for i in [1, 2, 3] }}{{ ['a', 'b'] | array.cycle }}{{ end }}").Start();

        Assert.Equal("aba", rendering.Render("page"));
        Assert.Equal("aba", rendering.Render("page"));
    }

    [Fact]
    public void What_one_page_sets_the_next_does_not_see()
    {
        using var rendering = Theme.Of("{{ if first; mine = 1; end }}{{ mine }}").Start();

        Assert.Equal("1", rendering.Render("page", ("first", true)));
        Assert.EndsWith("error SP0602: There is no 'mine' here.", rendering.Fail("page", ("first", false)), StringComparison.Ordinal);
    }
}
