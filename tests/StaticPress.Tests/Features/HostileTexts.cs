using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>Whatever stands in a title, name or caption is text wherever it comes out: in no file does it become markup.</summary>
public sealed class HostileTexts
{
    private const string Script = "<script>alert(1)</script>";

    /// <summary>A PNG of one pixel, so that pictures have a file and a size.</summary>
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    [Theory]
    [InlineData(Script)]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("' autofocus onfocus='alert(1)")]
    [InlineData("]]><script>alert(1)</script>")]
    [InlineData("</title></style></textarea><svg onload=alert(1)>")]
    [InlineData("--><img src=x onerror=alert(1)>")]
    [InlineData("{{ 'alert(1)' }}")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    public void A_text_stays_text_in_every_file(string text)
    {
        var site = Everywhere(text);
        Assert.DoesNotContain(site.Problems, problem => problem.IsError);
        foreach (var url in site.Urls) AssertHarmless(url, site.Bytes(url), text);
    }

    [Fact]
    public void The_same_text_is_what_people_and_programs_read()
    {
        var site = Everywhere(Script);
        const string Post = "/2021/08/26/a/";
        var page = site.Page(Post);
        Assert.Equal(Script, page.QuerySelector("h1")!.TextContent);
        Assert.Equal($"{Script} – {Script}", page.Title);
        Assert.Equal(Script, page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal(Script, page.QuerySelector("article > figure img")!.GetAttribute("alt"));
        Assert.Equal(Script, page.QuerySelector("a[rel=tag]")!.TextContent);
        Assert.Contains(site.JsonLd(Post), part => part.TryGetProperty("headline", out var headline) && headline.GetString() == Script);
        var item = site.Xml("/feed.xml").Descendants("item").Single();
        Assert.Equal(Script, item.Element("title")!.Value);
        Assert.Equal(Script, item.Element("category")!.Value);
        Assert.Equal(Script, site.Json("/feed.json").GetProperty("items")[0].GetProperty("title").GetString());
    }

    private static BuiltSite Everywhere(string text)
    {
        var quoted = JsonSerializer.Serialize(text);
        var markdown = text.Replace("\"", "\\\"", StringComparison.Ordinal);
        return new TestSite()
            .Config($"""
                title: {quoted}
                tagline: {quoted}
                description: {quoted}
                authors:
                  me: {"{"}name: {quoted}, initials: {quoted}{"}"}
                menu:
                  - title: {quoted}
                    url: /
                    children: [{"{"}title: {quoted}, url: /archive/{"}"}]
                categories: {"{"}{quoted}: {"{"}description: {quoted}{"}"}{"}"}
                tags: {"{"}{quoted}: {"{"}description: {quoted}{"}"}{"}"}
                podcast: {"{"}title: {quoted}, description: {quoted}, author: {quoted}, category: News, image: https://example.org/cover.png{"}"}
                comments: {"{"}intake: [email], email: a@example.org, sentence: {quoted}, empty: {quoted}{"}"}
                extra: {"{"}note: {quoted}{"}"}
                """)
            .Post("2021-08-26-a", $"""
                title: {quoted}
                author: me
                category: {quoted}
                tags: [{quoted}]
                series: {quoted}
                description: {quoted}
                source: {"{"}name: {quoted}, author: {quoted}, url: https://example.org/{"}"}
                image: {"{"}src: /media/a.png, alt: {quoted}, caption: {quoted}, credit: {quoted}{"}"}
                audio: {"{"}file: /media/a.mp3, duration: 10{"}"}
                guid: {quoted}
                extra: {"{"}note: {quoted}{"}"}
                """, $"## `{text}`\n\n![`{markdown}`](/media/a.png \"{markdown} (credit: {markdown})\")\n\n```html\n{text}\n```\n")
            .Post("2020-01-01-b", $"title: Another\nauthor: {quoted}\nsource: {quoted}\ncategory: {quoted}\nseries: {quoted}\nnoindex: true\nexpires: 2020-02-01")
            .Page("c", $"title: {quoted}\ndescription: {quoted}")
            .File("content/comments/a/r.yml", $"name: {quoted}\ndate: 2021-08-27\nsource: {quoted}\nmessage: {quoted}\n")
            .File(new MemoryFile("content/media/a.png", Pixel))
            .File(MemoryFile.Of("content/media/a.mp3", "sound"))
            .Build();
    }

    private static void AssertHarmless(string url, byte[] bytes, string text)
    {
        var written = Encoding.UTF8.GetString(bytes);
        if (url.StartsWith("/assets/", StringComparison.Ordinal) || url.StartsWith("/media/", StringComparison.Ordinal))
        {
            Assert.DoesNotContain("alert(1)", written, StringComparison.Ordinal);
            return;
        }

        if (text.Contains('<')) Assert.DoesNotContain(text, written, StringComparison.Ordinal);
        if (url.EndsWith(".xml", StringComparison.Ordinal)) AssertHarmless(url, XDocument.Parse(written));
        else if (url.EndsWith(".json", StringComparison.Ordinal)) AssertHarmless(url, JsonDocument.Parse(written).RootElement);
        else if (url.EndsWith('/') || url.EndsWith(".html", StringComparison.Ordinal)) AssertHarmlessHtml(url, written);
    }

    private static void AssertHarmlessHtml(string url, string html)
    {
        foreach (var element in new HtmlParser().ParseDocument(html).All)
        {
            var where = $"{url}: {element.OuterHtml[..Math.Min(200, element.OuterHtml.Length)]}";
            Assert.False(element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)), where);
            if (element.LocalName is "svg" or "img") Assert.False(element.HasAttribute("onload") || element.GetAttribute("src") == "x",
                where);
            if (element.LocalName != "script") continue;
            if (element.GetAttribute("type") == "application/ld+json") JsonDocument.Parse(element.TextContent);
            else Assert.DoesNotContain("alert(1)", element.TextContent, StringComparison.Ordinal);
        }
    }

    /// <summary>A feed carries HTML as text; that HTML is no more dangerous than the page.</summary>
    private static void AssertHarmless(string url, XDocument document)
    {
        Assert.DoesNotContain(document.Descendants(), element => element.Name.LocalName == "script");
        foreach (var html in document.Descendants()
            .Where(element => element.Name.LocalName == "encoded" || (string?)element.Attribute("type") == "html"))
        {
            AssertHarmlessHtml(url, html.Value);
        }
    }

    private static void AssertHarmless(string url, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) AssertHarmless(url, item);
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var property in element.EnumerateObject())
        {
            if (property.Name == "content_html") AssertHarmlessHtml(url, property.Value.GetString()!);
            else AssertHarmless(url, property.Value);
        }
    }
}
