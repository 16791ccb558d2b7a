using System.Buffers.Binary;
using System.Xml.Linq;
using StaticPress.Feeds;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Podcast
{
    private const string Show = "title: Show\nurl: https://example.org/blog/\ntime_zone: America/New_York\npodcast:\n  title: The Show\n  description: Readings.\n  author: CM\n  email: cm@example.org\n"
        + "  category: Religion & Spirituality > Christianity\n  image: /media/cover.png\n";

    private static readonly XNamespace Itunes = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static readonly XNamespace Podcasting = "https://podcastindex.org/namespace/1.0";

    private static readonly TestSite Site = new TestSite()
        .Config(Show)
        .File(Cover(1400, 1400))
        .File(Recording("content/media/one.mp3", seconds: 10))
        .Post("2021-08-26-one", "title: One\ndescription: The <first>.\naudio: {file: /media/one.mp3, season: 1, episode: 1}")
        .Post("2021-08-27-two", "title: Two\naudio: {url: 'https://sound.example/two.m4a', length: 1234567, duration: '1:02:03', explicit: true}\nguid: old-2")
        .Post("2021-08-28-three", "title: Not an episode");

    [Fact]
    public void The_show_has_all_that_apple_requires()
    {
        var site = Site.Build();
        Assert.Equal("", site.Report);
        var channel = site.Xml("/podcast.xml").Root!.Element("channel")!;
        Assert.Equal(
            ("The Show", "Readings.", "en", "https://example.org/blog/"),
            (channel.Element("title")!.Value, channel.Element("description")!.Value, channel.Element("language")!.Value,
                channel.Element("link")!.Value));
        Assert.Equal("https://example.org/blog/media/cover.png", channel.Element(Itunes + "image")!.Attribute("href")!.Value);
        Assert.Equal(("CM", "false", "episodic"),
            (channel.Element(Itunes + "author")!.Value, channel.Element(Itunes + "explicit")!.Value,
            channel.Element(Itunes + "type")!.Value));
        var category = channel.Element(Itunes + "category")!;
        Assert.Equal(("Religion & Spirituality", "Christianity"),
            (category.Attribute("text")!.Value, category.Element(Itunes + "category")!.Attribute("text")!.Value));
        Assert.Equal(("CM", "cm@example.org"), (channel.Element(Itunes + "owner")!.Element(Itunes + "name")!.Value,
            channel.Element(Itunes + "owner")!.Element(Itunes + "email")!.Value));
    }

    [Fact]
    public void A_list_may_have_a_show_of_its_own()
    {
        const string Lists = "lists:\n  readings:\n    address: /hear/\n    posts: {tag: reading}\n    podcast: {title: Readings, description: Read aloud., author: CM, category: Arts, image: /media/cover.png, explicit: true}\n"
            + "  talks:\n    posts: {tag: talk}\n    podcast: {title: Talks, description: Said., author: CM, category: News, image: /media/cover.png}\n";
        var site = Site.Config(Show + Lists).Post("2021-09-01-read", "title: Read\ntags: reading\naudio: /media/one.mp3")
            .Post("2021-09-02-said", "title: Said\ntags: talk\naudio: /media/one.mp3").Build();
        Assert.Equal("", site.Report);
        Assert.Equal(["Said", "Read", "Two", "One"], Episodes("/podcast.xml"));
        Assert.Equal(["Read"], Episodes("/hear/podcast.xml"));
        Assert.Equal(["Said"], Episodes("/talks/podcast.xml"));
        var channel = site.Xml("/hear/podcast.xml").Root!.Element("channel")!;
        Assert.Equal(("Readings", "https://example.org/blog/hear/", "true"),
            (channel.Element("title")!.Value, channel.Element("link")!.Value, channel.Element(Itunes + "explicit")!.Value));
        Assert.Equal(FeedName.OfPodcast("https://example.org/blog/hear/podcast.xml"), channel.Element(Podcasting + "guid")!.Value);
        Assert.Equal("Readings", site.Page("/").QuerySelector("link[href='/blog/hear/podcast.xml']")!.GetAttribute("title"));

        IEnumerable<string> Episodes(string feed) => site.Xml(feed).Descendants("item").Select(item => item.Element("title")!.Value);
    }

    [Fact]
    public void A_blog_may_have_shows_without_one_of_its_own()
    {
        var site = new TestSite().Config("lists:\n  talks:\n    posts: {tag: talk}\n    podcast: {title: Talks, description: Said., author: CM, category: News, image: /media/cover.png}\n")
            .File(Cover(1400, 1300)).Post("2021-09-02-said", "title: Said\ntags: talk\naudio: {url: 'https://sound.example/two.m4a', length: 5}").Build();
        Assert.Contains("measures 1400 by 1300 pixels", Assert.Single(site.Problems).Text, StringComparison.Ordinal);
        Assert.True(site.Has("/talks/podcast.xml") && !site.Has("/podcast.xml"));
    }

    [Fact]
    public void Its_lasting_name_and_lock_are_those_of_podcasting_2()
    {
        var channel = Site.Build().Xml("/podcast.xml").Root!.Element("channel")!;
        Assert.Equal(FeedName.OfPodcast("https://example.org/blog/podcast.xml"), channel.Element(Podcasting + "guid")!.Value);
        Assert.Equal(("yes", "cm@example.org"),
            (channel.Element(Podcasting + "locked")!.Value, channel.Element(Podcasting + "locked")!.Attribute("owner")!.Value));
        // The example of the specification.
        Assert.Equal("917393e3-1b1e-5cef-ace4-edaa54e1f810", FeedName.OfPodcast("https://mp3s.nashownotes.com/pc20rss.xml"));
    }

    [Fact]
    public void A_show_that_moved_here_keeps_its_name()
    {
        var site = Site.Config(Show + "  guid: 917393e3-1b1e-5cef-ace4-edaa54e1f810\n  locked: false\n").Build();
        var channel = site.Xml("/podcast.xml").Root!.Element("channel")!;
        Assert.Equal(("917393e3-1b1e-5cef-ace4-edaa54e1f810", "no"),
            (channel.Element(Podcasting + "guid")!.Value, channel.Element(Podcasting + "locked")!.Value));
    }

    [Fact]
    public void A_post_with_a_recording_is_an_episode()
    {
        var items = Site.Build().Xml("/podcast.xml").Descendants("item").ToArray();
        Assert.Equal(["Two", "One"], items.Select(item => item.Element("title")!.Value));
        Assert.Equal(
            ["https://sound.example/two.m4a 1234567 audio/x-m4a", $"https://example.org/blog/media/one.mp3 {Recording("x", 10).Length} audio/mpeg"],
            items.Select(item => item.Element("enclosure")!)
                .Select(sound => $"{sound.Attribute("url")!.Value} {sound.Attribute("length")!.Value} {sound.Attribute("type")!.Value}"));
        Assert.Equal(["3723 true old-2", "10 false https://example.org/blog/2021/08/26/one/"], items.Select(item =>
            $"{item.Element(Itunes + "duration")!.Value} {item.Element(Itunes + "explicit")!.Value} {item.Element("guid")!.Value}"));
        Assert.Equal(("1", "1", "full"), (items[1].Element(Itunes + "season")!.Value, items[1].Element(Itunes + "episode")!.Value, items[1]
            .Element(Itunes + "episodeType")!.Value));
        Assert.Equal("The &lt;first&gt;.", items[1].Element("description")!.Value);
    }

    [Fact]
    public void Listeners_find_it_on_every_page()
    {
        Assert.Equal("Show (podcast)", Site.Build().Page("/")
            .Head!.QuerySelector("link[rel=alternate][href='/blog/podcast.xml']")!.GetAttribute("title"));
    }

    [Theory]
    [InlineData("  title: The Show\n", "", "site.yml(5,3): error SP0308: The podcast has no 'title', which podcast directories require. Add 'title:' below 'podcast:'.\n")]
    [InlineData("Spirituality > Christianity", "Spirituality > Cristianity", "site.yml(9,13): error SP0308: 'Religion & Spirituality > Cristianity' is not a category of Apple's podcast directory. Did you mean 'Religion & Spirituality > Christianity'?\n")]
    [InlineData("Religion & Spirituality > Christianity", "Coffee", "site.yml(9,13): error SP0308: 'Coffee' is not a category of Apple's podcast directory. Write one such as 'News' or 'Religion & Spirituality > Christianity'.\n")]
    [InlineData("cover.png", "cover.jpg", "site.yml(10,10): error SP0308: Nothing of this site is at '/media/cover.jpg'. Did you mean '/media/cover.png'?\n")]
    [InlineData("cover.png", "one.mp3", "site.yml(10,10): error SP0308: '/media/one.mp3' is no JPEG and no PNG. Podcast directories take no other pictures.\n")]
    public void A_show_that_directories_would_refuse_is_reported_in_site_yml(string old, string now, string report)
    {
        Assert.Equal(report, Site.Config(Show.Replace(old, now, StringComparison.Ordinal)).Build().Report);
    }

    [Theory]
    [InlineData(600, 600)]
    [InlineData(1400, 1500)]
    public void A_cover_of_another_size_is_reported(int width, int height)
    {
        Assert.Equal(
            $"site.yml(10,10): error SP0308: The picture of the podcast measures {width} by {height} pixels. Podcast directories want it square, 1400 to 3000 pixels wide.\n",
            Site.File(Cover(width, height)).Build().Report);
    }

    [Theory]
    [InlineData("{}", "3,8", "The audio has neither a file nor a url. Add 'file: /media/episode.mp3', or the 'url:' of the recording.")]
    [InlineData("{url: 'https://sound.example/a', length: 5}", "3,8", "What kind of recording this is cannot be told from its name. Give an MP3 or M4A; if it is one, say 'type: audio/mpeg' or 'type: audio/mp4'.")]
    [InlineData("{url: 'https://sound.example/a.flac', length: 5}", "3,8", "Podcast programs cannot play 'audio/flac'. Let a sound program write it as MP3 or M4A.")]
    [InlineData("{file: /media/empty.mp3}", "3,8", "The recording is empty. Put the whole file in its place.")]
    [InlineData("{file: /media/one.mp3, duration: long}", "3,41", "'long' is not a duration. Write it as 12:34 or 1:02:03.")]
    public void An_episode_that_could_not_be_played_is_reported_in_its_front_matter(string audio, string place, string text)
    {
        var site = Site.File("content/media/empty.mp3", "").Post("2021-09-01-bad", $"title: Bad\naudio: {audio}").Build();
        Assert.Equal($"content/posts/2021-09-01-bad.md({place}): error SP0308: {text}\n", site.Report);
    }

    [Fact]
    public void Without_episodes_there_is_no_podcast()
    {
        Assert.False(new TestSite().Config(Show).File(Cover(1400, 1400)).Post("2021-01-01-a", "title: A").Build().Has("/podcast.xml"));
    }

    /// <summary>The header of a PNG, which is all that anybody reads of it here.</summary>
    private static MemoryFile Cover(int width, int height)
    {
        byte[] png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R',
            .. new byte[16]];
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        return new MemoryFile("content/media/cover.png", png);
    }

    /// <summary>MPEG 1, layer III, 128 kbit/s, 44.1 kHz: frames of nothing.</summary>
    private static MemoryFile Recording(string path, int seconds)
    {
        var mp3 = new byte[16_000 * seconds];
        ((ReadOnlySpan<byte>)[0xFF, 0xFB, 0x90, 0x00]).CopyTo(mp3);
        return new MemoryFile(path, mp3);
    }
}
