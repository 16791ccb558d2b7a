namespace StaticPress.Tests.Importing.Generators;

public sealed class SettingsInSeveralFiles
{
    private static readonly string[] Post = ["---", "title: The tide", "date: 2021-08-26", "---", "Words."];

    [Theory]
    [InlineData("config/production/hugo.toml", "config/_default/hugo.toml")]
    [InlineData("config/production/config.yaml", "config/_default/config.toml")]
    [InlineData("config/_default/hugo.yml", "hugo.toml")]
    public void What_Hugo_says_for_the_published_site_counts_before_what_it_says_for_all(string of, string all)
    {
        using var old = new OldFolder("hugo")
            .File(of, of.EndsWith("toml", StringComparison.Ordinal) ? "baseURL = 'https://old.example/'" : "baseURL: https://old.example/")
            .File("config/production/params.toml", "subtitle = 'Of ebb and flow'")
            .File(all, "baseURL = 'http://localhost/'", "title = 'Notes'", "[params]", "subtitle = 'Not yet'")
            .File("content/posts/tide.md", Post).Import();

        Assert.Equal("", old.Build());
        foreach (var line in (string[])["url: https://old.example", "title: \"Notes\"", "tagline: \"Of ebb and flow\""])
            Assert.Contains(line + "\n", old.Read("site.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("config/_default/languages.en.toml", "title = 'Notes of a harbor'\nlanguageCode = 'en-GB'")]
    [InlineData("config/_default/languages.toml", "[en]\ntitle = 'Notes of a harbor'\nlanguageCode = 'en-GB'\ncontentDir = 'content'")]
    [InlineData("hugo.toml", "title = 'All'\n[languages.en]\ntitle = 'Notes of a harbor'\nlanguageCode = 'en-GB'\ncontentDir = 'content'")]
    public void What_Hugo_says_for_the_language_of_the_blog_counts_before_all(string file, string text)
    {
        using var old = new OldFolder("hugo").File(file, text).File("config/_default/config.toml", "title = 'All'", "languageCode = 'de'")
            .File("config/_default/menus.en.toml", "[[main]]", "name = 'Every note'", "url = '/posts/'")
            .File("content/posts/tide.md", Post).Import();

        Assert.Equal("", old.Build());
        foreach (var line in (string[])["title: \"Notes of a harbor\"", "language: en-GB", "  - title: \"Every note\""])
            Assert.Contains(line + "\n", old.Read("site.yml"), StringComparison.Ordinal);
        Assert.True(old.Has("_site/posts/tide/index.html"));
    }

    [Theory]
    [InlineData("base.py", "from base import *")]
    [InlineData("conf/common.py", "from conf.common import *")]
    [InlineData("conf/__init__.py", "from conf import SITENAME, TIMEZONE")]
    public void Pelicans_settings_are_found_where_one_file_has_them_of_another(string file, string line)
    {
        using var old = new OldFolder("pelican")
            .File("publishconf.py", "import os", "from pelicanconf import *", "SITEURL = 'https://old.example'")
            .File("pelicanconf.py", line, "PATH = 'content'", "SITEURL = ''")
            .File(file, "from pelicanconf import *", "SITENAME = 'Notes of a harbor'", "TIMEZONE = 'Europe/Paris'")
            .File("content/tide.md", "Title: The tide", "Date: 2021-08-26", "", "Words.").Import();

        Assert.Equal("", old.Build());
        foreach (var setting in (string[])["title: \"Notes of a harbor\"", "url: https://old.example", "time_zone: Europe/Paris"])
            Assert.Contains(setting + "\n", old.Read("site.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hugo", "hugo.toml", "baseURL = '//old.example/'", "content/posts/tide.md")]
    [InlineData("jekyll", "_config.yml", "url: //old.example", "_posts/2021-08-26-tide.md")]
    public void An_address_of_the_blog_without_its_scheme_is_one(string generator, string file, string setting, string post)
    {
        using var old = new OldFolder(generator).File(file, setting).File(post, Post).Import();

        Assert.Contains("url: https://old.example\n", old.Read("site.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_settings_are_and_no_text_the_message_says_what_lies_there_instead()
    {
        using var old = new OldFolder("eleventy").File("eleventy.config.js", "export default () => {};")
            .File("_data/metadata.js", "export default { title: \"Notes\" };").File("index.njk", "---", "title: Home", "---", "{{ content }}").Import();

        Assert.EndsWith(
            "There is no text of a blog in old. Eleventy made its pages of templates, which are not read here: put their words into files that end in .md, and import again.\n",
            old.Run.Stderr, StringComparison.Ordinal);

        using var other = new OldFolder("pelican").File("pelicanconf.py", "SITENAME = 'Notes'")
            .File("content/tide.rst", "Tide", "====").Import();

        Assert.Contains("Texts like content/tide.rst are no Markdown: make Markdown of them beside the old ones, as 'pandoc content/tide.rst -o content/tide.md' does",
            other.Run.Stderr, StringComparison.Ordinal);
    }
}
