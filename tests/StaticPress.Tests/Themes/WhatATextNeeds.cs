using StaticPress.Tests.Support;

namespace StaticPress.Tests.Themes;

/// <summary>What only some texts hold is styled, and helped by a script, on their pages alone.</summary>
public sealed class WhatATextNeeds
{
    [Theory]
    [InlineData("Words, `code` and a [link](/archive/).", "")]
    [InlineData("    code", "code.css")]
    [InlineData("<PRE>as an old blog had it</PRE>", "code.css")]
    [InlineData("| a |\n| - |\n| b |", "blocks.css")]
    [InlineData("<table><tr><td>b</table>", "blocks.css")]
    [InlineData("- [x] done", "blocks.css")]
    [InlineData("> [!NOTE]\n> Something.", "blocks.css")]
    [InlineData("https://youtu.be/jNQXAC9IVRw", "blocks.css")]
    [InlineData("A note.[^1]\n\n[^1]: This.", "notes.css notes.js")]
    [InlineData("![A desk](/media/desk.svg)", "images.css images.js")]
    [InlineData("[Psalm 23](/media/psalm.mp3)", "audio.css audio.js")]
    [InlineData(":::columns\nText.\n:::", "components.css")]
    [InlineData("`<table>`, `<pre>` and `<audio>` are elements.", "")]
    public void A_text_brings_along_what_it_holds_and_no_more(string text, string assets)
    {
        var site = Site.Post("2021-08-26-a", "title: A", text).Page("about", "title: About", text).Build();
        Assert.Equal(assets, Extras(site, "/2021/08/26/a/"));
        Assert.Equal(assets, Extras(site, "/about/"));
    }

    [Theory]
    [InlineData("image: {src: /media/desk.svg, alt: A desk}", "images.css images.js")]
    [InlineData("audio: {file: /media/psalm.mp3}", "audio.css audio.js")]
    public void So_does_front_matter(string frontMatter, string assets) =>
        Assert.Equal(assets, Extras(Site.Post("2021-08-26-a", $"title: A\n{frontMatter}").Build(), "/2021/08/26/a/"));

    private static readonly TestSite Site = new TestSite()
        .File("content/media/desk.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>")
        .File("content/media/psalm.mp3", "sound");

    private static string Extras(BuiltSite site, string url)
    {
        var names = site.Page(url).QuerySelectorAll("link[rel=stylesheet], script[src]")
            .Select(part => (part.GetAttribute("href") ?? part.GetAttribute("src"))!.Split('/')[^1].Split('.'))
            .Select(name => $"{name[0]}.{name[^1]}");
        return string.Join(' ', names.Except(["site.css", "article.css", "print.css", "site.js", "post.js"]));
    }
}
