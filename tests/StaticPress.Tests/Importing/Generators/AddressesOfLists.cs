namespace StaticPress.Tests.Importing.Generators;

/// <summary>Lists and files of the old blog answer where they were.</summary>
public sealed class AddressesOfLists
{
    private static readonly string[] Post = ["---", "title: The tide", "date: 2021-08-26", "tags: [sea]", "---", "Words."];

    [Fact]
    public void Pelicans_pages_of_terms_and_archives_lead_on_also_when_the_texts_need_a_second_look()
    {
        using var old = new OldFolder("pelican")
            .File("pelicanconf.py", "SITENAME = 'Notes'", "SITEURL = 'https://old.example'", "AUTHOR = 'Ann Pier'", "PATH = 'content'")
            .File("content/tide.md", "Title: The tide", "Date: 2021-08-26", "Category: News", "Tags: sea", "", "It has [a link](/gone/).")
            .Import();

        var settings = old.Read("site.yml");
        foreach (var redirect in (string[])["/archives.html: /archive/", "/authors.html: /archive/",
            "/category/news.html: /category/news/", "/tag/sea.html: /tag/sea/", "/tags.html: /tags/", "/feeds/all.atom.xml: /atom.xml"])
            Assert.Contains($"  {redirect}\n", settings, StringComparison.Ordinal);
        Assert.Equal("", old.Build());
    }

