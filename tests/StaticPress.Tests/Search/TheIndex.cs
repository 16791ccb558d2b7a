using StaticPress.Tests.Support;

namespace StaticPress.Tests.Search;

public sealed class TheIndex
{
    [Fact]
    public void A_word_leads_to_the_posts_that_have_it_with_where_it_stands()
    {
        var index = new WrittenIndex(new TestSite()
            .Config("title: Show")
            .Post("2024-01-01-a", "title: Rain in Haifa\ncategory: Weather\ntags: [Winter rain]", "Rain, *rain* and `umbrella`.")
            .Post("2024-01-02-b", "title: Sun\nsource: The Haifa Herald", "No rain.")
            .Page("about", "title: About rain", "Nothing else.")
            .Build());

        Assert.Equal(["/about/ 5", "/2024/01/01/a/ 7", "/2024/01/02/b/ 1"], index.Find("rain"));
        Assert.Equal(["/2024/01/01/a/ 5", "/2024/01/02/b/ 3"], index.Find("haifa"));
        Assert.Equal(["/2024/01/01/a/ 1"], index.Find("umbrella"));
        Assert.Equal(["/2024/01/01/a/ 3"], index.Find("weather"));
        Assert.Equal(["/2024/01/01/a/ 0"], index.Find("=weather"));
        Assert.Empty(index.Find("snow"));
    }

    [Fact]
    public void A_hit_is_shown_with_its_address_below_the_base_path_its_title_date_and_category()
    {
        var index = new WrittenIndex(new TestSite()
            .Config("title: Show\nurl: https://example.org/blog/\ndate_format: dd/MM/yyyy")
            .Post("2024-01-01-a", "title: \"<b> & \\\"quotes\\\"\"\ncategory: Café talk")
            .Page("about", "title: About")
            .Build());

        Assert.Equal(["/blog/about/", "About"], index.Title(0).EnumerateArray().Select(value => value.GetString()));
        Assert.Equal(["/blog/2024/01/01/a/", "<b> & “quotes”", "01/01/2024", "Café talk"], index.Title(1).EnumerateArray()
            .Select(value => value.GetString()));
    }

    [Fact]
    public void Drafts_what_is_for_nobody_to_find_and_redirects_are_left_out()
    {
        var index = new WrittenIndex(new TestSite()
            .Config("title: Show\nredirects:\n  /old/: /about/")
            .Post("2024-01-01-a", "title: Open\naliases: [/before/]")
            .Post("2024-01-02-b", "title: Hidden\nnoindex: true")
            .Post("2024-01-03-c", "title: Draft\ndraft: true")
            .Post("2029-01-04-d", "title: Later")
            .Page("about", "title: About")
            .Page("hidden", "title: Hidden\nnoindex: true")
            .With(options => options with { Drafts = true, Future = true })
            .Build());

        Assert.Equal(["/about/ 1", "/2024/01/01/a/ 1"], index.Find("text"));
        Assert.Equal(2, index.Start.GetProperty("documents").GetInt32());
        Assert.Equal("[[2024,1]]", index.Start.GetProperty("years").GetRawText());
    }

    [Fact]
    public void A_large_index_is_cut_into_files_of_like_length_in_the_order_of_its_words()
    {
        var built = Large(120).Build();
        var index = new WrittenIndex(built);
        var files = index.FirstWords;
        int[] lengths = [.. files.Select((_, number) => built.Bytes($"/search/words/{number}.bin").Length)];

        Assert.Equal(files.Order(StringComparer.Ordinal), files);
        Assert.Equal(index.Words.Order(StringComparer.Ordinal), index.Words);
        Assert.InRange(files.Length, 5, 50);
        Assert.InRange(lengths.Max(), lengths.Sum() / files.Length, 2 * lengths.Sum() / files.Length);
        Assert.Equal(120, index.Find("every").Length);
        Assert.Equal(["/2020/01/08/7/ 0"], index.Find("only7"));
    }

    [Fact]
    public void A_new_post_changes_only_the_files_of_its_words()
    {
        var before = Large(120).Build();
        var after = Large(120).Post("2025-01-01-new", "title: Zzz", "zzz").Build();
        string[] words = [.. before.Urls.Where(url => url.StartsWith("/search/words/", StringComparison.Ordinal))];

        var changed = words.Where(url => !before.Bytes(url).AsSpan().SequenceEqual(after.Bytes(url)));

        Assert.True(words.Length > 5);
        Assert.Single(changed);
    }

    [Fact]
    public void The_index_is_the_same_whoever_read_its_words()
    {
        var whole = Large(40).Build();
        var asked = Large(40).Build().Blog.Renderer;
        using var worker = asked.Worker();
        using var buffer = new StaticPress.Primitives.Utf8Buffer();
        foreach (var route in whole.Blog.Plan.Routes.Routes.Where(route => route is StaticPress.Routing.Route.SearchFile).Reverse())
        {
            worker.Render(route, buffer);
            Assert.Equal(whole.Bytes(route.Url.Value), buffer.WrittenSpan.ToArray());
        }
    }

    [Fact]
    public void A_site_may_do_without()
    {
        var built = new TestSite().Config("title: Show\nsearch: false").Post("2024-01-01-a", "title: A").Build();

        Assert.Equal("", built.Report);
        Assert.DoesNotContain(built.Urls, url => url.StartsWith("/search/", StringComparison.Ordinal));
        Assert.Empty(built.Page("/").QuerySelectorAll("a[href='/search/']"));
    }

    private static TestSite Large(int posts)
    {
        var site = new TestSite().Config("title: Show");
        for (var number = 0; number < posts; number++)
        {
            var body = string.Join(' ', Enumerable.Range(0, 1000)
                .Select(at => $"{(char)('a' + (number * 7 + at * 3) % 26)}{(number * 31 + at * 17) % 97}word"));
            site = site.Post($"{new DateTime(2020, 1, 1).AddDays(number):yyyy-MM-dd}-{number}", $"title: Post {number}", $"{body} every only{number}");
        }

        return site;
    }
}
