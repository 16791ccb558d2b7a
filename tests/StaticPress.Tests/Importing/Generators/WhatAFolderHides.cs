using StaticPress.Tests.Support;

namespace StaticPress.Tests.Importing.Generators;

/// <summary>What nobody was to see stays unseen, what the author does is kept, and what is lost is told.</summary>
public sealed class WhatAFolderHides
{
    private static OldFolder Blog(string text = "One.") => new OldFolder("jekyll")
        .File("_config.yml", "title: A", "permalink: /:title/")
        .File("_posts/2021-08-26-a.md", "---", "title: A", "---", text);

    [Fact]
    public void Drafts_stay_drafts_and_what_only_they_show_is_not_published()
    {
        using var old = new OldFolder("hugo")
            .File("hugo.toml", "title = 'A'")
            .File("content/posts/a/index.md", "---", "title: A", "date: 2021-08-26", "draft: true", "---", "CANARY ![x](secret.png)")
            .File("content/posts/a/secret.png", "no picture")
            .File("content/posts/a/notes.txt", "CANARY")
            .File("content/posts/b.md", "---", "title: B", "date: 2021-08-26", "---", "B.")
            .Import();

        Assert.Equal("", old.Build());
        Assert.DoesNotContain(old.Tree("_site"), path => path.Contains("secret", StringComparison.Ordinal)
            || path.Contains("notes.txt", StringComparison.Ordinal));
        Assert.Contains("draft: true", old.Read("content/posts/2021/2021-08-26-a/index.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("published: false")]
    [InlineData("status: private")]
    [InlineData("encrypted: true")]
    [InlineData("password: tide")]
    public void Every_word_for_hidden_holds_back(string word)
    {
        using var old = Blog().File("_posts/2021-08-27-b.md", "---", "title: B", word, "---", "CANARY").Import();

        Assert.Equal("", old.Build());
        Assert.All(old.Tree("_site"), path => Assert.DoesNotContain("CANARY", old.Read("_site/" + path), StringComparison.Ordinal));
        Assert.DoesNotContain("CANARY", old.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Importing_again_changes_nothing()
    {
        using var old = Blog().Import();
        var before = old.Tree().ToDictionary(path => path, old.Read);

        old.Import();

        Assert.Equal(before, old.Tree().ToDictionary(path => path, old.Read));
    }

    [Fact]
    public void What_the_author_has_edited_stays_and_the_new_version_lies_beside()
    {
        using var old = Blog().Import();
        const string File = "content/posts/2021/2021-08-26-a.md";
        old.Folder.Write("site/" + File, old.Read(File) + "Mine.\n");

        old.File("_posts/2021-08-26-a.md", "---", "title: A", "---", "Two.").Import();

        Assert.EndsWith("Mine.\n", old.Read(File), StringComparison.Ordinal);
        Assert.Contains("Two.", old.Read("import-beside/" + File), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        using var old = Blog().Import("--dry-run");

        Assert.False(old.Has(""));
        Assert.Contains("posts: 1 of 1", old.Run.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tag_that_is_not_known_stays_in_sight_and_is_told_with_its_line()
    {
        using var old = Blog("Before {% weather harbour %} after.").Import();

        Assert.Equal("", old.Build());
        Assert.Equal(1, old.Run.ExitCode);
        Assert.Contains("<code>{% weather harbour %}</code>", old.Page("/a/"), StringComparison.Ordinal);
        Assert.Contains("- `_posts/2021-08-26-a.md, line 4`: 'weather' is not known here; it stands in the text as it was written.", old.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void Dead_links_stand_in_a_list_and_stop_no_build()
    {
        using var old = Blog("[gone](/wp-content/gone.pdf) and ![](/img/none.png)").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("links:\n  - \"/img/none.png\"\n  - \"/wp-content/gone.pdf\"\n", old.Read("site.yml"), StringComparison.Ordinal);
        Assert.Contains("2 addresses in the texts lead nowhere", old.Run.Stdout, StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_that_share_an_address_get_two()
    {
        using var old = Blog()
            .File("_posts/2021-08-27-b.md", "---", "title: B", "tags: [C, 'C++', 上海, 伤害, Open Source]", "---", "B.")
            .File("_posts/2021-08-28-c.md", "---", "title: C", "tags: [open-source, Open Source]", "---", "C.").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("The tag 'open-source' is called 'Open Source' everywhere now", old.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_that_is_no_good_YAML_is_read_as_far_as_it_can_be()
    {
        using var old = Blog().File("_posts/2021-08-27-b.md", "---", "title: The tide: part two", "tags:", "  - sea", "---", "B.").Import();

        Assert.Equal("", old.Build());
        var written = old.Read("content/posts/2021/2021-08-27-b.md");
        Assert.Contains("title: \"The tide: part two\"\n", written, StringComparison.Ordinal);
        Assert.Contains("tags: [sea]\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_has_a_folder_of_its_own()
    {
        using var old = Blog();

        var run = CommandRun.In(old.Folder, "import", "jekyll", "old", "--site", "old");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(["old/_config.yml", "old/_posts/2021-08-26-a.md"], old.Folder.Tree());
    }

    [Fact]
    public void A_folder_without_a_blog_is_told()
    {
        using var old = Blog();
        old.Folder.Write("empty/readme.txt", "x");

        var run = CommandRun.In(old.Folder, "import", "jekyll", "empty", "--site", "site");

        Assert.Equal("There is no text of a blog in empty. Name the folder in which _config.yml lies.\n", run.Stderr);
        Assert.Equal("There is no folder none. Name the one in which _config.yml lies.\n", CommandRun.In(old.Folder, "import", "jekyll", "none", "--site", "site").Stderr);
    }

    [Theory]
    [InlineData("_config.yml", "Jekyll", "jekyll")]
    [InlineData("hugo.toml", "Hugo", "hugo")]
    [InlineData("pelicanconf.py", "Pelican", "pelican")]
    [InlineData("astro.config.mjs", "Astro", "astro")]
    [InlineData(".eleventy.js", "Eleventy", "eleventy")]
    public void A_build_in_the_folder_of_another_generator_names_the_importer(string file, string name, string word)
    {
        using var folder = new TemporaryFolder().Write(file, "");

        var run = CommandRun.In(folder, "build", "--source", ".");

        Assert.Equal(
            $"site.yml: error SP0005: There is no site.yml in '.'. This looks like a blog of {name}: 'staticpress import {word} . --site ../my-blog' makes a site of it, and leaves it as it is.\n",
            run.Stderr + run.Stdout);
    }

    [Fact]
    public void A_text_at_which_every_build_would_stop_is_left_out_and_told()
    {
        var flood = string.Concat(Enumerable.Repeat("{% if x %}*[", 40_000));
        using var old = Blog().File("_posts/2021-08-27-flood.md", "---", "title: Flood", "---", flood)
            .File("_posts/2021-08-28-deep.md", $"{{\"title\": \"Deep\", \"x\": {new string('[', 100_000)}").Import();

        Assert.Equal("", old.Build());
        Assert.Contains("`_posts/2021-08-27-flood.md`: This text was left out, for every build would stop at it", old.Report, StringComparison.Ordinal);
        Assert.Contains("_posts/2021-08-28-deep.md", old.Report, StringComparison.Ordinal);
        Assert.Equal(1, old.Run.ExitCode);
    }
}
