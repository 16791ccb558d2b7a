using System.Text.Json;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class JsonFeed
{
    private static readonly TestSite Site = new TestSite()
        .Config("title: Show\ndescription: What it is.\nurl: https://example.org/\ntime_zone: America/New_York\nfavicon: /media/icon.svg")
        .File("content/media/icon.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        .Post("2021-08-26-a", "title: A\ncategory: News\ntags: [Iran]\nauthor: CM\nupdated: 2021-09-01\naudio: {url: 'https://sound.example/a.mp3', length: 7, duration: '1:05'}")
        .Post("2021-08-27-b", "title: B\nguid: old-452", "");

    [Fact]
    public void The_feed_says_what_it_is()
    {
        var feed = Site.Build().Json("/feed.json");
        Assert.Equal(
            ("https://jsonfeed.org/version/1.1", "Show", "https://example.org/", "https://example.org/feed.json", "https://example.org/media/icon.svg", "en"),
            (Of(feed, "version"), Of(feed, "title"), Of(feed, "home_page_url"), Of(feed, "feed_url"), Of(feed, "favicon"),
                Of(feed, "language")));
    }

    [Fact]
    public void An_item_has_an_id_a_text_dates_and_an_author()
    {
        var item = Site.Build().Json("/feed.json").GetProperty("items")[1];
        Assert.Equal(("https://example.org/2021/08/26/a/", "https://example.org/2021/08/26/a/", "A"), (Of(item, "id"), Of(item, "url"), Of(item, "title")));
        Assert.Equal(("2021-08-26T00:00:00-04:00", "2021-09-01T00:00:00-04:00"), (Of(item, "date_published"), Of(item, "date_modified")));
        Assert.Equal(("<p>Text.</p>", "Text."), (Of(item, "content_html").Trim(), Of(item, "summary")));
        Assert.Equal("CM", Of(item.GetProperty("authors")[0], "name"));
        Assert.Equal(["News", "Iran"], item.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
    }

    [Fact]
    public void A_recording_is_attached()
    {
        var attachment = Site.Build().Json("/feed.json").GetProperty("items")[1].GetProperty("attachments")[0];
        Assert.Equal(("https://sound.example/a.mp3", "audio/mpeg", 7, 65), (
            Of(attachment, "url"), Of(attachment, "mime_type"), attachment.GetProperty("size_in_bytes").GetInt32(),
                attachment.GetProperty("duration_in_seconds").GetInt32()));
    }

    [Fact]
    public void A_post_without_a_text_has_an_empty_one_because_the_format_demands_one()
    {
        var item = Site.Build().Json("/feed.json").GetProperty("items")[0];
        Assert.Equal(("old-452", ""), (Of(item, "id"), Of(item, "content_html")));
        Assert.False(item.TryGetProperty("date_modified", out _));
    }

    private static string Of(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
