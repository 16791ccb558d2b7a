namespace StaticPress.Tests.Importing.Generators;

/// <summary>What years of writing leave in a blog: it moves in all the same, and readers see what they saw.</summary>
public sealed class SlipsOfOldTexts
{
    [Theory]
    [InlineData("[the notes]((https://notes.example/a))", "href=\"https://notes.example/a\"")]
    [InlineData("![](){role=presentation} Words.", "Words.")]
    [InlineData("![]( https://notes.example/cup.png)", "src=\"https://notes.example/cup.png\"")]
    [InlineData("### Tides![](https://notes.example/cup.png)", "src=\"https://notes.example/cup.png\"")]
    [InlineData("<script src=\"https://notes.example/fold.js\" data-which=\"pre>code\" defer></script>\n\nWords.", "Words.")]
    [InlineData("##Tides\n\nWords.", "##Tides")]
    [InlineData("See ![the cup][of tea] here.", "![the cup][of tea] here")]
    [InlineData("!!! bug \"Mind\"\n    The gap.\n", "The gap.")]
    [InlineData("<tide-table on:media=\"(min-width: 40em)\">Words.</tide-table>", "Words.")]
    [InlineData("[fees](/fees/{{ sire.baseurl }}/all/)", "fees")]
    [InlineData("Keep <a href=\"javascript:(function(){open('a>b');})()\">this mark</a>.", "Keep this mark.")]
    [InlineData("Keep [this mark](javascript:(function(){open('a');})()).", "Keep this mark.")]
    [InlineData("<img src=\"https://notes.example/cup.png\" alt=\"\" srcset=\"/img/cup-200.png 200w, /img/cup-400.png 400w\">", "cup.png")]
    [InlineData("<a href=”/img/nowhere/″>Words.</a>", "Words.")]
    [InlineData("A \\<script> tag is read.\n\n```html\n<script src='a.js'></script>\n```\n\n<script async src=\"//platform.twitter.com/widgets.js\"></script>", "tag is read.")]
    [InlineData("```html\n<script src='a.js'>\n```\n\nMore words.\n\n<script async src=\"//platform.twitter.com/widgets.js\"></script>", "More words.")]
    [InlineData("<form action=\"https://notes.example/join?a=b\" method=\"post\">\n\n<input name=\"mail\">\n</form>", "href=\"https://notes.example/join?a=b\"")]
    [InlineData("![A cup][1]\n\n[1]: http://notes.example/cup.png", "src=\"http://notes.example/cup.png\"")]
    [InlineData("- import b from \"../\"\n- and more", "import b from")]
    [InlineData("So {% aside \"it went on and on\" %} and ended.", "So it went on and on and ended.")]
    [InlineData("### Tides {style=\"clear:both; margin-top:0px;\"}\n\nWords.", "\">Tides")]
    [InlineData("See http://notes.example/a?b=c&\\**q=%3F**\n\nWords.", "*<em>q=%3F</em>*")]
    public void A_text_of_Eleventy_builds_without_a_warning(string body, string shown)
    {
        using var old = Old("title: The tide", body);
        Assert.Equal("", old.Build());
        Assert.Contains(shown, old.Page("/posts/tide/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_the_head_stand_where_a_text_of_Eleventy_calls_them()
    {
        using var old = Old("title: The tide\nlink: https://notes.example/a\nbook:\n  title: Of ebb and flood", "Read [this]({{ link }}): {{ book.title }}.");
        Assert.Equal("", old.Build());
        Assert.Contains("href=\"https://notes.example/a\"", old.Page("/posts/tide/"), StringComparison.Ordinal);
        Assert.Contains("Of ebb and flood.", old.Page("/posts/tide/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_of_Windows_becomes_what_it_was()
    {
        using var old = Old("title: The tide", "Don\u0092t wait.");
        Assert.Equal("", old.Build());
        Assert.Contains("Don’t wait.", old.Page("/posts/tide/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[^tide]: High at noon,\n    and at midnight.\n\n    High always.\n\nMore.")]
    [InlineData("More.\n\n[^tide]: High at noon.\n[^ebb]: High at six.")]
    [InlineData("More.[^1]\n\n[^tide]: High at noon.\n\n[^1]: Indeed.")]
    public void A_note_that_nothing_refers_to_is_left_out_as_it_was(string notes)
    {
        using var old = Old("title: The tide", "Words.\n\n" + notes);
        Assert.Equal("", old.Build());
        Assert.Contains("More.", old.Page("/posts/tide/"), StringComparison.Ordinal);
        Assert.DoesNotContain("High", old.Page("/posts/tide/"), StringComparison.Ordinal);
        Assert.Contains("refers to the note [^tide]: readers do not see it, and did not before.", old.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[^tide]: Low at six.\n## More words", "<h2")]
    [InlineData("[^tide]: Low at six.\n- More words", "<li>More words")]
    [InlineData("[^tide]: Low at six.\n> More words", "<blockquote>")]
    [InlineData("[^tide]: Low at six.\n```\nMore words\n```", "<code>More words")]
    public void What_stands_right_below_such_a_note_stays(string body, string shown)
    {
        using var old = Old("title: The tide", "Words.\n\n" + body);
        Assert.Equal("", old.Build());
        Assert.Contains(shown, old.Page("/posts/tide/"), StringComparison.Ordinal);
        Assert.Contains("More words", old.Page("/posts/tide/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Low at six", old.Page("/posts/tide/"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_can_be_no_file_is_told_and_the_text_has_another()
    {
        using var old = Old("title: The tide\npermalink: \"/notes/High: tide/\"", "Words.");
        Assert.Equal("", old.Build());
        Assert.Contains("Its address cannot be a file here", old.Report, StringComparison.Ordinal);
        Assert.Contains("Words.", old.Page("/tide/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Jekylls_data_stand_in_the_texts_that_show_them()
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: Harbour notes").File("_data/crew/mate.yml", "name: Ruth", "ship: {name: Orpah}")
            .File("_posts/2021-08-26-a.md", "---", "title: A", "---", "{{ site.data.crew.mate.name }} of the {{ site.data.crew.mate.ship.name }}.").Import();
        Assert.Equal("", old.Build());
        Assert.Contains("Ruth of the Orpah.", old.Page("/2021/08/26/a.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<html><title>The page cannot be found</title></html>")]
    [InlineData("{\"error\": \"gone\"}")]
    [InlineData("<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>")]
    public void A_picture_that_is_the_words_of_a_server_is_left_out_and_told(string words)
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: Harbour notes").File("img/cup.jpg", words)
            .File("_posts/2021-08-26-a.md", "---", "title: A", "---", "![A cup](/img/cup.jpg) Words.").Import();
        Assert.Equal("", old.Build());
        Assert.False(old.Has("static/img/cup.jpg"));
        Assert.Contains("This picture was left out: no browser ever showed it", old.Report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{width=\"100%\" srcset=\"https://notes.example/cup2.png 2x\"}")]
    [InlineData("{onclick=\"open(1)\" .wide}")]
    public void What_may_not_stand_in_braces_is_taken_out_and_told(string braces)
    {
        using var old = Old("title: The tide", $"![A cup](https://notes.example/cup.png){braces}");
        Assert.Equal("", old.Build());
        Assert.Contains("may not stand in braces: it could run code or lead past the check of links. It was taken out.", old.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_attributes_may_hold_a_value_of_the_site()
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: Harbour notes").File("_posts/2021-08-26-a.md", "---", "title: A", "---",
            "![A cup](https://notes.example/cup.png){:width=\"90\" srcset=\"{{ site.baseurl }}/cup2.png 2x\"}").Import();
        Assert.Equal("", old.Build());
        Assert.Contains("width=\"90\"", old.Page("/2021/08/26/a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_writes_and_is_in_no_file_of_authors_is_known_by_the_word_of_the_text()
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: Harbour notes").File("_data/authors.yml", "ruthie:", "  name: Ruth of Moab")
            .File("_posts/2021-08-26-a.md", "---", "title: A", "author: ruthie", "---", "Words.")
            .File("_posts/2021-08-27-b.md", "---", "title: B", "author: ruthe", "---", "Words.").Import();
        Assert.Equal("", old.Build());
        Assert.Contains("ruthe", old.Page("/2021/08/27/b.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>\n**Bold** and `code`, [a link](https://notes.example/)\n</div>", "**Bold** and `code`, [a link](https://notes.example/)")]
    [InlineData("<div>\n## A heading\n</div>", "## A heading")]
    [InlineData("A [cup].\n\n[cup]: https://notes.example/one\n[cup]: https://notes.example/two", "A <a href=\"https://notes.example/one\"")]
    [InlineData("~~~\nNever closed", "Never closed")]
    [InlineData("<dl>\n    <dt>Low</dt>\n\n    <dt>High</dt>\n    <dd>At six</dd>\n</dl>", "<dt>High</dt>\n<dd>At six</dd>")]
    [InlineData("<div>\n\n\t<p>At six</p>\n\n</div>", "<p>At six</p>")]
    public void What_neither_program_reads_is_seen_as_it_was_and_stops_no_build(string written, string seen)
    {
        using var old = Old("title: The tide", written);
        Assert.Equal("", old.Build());
        var pages = old.Tree("_site").Where(path => path.EndsWith(".html", StringComparison.Ordinal))
            .Select(path => old.Read("_site/" + path));
        Assert.Contains(seen, System.Net.WebUtility.HtmlDecode(string.Concat(pages)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_leads_nowhere_stops_no_build()
    {
        using var old = Old("title: The tide", "<form name=\"wishes\" action=\"thanks\"><p><label>Wish: <input name=\"wish\"></label></p></form>");
        Assert.Equal("", old.Build());
    }

    [Fact]
    public void A_list_of_attributes_may_run_over_lines()
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: Harbour notes")
            .File("_posts/2021-08-26-a.md", "---", "title: A", "---", "![](https://notes.example/cup.png){:", "style=\"padding:8px\" .wide}", "Words.").Import();
        Assert.Equal("", old.Build());
        Assert.DoesNotContain("{:", old.Page("/2021/08/26/a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_pages_are_filed_under_is_no_category()
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: Harbour notes")
            .File("_posts/2021-08-26-a.md", "---", "title: A", "category: Tide", "---", "Words.")
            .File("about.md", "---", "title: About", "category: Tides", "---", "Words.").Import();
        Assert.Equal("", old.Build());
    }

    [Theory]
    [InlineData("layouts/shortcodes/high.html", "{{ $code := trim .Inner \"\\n\" }}\n{{ highlight $code (.Get 0) \"classprefix=a\" }}", "{{< high rust >}}")]
    [InlineData("layouts/shortcodes/high.html", "<div>{{ highlight (trim .Inner \"\\n\") \"rust\" \"\" }}</div>", "{{< high name >}}")]
    [InlineData("themes/tide/layouts/shortcodes/high.html", "{{- highlight .Inner (.Get 0) -}}", "{{< high \"rust\" >}}")]
    public void A_tag_of_the_blogs_own_that_colours_code_is_a_block_of_code(string file, string template, string tag)
    {
        using var old = new OldFolder("hugo").File("config.toml", "title = \"Harbour notes\"", "theme = \"tide\"").File(file, template)
            .File("content/posts/a.md", "---", "title: A", "date: 2021-08-26", "---", "Code:", "", tag, "fn main() {", "-h, --help", "}", "{{< /high >}}").Import();
        Assert.Equal("", old.Build());
        Assert.Contains("```rust\nfn main() {\n-h, --help\n}\n```\n",
            old.Read(old.Tree().Single(path => path.EndsWith("-a.md", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_a_head_may_come_without_encryption_as_it_did()
    {
        using var old = Old("title: The tide\nimage: http://notes.example/cup.jpg", "Words.");
        Assert.Equal("", old.Build());
        Assert.Contains("http://notes.example/cup.jpg", old.Page("/posts/tide/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_WordPress_that_two_posts_have_stays_with_one()
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: Harbour notes")
            .File("_posts/2021-08-26-a.md", "---", "title: A", "wordpress_id: 7", "---", "Words.")
            .File("_posts/2021-08-27-b.md", "---", "title: B", "wordpress_id: 7", "---", "Words.")
            .Import();
        Assert.Equal("", old.Build());
        Assert.Single(old.Tree(), path => path.EndsWith(".md", StringComparison.Ordinal) && old.Read(path)
            .Contains("\nwp_id: 7\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_head_of_Hexo_needs_no_line_above_it()
    {
        using var old = new OldFolder("hexo").File("_config.yml", "title: Harbour notes", "permalink: :year/:title/")
            .File("source/_posts/tide.md", "title    : The tide", "tags     : sea", "date     : 2021-08-26", "---", "", "Words.")
            .Import();
        Assert.Equal("", old.Build());
        Assert.Contains("Words.", old.Page("/2021/tide/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{% for one in site.tags %}\n* {{ one }}\n{% endfor %}")]
    [InlineData("{% assign all = site.categories %}\n{%- for one in all -%}{{ one }}{% endfor %}")]
    public void A_page_with_a_loop_of_a_theme_is_left_out(string body)
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: Harbour notes")
            .File("_posts/2021-08-26-a.md", "---", "title: A", "---", "Words.").File("tags.md", "---", "title: Tags", "---", body).Import();
        Assert.Equal("", old.Build());
        Assert.Contains("tags.md`: This page was made by a template", old.Read("import-report.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("about.html", "<div>\n    {% capture words %}{% include about/en.md %}{% endcapture %}\n    {{ words | markdownify }}\n</div>")]
    [InlineData("about.md", "{% capture words %}{% include about/en.md %}{% endcapture %}\n\n<div>\n    {{ words | markdownify }}\n</div>")]
    [InlineData("about.md", "{% include about/en.md %}\n\n{% if site.disqus %}Talk to us{% else %}{% assign end = \"The end.\" %}{{ end }}{% endif %}")]
    public void A_page_of_Jekyll_shows_the_texts_that_it_includes(string file, string body)
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: Harbour notes")
            .File("_posts/2021-08-26-a.md", "---", "title: Of <code>a</code> &amp; b", "---", "Words.")
            .File("_includes/about/en.md", "We *sail*", "in {{ site.title }}.", "", "- [Notes](/2021/08/26/a.html)")
            .File(file, "---", "title: About", "---", body).Import();
        Assert.Equal("", old.Build());
        Assert.Contains("<p>We <em>sail</em>\nin Harbour notes.</p>", old.Page("/about.html"), StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"/2021/08/26/a.html\">Notes</a></li>", old.Page("/about.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("{%", old.Page("/about.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Talk", old.Page("/about.html"), StringComparison.Ordinal);
        Assert.Contains("title: \"Of a & b\"", old.Read("content/posts/2021/2021-08-26-a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[languages.en]\nweight = 1\n[languages.he]\nweight = 2", "content/notes/a/index.en.md", "content/notes/a/index.he.md")]
    [InlineData("[languages.en]\ncontentDir = 'content/en'\n[languages.he]\ncontentDir = 'content/he'", "content/en/posts/a.md", "content/he/posts/a.md")]
    public void The_main_language_of_Hugo_has_no_folder_and_translations_lie_beside_their_texts(string settings, string main, string other)
    {
        using var old = new OldFolder("hugo")
            .File("hugo.toml", ["title = 'Harbour notes'", "baseURL = 'https://old.example/'", "languageCode = 'en-us'", "defaultContentLanguage = 'en'", .. settings.Split('\n')])
            .File(main, "---", "title: A", "date: 2021-08-26", "---", "Words.")
                .File(other, "---", "title: B", "date: 2021-09-30", "---", "More.").Import();
        Assert.Equal("", old.Build());
        var address = main.Contains("posts", StringComparison.Ordinal) ? "posts/a/" : "notes/a/";
        Assert.Contains("Words.", old.Page("/" + address), StringComparison.Ordinal);
        Assert.Contains("More.", old.Page("/he/" + address), StringComparison.Ordinal);
        Assert.Contains("hreflang=\"he\"", old.Page("/" + address), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_of_Hugo_may_lie_in_a_file_for_each_key()
    {
        using var old = new OldFolder("hugo").File("config/_default/config.toml", "title = 'Harbour notes'", "baseURL = 'https://old.example/'")
            .File("config/_default/permalinks.toml", "post = '/p/:slug/'").File("content/post/a.md", "---", "title: A", "date: 2021-08-26", "---", "Words.").Import();
        Assert.Equal("", old.Build());
        Assert.Contains("Words.", old.Page("/p/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_in_other_markup_are_counted_and_named()
    {
        using var old = new OldFolder("pelican").File("pelicanconf.py", "SITENAME = 'Harbour notes'")
            .File("content/a.md", "Title: A", "Date: 2021-08-26", "", "Words.").File("content/b.rst", "B", "=", "", ":date: 2021-08-27")
                .File("content/c.rst", "C", "=").Import();
        Assert.Contains("2 texts that end in .rst were left out", old.Run.Stdout, StringComparison.Ordinal);
        Assert.Contains("'pandoc content/b.rst -o content/b.md'", old.Run.Stdout, StringComparison.Ordinal);
        Assert.Equal(1, old.Run.ExitCode);
    }

    private static OldFolder Old(string head, string body) => new OldFolder("eleventy")
        .File("eleventy.config.js", "export default function (config) { return { dir: { input: 'content' } }; }")
        .File("_data/metadata.js", "export default { title: \"Harbour notes\", url: \"https://old.example/\" };")
        .File("content/posts/tide.md", ["---", .. head.Split('\n'), "date: 2021-08-26", "---", "First.", "", .. body.Split('\n')])
        .Import();
}
