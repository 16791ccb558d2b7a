using StaticPress.Markdown;

namespace StaticPress.Tests.Markdown;

public sealed class Embeds
{
    [Theory]
    [InlineData("https://youtu.be/dQw4w9WgXcQ", "https://youtu.be/dQw4w9WgXcQ", "YouTube")]
    [InlineData("<https://vimeo.com/76979871>", "https://vimeo.com/76979871", "Vimeo")]
    [InlineData("[The show](https://www.youtube.com/watch?t=3&v=dQw4w9WgXcQ)", "The show", "YouTube")]
    public void A_video_on_a_line_of_its_own_is_a_card_that_leads_to_it(string markdown, string title, string site)
    {
        var body = Body.Of(markdown);

        Assert.Equal(title, body.Text("a.embed.embed-video .embed-title"));
        Assert.Equal(site, body.Text("a.embed .embed-site"));
        Assert.Empty(body.Page.QuerySelectorAll("iframe, img, script, [src]"));
    }

    [Theory]
    [InlineData("[![A boat](boat.png)](https://x.com/ann/status/1234567890)", 1, 0)]
    [InlineData("[![A boat](boat.png)](https://youtu.be/dQw4w9WgXcQ)", 1, 0)]
    [InlineData("[![A boat](boat.png \"At sea\")](https://open.spotify.com/track/abc)", 1, 0)]
    [InlineData("[![A boat](https://img.youtube.com/vi/dQw4w9WgXcQ/0.jpg)](https://youtu.be/dQw4w9WgXcQ)", 0, 1)]
    public void A_picture_of_ones_own_that_leads_there_stays_a_picture(string markdown, int pictures, int cards)
    {
        var body = Body.Of(markdown);

        Assert.Equal((pictures, cards), (body.Page.QuerySelectorAll("a > img").Length, body.Page.QuerySelectorAll("a.embed").Length));
    }

    [Fact]
    public void A_bare_video_between_lines_of_text_parts_the_paragraph()
    {
        var body = Body.Of("Watch *this*:\nhttps://youtu.be/dQw4w9WgXcQ\nand that\nand so on.\nhttps://vimeo.com/76979871");

        Assert.Equal(["Watch this:", "and that\nand so on."], body.Page.QuerySelectorAll("p:not(.embed-line)")
            .Select(p => p.TextContent.Trim()));
        Assert.Equal(2, body.Page.QuerySelectorAll("a.embed").Length);
    }

    [Theory]
    [InlineData("See [the show](https://youtu.be/dQw4w9WgXcQ) now.")]
    [InlineData("https://youtu.be/dQw4w9WgXcQ and more")]
    [InlineData("https://www.youtube.com/@channel")]
    [InlineData("https://notyoutube.com/watch?v=dQw4w9WgXcQ")]
    [InlineData("- https://youtu.be/dQw4w9WgXcQ")]
    public void A_link_in_a_text_or_to_no_video_stays_a_link(string markdown)
    {
        var body = Body.Of(markdown);

        Assert.Empty(body.Page.QuerySelectorAll(".embed"));
        Assert.Single(body.Page.QuerySelectorAll("a[href^=https]"));
    }

    [Theory]
    [InlineData("https://x.com/ann/status/1234567890", "X")]
    [InlineData("https://twitter.com/ann/status/1234567890?s=20", "X")]
    [InlineData("https://www.instagram.com/p/CabcDEf/", "Instagram")]
    [InlineData("https://www.instagram.com/reel/CabcDEf/?igsh=1", "Instagram")]
    [InlineData("https://www.tiktok.com/@ann/video/1234567890", "TikTok")]
    [InlineData("https://vm.tiktok.com/ZMabc/", "TikTok")]
    [InlineData("https://www.facebook.com/ann/posts/1234567890", "Facebook")]
    [InlineData("https://m.facebook.com/story.php?story_fbid=1&id=2", "Facebook")]
    [InlineData("https://fb.watch/abc/", "Facebook")]
    [InlineData("https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk", "Spotify")]
    [InlineData("https://open.spotify.com/intl-de/track/4rOoJ6Egrf8K2IrywzwOMk?si=1", "Spotify")]
    public void A_post_on_another_site_is_a_card_that_loads_nothing(string address, string site)
    {
        var body = Body.Of(address);

        Assert.Equal(address, body.One("p.embed-line > a.embed.embed-post[rel=noopener]").GetAttribute("href"));
        Assert.Equal(site, body.Text("a.embed .embed-site"));
        Assert.Empty(body.Page.QuerySelectorAll("iframe, img, script, [src]"));
    }

    [Theory]
    [InlineData("https://x.com/ann")]
    [InlineData("https://x.com/ann/status/next")]
    [InlineData("https://www.instagram.com/ann/")]
    [InlineData("https://www.tiktok.com/@ann")]
    [InlineData("https://www.facebook.com/ann")]
    [InlineData("https://open.spotify.com/")]
    [InlineData("https://notx.com/ann/status/1")]
    [InlineData("See https://x.com/ann/status/1 there.")]
    public void An_account_or_an_address_in_a_sentence_stays_a_link(string markdown)
    {
        var body = Body.Of(markdown);

        Assert.Empty(body.Page.QuerySelectorAll(".embed"));
        body.One("p > a");
    }

    [Fact]
    public void A_sound_on_a_line_of_its_own_is_a_player_that_loads_nothing_yet()
    {
        var body = Body.Of("[Episode 1](show.mp3)");

        var player = body.One("figure.audio > audio[controls]");
        Assert.Equal("none", player.GetAttribute("preload"));
        Assert.Equal("/blog/media/show.mp3", player.GetAttribute("src"));
        Assert.Equal("Episode 1", body.Text("figure.audio > figcaption"));
    }

    [Theory]
    [InlineData("https://www.youtube.com/shorts/dQw4w9WgXcQ", "YouTube dQw4w9WgXcQ")]
    [InlineData("https://m.youtube.com/live/dQw4w9WgXcQ?x=1", "YouTube dQw4w9WgXcQ")]
    [InlineData("https://player.vimeo.com/video/76979871", "Vimeo 76979871")]
    [InlineData("https://youtube.com/watch?list=1", null)]
    [InlineData("https://youtu.be/", null)]
    [InlineData("https://youtu.be/../x\"onclick", null)]
    [InlineData("http://[", null)]
    [InlineData("ftp://youtu.be/dQw4w9WgXcQ", null)]
    public void The_address_of_one_video_is_known(string address, string? video)
    {
        Assert.Equal(video, Video.Of(address) is { } found ? $"{found.Site} {found.Id}" : null);
    }
}
