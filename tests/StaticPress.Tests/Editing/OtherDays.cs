using StaticPress.Editing;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Editing;

/// <summary>A post that waits is moved to another day on the site's clock, and nothing but its day is another then.</summary>
public sealed class OtherDays
{
    [Theory]
    [InlineData("date: 2027-01-02   # a day\n", "2027-03-05T00:00", "date: 2027-03-05   # a day\n")]
    [InlineData("date: 2027-01-02T09:30\n", "2027-03-05T18:00", "date: 2027-03-05T18:00\n")]
    [InlineData("date: \"2027-01-02T09:30:00+02:00\"\n", "2027-07-05T18:00", "date: 2027-07-05T18:00:00+03:00\n")]
    [InlineData("date: 2024-01-02\npublish_from: 2027-01-02T09:30\n", "2027-03-05T18:00", "date: 2024-01-02\npublish_from: 2027-03-05T18:00\n")]
    [InlineData("date: 2027-01-02T09:30\r\n", "2027-03-05T18:00", "date: 2027-03-05T18:00\r\n")]
    public void The_moment_is_written_as_its_author_wrote_the_former(string head, string to, string expected)
    {
        using var site = new EditedFolder("time_zone: Asia/Jerusalem\n").Write("content/posts/a.md", $"---\ntitle: 'A'  # odd\n{head}unknown: [1, 2]\n---\nText\n");

        site.Apply(PostEdits.Schedule(site.Blog, site.Post("a"), DateTime.Parse(to, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal($"---\ntitle: 'A'  # odd\n{expected}unknown: [1, 2]\n---\nText\n", site.Read("content/posts/a.md"));
    }

    [Fact]
    public void The_day_in_the_name_of_a_file_or_folder_goes_along_and_links_follow()
    {
        using var site = new EditedFolder()
            .Write("content/posts/2027-01-02-a.md", "---\ntitle: A\ndate: 2027-01-02\n---\nText\n")
            .Write("content/posts/2027-01-03-b/index.md", "---\ntitle: B\ndate: 2027-01-03\n---\n![c](c.svg) [A](../2027-01-02-a.md)\n").Write("content/posts/2027-01-03-b/c.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>")
            .Write("content/posts/d.md", "---\ntitle: D\ndate: 2027-01-04\n---\n[B](2027-01-03-b/index.md) ![c](2027-01-03-b/c.svg)\n");

        site.Apply(PostEdits.Schedule(site.Blog, site.Post("a"), new DateTime(2027, 2, 2)));
        site.Apply(PostEdits.Schedule(site.Blog, site.Post("b"), new DateTime(2027, 2, 3)));

        Assert.Equal(["2027-02-02-a.md", "2027-02-03-b/c.svg", "2027-02-03-b/index.md", "d.md"], site.Folder.Tree("content/posts")
            .Where(path => !path.EndsWith('/')));
        Assert.Equal("---\ntitle: B\ndate: 2027-02-03\n---\n![c](c.svg) [A](../2027-02-02-a.md)\n", site.Read("content/posts/2027-02-03-b/index.md"));
        Assert.EndsWith("[B](2027-02-03-b/index.md) ![c](2027-02-03-b/c.svg)\n", site.Read("content/posts/d.md"));
    }

    [Fact]
    public void A_post_that_is_live_stays_on_its_day()
    {
        using var site = new EditedFolder().Write("content/posts/a.md", "---\ntitle: A\ndate: 2024-01-02\n---\nText\n");

        Assert.Contains("published already", PostEdits.Schedule(site.Blog, site.Post("a"), new DateTime(2027, 2, 2)).Problems[0].Text,
            StringComparison.Ordinal);
    }
}
