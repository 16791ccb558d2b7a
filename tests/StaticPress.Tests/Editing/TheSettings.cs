using System.Text;
using StaticPress.Authoring;
using StaticPress.Config;
using StaticPress.Editing;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Editing;

/// <summary>One setting is changed, and every other byte of site.yml stays.</summary>
public sealed class TheSettings
{
    private const string Odd = """
        # My blog
        title:   'It''s here'   # keep me
        theme_settings:
          # the mark of the house
          accent: "#9a3412"   # brown
          social: [{title: M, url: "https://m.example/"}]
        menu:
          - title: Home   # first
            url: /
          - {title: About, url: /about/}
        authors:
          cm: {name: CM, initials: C}

        """;

    [Theory]
    [InlineData("New", "title:   'It''s here'   # keep me", "title:   New   # keep me", "title")]
    [InlineData("#003366", "accent: \"#9a3412\"   # brown", "accent: \"#003366\"   # brown", "theme_settings", "accent")]
    [InlineData("#ffffff", "  # the mark of the house\n  accent", "  # the mark of the house\n  accent_dark: \"#ffffff\"\n  accent", "theme_settings", "accent_dark")]
    [InlineData("Anna", "{name: CM, initials: C}", "{name: Anna, initials: C}", "authors", "cm", "name")]
    [InlineData("A: b # c", "title: Home   # first", "title: \"A: b # c\"   # first", "menu", "0", "title")]
    [InlineData("", "  accent: \"#9a3412\"   # brown\n", "", "theme_settings", "accent")]
    [InlineData("Two lines", "initials: C}\n", "initials: C}\ntagline: Two lines\n", "tagline")]
    public void A_setting_is_set_wherever_it_stands(string value, string before, string after, params string[] keys) =>
        Assert.Equal(Lines(Odd).Replace(before, after, StringComparison.Ordinal),
            Text(new SettingsText(Encoding.UTF8.GetBytes(Lines(Odd))).With(value, keys)!));

    [Fact]
    public void Line_ends_of_Windows_and_a_mark_stay()
    {
        var settings = new SettingsText(Encoding.UTF8.GetBytes("\uFEFF" + Lines(Odd).Replace("\n", "\r\n", StringComparison.Ordinal)));

        Assert.Equal("\uFEFF" + Lines(Odd).Replace("\"#9a3412\"", "\"#000000\"", StringComparison.Ordinal)
            .Replace("\n", "\r\n", StringComparison.Ordinal), Text(settings.With("#000000", "theme_settings", "accent")!));
    }

    /// <summary>As they come along with what was copied from a page, or from a machine of long ago.</summary>
    [Theory]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    public void A_setting_goes_where_it_belongs_whatever_ends_the_rows_above_it(string end)
    {
        var text = $"# One{end}# Two{end}theme_settings:\n  accent: red\n  ink: blue\n";
        var settings = new SettingsText(Encoding.UTF8.GetBytes(text));
        Assert.Equal(text.Replace("  accent: red", "  dark: grey\n  accent: red", StringComparison.Ordinal),
            Text(settings.With("grey", "theme_settings", "dark")!));
        Assert.Equal(text.Replace("  ink: blue\n", "", StringComparison.Ordinal), Text(settings.With("", "theme_settings", "ink")!));

        text = $"# One{end}# Two{end}gone:\n  - /a/\n";
        var added = SettingLine.Of("gone", "/b/").AddTo(Encoding.UTF8.GetBytes(text))!;
        Assert.Equal(text.Replace("  - /a/", "  - \"/b/\"\n  - /a/", StringComparison.Ordinal), Encoding.UTF8.GetString(added));
        Assert.Equal(text, Encoding.UTF8.GetString(SettingLine.Of("gone", "/b/").TakeFrom(added)!));
    }

    [Fact]
    public void Settings_that_are_no_settings_have_no_menu() => Assert.Equal("!", Text(new SettingsText("!"u8.ToArray()).WithMenu([])!));

    [Fact]
    public void A_first_colour_makes_its_group()
    {
        Assert.Equal("title: A\ntheme_settings:\n  accent: \"#000000\"\n",
            Text(new SettingsText("title: A\n"u8.ToArray()).With("#000000", "theme_settings", "accent")!));
        Assert.Null(new SettingsText("theme_settings: &a [1]\n"u8.ToArray()).With("x", "theme_settings", "a", "b"));
    }

    [Fact]
    public void A_menu_of_the_same_shape_keeps_its_remarks_and_another_is_written_anew()
    {
        var settings = new SettingsText(Encoding.UTF8.GetBytes(Lines(Odd)));

        Assert.Equal(Lines(Odd).Replace("title: Home ", "title: Start ", StringComparison.Ordinal),
            Text(settings.WithMenu([Entry("Start", "/"), Entry("About", "/about/")])!));
        Assert.Contains("menu:\n  - title: Home\n    url: /\n    children:\n      - title: About\n        url: /about/\nauthors:",
            Text(settings.WithMenu([Entry("Home", "/") with { Children = [Entry("About", "/about/")] }])!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_category_gets_another_name_in_posts_settings_menu_and_links_and_its_address_leads_on()
    {
        using var site = new EditedFolder("title: A\nmenu:\n  - {title: News, url: /category/isreal-news/}\ncategories:\n  Isreal News: {description: Short.}   # mine\nnews_categories: [Isreal News, Other]\n")
            .Write("content/posts/a.md", "---\ntitle: A\ndate: 2024-01-02\ncategory: Isreal News   # typo\n---\n[all](/category/isreal-news/)\n")
            .Write("content/posts/b.md", "---\ntitle: B\ndate: 2024-01-03\ncategory: [\"Other\", 'Isreal News']\n---\nIsreal News\n")
            .Write("content/posts/c.md", "---\ntitle: C\ndate: 2024-01-04\ndraft: true\ncategory: Other, Isreal News\n---\nText\n");

        site.Apply(TermRename.Run(site.Blog, site.Blog.Plan.Site.Terms.Of(TermKind.Category).Single(term => term.Name == "Isreal News"),
            "Israel News"));

        Assert.Equal("title: A\nmenu:\n  - {title: News, url: /category/israel-news/}\ncategories:\n  Israel News: {description: Short.}   # mine\nnews_categories: [Israel News, Other]\nredirects:\n  \"/category/isreal-news/\": \"/category/israel-news/\"\n", site.Read("site.yml"));
        Assert.Equal("---\ntitle: A\ndate: 2024-01-02\ncategory: Israel News   # typo\n---\n[all](/category/israel-news/)\n", site.Read("content/posts/a.md"));
        Assert.Equal("---\ntitle: B\ndate: 2024-01-03\ncategory: [\"Other\", Israel News]\n---\nIsreal News\n", site.Read("content/posts/b.md"));
        Assert.Equal("---\ntitle: C\ndate: 2024-01-04\ndraft: true\ncategory: \"Other, Israel News\"\n---\nText\n", site.Read("content/posts/c.md"));
        Assert.NotNull(site.Blog.Plan.Routes.Find("/category/isreal-news/"));
    }

    private static MenuEntry Entry(string title, string url) => new(title, url, new Place("site.yml"));

    private static string Text(SettingsText settings) => Encoding.UTF8.GetString(settings.File);

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
