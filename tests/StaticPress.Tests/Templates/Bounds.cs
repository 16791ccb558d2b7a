using System.Text;
using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Tests.Templates;

/// <summary>No template ends or hangs the program: each limit is a problem that names it.</summary>
public sealed class Bounds
{
    private const string Page = "themes/t/layouts/page.html";

    [Theory]
    [InlineData("{{ while true }}{{ end }}", "(1,4): error SP0604: More than 2,000,000 runs of loops in one page. Look for a loop that does not end.")]
    [InlineData("{{ for i in 1..2000000000 }}{{ end }}", "(1,14): error SP0604: More than 2,000,000 runs of loops in one page. Look for a loop that does not end.")]
    [InlineData("{{ for i in 1..2000; for j in 1..2000; end; end }}", "(1,22): error SP0604: More than 2,000,000 runs of loops in one page. Look for a loop that does not end.")]
    [InlineData("{{ func f; f; end; f }}", "(1,12): error SP0604: More than 100 includes, blocks or functions stand within each other. Does one include or call itself?")]
    [InlineData("{{ 'a' | string.pad_left 100000000 }}", "(1,10): error SP0604: A text grew past 8,388,608 characters. Look for a loop that adds to it.")]
    [InlineData("{{ 'aaaaaaaaaa' * 100000000 }}", "(1,19): error SP0604: A text grew past 8,388,608 characters. Look for a loop that adds to it.")]
    [InlineData("{{ x = 'aaaaaaaaaaaaaaaa'; for i in 1..40; x = x + x; end }}", "(1,44): error SP0604: A text grew past 8,388,608 characters. Look for a loop that adds to it.")]
    [InlineData("{{ x = 'aaaaaaaaaaaaaaaa'; for i in 1..40; x = $\"{x}{x}\"; end }}", "(1,44): error SP0604: A text grew past 8,388,608 characters. Look for a loop that adds to it.")]
    [InlineData("{{ func f(a); f (a + a); end; f 'aaaaaaaaaaaaaaaa' }}", "(1,17): error SP0604: A text grew past 8,388,608 characters. Look for a loop that adds to it.")]
    [InlineData("{{ x = [1]; for i in 1..40; x = array.concat x x; end; x.size }}", "(1,33): error SP0604: More than 2,000,000 runs of loops in one page. Look for a loop that does not end.")]
    [InlineData("{{ regex.match 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' '^(a+)+$' }}", "(1,4): error SP0604: A regular expression took longer than 250 ms. Make it simpler: nested repetitions are the usual cause.")]
    [InlineData("{{ x = 'abcdefghijklmnop' | string.pad_left 1000000; for i in 1..100; x; end }}", "(1,71): error SP0604: The page grew past 64 MB. Look for a loop that prints too much.")]
    [InlineData("{{ x = []; for i in 1..1000; x = array.add x ('a' | string.pad_left 1000000); end }}", "(1,47): error SP0604: The texts that were made for this page have more than 134,217,728 characters in all. Look for a loop that makes long texts.")]
    [InlineData("{{ x = 'a' | string.pad_left 1000000; y = []; for i in 1..1000; y = array.add y (x + i); end }}", "(1,81): error SP0604: The texts that were made for this page have more than 134,217,728 characters in all. Look for a loop that makes long texts.")]
    [InlineData("{{ x = 'a' | string.pad_left 1000000; y = []; for i in 1..1000; capture z; x; end; y = array.add y z; end }}", "(1,65): error SP0604: The texts that were made for this page have more than 134,217,728 characters in all. Look for a loop that makes long texts.")]
    [InlineData("{{ x = 'a' | string.pad_left 1000000; y = []; for i in 1..1000; y = array.add y (string.split x ' '); end }}", "(1,82): error SP0604: The texts that were made for this page have more than 134,217,728 characters in all. Look for a loop that makes long texts.")]
    public void A_limit_is_named(string template, string problem) => Assert.Equal(Page + problem, Theme.Of(template).Fail());

    [Fact]
    public void A_page_has_five_seconds() =>
        Assert.Equal(TimeSpan.FromSeconds(5), new TemplateRenderer(Theme.Of("").Load(),
        new TemplateGlobals(new Dictionary<string, object?>())).PageTime);

