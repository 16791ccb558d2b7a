using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class NearlyTheSameTerms
{
    private static IEnumerable<string> Told(string key, string first, string second) =>
        new TestSite().Post("2024-01-02-a", $"title: A\n{key}: {first}").Post("2024-01-03-b", $"title: B\n{key}: {second}")
            .Build().Problems.Select(problem => problem.ToString());

    [Theory]
    [InlineData("category", "Israel News", "Isreal News")]
    [InlineData("category", "Weather", "Weater")]
    [InlineData("tags", "[first]", "[frist]")]
    public void A_slip_of_the_fingers_is_told_of_the_later_of_two_posts(string key, string right, string wrong)
    {
        var told = Assert.Single(Told(key, right, wrong));
        Assert.StartsWith("content/posts/2024-01-03-b.md(", told, StringComparison.Ordinal);
        Assert.Contains($"Did you mean '{right.Trim('[', ']')}'?", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("category", "Sport", "Sports")]
    [InlineData("category", "Iceland", "Ireland")]
    [InlineData("category", "Rocky II", "Rocky III")]
    [InlineData("category", "Season 1", "Season 12")]
    [InlineData("tags", "[Iran]", "[Iraq]")]
    [InlineData("tags", "[country]", "[county]")]
    [InlineData("tags", "[C#]", "[C]")]
    [InlineData("tags", "[2012 vote]", "[2021 vote]")]
    public void Names_that_differ_are_two(string key, string one, string other) => Assert.Empty(Told(key, one, other));

    [Fact]
    public void Capitals_as_site_yml_has_them_are_right_whichever_post_came_first() =>
        Assert.StartsWith("content/posts/2024-01-02-a.md(",
            Assert.Single(new TestSite().Config("categories: {News: What happened.}").Post("2024-01-02-a", "title: A\ncategory: NEWS")
                .Post("2024-01-03-b", "title: B\ncategory: News").Build().Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Where_every_post_has_a_category_of_its_own_none_says_what_another_meant()
    {
        var site = Enumerable.Range(0, 600).Aggregate(new TestSite(),
            (all, i) => all.Post($"2024-01-02-p{i}",
                $"title: P{i}\ncategory: {(i == 0 ? "Israel News" : i == 1 ? "Isreal News" : $"Talk of {i}")}"));
        Assert.DoesNotContain("SP0325", site.Build().Report, StringComparison.Ordinal);
    }
}
