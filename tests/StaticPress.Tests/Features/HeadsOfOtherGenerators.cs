using StaticPress.Content;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class HeadsOfOtherGenerators
{
    [Theory]
    [InlineData("+++\ntitle = \"Out: at sea\"\ndate = 2024-01-02\ntags = [\"tide\", \"moon\"]\n+++\nText.\n")]
    [InlineData("+++\ntitle = 'Out: at sea' # a comment\ndate = 2024-01-02T00:00:00Z\n[taxonomies]\ntags = [\"tide\",\n  \"moon\"]\n+++\n\nText.\n")]
    [InlineData("\uFEFF+++\r\ntitle = \"Out: at sea\"\r\ndate = \"2024-01-02\"\r\ntags = [\"tide\", \"moon\"]\r\n+++\r\nText.\r\n")]
    [InlineData("{\n\t\"title\": \"Out: at sea\",\n\t\"date\": \"2024-01-02\",\n\t\"tags\": [\"tide\", \"moon\"]\n}\n\nText.\n")]
    [InlineData("{ \"title\": \"Out: at sea\", \"date\": \"2024-01-02\", \"tags\": [\"tide\", \"moon\"], \"extra\": {\"mood\": \"a } b\"} }\nText.\n")]
    [InlineData("Title: Out: at sea\nDate: 2024-01-02\nTags: tide, moon\n\nText.\n")]
    [InlineData("title: Out: at sea\r\ndate: 2024-01-02\r\ntags: tide,\r\n  moon\r\n\r\nText.\r\n")]
    [InlineData("---\nTitle: \"Out: at sea\"\nDate: 2024-01-02\nTags: [tide, moon]\n---\nText.\n")]
    [InlineData("title    : \"Out: at sea\"\ndate     : 2024-01-02\ntags:\n- tide\n- moon\n---\n\nText.\n")]
    [InlineData("\uFEFFtitle: \"Out: at sea\"\r\ndate: 2024-01-02\r\n# of the coast\r\ntags: [tide, moon]\r\n\r\n---\r\nText.\r\n")]
    [InlineData("---toml\ntitle = \"Out: at sea\"\ndate = 2024-01-02\ntags = [\"tide\", \"moon\"]\n---\nText.\n")]
    [InlineData("--- JSON\r\n{\r\n\t\"title\": \"Out: at sea\",\r\n\t\"date\": \"2024-01-02\", \"tags\": [\"tide\", \"moon\"]\r\n}\r\n---\r\nText.\r\n")]
    [InlineData("---yaml\ntitle: \"Out: at sea\"\ndate: 2024-01-02\ntags: [tide, moon]\n---\nText.\n")]
    [InlineData("-----\ntitle: \"Out: at sea\"\ndate: 2024-01-02\ntags: [tide, moon]\n-----\nText.\n")]
    [InlineData(";;;\n\"title\": \"Out: at sea\",\n\"date\": \"2024/1/2\",\n\"tags\": [\"tide\", \"moon\"]\n;;;\nText.\n")]
    [InlineData("\"title\": \"Out: at sea\",\n\"date\": \"2024/1/2\",\n\"tags\": [\"tide\", \"moon\"]\n;;;\nText.\n")]
    [InlineData("---\ntitle: \"Out:\nat sea\"\ndate: 2024-01-02\ntags:\n- 'tide'\n- moon\n---\nText.\n")]
    [InlineData("---\ndate: 2024-01-02\ntags: [tide, moon]\ntitle: 'Out:\n\tat\nsea'\n---\nText.\n")]
    public void A_head_is_read_in_whatever_form_it_is_written(string file)
    {
        var site = new TestSite().File("content/posts/out.md", file).Build();
        Assert.Equal("", site.Report);
        var page = site.Page("/2024/01/02/out/");
        Assert.Equal("Out: at sea", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal("Text.", page.QuerySelector(".prose")!.TextContent.Trim());
        Assert.True(site.Has("/tag/tide/") && site.Has("/tag/moon/"));
    }

    [Theory]
    [InlineData("2024/01/02/out", "", "2024-01-02")]
    [InlineData("2024/1/2/out", "", "2024-01-02")]
    [InlineData("blog/2024/01/02/out/index", "", "2024-01-02")]
    [InlineData("2024/01-02-out", "", "2024-01-02")]
    [InlineData("2024-01-02/index", "", "2024-01-02")]
    [InlineData("2024-01-02/out", "", "2024-01-02")]
    [InlineData("2024/01/02", "", "2024-01-02")]
    [InlineData("20240102-out", "", "2024-01-02")]
    [InlineData("2024_01_02_out", "", "2024-01-02")]
    [InlineData("out", "permalink: /2024/01/02/out/", "2024-01-02")]
    [InlineData("out", "path: 2024/01/02/out", "2024-01-02")]
    [InlineData("out", "permalink: /blog/2024/1/2/out.html", "2024-01-02")]
    [InlineData("2023/05/06/out", "permalink: /2024/01/02/out/", "2023-05-06")]
    [InlineData("2024-01-02-out", "permalink: /2023/05/06/out/", "2024-01-02")]
    public void A_day_that_only_folders_or_the_address_tell_is_read(string name, string line, string day)
    {
        var site = new TestSite().Post(name, "title: Out\n" + line).Build();
        Assert.Equal("", site.Report);
        Assert.Equal(day, site.Blog.Plan.Site.Posts[0].Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2024/01/out", "")]
    [InlineData("2024/01/10-things", "")]
    [InlineData("2024/13/02/out", "")]
    [InlineData("2024/02/30/out", "")]
    [InlineData("12024-01-02/out", "")]
    [InlineData("2024-01/02-out", "")]
    [InlineData("202401-out", "")]
    [InlineData("out", "permalink: /2024/01/out/")]
    [InlineData("out", "permalink: /1024/01/02x/out/")]
    public void A_month_is_no_day(string name, string line) =>
        Assert.Contains("There is no date.", new TestSite().Post(name, "title: Out\n" + line).Build().Report, StringComparison.Ordinal);

    [Theory]
    [InlineData("path = \"about/team\"", "/about/team/")]
    [InlineData("path = \"/about/team/\"", "/about/team/")]
    [InlineData("path = \"about.html\"", "/about.html")]
    [InlineData("url = \"/about/team/\"", "/about/team/")]
    public void Zola_says_an_address_without_slashes_at_its_ends(string path, string address)
    {
        var site = new TestSite().File("content/posts/out.md", $"+++\ntitle = \"A\"\ndate = 2024-01-02\n{path}\n+++\nText.\n").Build();
        Assert.Equal("", site.Report);
        Assert.True(site.Has(address), string.Join(' ', site.Urls));
    }

    [Theory]
    [InlineData("# A\n\nText.\n\n## B", "h2 B")]
    [InlineData("a\n=\n\nText.\n\n## B", "h2 B")]
    [InlineData("# A\n\n# B\n\n## C", "h2 B, h3 C")]
    [InlineData("Text.\n\n# B\n\n###### C", "h2 B, h6 C")]
    [InlineData("Text.\n\n# A", "h2 A")]
    [InlineData("## A", "h2 A")]
    public void A_page_has_one_title_however_its_text_begins(string body, string headings)
    {
        var site = new TestSite().Config("markdown: {heading_anchors: false}").Post("2025-01-01-x", "title: A", body).Build();
        Assert.Equal("", site.Report);
        Assert.Equal("A", Assert.Single(site.Page("/2025/01/01/x/").QuerySelectorAll("h1")).TextContent);
        Assert.Equal(headings, string.Join(", ", site.Page("/2025/01/01/x/").QuerySelectorAll(".prose :is(h2, h3, h4, h5, h6)")
            .Select(heading => $"{heading.LocalName} {heading.TextContent}")));
    }

    [Theory]
    [InlineData("+++\ntitle = \"A\"\ndraft = true\n+++\nText.\n")]
    [InlineData("{\"title\": \"A\", \"draft\": true}\nText.\n")]
    [InlineData("Title: A\nStatus: draft\n\nText.\n")]
    [InlineData("---\ntitle: A\nstatus: pending\n---\n")]
    [InlineData("---\ntitle: A\nprivate: true\n---\n")]
    [InlineData("---\ntitle: A\nhidden: true\n---\n")]
    [InlineData("---\ntitle: A\npublished: no\n---\n")]
    [InlineData("---\nTitle: A\nDraft: true\n---\n")]
    [InlineData("---\ntitle: A\npassword: tide\n---\n")]
    [InlineData("---\npost_title: A\npost_status: draft\n---\n")]
    [InlineData("---\ntitle: A\npost_password: tide\n---\n")]
    [InlineData("---\ntitle: A\nvisibility: private\n---\n")]
    [InlineData("---\ntitle: A\nstatus: published\nvisibility: members\n---\n")]
    [InlineData("---\ntitle: A\nisDraft: true\n---\n")]
    [InlineData("---\ntitle: A\npublish: false\n---\n")]
    [InlineData("---\ntitle: A\npublishDate: 2090-01-01\n---\n")]
    [InlineData("+++\ntitle = 'A'\ndate = 2024-01-02\npublishDate = 2090-01-01\n+++\n")]
    [InlineData("---\ntitle: A\nexpiryDate: 2024-02-01\n---\n")]
    public void What_its_author_held_back_in_another_generators_words_is_held_back(string file)
    {
        Assert.Single(new TestSite().File("content/posts/2024-01-02-a.md", file).Read().Plan.Site.Held);
    }

    [Theory]
    [InlineData("---\n")]
    [InlineData("\n")]
    public void A_head_without_a_first_line_may_be_long(string end)
    {
        var words = string.Join(' ', Enumerable.Repeat("tide", 1500));
        var site = new TestSite().File("content/posts/2024-01-02-a.md", $"title: A\ndescription: {words}\ntags: moon\n{end}Text.\n").Build();
        Assert.True(site.Has("/tag/moon/"), site.Report);
        Assert.Equal("Text.", site.Page("/2024/01/02/a/").QuerySelector(".prose")!.TextContent.Trim());
    }

    [Fact]
    public void A_text_that_begins_with_a_word_and_a_colon_is_no_head() => ItIsNoHead("Note: this is a text.\nSource: nobody.\n\nMore.\n");

    [Theory]
    [InlineData("Note: this is a heading.\n---\nMore.\n")]
    [InlineData("- title: of a list\n---\nMore.\n")]
    public void Nor_is_one_that_a_line_parts_later_on(string text) => ItIsNoHead(text);

    private static void ItIsNoHead(string text)
    {
        var site = new TestSite().File("content/posts/2024-01-02-a.md", text).Build();
        Assert.Contains("does not begin with a front matter", site.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lastmod: 2024-03-04")]
    [InlineData("last_modified_at: 2024-03-04")]
    [InlineData("updatedDate: 2024-03-04")]
    [InlineData("modified: 2024-03-04")]
    public void The_day_of_a_change_has_many_names(string line)
    {
        var site = new TestSite().Post("2024-01-02-a", $"title: A\n{line}").Build();
        Assert.Equal("", site.Report);
        Assert.Equal(new DateOnly(2024, 3, 4), DateOnly.FromDateTime(site.Blog.Plan.Site.Posts[0].FrontMatter.Updated!.Value.Date));
    }

    [Fact]
    public void Old_addresses_language_and_series_are_read_by_their_other_names()
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A\nredirect_from: /old/\nlang: fr\nseries: [Tides]\ncanonical_url: https://a.example/").Build();
        Assert.Equal("", site.Report);
        Assert.True(site.Has("/old/"));
        var page = site.Page("/2024/01/02/a/");
        Assert.Equal("https://a.example/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("Tides", site.Blog.Plan.Site.Posts[0].FrontMatter.Series);
    }

    [Fact]
    public void Our_own_word_goes_before_another_for_the_same()
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A\ncategories: [Sea]\ncategory: Land").Build();
        Assert.Equal("Land", site.Blog.Plan.Site.Posts[0].FrontMatter.Category);
        Assert.Contains("'categories' is not a setting", site.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tags: tide, moon", "tide", "moon")]
    [InlineData("tags: [tide, moon]", "tide", "moon")]
    [InlineData("tag: tide", "tide")]
    [InlineData("keywords: tide, moon", "tide", "moon")]
    [InlineData("tags: High Tide", "High Tide")]
    public void Commas_part_tags(string line, params string[] tags)
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A\n" + line).Build();
        Assert.Equal("", site.Report);
        Assert.Equal(tags, site.Blog.Plan.Site.Posts[0].FrontMatter.Tags);
    }

    [Fact]
    public void The_authors_guide_names_every_other_word_for_a_setting()
    {
        var guide = Repository.ReadText("content/README.md").ToLowerInvariant();
        Assert.All(ForeignKeys.Synonyms.Keys, word => Assert.Contains($"`{word}`", guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Hyphens_and_underscores_make_no_other_word()
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A\nredirect-from: [/old/]\ndate_modified: 2024-02-01\nwordpress_id: 12").Build();
        Assert.Equal("", site.Report);
        var head = site.Blog.Plan.Site.Posts[0].FrontMatter;
        Assert.Equal(("/old/", 12, true), (head.Aliases[0], head.WordPressId, head.Updated is not null));
    }

    [Theory]
    [InlineData("heroImage: a.png", "Here it is called 'image'")]
    [InlineData("cover_image: a.png", "Here it is called 'image'")]
    [InlineData("hero-image: a.png", "Here it is called 'image'")]
    [InlineData("resources: [{src: a.png}]", "What lies beside a post is found by its name")]
    public void A_word_near_ours_is_explained_however_it_is_joined(string line, string hint) =>
        Assert.Contains(hint, new TestSite().Post("2024-01-02-a", "title: A\n" + line).Build().Report, StringComparison.Ordinal);

    [Theory]
    [InlineData("tags: a; b; c", "[a, b, c] if it is three, or [\"a; b; c\"] if it is one")]
    [InlineData("tags: بحر، قمر", "[\"بحر\", \"قمر\"] if it is two")]
    [InlineData("tags: 日本、韓国，中国", "[\"日本\", \"韓国\", \"中国\"] if it is three")]
    [InlineData("tags: \"#a #b\"", "[\"#a\", \"#b\"] if it is two")]
    [InlineData("category: News; Radio", "[News, Radio] if it is two")]
    public void Other_signs_between_terms_are_asked_about_in_words_that_can_be_pasted(string line, string hint) =>
        Assert.Contains(hint, new TestSite().Post("2024-01-02-a", "title: A\n" + line).Build().Report, StringComparison.Ordinal);

    [Fact]
    public void A_source_that_has_only_a_title_is_called_by_it()
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A\nsource: {title: The Herald, url: 'https://herald.example/'}").Build();
        var source = site.Blog.Plan.Site.Posts[0].FrontMatter.Source!;
        Assert.Equal(("", "The Herald", "https://herald.example/"), (site.Report, source.Name, source.Url));
    }

    [Theory]
    [InlineData("{name: The Herald, title: Rain}", "'title' is not a setting that is known here. A source is called by its 'name' alone")]
    [InlineData("{name: The Herald, link: 'https://herald.example/'}", "'link' is not a setting that is known here. Here it is called 'url'.")]
    public void Other_words_below_a_source_are_explained(string source, string told) =>
        Assert.Contains(told, new TestSite().Post("2024-01-02-a", $"title: A\nsource: {source}").Build().Report, StringComparison.Ordinal);

    [Fact]
    public void The_word_authors_says_that_they_are_several()
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A\nauthors: Ann, Bob").Post("2024-01-03-b", "title: B\nauthor: Doe, Jane").Build();
        Assert.Equal(["Ann", "Bob"], site.Blog.Plan.Site.Posts.Single(post => post.Title == "A").FrontMatter.Authors);
        Assert.Equal(["Doe, Jane"], site.Blog.Plan.Site.Posts.Single(post => post.Title == "B").FrontMatter.Authors);
    }

    [Fact]
    public void A_wrong_length_of_a_recording_is_told_once()
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A\naudio: {url: https://x.example/a.mp3, length: 5 MB}").Config("podcast: false").Build();
        Assert.Contains("whole number of bytes", Assert.Single(site.Problems).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[b]({filename}/posts/2024-01-03-b.md)")]
    [InlineData("[b]({filename}2024-01-03-b.md)")]
    [InlineData("![A]({static}/a.png)")]
    [InlineData("![A]({static}/images/a.png)")]
    [InlineData("<img src=\"{static}/images/a.png\" alt=\"A\">")]
    public void Addresses_of_Pelican_lead_to_the_files_they_name(string body)
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A", body).Post("2024-01-03-b", "title: B")
            .File("content/media/a.png", "x").File("content/media/images/a.png", "x").Build();
        Assert.DoesNotContain(site.Problems, problem => problem.IsError);
        Assert.Single(site.Page("/2024/01/02/a/").QuerySelectorAll(".prose [href^='/2024/01/03/b/'], .prose img[src^='/media/']"));
    }

    [Theory]
    [InlineData("[b]({tag}sea)", "/tag/sea/")]
    [InlineData("[b](<{tag}High Tide>)", "/tag/high-tide/")]
    [InlineData("[b]({category}news)", "/category/news/")]
    [InlineData("[b]({index})", "/")]
    public void And_so_do_its_names_for_lists(string body, string address)
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A\ncategory: News\ntags: [sea, High Tide]", body).Build();
        Assert.Equal("", site.Report);
        Assert.Equal(address, site.Page("/2024/01/02/a/").QuerySelector(".prose a")!.GetAttribute("href"));
    }
}
