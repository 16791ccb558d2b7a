using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class NamesOfFiles
{
    [Theory]
    [InlineData("Copy of 2024-01-02-a")]
    [InlineData("Copie de 2024-01-02-a")]
    [InlineData("2024-01-02-a~")]
    [InlineData("2024-01-02-a.bak")]
    [InlineData("2024-01-02-a 2")]
    [InlineData("2024-01-02-a copie")]
    [InlineData("2024-01-02-a - Kopie (2)")]
    [InlineData("2024-01-02-a עותק")]
    [InlineData("2024-01-02-a-copy")]
    [InlineData("2024-01-02-a-neu")]
    public void A_copy_beside_its_text_is_told(string copy) =>
        Assert.Contains($"content/posts/{copy}.md: warning SP0327: This looks like a copy of '2024-01-02-a.md'",
            new TestSite().Post("2024-01-02-a", "title: A\ndate: 2024-01-02").Post(copy, "title: A\ndate: 2024-01-02").Build().Report,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-01-02-a-copy")]
    [InlineData("2024-01-02-a-2")]
    [InlineData("2024-01-02-part 2")]
    [InlineData("2024-01-02-the copy room")]
    [InlineData("2024-01-02-a.js")]
    public void A_text_of_its_own_is_none(string name) =>
        Assert.Empty(new TestSite().Post("2024-01-02-a", "title: A").Post(name, "title: B", "Other words.").Build().Problems);

    [Theory]
    [InlineData("2024/08-11-2024-x", "Begin it with 2024-11-08")]
    [InlineData("08-11-2024-x", "Begin it with 2024-11-08")]
    [InlineData("28-11-2024-x", "Begin it with 2024-11-28")]
    [InlineData("28.11.2024-x", "Begin it with 2024-11-28")]
    [InlineData("11-28-2024-x", "Begin it with 2024-11-28")]
    [InlineData("2024-1-5-x", "Begin it with 2024-01-05")]
    [InlineData("2024-28-11-x", "Begin it with 2024-11-28")]
    [InlineData("2024-11-31-x", "and there is no such day. Begin it with a day that exists")]
    [InlineData("31-11-2024-x/index", "and there is no such day. Begin it with a day that exists")]
    [InlineData("x", "or begin the file's name with the date")]
    public void A_day_that_a_name_tells_otherwise_is_told_with_how_it_is_written(string name, string remedy)
    {
        var told = Assert.Single(new TestSite().Post(name, "title: A").Build().Problems);

        Assert.Equal("SP0302", told.Code);
        Assert.Contains(remedy, told.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_site_decides() =>
        Assert.Contains("Begin it with 2024-08-11",
            new TestSite().Config("date_input: MM/dd/yyyy").Post("2024/08-11-2024-x", "title: A").Build().Report, StringComparison.Ordinal);

    [Fact]
    public void Day_and_month_below_the_folder_of_a_year_are_still_a_date() =>
        Assert.Empty(new TestSite().Post("2024/08-11-things", "title: A").Build().Problems);
}
