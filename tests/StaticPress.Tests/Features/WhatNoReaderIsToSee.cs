using StaticPress.Primitives;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class WhatNoReaderIsToSee
{
    private const string Placeholder = "Write here. Remove the line 'draft: true' above when the post is ready.";

    [Theory]
    [InlineData(Placeholder, 4)]
    [InlineData("My words.\n\n" + Placeholder, 6)]
    [InlineData("My words.\n\n> Said.\n\n" + Placeholder + "\n\nMore.", 8)]
    public void The_words_of_the_program_are_told_wherever_they_stand(string body, int line)
    {
        var told = Assert.Single(new TestSite().Post("2024-01-02-a", "title: A", body).Build().Problems);
        Assert.Equal((ProblemCode.Unwritten, line), (told.Code, told.Place.Line));
    }

    [Fact]
    public void In_a_draft_they_are_as_they_should_be() =>
        Assert.Empty(new TestSite().Post("2024-01-02-a", "title: A\ndraft: true", "Mine.\n\n" + Placeholder)
            .With(options => options with { Drafts = true }).Build().Problems);

    [Theory]
    [InlineData("tiff")]
    [InlineData("tif")]
    [InlineData("CR2")]
    [InlineData("nef")]
    [InlineData("dng")]
    [InlineData("psd?x=1.jpg")]
    public void A_picture_that_most_browsers_do_not_show_is_told(string ending)
    {
        Assert.Contains("Most browsers do not show", Assert.Single(new TestSite()
            .Post("2024-01-02-a", "title: A", $"![B](https://example.org/b.{ending})").Build().Problems).Text, StringComparison.Ordinal);
        Assert.Contains("Most browsers do not show", Assert.Single(new TestSite()
            .Post("2024-01-02-a", $"title: A\nimage: {{src: 'https://example.org/b.{ending}', alt: B}}").Build().Problems).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://youtu.be/abcdefghijk")]
    [InlineData("https://open.spotify.com/episode/a")]
    [InlineData("{url: 'https://www.youtube.com/watch?v=a'}")]
    public void A_page_that_plays_is_no_recording(string audio) =>
        Assert.Contains("is a page that plays something, and no recording.",
            Assert.Single(new TestSite().Post("2024-01-02-a", $"title: A\naudio: {audio}").Build().Problems).Text,
                StringComparison.Ordinal);

    [Fact]
    public void A_player_offers_no_subscription_where_there_is_no_podcast()
    {
        var site = new TestSite().Post("2024-01-02-a", "title: A\naudio: {url: 'https://example.org/a.mp3', length: 5}");
        const string Podcast = "podcast: {title: S, description: D, author: A, category: Arts, image: 'https://example.org/c.png'}";

        Assert.Empty(site.Config("podcast: false").Build().Page("/2024/01/02/a/").QuerySelectorAll("a[href$='#podcast']"));
        Assert.Single(site.Config(Podcast).Build().Page("/2024/01/02/a/").QuerySelectorAll(".audio-tools a[href$='/feed/#podcast']"));
    }
}
