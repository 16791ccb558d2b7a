using System.Text.RegularExpressions;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Themes;

/// <summary>The smallest whole theme that the program carries, to begin one from.</summary>
public sealed partial class PlainTheme
{
    [Fact]
    public void Its_styles_are_smaller_than_four_kilobytes() =>
        Assert.InRange(Repository.ReadText("themes/plain/assets/site.css").Length
            + Repository.ReadText("src/StaticPress/Themes/Assets/text.css").Length, 1000, 4095);

    [Fact]
    public void It_has_no_script_and_takes_every_word_from_the_words() => Assert.All(EmbeddedTemplates(), template =>
    {
        Assert.DoesNotContain("<script", template.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("", Letters().Match(Attributes().Replace(Tags().Replace(Code().Replace(template.Text, ""), ""), "")).Value);
    });

    [Fact]
    public void Its_texts_bring_the_style_of_what_they_hold()
    {
        var site = Gallery.In("plain").RealBlog;

        Assert.Single(site.Urls, url => url.StartsWith("/assets/text.", StringComparison.Ordinal));
        Assert.DoesNotContain(Gallery.RealBlog.Urls, url => url.StartsWith("/assets/text.", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Name, string Text)> EmbeddedTemplates() => StaticPress.Themes.EmbeddedThemes.Names
        .Where(name => name.StartsWith("themes/plain/", StringComparison.Ordinal) && name.EndsWith(".html", StringComparison.Ordinal))
        .Select(name => (name, Repository.ReadText(name)));

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("&[a-z]+;")]
    private static partial Regex Attributes();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Letters();
}
