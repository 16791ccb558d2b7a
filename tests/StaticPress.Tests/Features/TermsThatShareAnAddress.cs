using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class TermsThatShareAnAddress
{
    [Theory]
    [InlineData("C|C#|C++", "c c-plus-plus c-sharp")]
    [InlineData("C#|C++", "c-plus-plus c-sharp")]
    [InlineData("F|F#", "f f-sharp")]
    [InlineData("net|.NET", "dot-net net")]
    [InlineData("google|google+", "google google-plus")]
    [InlineData("R D|R&D", "r-and-d r-d")]
    [InlineData("metoo|#metoo", "hash-metoo metoo")]
    [InlineData("C#", "c")]
    [InlineData("C++|F#|.NET", "c f net")]
    [InlineData("open source|opensource", "open-source opensource")]
    public void Signs_are_said_in_words_where_they_alone_tell_two_tags_apart(string tags, string slugs)
    {
        var site = Tagged([.. tags.Split('|')]).Build();
        Assert.Equal(("", slugs), (site.Report, Slugs(site)));
    }

    [Theory]
    [InlineData("open source|Open-Source|open source", "open source", "'Open-Source' (1 post)")]
    [InlineData("OPEN SOURCE|open_source|Open Source", "OPEN SOURCE", "'Open Source', 'open_source' (2 posts)")]
    [InlineData("Cafe|Café|Café", "Café", "'Cafe' (1 post)")]
    [InlineData("Rock'n'Roll|Rock’n’roll", "Rock'n'Roll", "'Rock’n’roll' (1 post)")]
    [InlineData("Αθήνα|αθηνα", "Αθήνα", "'αθηνα' (1 post)")]
    [InlineData("Straße|STRASSE", "Straße", "'STRASSE' (1 post)")]
    public void One_word_in_several_spellings_is_one_tag_called_as_most_posts_do_and_told_once(string tags, string name, string others)
    {
        var site = Tagged([.. tags.Split('|')]).Build();
        var problem = Assert.Single(site.Problems);
        Assert.Equal($"The tag '{name}' is also written {others}. Spell it the same way everywhere.", problem.Said);
        Assert.False(problem.IsError);
        var term = Assert.Single(site.Page("/tags/").QuerySelectorAll("main li a"));
        Assert.Equal($"{name} {tags.Split('|').Length}", term.TextContent);
    }

    [Fact]
    public void Every_place_calls_a_tag_by_its_one_name()
    {
        var site = Tagged("Iran", "Iran", "IRAN").Build();
        var post = site.Page("/2021/01/03/c/");
        Assert.Equal("Iran", post.QuerySelector("meta[property='article:tag']")!.GetAttribute("content"));
        Assert.Contains("\"keywords\":[\"Iran\"]", post.QuerySelector("script[type='application/ld+json']")!.TextContent,
            StringComparison.Ordinal);
        Assert.Equal(["Iran", "Iran", "Iran"], site.Xml("/feed.xml").Descendants("category").Select(label => label.Value));
    }

    [Fact]
    public void Words_of_other_scripts_that_read_alike_get_a_number_and_the_most_used_keeps_the_address()
    {
        var site = Tagged("上海", "伤害", "伤害").Build();
        Assert.Equal("伤害", site.Page("/tag/shanghai/").QuerySelector("h1")!.TextContent);
        Assert.Equal("上海", site.Page("/tag/shanghai-2/").QuerySelector("h1")!.TextContent);
        Assert.Equal(
            "content/posts/2021-01-01-a.md(3,7): warning SP0416: The address 'shanghai' is that of '伤害', so '上海' has 'shanghai-2'. "
            + "Spell both the same way if they mean the same; else choose an address in site.yml: tags: {\"上海\": {slug: …}}.\n",
            site.Report);
    }

    [Fact]
    public void An_address_that_another_tag_has_by_its_own_name_is_not_taken_from_it()
    {
        var site = Tagged("C", "C#", "C Sharp", "C 2").Build();
        Assert.Equal("c c-2 c-sharp c-sharp-2", Slugs(site));
        Assert.Equal("C Sharp", site.Page("/tag/c-sharp/").QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("tags: {\"C#\": {slug: csharp}}", "C|C#|c#", "c csharp")]
    [InlineData("tags: {\"آرم\": {slug: aram}}", "ARM|آرم", "aram arm")]
    [InlineData("tags: {Golang: {slug: go}}", "Go|Golang", "go")]
    [InlineData("tags: {Golang: {slug: go}, Go: {slug: go}}", "Go|Golang", "go")]
    [InlineData("tags: {Résumé: {slug: cv}, Resume: {slug: go-on}}", "Résumé|Resume", "cv go-on")]
    [InlineData("tags: {خبر: {slug: خبر}}", "خبر", "خبر")]
    public void Site_yml_can_give_a_tag_its_address(string config, string tags, string slugs) =>
        Assert.Equal(slugs, Slugs(Tagged([.. tags.Split('|')]).Config(config).Build()));

    [Fact]
    public void Site_yml_can_describe_tags_that_only_signs_tell_apart()
    {
        var site = Tagged("C", "C#").Config("tags: {C: The old one., \"C#\": The sharp one., \"C++\": Not yet.}").Build();
        Assert.Equal("", site.Report);
        Assert.Equal("The old one.", site.Page("/tag/c/").QuerySelector(".list-description")!.TextContent);
        Assert.Equal("The sharp one.", site.Page("/tag/c-sharp/").QuerySelector(".list-description")!.TextContent);
    }

    [Fact]
    public void A_tag_an_author_or_a_category_may_be_called_as_a_device_of_Windows_is()
    {
        var site = new TestSite().Post("2021-01-01-a", "title: A\ntags: [Con]\nauthor: Nul\ncategory: AUX").Build();
        Assert.Equal("", site.Report);
        Assert.True(site.Has("/tag/x-con/") && site.Has("/author/x-nul/") && site.Has("/category/x-aux/"));
    }

    [Fact]
    public void Categories_are_told_apart_in_feeds_news_and_addresses_of_posts_too()
    {
        var site = new TestSite().Config("news_categories: [\"C#\"]\npermalinks: {post: \"/:category/:slug/\"}")
            .Post("2021-01-01-a", "title: A\ncategory: C").Post("2021-01-02-b", "title: B\ncategory: C#").Build();
        Assert.Equal("", site.Report);
        Assert.True(site.Has("/category/c/feed.xml") && site.Has("/category/c-sharp/feed.xml"));
        Assert.Contains("\"BlogPosting\"", site.Page("/c/a/").QuerySelector("script[type='application/ld+json']")!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains("\"NewsArticle\"", site.Page("/c-sharp/b/").QuerySelector("script[type='application/ld+json']")!.TextContent,
            StringComparison.Ordinal);
    }

    private static TestSite Tagged(params string[] tags) => tags.Index().Aggregate(new TestSite(), (site, tag) =>
        site.Post($"2021-01-0{tag.Index + 1}-{(char)('a' + tag.Index)}", $"title: A\ntags: [\"{tag.Item}\"]"));

    private static string Slugs(BuiltSite site) => string.Join(' ', site.Page("/tags/").QuerySelectorAll("main li a")
        .Select(tag => Uri.UnescapeDataString(tag.GetAttribute("href")!)["/tag/".Length..^1]).Order(StringComparer.Ordinal));
}
