using System.Diagnostics;

namespace StaticPress.Tests.Importing.Generators;

/// <summary>Where each program looks for texts, and by which rules it made addresses, tags and lists of them.</summary>
public sealed class RulesOfOldPrograms
{
    [Theory]
    [InlineData("glob({ pattern: \"**/[^_]*.md\", base: `./${FOLDER}` })")]
    [InlineData("glob({ pattern: \"**/*.md\", base: FOLDER })")]
    public void A_folder_that_Astro_keeps_in_a_constant_is_found(string loader)
    {
        using var old = new OldFolder("astro").File("astro.config.mjs", "export default { site: 'https://old.example' };")
            .File("src/content.config.ts", "export const FOLDER = \"src/data/blog\";",
                $"const blog = defineCollection({{ loader: {loader} }});")
            .File("src/pages/about.md", "---", "title: About", "---", "About us.")
            .File("src/data/blog/tide.md", "---", "title: Tide", "pubDate: 2020-03-04", "---", "Words.").Import();

        Assert.Contains("posts: 1 of 1", old.Run.Stdout, StringComparison.Ordinal);
        Assert.Equal("", old.Build());
    }

    [Theory]
    [InlineData("module.exports = c => ({});", "/_posts/tide/")]
    [InlineData("module.exports = c => ({ dir: { input: pick('content') } });", null)]
    public void Eleventy_reads_from_the_top_where_its_settings_name_no_other_folder(string settings, string? address)
    {
        using var old = new OldFolder("eleventy").File(".eleventy.js", settings)
            .File("_posts/2015-01-07-tide.md", "---", "title: Tide", "---", "Words.")
            .File("content/p.md", "---", "title: A", "---", "More.").Import();

        Assert.Equal(address is not null, old.Run.Stdout.Contains("posts: 1 of 1", StringComparison.Ordinal));
        Assert.Equal("", old.Build());
        if (address is not null) Assert.Contains("Words.", old.Page(address), StringComparison.Ordinal);
    }