    [Fact]
    public void Hexos_archives_and_categories_below_categories_lead_on()
    {
        using var old = new OldFolder("hexo")
            .File("_config.yml", "title: Notes", "url: https://old.example")
            .File("source/_posts/tide.md", "---", "title: The tide", "date: 2021-08-26", "categories: [Sea, Tides]", "---", "Words.")
            .Import();

        Assert.Equal("", old.Build());
        Assert.Contains("/archive/2021/08/", old.Page("/archives/2021/08/"), StringComparison.Ordinal);
        Assert.Contains("/categories/tides/", old.Page("/categories/Sea/Tides/"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/Cookie/", "cookie/session")]
    [InlineData("/cookie/", "cookie/session")]
    [InlineData("/Posts/", "")]
    [InlineData("/posts/", "")]
    public void No_list_is_made_where_a_text_is(string address, string url)
    {
        using var old = new OldFolder("hugo").File("hugo.toml", "baseURL = 'https://old.example/'")
            .File("content/posts/tide.md", [.. Post[..2], .. url.Length > 0 ? [$"url: {url}"] : (string[])[], .. Post[2..]])
            .File("content/about.md", "---", "title: Cookie", $"url: {address}", "---", "Of biscuits.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("Of biscuits.", old.Page(address), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_address_that_a_text_says_itself_no_list_is_made()
    {
        using var old = new OldFolder("zola").File("config.toml", "base_url = 'https://old.example'")
            .File("content/notes/tide.md", "+++", "title = 'Tide'", "date = 2021-08-26", "path = 'cookie/session'", "+++", "Words.")
            .File("content/notes/ebb.md", "+++", "title = 'Ebb'", "date = 2021-08-26", "+++", "Words.")
            .File("content/notes/_index.fr.md", "+++", "title = 'Les notes'", "+++")
            .File("content/notes/_index.md", "+++", "title = 'All notes'", "+++").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("title: \"All notes\"", old.Read("site.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"/cookie/\"", old.Read("site.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eleventy", "tags.njk", "---\npagination:\n  data: collections\n  size: 1\n  alias: tag\npermalink: /notes/tags/{{ tag | slugify }}/\n---", "posts/tide.md", "/notes/tags/sea/")]
    [InlineData("astro", "src/pages/notes/tag/[tag].astro", "---\n---", "src/content/blog/tide.md", "/notes/tag/sea/")]
    [InlineData("astro", "src/pages/topics/[tag]/[...page].astro", "---\n---", "src/content/blog/tide.md", "/topics/sea/")]
    public void The_pages_of_tags_stay_where_a_template_made_them(
        string generator, string template, string text, string post, string address)
    {
        using var old = new OldFolder(generator).File(template, text).File(post, Post).Import();

        Assert.Equal("", old.Build());
        Assert.Contains("The tide", old.Page(address), StringComparison.Ordinal);
    }

    [Fact]
    public void Astros_collections_are_found_in_the_folders_that_its_settings_name()
    {
        using var old = new OldFolder("astro")
            .File("src/content.config.ts", "const notes = defineCollection({", "  loader: glob({ pattern: '*.md', base: './notes' }),", "});")
            .File("src/pages/n/[slug].astro", "---", "const all = await getCollection('notes');", "---")
            .File("src/pages/every.astro", "<h1>Every note</h1>")
            .File("notes/tide.md", "---", "title: The tide", "slug: high-tide", "added: May 01 2024", "---", "Words.")
            .Import();

        Assert.Equal("", old.Build());
        Assert.Contains("Words.", old.Page("/n/high-tide/"), StringComparison.Ordinal);
        Assert.Contains("`src/pages/every.astro`: This page was made by a program", old.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jekyll-archives: {enabled: all, permalinks: {tag: '/topics/:name/'}}", "/topics/deep-sea/")]
    [InlineData("jekyll-archives: {enabled: [tags]}", "/tag/deep-sea/")]
    [InlineData("jekyll-archives: {enabled: [year]}", "/2021/")]
    [InlineData("jekyll-archives: {enabled: [month], permalinks: {month: '/by/:year/:month/'}}", "/by/2021/08/")]
    [InlineData("tag_page_dir: tag", "/tag/deep-sea.html")]
    [InlineData("{tag_page_dir: tag, tag_permalink_style: pretty}", "/tag/deep-sea/")]
    [InlineData("tag_dir: topics", "/topics/deep-sea/")]
    [InlineData("category_dir: kinds", "/kinds/news/")]
    [InlineData("category_dir: kinds", "/kinds/")]
    [InlineData("autopages: {enabled: true, tags: {permalink: '/t/:tag'}}", "/t/deep-sea/")]
    [InlineData("autopages: {enabled: true, categories: {permalink: '/c/:cat.html'}}", "/c/news.html")]
    public void The_lists_that_a_plug_in_of_Jekyll_made_answer_where_they_were(string setting, string address)
    {
        using var old = new OldFolder("jekyll").File("_config.yml", setting)
            .File("_posts/2021-08-26-tide.md", "---", "title: The tide", "tags: [Deep Sea]", "category: News", "---", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.NotEqual("", old.Page(address));
    }

    [Fact]
    public void A_second_list_of_tags_and_the_list_of_them_all_lead_to_the_first()
    {
        using var old = new OldFolder("eleventy")
            .File("blog/tag.njk", "---\npagination:\n  data: collections\n  size: 1\n  alias: tag\npermalink: /blog/tags/{{ tag | slug }}/\n---")
            .File("features/tag.njk", "---\npagination:\n  data: collections\n  size: 1\n  alias: tag\npermalink: /features/tags/{{ tag | slug }}/\n---")
            .File("posts/tide.md", "---", "title: The tide", "date: 2021-08-26", "tags: [node.js]", "---", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("The tide", old.Page("/blog/tags/node-js/"), StringComparison.Ordinal);
        foreach (var address in (string[])["/blog/tags/node.js/", "/features/tags/node-js/", "/features/tags/node.js/"])
            Assert.Contains("/blog/tags/node-js/", old.Page(address), StringComparison.Ordinal);
        Assert.Contains("/tags/", old.Page("/features/tags/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ann Pier", "/")]
    [InlineData("Ruth Moab", "/author/ann-pier/")]
    public void Pelicans_page_of_an_author_leads_to_his_list_or_home_where_he_is_the_only_one(string other, string there)
    {
        using var old = new OldFolder("pelican")
            .File("pelicanconf.py", "SITENAME = 'Notes'", "AUTHOR = 'Ann Pier'", "PATH = 'content'")
            .File("content/tide.md", "Title: The tide", "Date: 2021-08-26", "", "Words.")
            .File("content/ebb.md", "Title: The ebb", "Date: 2021-08-27", $"Author: {other}", "", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains($"  /author/ann-pier.html: {there}\n", old.Read("site.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hugo", "hugo.toml", "[taxonomies]\ntag = 'tags'\ntopic = 'topics'", "---\ntitle: The tide\ndate: 2021-08-26\ntopics: [Deep Sea, Wind]\n---")]
    [InlineData("zola", "config.toml", "base_url = 'https://old.example'\ntaxonomies = [{name = 'topics'}]", "+++\ntitle = 'The tide'\ndate = 2021-08-26\n[taxonomies]\ntopics = ['Deep Sea', 'Wind']\n+++")]
    public void What_else_a_blog_sorted_by_stays_in_its_texts_and_in_lists(string generator, string file, string settings, string head)
    {
        using var old = new OldFolder(generator).File(file, settings).File("content/posts/tide.md", head, "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("Deep Sea", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
        Assert.Contains("The tide", old.Page("/topics/deep-sea/"), StringComparison.Ordinal);
        Assert.Contains("What the old blog sorted by 'topics'", old.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_that_had_a_list_has_one()
    {
        using var old = new OldFolder("hugo")
            .File("hugo.toml", "title = 'Notes'", "[taxonomies]", "series = 'series'", "tag = 'tags'")
            .File("content/posts/tide.md", "---", "title: The tide", "date: 2021-08-26", "series: [On Water]", "---", "Words.")
            .Import();

        Assert.Equal("", old.Build());
        Assert.Contains("The tide", old.Page("/series/on-water/"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_copied_as_it_is_is_carried_whatever_its_name()
    {
        using var old = new OldFolder("pelican")
            .File("pelicanconf.py", "SITENAME = 'Notes'", "PATH = 'content'", "STATIC_PATHS = ['downloads']")
            .File("content/tide.md", "Title: The tide", "Date: 2021-08-26", "", "[Code](/downloads/tide.py), [notes](/downloads/tide.ipynb)")
            .File("content/downloads/tide.py", "print('high')")
            .File("content/downloads/tide.ipynb", "{}")
            .Import();

        Assert.Equal("", old.Build());
        Assert.True(old.Has("static/downloads/tide.py"));
        Assert.True(old.Has("static/downloads/tide.ipynb"));
        Assert.Equal(0, old.Run.ExitCode);
    }

    [Fact]
    public void Two_files_that_differ_in_capitals_are_both_there()
    {
        using var old = new OldFolder("hexo")
            .File("_config.yml", "title: Notes")
            .File("source/img/Boat.PNG", "one")
            .File("source/img/Boat.png", "two")
            .File("source/_posts/tide.md", "---", "title: The tide", "date: 2021-08-26", "---", "![One](/img/Boat.PNG) ![Two](/img/Boat.png)")
            .Import();

        Assert.Equal("one\n", old.Read("static/img/Boat.PNG"));
        Assert.Equal("two\n", old.Read("static/img/Boat-2.png"));
        Assert.Contains("![Two](/img/Boat-2.png)", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
        Assert.Contains("/img/Boat-2.png; links in the texts lead there.", old.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void What_Git_LFS_left_in_the_place_of_a_picture_is_told_and_stops_no_build()
    {
        using var old = new OldFolder("hexo")
            .File("_config.yml", "title: Notes")
            .File("source/img/boat.png", "version https://git-lfs.github.com/spec/v1", "oid sha256:0", "size 9")
            .File("source/_posts/tide.md", "---", "title: The tide", "date: 2021-08-26", "---", "![Boat](/img/boat.png)")
            .Import();

        Assert.Equal("", old.Build());
        Assert.Contains("1 file is not in the old folder, only what Git LFS leaves in the place: run 'git lfs pull' there, and import again. source/img/boat.png", old.Run.Stdout, StringComparison.Ordinal);
        Assert.Equal(1, old.Run.ExitCode);
    }
}
