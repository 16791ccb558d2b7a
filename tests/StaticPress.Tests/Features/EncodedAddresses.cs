using System.Xml.Linq;
using StaticPress.Primitives;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class EncodedAddresses
{
    private const string Show = "url: https://example.org/\npodcast: {title: S, description: D, author: C, category: News, image: 'https://example.org/c.png'}\n";

    [Theory]
    [InlineData("https://a.example/my show ü.mp3", "https://a.example/my%20show%20%C3%BC.mp3")]
    [InlineData("https://a.example/%C3%BC%20b", "https://a.example/%C3%BC%20b")]
    [InlineData("https://a.example/100% right", "https://a.example/100%25%20right")]
    [InlineData("https://a.example/~ann/it's(1);b=c,d", "https://a.example/~ann/it's(1);b=c,d")]
    [InlineData("https://a.example/?q=größe&x=[1]#teil ü", "https://a.example/?q=gr%C3%B6%C3%9Fe&x=%5B1%5D#teil%20%C3%BC")]
    [InlineData("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC")]
    [InlineData("https://ann@bücher.example:8080/", "https://ann@xn--bcher-kva.example:8080/")]
    [InlineData("http://[::1]:80/ü", "http://[::1]:80/%C3%BC")]
    [InlineData("https://a.example/日本/📻", "https://a.example/%E6%97%A5%E6%9C%AC/%F0%9F%93%BB")]
    [InlineData("https://a.example/a\"b<c>|d\\e^f`g{h}", "https://a.example/a%22b%3Cc%3E%7Cd%5Ce%5Ef%60g%7Bh%7D")]
    [InlineData("mailto:ann@a.example?subject=Grüße aus", "mailto:ann@a.example?subject=Gr%C3%BC%C3%9Fe%20aus")]
    [InlineData("  https://a.example/a b ", "https://a.example/a%20b")]
    public void Only_what_no_address_may_hold_is_encoded(string written, string printed)
    {
        Assert.Equal(printed, EncodedAddress.Of(written));
        Assert.Equal(printed, EncodedAddress.Of(printed));
        Assert.True(System.Text.Ascii.IsValid(printed));
    }

    [Fact]
    public void An_address_of_the_head_is_encoded_wherever_it_is_printed()
    {
        var site = new TestSite().Config("url: https://example.org/\nauthor: me\nauthors: {me: {name: Ann, url: 'https://ann.example/über mich'}}")
            .Post("2024-01-02-a", "title: A\ncanonical: https://first.example/über uns/\nimage: {src: 'https://img.example/ein bild ü.jpg', alt: B}\n"
                + "source: {name: Z, url: 'https://z.example/größe & mehr'}").Build();
        foreach (var address in (string[])["/2024/01/02/a/", "/feed.xml", "/atom.xml", "/feed.json", "/"])
        {
            Assert.DoesNotContain("über", site.Text(address), StringComparison.Ordinal);
            Assert.DoesNotContain("bild ü", site.Text(address), StringComparison.Ordinal);
            Assert.DoesNotContain("größe", site.Text(address), StringComparison.Ordinal);
        }

        var head = site.Page("/2024/01/02/a/").Head!;
        Assert.Equal("https://first.example/%C3%BCber%20uns/", head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("https://img.example/ein%20bild%20%C3%BC.jpg", head.QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        Assert.Equal("https://ann.example/%C3%BCber%20mich", site.Xml("/atom.xml").Descendants(atom + "uri").Single().Value);
    }

    [Theory]
    [InlineData("https://text.example/ep.srt", "application/x-subrip")]
    [InlineData("https://text.example/ep.vtt?v=2", "text/vtt")]
    [InlineData("https://text.example/ep.json", "application/json")]
    [InlineData("https://text.example/ep.txt", "text/plain")]
    [InlineData("https://text.example/ep.html", "text/html")]
    [InlineData("https://text.example/episode one/", "text/html")]
    [InlineData("https://text.example/ep", "text/html")]
    public void The_feed_says_what_kind_of_text_a_transcript_is(string written, string type)
    {
        var transcript = Episode($"length: 9, transcript: '{written}'").Xml("/podcast.xml")
            .Descendants(XName.Get("transcript", "https://podcastindex.org/namespace/1.0")).Single();
        Assert.Equal((EncodedAddress.Of(written), type), (transcript.Attribute("url")!.Value, transcript.Attribute("type")!.Value));
    }

    [Theory]
    [InlineData("length: 2147483648", "2147483648")]
    [InlineData("length: 9000000000", "9000000000")]
    [InlineData("length: 0", "0")]
    [InlineData("duration: 60", "0")]
    public void A_recording_is_as_long_as_it_is_or_nobody_knows(string audio, string length)
    {
        var enclosure = Episode(audio).Xml("/podcast.xml").Descendants("enclosure").Single();
        Assert.Equal(("https://sound.example/ep%20%C3%BC.mp3", length),
            (enclosure.Attribute("url")!.Value, enclosure.Attribute("length")!.Value));
    }

    [Fact]
    public void That_nobody_knows_is_said_once_for_all_episodes()
    {
        var site = new TestSite().Config(Show);
        for (var day = 1; day <= 5; day++) site = site.Post($"2024-01-0{day}-a", $"title: A\naudio: {{url: 'https://sound.example/{day}.mp3'}}");
        var problem = Assert.Single(Message.Of(site.Read().Problems));
        Assert.False(problem.First.IsError);
        Assert.Contains("and 2 more places", problem.ToString(), StringComparison.Ordinal);
    }

    private static BuiltSite Episode(string audio) => new TestSite().Config(Show)
        .Post("2024-01-02-a", $"title: A\naudio: {{url: 'https://sound.example/ep ü.mp3', {audio}}}").Build();
}