    [Fact]
    public void Eleventy_takes_an_address_from_the_layout_and_the_layout_of_that()
    {
        using var old = new OldFolder("eleventy").File(".eleventy.js", "module.exports = c => ({ dir: { input: \"src\" } });")
            .File("src/_includes/post.njk", "---", "layout: base", "---", "{{ content | safe }}")
            .File("src/_includes/base.njk", "---", "permalink: \"/p/{{ page.fileSlug }}/\"", "---", "{{ content | safe }}")
            .File("src/posts/posts.json", "{\"layout\": \"post.njk\"}")
            .File("src/posts/2012-07-22-tide.md", "---", "title: Tide", "---", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("Words.", old.Page("/p/tide/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("posts/posts.json", "{\"permalink\":\"/blog/{{ page.date | ours }}/{{ page.fileSlug }}/\"}")]
    [InlineData("posts/posts.11tydata.js", "module.exports = { eleventyComputed: { permalink: d => `/blog/${d.page.fileSlug}/` } };")]
    public void An_address_that_a_function_makes_is_told_until_it_is_given(string file, string rule)
    {
        using var old = new OldFolder("eleventy").File(".eleventy.js", "module.exports = c => ({});").File(file, rule)
            .File("posts/2020-05-06-tide.md", "---", "title: Tide", "---", "Words.").Import();

        const string Told = "no program of the old blog is run here: compare them, and where they differ say how they were with --permalink";
        Assert.Contains(Told, old.Report, StringComparison.Ordinal);

        old.Import("--permalink", "/blog/:slug/");

        Assert.DoesNotContain(Told, old.Report, StringComparison.Ordinal);
        Assert.Equal("", old.Build());
        Assert.Contains("Words.", old.Page("/blog/tide/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_that_Eleventy_copies_by_a_loop_come_along()
    {
        using var old = new OldFolder("eleventy").File(".eleventy.js",
                "module.exports = c => { ['src/img/', 'src/css/'].forEach(p => { c.addPassthroughCopy(p); }); return { dir: { input: 'src' } }; };")
            .File("src/img/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
            .File("src/photos/b.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
            .File("src/posts/2020-05-06-tide.md", "---", "title: Tide", "---", "![A](/img/a.svg) ![B](/photos/b.svg) Words.").Import();

        Assert.Equal("", old.Build());
        Assert.True(old.Has("static/img/a.svg"));
        Assert.Contains("/media/photos/b.svg", old.Page("/posts/tide/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_a_head_that_lies_with_the_theme_is_found_from_the_root()
    {
        using var old = Hugo("title: t").File("static/img/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
            .File("content/posts/tide.md", "---", "title: Tide", "date: 2020-01-02", "image: img/x.svg", "---", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("src: /img/x.svg", old.Read("content/posts/2020/2020-01-02-tide.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_within_a_folder_keeps_its_page_with_links_to_what_lies_in_it()
    {
        using var old = Hugo("title: t").File("content/sea/_index.md", "---", "title: Sea", "---", "All of it.")
            .File("content/sea/tides/_index.md", "---", "title: Tides", "date: 2019-01-01", "---", "How they come.")
            .File("content/sea/tides/neap.md", "---", "title: Neap [small] *now*", "date: 2020-01-02", "---", "Words, [tides](/sea/tides/).")
            .File("content/sea/empty/_index.md", "---", "title: Empty", "---")
            .File("content/tags/ebb/_index.md", "---", "title: Ebb", "---", "Of the tag.")
            .File("content/about/_index.md", "---", "title: About", "---", "About us.").Import();

        Assert.Contains("pages: 2 of 2", old.Run.Stdout, StringComparison.Ordinal);
        Assert.Equal("", old.Build());
        Assert.Contains("How they come.", old.Page("/sea/tides/"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/sea/tides/neap/\">Neap [small] *now*</a>", old.Page("/sea/tides/"), StringComparison.Ordinal);
        Assert.Contains("About us.", old.Page("/about/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_the_old_blog_stands_aside_where_the_program_has_one()
    {
        using var old = Hugo("taxonomies: {tag: tags, archive: archive}")
            .File("content/posts/tide.md", "---", "title: Tide", "date: 2014-01-22", "archive: [\"2014\"]", "---", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("Tide", old.Page("/archive/2014/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_called_index_shares_no_address_with_the_list_of_tags()
    {
        using var old = new OldFolder("pelican")
            .File("pelicanconf.py", "SITEURL = 'https://old.example'", "PATH = 'content'", "TAG_URL = 'tag/{slug}.html'")
            .File("content/tide.md", "Title: Tide", "Date: 2021-08-26", "Tags: index, ebb", "", "Words.").Import();

        Assert.Equal("", old.Build());
    }

    [Fact]
    public void Braces_in_a_text_of_Pelican_are_words_without_the_plugin_that_reads_them()
    {
        using var old = new OldFolder("pelican").File("pelicanconf.py", "PATH = 'content'")
            .File("content/tide.md", "Title: Tide", "Date: 2021-08-26", "", "In Go write {{.}} and", "", "    {{$v := p}}", "", "so.").Import();

        Assert.DoesNotContain("Lost", old.Run.Stdout + old.Run.Stderr, StringComparison.Ordinal);
        Assert.Contains("<code>{{$v := p}}", old.Build() + old.Page("/tide.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href=\"{{ '/' | locale_url }}\">Home</a> and more.", "<a>Home</a> and more.")]
    [InlineData("<a href=\"{{ \"/a\" | tide_url }}\" class=\"x\">Home</a> and more.", "<a class=\"x\">Home</a> and more.")]
    [InlineData("<a class=\"x\" href={{ print_it .X }}>Home</a> and more.", "<a class=\"x\">Home</a> and more.")]
    [InlineData("See <img src=\"{% src 'a.jpg' %}\" alt=\"the cup\"> here.", "See the cup here.")]
    [InlineData("See ![the cup]({% src 'a.jpg' %}) and [home]({{ '/' | locale_url }}).", "See the cup and home.")]
    public void A_link_whose_address_only_a_template_knew_keeps_its_words(string body, string shown)
    {
        using var old = new OldFolder("eleventy").File(".eleventy.js", "module.exports = c => ({});")
            .File("posts/2020-05-06-tide.md", "---", "title: Tide", "---", body).Import();

        Assert.Equal("", old.Build());
        Assert.Contains(shown, old.Page("/posts/tide/"), StringComparison.Ordinal);
        Assert.Contains("made an address here, and is not known", old.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_that_nobody_closed_costs_no_time_however_many_quotation_marks_follow()
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: T")
            .File("_posts/2020-01-01-tide.md", ["---", "title: Tide", "---", "{% include", .. Enumerable.Repeat("Say \"a\" and \"b\", don't.\n", 2000)]);
        var clock = Stopwatch.StartNew();
        old.Import();

        Assert.Contains("posts: 1 of 1", old.Run.Stdout, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public void A_head_that_opens_with_a_space_behind_it_is_a_head_and_no_page_of_the_site()
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: T")
            .File("_posts/2020-01-01-tide.md", "---", "title: Tide", "---", "Words.")
            .File("tide.css", "--- ", "layout: none", "---", "a { color: {{ site.colour }} }").Import();

        Assert.False(old.Has("static/tide.css"));
    }

    [Theory]
    [InlineData("astro", "src/content.config.ts", "const blog = defineCollection({ loader: glob({ base: './src/content/blog' }) });",
        "src/content/blog/_tide.md", "---\ntitle: Tide\npubDate: 2020-03-04\n---\nWords.")]
    [InlineData("jekyll", "_config.yml", "collections: {sea: {output: false}, lake: {output: true}}", "_sea/tide.md", "---\ntitle: Tide\n---\nWords.")]
    [InlineData("jekyll", "_config.yml", "collections: [sea]", "_sea/tide.md", "---\ntitle: Tide\n---\nWords.")]
    [InlineData("hugo", "hugo.yaml", "languages: {en: {title: T}, de: {disabled: true}}", "content/posts/tide.de.md",
        "---\ntitle: Tide\ndate: 2020-03-04\n---\nWords.")]
    [InlineData("zola", "config.toml", "title = 'T'", "content/blog/tide.md", "+++\ntitle = 'Tide'\ndate = 2020-03-04\nrender = false\n+++\nWords.")]
    public void What_a_rule_of_its_program_kept_from_readers_is_left_out_and_told(
        string generator, string settings, string said, string path, string text)
    {
        using var old = new OldFolder(generator).File(settings, said).File(path, text)
            .File(generator == "astro" ? "src/content/blog/ebb.md" : generator == "jekyll" ? "_posts/2020-01-02-ebb.md" : "content/posts/ebb.md",
                generator == "zola" ? "+++\ntitle = 'Ebb'\ndate = 2020-01-02\n+++" : "---\ntitle: Ebb\ndate: 2020-01-02\npubDate: 2020-01-02\n---", "More.")
            .Import();

        Assert.DoesNotContain(old.Tree(), file => file.Contains("tide", StringComparison.Ordinal));
        Assert.Contains($"`{path}`", old.Report, StringComparison.Ordinal);
        Assert.Contains("posts: 1 of 1", old.Run.Stdout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eleventy", "blog/tide.md", "---js\n{\n  title: \"Tide\",\n  date: \"2021-03-02\",\n  permalink: \"/f/tide/\"\n}\n---\nWords.")]
    [InlineData("jekyll", "_posts/2021-03-02-ebb.md", "---\ntitle: Tide\npermalink: /f/tide/\n...\nWords.")]
    public void A_head_of_another_form_is_read_as_one(string generator, string path, string text)
    {
        using var old = new OldFolder(generator).File(path, text).Import();

        Assert.Equal("", old.Build());
        Assert.Contains("<h1 class=\"", old.Page("/f/tide/"), StringComparison.Ordinal);
        Assert.DoesNotContain("permalink: \"", old.Page("/f/tide/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_input_that_a_call_sets_is_the_folder_of_texts()
    {
        using var old = new OldFolder("eleventy").File("eleventy.config.js", "export default function (c) { c.setInputDirectory(\"site\"); }")
            .File("site/blog/2020-01-02-tide.md", "---", "title: Tide", "---", "Words.")
            .File("posts/2020-01-02-out.md", "---", "title: Out", "---", "Not here.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("Words.", old.Page("/blog/tide/"), StringComparison.Ordinal);
        Assert.False(old.Has("_site/posts/out/index.html"));
    }

    [Theory]
    [InlineData("> ```\n> x\n> ```\n\n```\n{{ a }} [x]({{ u }})\n```", "<code>{{ a }} [x]({{ u }})")]
    [InlineData("> ```\n> x\n\n```\n{{ a }} [x]({{ u }})\n```", "<code>{{ a }} [x]({{ u }})")]
    [InlineData("Write {% tag and go on.\n\n```\n{% if a %}\n```\n\nMore.", "<code>{% if a %}")]
    public void Code_behind_a_quotation_of_code_or_an_open_tag_stays_as_it_is(string body, string shown)
    {
        using var old = new OldFolder("eleventy").File("posts/2020-05-06-tide.md", "---", "title: Tide", "---", body).Import();

        old.Build();
        Assert.Contains(shown, old.Read("_site/posts/tide/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_of_Hugo_whose_template_names_its_words_first_is_read()
    {
        using var old = Hugo("title: t").File("layouts/shortcodes/out.html",
                "{{- $url := .Get \"url\" -}}", "<a href=\"{{ $url }}\">{{ .Get \"title\" }}</a>")
            .File("content/posts/tide.md", "---", "title: Tide", "date: 2020-01-02", "---",
                "See {{< out url=\"https://a.example/\" title=\"the sea\" >}} now.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("<a href=\"https://a.example/\">the sea</a>", old.Page("/posts/tide/"), StringComparison.Ordinal);
    }

    private static OldFolder Hugo(string setting) => new OldFolder("hugo").File("hugo.yaml", "baseURL: https://old.example/", setting);
}
