namespace StaticPress.Tests.Importing.Generators;

/// <summary>A small blog of each generator moves in and builds without a warning, each text where readers found it.</summary>
public sealed class MovingFromGenerators
{
    private static readonly string[] Body = ["The tide comes in.", "", "Once more."];

    [Theory]
    [InlineData("", "/2021/08/26/the-tide.html", "/about.html")]
    [InlineData("permalink: pretty", "/2021/08/26/the-tide/", "/about/")]
    [InlineData("permalink: /:year/:title/", "/2021/the-tide/", "/about/")]
    [InlineData("permalink: none", "/the-tide.html", "/about.html")]
    public void A_blog_of_Jekyll(string permalink, string post, string page)
    {
        using var old = new OldFolder("jekyll")
            .File("_config.yml", "title: Harbour notes", "url: https://old.example", "timezone: Europe/London", "author:", "  name: Ann Pier", permalink)
            .File("_posts/2021-08-26-the-tide.md", ["---", "layout: post", "title: The tide", "tags: sea salt", "mood: calm", "---", .. Body])
            .File("_drafts/later.md", "---", "title: Later", "---", "Not yet.")
            .File("about.md", "---", "title: About", "---", "Who we are.")
            .File("index.html", "---", "layout: default", "---", "{% for post in site.posts %}{{ post.title }}{% endfor %}")
            .File("assets/cup.png", "no picture")
            .File("_layouts/post.html", "{{ content }}")
            .Import();

        Assert.Equal("", old.Build());
        Assert.Contains("The tide comes in.", old.Page(post), StringComparison.Ordinal);
        Assert.Contains("Who we are.", old.Page(page), StringComparison.Ordinal);
        Assert.True(old.Has("static/assets/cup.png"));
        var written = old.Read("content/posts/2021/2021-08-26-the-tide.md");
        Assert.Contains("tags: [sea, salt]\n", written, StringComparison.Ordinal);
        Assert.Contains("extra:\n  mood: calm\n", written, StringComparison.Ordinal);
        Assert.DoesNotContain("layout", written, StringComparison.Ordinal);
        var settings = old.Read("site.yml");
        Assert.Contains("title: \"Harbour notes\"\n", settings, StringComparison.Ordinal);
        Assert.Contains("time_zone: Europe/London\n", settings, StringComparison.Ordinal);
        Assert.Contains("author: Ann Pier\n", settings, StringComparison.Ordinal);
        Assert.Contains("posts: 2 of 2 (1 of them drafts)", old.Run.Stdout, StringComparison.Ordinal);
        Assert.Equal(0, old.Run.ExitCode);
    }

