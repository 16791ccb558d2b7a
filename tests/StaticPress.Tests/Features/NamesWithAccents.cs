using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>macOS writes the letter and its accent apart, everybody else types both in one.</summary>
public sealed class NamesWithAccents
{
    [Theory]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("caf\u00E9", "cafe\u0301")]
    [InlineData("\u304B\u3099", "\u304C")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("e\u0323\u0302", "\u1EC7")]
    public void A_link_leads_to_a_file_however_letters_and_marks_are_written(string named, string written)
    {
        var site = new TestSite()
            .Post("2024-01-02-a", $"title: A\nimage: {{src: /media/{written}.png, alt: ''}}", $"![A](/media/{written}.png) ![B](../media/{written}.png) [C](2024-01-01-{written}.md) [D](/media/{Uri.EscapeDataString(written)}.png)")
            .Post($"2024-01-01-{named}", "title: B").File($"content/media/{named}.png", "x").Build();
        Assert.DoesNotContain(site.Problems, problem => problem.Code == "SP0301"
            || problem.Text.Contains("no file", StringComparison.Ordinal));
        var one = string.Compare(named, written, StringComparison.Ordinal) > 0 && named.Length < written.Length ? named
            : written.Length < named.Length ? written : named;
        Assert.True(site.Has($"/media/{one}.png"), string.Join(' ', site.Urls));
    }

    [Fact]
    public void Two_files_that_differ_in_that_alone_are_told()
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A").File("content/media/cafe\u0301.txt", "x")
            .File("content/media/caf\u00E9.txt", "y").Build();
        Assert.Contains("is already taken by", site.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_a_draft_names_stays_at_home_in_either_spelling()
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A\ndraft: true", "![A](caf\u00E9.png)").File("content/posts/cafe\u0301.png", "x").Read();
        Assert.Single(site.HeldFiles.Files);
    }

    [Fact]
    public void Addresses_in_letters_of_every_script_are_the_same_from_any_machine()
    {
        var site = new TestSite().Config("slugs: unicode").Post("2024-01-02-cafe\u0301", "title: A").Build();
        Assert.True(site.Has("/2024/01/02/caf\u00E9/"), string.Join(' ', site.Urls));
    }
}