    [Fact]
    public void An_endless_page_is_stopped_after_its_time()
    {
        // Slow enough that the clock comes before the count of runs.
        const string Endless = "{{ x = 'a' | string.pad_left 1000000; while true; y = x | string.index_of 'b'; end }}";

        var problem = Theme.Of(Endless).Within(TimeSpan.FromSeconds(1)).Fail();

        Assert.StartsWith(Page + "(1,", problem, StringComparison.Ordinal);
        Assert.EndsWith("error SP0604: This page took longer than 1 s. Look for a loop that does not end.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_that_includes_itself_without_end_is_stopped() =>
        Assert.Equal(
            "themes/t/partials/a.html(1,13): error SP0604: More than 100 includes, blocks or functions stand within each other. Does one include or call itself?",
            Theme.Of("{{ include 'a' }}").With("partials/a.html", "{{ if true; include 'a'; end }}").Fail());

    [Fact]
    public void Cached_partials_within_each_other_without_end_are_stopped() =>
        Assert.Equal(
            "themes/t/partials/a.html(1,4): error SP0604: More than 20 cached partials stand within each other. Does one contain itself?",
            Theme.Of("{{ cached 'a' }}").With("partials/a.html", "{{ cached 'a' }}").Fail());

    [Fact]
    public void An_archive_of_a_hundred_thousand_posts_is_no_endless_loop()
    {
        var posts = Enumerable.Range(0, 100_000).Select(i => new TestView(("title", "A post with a title of its own"), ("url", $"/{i}/")))
            .ToArray();

        var html = Theme.Of("{{ for post in posts }}<li><a href=\"{{ post.url }}\">{{ post.title }}</a>{{ end }}").Render(("posts", posts));

        Assert.Equal(100_000, html.Split("<li>").Length - 1);
    }

    [Theory]
    [InlineData("{{ if x }}", "{{ end }}", 20_000)]
    [InlineData("{{ for i in x }}", "{{ end }}", 20_000)]
    [InlineData("{{ func f }}", "{{ end }}", 20_000)]
    [InlineData("{{ capture x }}", "{{ end }}", 20_000)]
    [InlineData("{{ case x }}{{ when 1 }}", "{{ end }}", 20_000)]
    public void Statements_nested_without_end_are_refused(string open, string close, int depth)
    {
        var text = new StringBuilder().Insert(0, open, depth).Append('x').Insert(0, "\n")
            .Append(string.Concat(Enumerable.Repeat(close, depth)));

        Assert.Contains(Theme.Of(text.ToString()).LoadProblems(), p =>
            p.EndsWith("error SP0604: More than 100 statements stand within each other. Move the inner ones into a partial.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{{ ", "(", "1", ")")]
    [InlineData("{{ ", "[", "1", "]")]
    [InlineData("{{ ", "{a:", "1", "}")]
    [InlineData("{{ ", "!", "x", "")]
    [InlineData("{{ x", ".x", "", "")]
    [InlineData("{{ x", "?.x", "", "")]
    [InlineData("{{ x", "[0]", "", "")]
    [InlineData("{{ x", " | string.upcase", "", "")]
    [InlineData("{{ ", "x + ", "x", "")]
    [InlineData("{{ ", "x && ", "x", "")]
    [InlineData("{{ ", "x ?? ", "x", "")]
    [InlineData("{{ ", "x ? 1 : ", "x", "")]
    [InlineData("{{ ", "@", "x", "")]
    [InlineData("{{ case x; ", "when 2; 3; ", "end", "")]
    public void Expressions_nested_without_end_are_refused(string before, string open, string inner, string close)
    {
        var text = before + string.Concat(Enumerable.Repeat(open, 20_000)) + inner + string.Concat(Enumerable.Repeat(close, 20_000))
            + " }}";

        var problem = Assert.Single(Theme.Of(text).LoadProblems());
        Assert.EndsWith("error SP0604: This nests more than 100 levels deep. Give a part of it a name first: {{ x = … }}.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1E9999999")]
    [InlineData("9999999999999E999999995*1..99")]
    [InlineData("x + 1e99999999999999999999")]
    [InlineData("1e-9999999")]
    public void Numbers_that_take_hours_to_write_out_are_refused(string code)
    {
        var problem = Assert.Single(Theme.Of("{{ " + code + " }}").LoadProblems());
        Assert.EndsWith("error SP0604: This number has more than 1,000 digits. Write a smaller one.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("e1")]
    public void Numbers_of_more_than_a_thousand_digits_are_refused(string exponent) =>
        Assert.EndsWith("error SP0604: This number has more than 1,000 digits. Write a smaller one.",
            Assert.Single(Theme.Of("{{ " + new string('9', 1001) + exponent + " }}").LoadProblems()), StringComparison.Ordinal);

    [Fact]
    public void A_number_may_have_an_exponent() => Assert.Equal("1000 0.5", Theme.Of("{{ 1e3 }} {{ 5.0e-1 }}").Render());

    [Fact]
    public void A_long_chain_of_branches_is_refused()
    {
        var text = "{{ if x == 0 }}0" + string.Concat(Enumerable.Range(1, 5_000).Select(i => $"{{{{ else if x == {i} }}}}{i}"))
            + "{{ end }}";

        Assert.Contains(Theme.Of(text).LoadProblems(), p =>
            p.Contains("More than 100 statements stand within each other.", StringComparison.Ordinal));
    }

    [Fact]
    public void Branches_side_by_side_may_be_many()
    {
        var text = string.Concat(Enumerable.Range(0, 500).Select(i => $"{{{{ if x == {i} }}}}{i}{{{{ else if x == -1 }}}}-{{{{ end }}}}{{{{ for i in [1] }}}}{{{{ for.index }}}}{{{{ end }}}}"));

        Assert.Contains("0700", Theme.Of(text).Render(("x", 7)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_buffer_refuses_what_is_past_its_limit()
    {
        using var buffer = new Utf8Buffer(16) { Limit = 64 };

        buffer.Write(new byte[60]);
        Assert.Throws<BufferFullException>(() => buffer.Write(new byte[10]));
        Assert.Equal(60, buffer.Length);
    }
}