    [Theory]
    [InlineData("---\ntitle: Notes\ncascade:\n  draft: true\n---\n")]
    [InlineData("+++\ntitle = 'Notes'\n[[cascade]]\ndraft = true\n[cascade.target]\npath = '/notes/**'\n+++\n")]
    [InlineData("---\ntitle: Notes\ncascade:\n- _target: {kind: section}\n  draft: false\n- _target: {kind: page}\n  draft: true\n---\n")]
    public void What_a_section_of_Hugo_says_for_all_its_texts_holds_for_each(string section)
    {
        using var old = new OldFolder("hugo")
            .File("hugo.toml", "title = 'Harbour notes'", "baseURL = 'https://old.example/'", "[cascade]", "author = 'Ann Pier'")
            .File("content/notes/_index.md", section)
            .File("content/notes/a.md", "---", "title: A note", "date: 2021-09-01", "---", "Not yet.")
            .File("content/notes/b.md", "---", "title: Another", "date: 2021-09-02", "draft: false", "---", "Now.")
            .File("content/posts/c.md", "---", "title: C", "date: 2021-09-03", "---", "Now.")
            .Import();

        Assert.Contains("draft: true", old.Read("content/posts/2021/2021-09-01-a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("draft:", old.Read("content/posts/2021/2021-09-02-b.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("draft:", old.Read("content/posts/2021/2021-09-03-c.md"), StringComparison.Ordinal);
        Assert.Contains("author: Ann Pier", old.Read("content/posts/2021/2021-09-03-c.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blog_of_Hugo_with_bundles_and_sections()
    {
        using var old = new OldFolder("hugo")
            .File("hugo.toml", "title = 'Harbour notes'", "baseURL = 'https://old.example/blog/'", "[permalinks]", "posts = '/:year/:slug/'")
            .File("content/posts/_index.md", "---", "title: All posts", "---")
            .File("content/posts/tide/index.md", ["+++", "title = 'The tide'", "slug = 'high-tide'", "date = 2021-08-26T09:00:00Z", "categories = ['Sea']", "aliases = ['/old/tide']", "+++", .. Body,
                "", "{{< figure src=\"cup.png\" alt=\"A cup\" caption=\"A cup. \" attr=\"CM\" >}}", "", "[Home]({{< ref \"notes/a.md\" >}})"])
            .File("content/posts/tide/cup.png", "no picture")
            .File("content/notes/a.md", "---", "title: A note", "date: 2021-09-01", "draft: false", "---", "A note. {{< youtube dQw4w9WgXcQ >}}")
            .File("content/about.md", "---", "title: About", "menu: main", "---", "Who.")
            .File("static/CNAME", "old.example")
            .Import();

        Assert.Equal("", old.Build());
        Assert.Contains("The tide comes in.", old.Page("/2021/high-tide/"), StringComparison.Ordinal);
        Assert.True(old.Has("_site/2021/high-tide/cup.png"));
        Assert.Contains("href=\"/blog/notes/a/\"", old.Page("/2021/high-tide/"), StringComparison.Ordinal);
        Assert.Contains("A note.", old.Page("/notes/a/"), StringComparison.Ordinal);
        Assert.Contains("https://www.youtube.com/watch?v=dQw4w9WgXcQ", old.Read("content/posts/2021/2021-09-01-a.md"), StringComparison.Ordinal);
        Assert.Contains("A note", old.Page("/notes/"), StringComparison.Ordinal);
        Assert.Contains("url=/blog/2021/high-tide/", old.Page("/old/tide/"), StringComparison.Ordinal);
        Assert.True(old.Has("_site/CNAME"));
        Assert.True(old.Has("_site/categories/sea/index.html"));
    }

    [Fact]
    public void A_blog_of_Zola()
    {
        using var old = new OldFolder("zola")
            .File("config.toml", "title = 'Harbour notes'", "base_url = 'https://old.example'")
            .File("content/blog/_index.md", "+++", "title = 'Blog'", "+++")
            .File("content/blog/2021-08-26-tide.md", ["+++", "title = 'The tide'", "[taxonomies]", "tags = ['sea']", "[extra]", "mood = 'calm'", "+++", .. Body, "", "[Next](@/blog/next.md#end)", "", "{{ youtube(id=\"dQw4w9WgXcQ\") }}"])
            .File("content/blog/timeline.md", "+++", "title = 'Timeline'", "date = 2014-12-12", "path = '2014/12/12/1.0-Timeline'", "+++", "Text.")
            .File("content/blog/next.md", "+++", "title = 'Next'", "date = 2021-09-01", "+++", "{% quote(author=\"Ann\") %}", "Well said.", "{% end %}")
            .Import();

        Assert.Equal("", old.Build());
        Assert.Contains("href=\"/blog/next/#end\"", old.Page("/blog/tide/"), StringComparison.Ordinal);
        Assert.Contains("> Well said.\n>\n> — Ann", old.Read("content/posts/2021/2021-09-01-next.md"), StringComparison.Ordinal);
        Assert.Contains("mood: \"calm\"", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
        Assert.True(old.Has("_site/tags/sea/index.html"));
        Assert.True(old.Has("_site/2014/12/12/1.0-Timeline/index.html"));
    }

    [Fact]
    public void A_blog_of_Eleventy()
    {
        using var old = new OldFolder("eleventy")
            .File("eleventy.config.js", "export default function (config) {", "  config.addPassthroughCopy({ \"./public/\": \"/\" });", "  return { dir: { input: 'content' } };", "}")
            .File("_data/metadata.js", "export default { title: \"Harbour notes\", url: \"https://old.example/\", author: { name: \"Ann Pier\", email: \"ann@old.example\" } };")
            .File("content/blog/blog.11tydata.js", "export default { tags: [\"posts\"], permalink: \"/writing/{{ page.fileSlug }}/\" };")
            .File("content/blog/2021-08-26-tide.md", ["---", "title: The tide", "tags: [sea]", "---", .. Body, "", "![A cup](cup.png) and [next](next.md)"])
            .File("content/blog/cup.png", "no picture")
            .File("content/blog/next.md", "---", "title: Next", "date: 2021-09-01", "---", "Next.")
            .File("content/index.njk", "---", "layout: home", "---", "{{ collections.posts }}")
            .File("public/robots.txt", "User-agent: *")
            .Import();

        Assert.Equal("", old.Build());
        Assert.Contains("The tide comes in.", old.Page("/writing/tide/"), StringComparison.Ordinal);
        Assert.Contains("href=\"/writing/next/\"", old.Page("/writing/tide/"), StringComparison.Ordinal);
        Assert.Contains("tags: [sea]\n", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
        Assert.True(old.Has("static/robots.txt"));
        Assert.All(old.Tree().Where(path => !path.StartsWith("_site", StringComparison.Ordinal)), path =>
            Assert.DoesNotContain("ann@", old.Read(path), StringComparison.Ordinal));
    }

    [Fact]
    public void A_blog_of_Hexo()
    {
        using var old = new OldFolder("hexo")
            .File("_config.yml", "title: Harbour notes", "url: https://old.example", "permalink: :year/:month/:day/:title/", "timezone: UTC")
            .File("source/_posts/tide.md", ["---", "title: The tide", "date: 2021-08-26 09:00:00", "categories:", "- [Sea, Tides]", "---", .. Body, "", "{% asset_img cup.png A cup %}", "", "{% post_link next Read on %}"])
            .File("source/_posts/tide/cup.png", "no picture")
            .File("source/_posts/next.md", "---", "title: Next", "date: 2021-09-01", "---", "{% blockquote Ann %}", "Well said.", "{% endblockquote %}")
            .File("source/about/index.md", "---", "title: About", "---", "Who.")
            .Import();

        Assert.Equal("", old.Build());
        Assert.True(old.Has("_site/2021/08/26/tide/cup.png"));
        Assert.Contains("href=\"/2021/09/01/next/\"", old.Page("/2021/08/26/tide/"), StringComparison.Ordinal);
        Assert.Contains("Who.", old.Page("/about/"), StringComparison.Ordinal);
        Assert.Contains("category: [Sea, Tides]", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blog_of_Pelican()
    {
        using var old = new OldFolder("pelican")
            .File("pelicanconf.py", "AUTHOR = u'Ann Pier'", "SITENAME = 'Harbour notes'", "SITEURL = ''", "PATH = 'content'", "TIMEZONE = 'Europe/Paris'",
                "ARTICLE_URL = 'blog/{date:%Y}/{slug}/'", "ARTICLE_SAVE_AS = 'blog/{date:%Y}/{slug}/index.html'", "STATIC_PATHS = ['images']", "MENUITEMS = (('Who', '/pages/about.html'),)")
            .File("content/sea/tide.md", ["Title: The tide", "Date: 2021-08-26 09:00", "Tags: sea, salt", "", .. Body, "", "[Next]({filename}next.md) ![A cup]({static}/images/cup.png)", "", "!!! note \"Mind\"", "    The gap."])
            .File("content/sea/next.md", "Title: Next", "Date: 2021-09-01", "Status: draft", "", "Next.")
            .File("content/pages/about.md", "Title: About", "", "Who.")
            .File("content/images/cup.png", "no picture")
            .Import();

        Assert.Equal("", old.Build());
        Assert.Contains("The tide comes in.", old.Page("/blog/2021/the-tide/"), StringComparison.Ordinal);
        Assert.Contains("Who.", old.Page("/pages/about.html"), StringComparison.Ordinal);
        Assert.True(old.Has("_site/images/cup.png"));
        var written = old.Read("content/posts/2021/2021-08-26-the-tide.md");
        Assert.Contains("category: sea\n", written, StringComparison.Ordinal);
        Assert.Contains("> [!NOTE]\n> **Mind**\n>\n> The gap.", written, StringComparison.Ordinal);
        Assert.Contains("draft: true", old.Read("content/posts/2021/2021-09-01-next.md"), StringComparison.Ordinal);
        Assert.Contains("title: \"Who\"\n    url: /pages/about.html", old.Read("site.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blog_of_Astro()
    {
        using var old = new OldFolder("astro")
            .File("astro.config.mjs", "export default defineConfig({ site: 'https://old.example' });")
            .File("src/consts.ts", "export const SITE_TITLE: string = 'Harbour notes';")
            .File("src/pages/articles/[...slug].astro", "---", "const posts = await getCollection('blog');", "---")
            .File("src/content/blog/tide.mdx", ["---", "title: The tide", "pubDate: 'Aug 26 2021'", "heroImage: '../../assets/cup.png'",
                "---", "import Box from './Box.astro';", "", .. Body, "", ":::tip", "Go early.", ":::", "", "<YouTube id=\"dQw4w9WgXcQ\" />"])
            .File("src/assets/cup.png", "no picture")
            .File("public/robots.txt", "User-agent: *")
            .Import();

        Assert.Equal("", old.Build());
        var page = old.Page("/articles/tide/");
        Assert.Contains("The tide comes in.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("import Box", page, StringComparison.Ordinal);
        Assert.Contains("> [!TIP]\n> Go early.", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
        Assert.Contains("src: /media/src/assets/cup.png", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
        Assert.True(old.Has("content/media/src/assets/cup.png"));
    }

    [Fact]
    public void A_folder_of_Markdown_files()
    {
        using var old = new OldFolder("markdown")
            .File("2021-08-26-tide.md", ["# The tide", "", .. Body, "", "![A cup](img/cup.png)", "", "[Next](next.md)"])
            .File("next.md", "# Next", "", "No date, so a page.")
            .File("img/cup.png", "no picture")
            .Import();

        Assert.Equal("", old.Build());
        Assert.Contains("The tide comes in.", old.Page("/tide/"), StringComparison.Ordinal);
        Assert.Contains("No date", old.Page("/next/"), StringComparison.Ordinal);
        Assert.True(old.Has("_site/img/cup.png"));
    }
}
