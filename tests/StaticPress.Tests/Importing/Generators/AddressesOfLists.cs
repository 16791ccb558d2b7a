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
