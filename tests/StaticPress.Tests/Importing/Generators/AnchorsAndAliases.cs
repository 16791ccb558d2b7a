using StaticPress.Tests.Support;

namespace StaticPress.Tests.Importing.Generators;

/// <summary>YAML says a thing once and means it in several places: <c>&amp;name</c>, <c>*name</c>, <c>&lt;&lt;: *name</c>.</summary>
public sealed class AnchorsAndAliases
{
    private const string Post = "content/posts/2021/2021-08-26-tide.md";

    private static readonly string[] Tide = ["---", "title: Tide", "---", "Words."];

    [Theory]
    [InlineData("jekyll", "_posts/2021-08-26-tide.md")]
    [InlineData("hexo", "source/_posts/2021-08-26-tide.md")]
    public void Settings_with_them_are_read(string generator, string post)
    {
        using var old = new OldFolder(generator)
            .File("_config.yml", "name: &name Notes of a harbor", "title: *name", "url: https://old.example", "a: &a {b: 1}", "c:", "  <<: *a")
            .File(post, Tide).Import();

        Assert.Equal("", old.Build());
        Assert.Contains("title: \"Notes of a harbor\"", old.Read("site.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain("could not be read", old.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_merged_into_a_group_counts_behind_what_it_says_itself()
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: A", "defaults:",
                "  - scope: {path: ''}", "    values: &all {category: Sea, author: Ann, series: One}",
                "  - scope: {path: _posts}", "    values:", "      author: Ben", "      <<: [*all, {series: Two, description: Said once.}]")
            .File("_posts/2021-08-26-tide.md", Tide).Import();

        Assert.Equal("", old.Build());
        foreach (var line in (string[])["category: Sea", "author: Ben", "series: \"One\"", "description: \"Said once.\""])
            Assert.Contains(line + "\n", old.Read(Post), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jekyll", "_posts/2021-08-26-tide.md")]
    [InlineData("hugo", "content/posts/tide.md")]
    [InlineData("eleventy", "posts/tide.md")]
    [InlineData("astro", "src/content/posts/tide.md")]
    public void Heads_with_them_are_read(string generator, string post)
    {
        using var old = new OldFolder(generator).File(post, "---", "title: &t High tide", "date: 2021-08-26", "description: *t",
            "tags: &tags [sea, moon]", "more: {<<: {a: 1}, tags: *tags}", "---", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("title: \"High tide\"\ndate: 2021-08-26\ntags: [sea, moon]\n", old.Read(Post), StringComparison.Ordinal);
        Assert.Contains("description: \"High tide\"\n", old.Read(Post), StringComparison.Ordinal);
        Assert.DoesNotContain("no good YAML", old.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_settings_alike_the_last_counts_as_in_Ruby_and_tags_of_types_are_passed_over()
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: One", "description: !!str Words", "title: Two", "url: https://old.example")
            .File("_posts/2021-08-26-tide.md", Tide).Import();

        Assert.Equal("", old.Build());
        Assert.Contains("title: \"Two\"", old.Read("site.yml"), StringComparison.Ordinal);
        Assert.Contains("description: \"Words\"", old.Read("site.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{0},{0},{0},{0},{0},{0},{0},{0},{0},{0}]", "_config.yml, line 7")]
    [InlineData("[{0}]", "_config.yml, line 65")]
    public void A_few_lines_that_stand_for_billions_of_values_end_the_reading_and_not_the_program(string line, string told)
    {
        var clock = new OwnTime();
        var lines = Enumerable.Range(1, 80)
            .Select(i => $"a{i}: &a{i} {string.Format(System.Globalization.CultureInfo.InvariantCulture, line, i == 1 ? "x" : $"*a{i - 1}")}");
        using var old = new OldFolder("jekyll").File("_config.yml", ["title: A", .. lines])
            .File("_posts/2021-08-26-tide.md", Tide).Import();

        Assert.Equal("", old.Build());
        Assert.True(old.Has(Post));
        Assert.Contains(told, old.Report, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void An_alias_of_nothing_is_told_where_it_stands()
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: A", "url: https://old.example", "more:", "  a: *nothing")
            .File("_posts/2021-08-26-tide.md", Tide).Import();

        Assert.Contains("_config.yml, line 4", old.Report, StringComparison.Ordinal);
    }
}
