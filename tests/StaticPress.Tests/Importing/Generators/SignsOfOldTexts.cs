namespace StaticPress.Tests.Importing.Generators;

/// <summary>What a text says by code, by names without a value and by its links is what readers saw.</summary>
public sealed class SignsOfOldTexts
{
    [Theory]
    [InlineData("![Cup]({{ base }}/img/cup.png)", "![Cup](/img/cup.png)")]
    [InlineData("[![Cup](/img/cup.png)]()", "![Cup](/img/cup.png)")]
    [InlineData("{% assign base = \"/img\" %}![Cup]({{ base }}/cup.png)", "![Cup](/img/cup.png)")]
    [InlineData("Words.\n\n\t<link rel=\"stylesheet\" href=\"a.css\">\n\t<p style=\"margin: 0\">\n\nMore.", "\t<link rel=\"stylesheet\" href=\"a.css\">\n\t<p style=\"margin: 0\">")]
    [InlineData("Words.\n\n    <p style=\"margin: 0\">\n\nMore.", "    <p style=\"margin: 0\">")]
    [InlineData("- An item\n\n    <p style=\"margin: 0\">goes on</p>\n", "    <p>goes on</p>")]
    [InlineData("<div>\n\n    <p style=\"margin: 0\">goes on</p>\n\n</div>", "\n<p>goes on</p>")]
    [InlineData("<p><img src=\"/img/cup.png\" width=\"40\"></p>", "<img alt=\"\" src=\"/img/cup.png\" width=\"40\">")]
    public void In_a_text_of_Jekyll(string written, string now)
    {
        using var old = Jekyll(written).Import();

        Assert.Contains(now, old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_a_loop_gives_stays_in_sight()
    {
        using var old = Jekyll("{% for boat in site.data.boats %}{{ boat }}{% endfor %}").Import();

        Assert.Contains("{{ boat }}", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_the_blog_its_host_has_other_sites()
    {
        using var old = new OldFolder("jekyll")
            .File("_config.yml", "url: https://host.example", "baseurl: /notes")
            .File("_posts/2021-08-26-tide.md", "---", "title: T", "---", "[Beside](https://host.example/docs/a.html), [here](https://host.example/notes/about/)")
            .File("about.md", "---", "title: About", "permalink: /about/", "---", "Words.")
            .Import();

        Assert.Contains("[Beside](https://host.example/docs/a.html), [here](/about/)", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("\nlinks:", old.Read("site.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date: 2021-08-26\ntags:\n---\nWords.")]
    [InlineData("layout: post\ndate: 2021-08-26\ntags:\n  - sea\n---\n\nWords.")]
    [InlineData("Words.")]
    public void Hexo_needs_no_sign_that_opens_a_head_and_no_title(string text)
    {
        using var old = new OldFolder("hexo").File("_config.yml", "title: Notes").File("source/_posts/high-tide.md", text).Import();

        Assert.Equal("", old.Build());
        Assert.StartsWith("posts: 1 of 1\n", old.Run.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void Curly_quotation_marks_around_a_tag_are_no_part_of_it()
    {
        using var old = new OldFolder("jekyll").File("_config.yml", "title: Notes")
            .File("_posts/2021-08-26-tide.md", "---", "title: T", "tags: [“sea”]", "---", "Words.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("tags: [sea]", old.Read("content/posts/2021/2021-08-26-tide.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_the_size_of_a_library_is_left_out_and_told()
    {
        using var old = Jekyll(new string('a', 17 << 20)).File("_posts/2021-08-27-b.md", "---", "title: B", "---", "Words.").Import();

        Assert.Contains("This file is too large for a text and was left out; make several of it.", old.Report, StringComparison.Ordinal);
        Assert.Equal("", old.Build());
    }

    [Theory]
    [InlineData("eleventy", "posts/tide.md", "---\ntitle: The tide\ndate: 2021-08-26\n---")]
    [InlineData("jekyll", "_posts/2021-08-26-tide.md", "---\ntitle: The tide\n---")]
    [InlineData("jekyll", "tide.md", "---\ntitle: The tide\n---")]
    [InlineData("hugo", "content/posts/tide.md", "---\ntitle: The tide\ndate: 2021-08-26\n---")]
    [InlineData("zola", "content/tide.md", "+++\ntitle = \"The tide\"\ndate = 2021-08-26\n+++")]
    [InlineData("hexo", "source/_posts/tide.md", "---\ntitle: The tide\ndate: 2021-08-26\n---")]
    [InlineData("astro", "src/content/blog/tide.md", "---\ntitle: The tide\ndate: 2021-08-26\n---")]
    public void A_text_about_templates_is_no_template(string generator, string path, string head)
    {
        const string Loop = "{% for post in site.posts %}{{ post.title }}{% endfor %}";
        using var old = new OldFolder(generator)
            .File("_config.yml", "title: Notes").File("config.toml", "base_url = \"https://notes.example\"").File("hugo.toml", "title = \"Notes\"").File("astro.config.mjs", "")
            .File(path, head, "Loops:", "", "```liquid", "{% raw %}", Loop, "{% endraw %}", "```", "", $"and {{% raw %}}`{Loop}`{{% endraw %}}.").Import();

        var text = Assert.Single(old.Tree("content"), file => file.EndsWith("tide.md", StringComparison.Ordinal));
        Assert.Contains("for post in site.posts", old.Read("content/" + text.Replace("content/", "", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.DoesNotContain("made by a template of the old theme", old.Report, StringComparison.Ordinal);
    }

    private static OldFolder Jekyll(string body) =>
        new OldFolder("jekyll").File("_config.yml", "title: Notes").File("img/cup.png", "no picture")
            .File("_posts/2021-08-26-tide.md", "---", "title: T", "---", body);
}
