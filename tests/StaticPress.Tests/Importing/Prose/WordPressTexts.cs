using StaticPress.Importing.Prose;

namespace StaticPress.Tests.Importing.Prose;

/// <summary>The content of a WordPress post, and the Markdown that an author would be glad to find.</summary>
public sealed class WordPressTexts
{
    [Theory]
    [InlineData("One.\n\nTwo,\nin two lines.", "One.\n\nTwo,\\\nin two lines.\n")]
    [InlineData("One.\r\n\r\nTwo.", "One.\n\nTwo.\n")]
    [InlineData("<strong>One\n\nTwo</strong>", "**One**\n\n**Two**\n")]
    [InlineData("<h2>Head</h2>\nText\n<ul>\n\t<li>a</li>\n\t<li>b</li>\n</ul>\nMore", "## Head\n\nText\n\n- a\n- b\n\nMore\n")]
    [InlineData("<div>One\n\nTwo</div>", "One\n\nTwo\n")]
    [InlineData("One<br />\nTwo", "One\\\nTwo\n")]
    [InlineData("One<br><br>Two", "One\n\nTwo\n")]
    [InlineData("&nbsp;\n\nText", "Text\n")]
    [InlineData("One\n<!--more-->\nTwo", "One\n\n<!--more-->\n\nTwo\n")]
    [InlineData("<pre>a\n\nb</pre>", "```\na\n\nb\n```\n")]
    [InlineData("<p>One\nTwo</p>", "One\\\nTwo\n")]
    [InlineData("<blockquote>Said.\n\nTwice.</blockquote>", "> Said.\n>\n> Twice.\n")]
    public void An_empty_line_of_the_classic_editor_parts_paragraphs(string content, string markdown)
    {
        Assert.Equal(markdown, Of(content).Markdown);
    }

    [Theory]
    [InlineData("<!-- wp:paragraph -->\n<p>One\ntwo</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:heading {\"level\":3} -->\n<h3 class=\"wp-block-heading\" id=\"here\">Head</h3>\n<!-- /wp:heading -->", "One two\n\n### Head {#here}\n")]
    [InlineData("<!-- wp:embed {\"url\":\"https://www.youtube.com/watch?v=abcdefghijk\"} -->\n<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nhttps://www.youtube.com/watch?v=abcdefghijk\n</div><figcaption>The film</figcaption></figure>\n<!-- /wp:embed -->", "https://www.youtube.com/watch?v=abcdefghijk\n\nThe film\n")]
    [InlineData("<!-- wp:more {\"customText\":\"Go on\"} -->\n<!--more Go on-->\n<!-- /wp:more -->", "<!--more Go on-->\n")]
    [InlineData("<!-- wp:code --><pre class=\"wp-block-code\"><code lang=\"js\" class=\"language-js\">let a = `b`;</code></pre><!-- /wp:code -->", "```js\nlet a = `b`;\n```\n")]
    [InlineData("<!-- wp:syntaxhighlighter/code {\"language\":\"php\"} -->\n<pre class=\"wp-block-syntaxhighlighter-code\">&lt;?php</pre>\n<!-- /wp:syntaxhighlighter/code -->", "```php\n<?php\n```\n")]
    [InlineData("<!-- wp:verse --><pre class=\"wp-block-verse\">A line\nand <em>one</em> more</pre><!-- /wp:verse -->", "A line\\\nand *one* more\n")]
    [InlineData("<!-- wp:columns --><div class=\"wp-block-columns\"><div class=\"wp-block-column\"><p>Left</p></div><div><p>Right</p></div></div><!-- /wp:columns -->", "Left\n\nRight\n")]
    [InlineData("<!-- wp:buttons --><div class=\"wp-block-buttons\"><div class=\"wp-block-button\"><a class=\"wp-block-button__link\" href=\"/go/\">Go</a></div></div><!-- /wp:buttons -->", "[Go](/go/){.button}\n")]
    [InlineData("<!-- wp:separator --><hr class=\"wp-block-separator\"/><!-- /wp:separator --><!-- wp:spacer --><div style=\"height:100px\" class=\"wp-block-spacer\"></div><!-- /wp:spacer -->", "---\n")]
    [InlineData("<!-- wp:pullquote --><figure class=\"wp-block-pullquote\"><blockquote><p>Said</p><cite>Who</cite></blockquote></figure><!-- /wp:pullquote -->", "> Said\n>\n> <cite>Who</cite>\n")]
    [InlineData("<!-- wp:details --><details class=\"wp-block-details\"><summary>More</summary><!-- wp:paragraph --><p>Text</p><!-- /wp:paragraph --></details><!-- /wp:details -->", "<details>\n<summary>More</summary>\n\nText\n\n</details>\n")]
    [InlineData("<!-- wp:file --><div class=\"wp-block-file\"><a href=\"/a.pdf\">Plan</a><a href=\"/a.pdf\" class=\"wp-block-file__button\" download>Download</a></div><!-- /wp:file -->", "[Plan](/a.pdf)[Download](/a.pdf)\n")]
    public void A_block_becomes_what_it_shows(string content, string markdown)
    {
        var read = Of(content);

        Assert.Equal(markdown, read.Markdown);
        Assert.Empty(read.Losses);
    }

    [Theory]
    [InlineData("[ccnle_php]echo \"<table width='1\";\nif ($a[0]) {}[/ccnle_php]\n\nAfter.", "```php\necho \"<table width='1\";\nif ($a[0]) {}\n```\n\nAfter.\n")]
    [InlineData("[code lang=\"js\"]if (a <b && c == \"[/]\") <a href=\"x[/code]\n\nAfter [sic] it.", "```js\nif (a <b && c == \"[/]\") <a href=\"x\n```\n\nAfter [sic] it.\n")]
    [InlineData("Call [cci_php]f(<b>)[/cci_php] now, [cc] alone.", "Call `f(<b>)` now, [cc] alone.\n")]
    public void Code_between_shortcodes_is_code_whatever_its_signs_would_be_in_HTML(string content, string markdown)
    {
        Assert.Equal(markdown, Of(content).Markdown);
    }

    [Fact]
    public void Notes_of_the_block_editor_are_notes()
    {
        var source = new ProseSource { Notes = new Dictionary<string, string> { ["a1"] = "The <em>note</em>." } };
        var content = "<!-- wp:paragraph --><p>Shut.<sup data-fn=\"a1\" class=\"fn\"><a href=\"#a1\" id=\"a1-link\">1</a></sup></p><!-- /wp:paragraph --><!-- wp:footnotes /-->";

        var read = ProseReader.FromWordPress(content, source);

        Assert.Equal("Shut.[^1]\n\n[^1]: The *note*.\n", read.Markdown);
        Assert.Empty(read.Losses);
    }

    [Fact]
    public void A_shared_block_is_put_in_and_one_that_the_site_filled_is_told()
    {
        var source = new ProseSource
        {
            FirstLine = 10,
            SharedBlock = id => id == 5
            ? "<!-- wp:paragraph --><p>Shared</p><!-- /wp:paragraph -->" : null
        };

        var read = ProseReader.FromWordPress("<!-- wp:block {\"ref\":5} /-->\n\n<!-- wp:latest-comments {\"commentsToShow\":3} /-->", source);

        Assert.Equal("Shared\n", read.Markdown);
        var loss = Assert.Single(read.Losses);
        Assert.Equal((12, ProseLossKind.Dynamic, "<!-- wp:latest-comments {\"commentsToShow\":3} /-->"),
            (loss.Line, loss.Kind, loss.Snippet));
    }

    [Theory]
    [InlineData("<figure class=\"wp-block-image\"><img src=\"a.jpg\" alt=\"A desk\"/><figcaption>Two \"desks\". (credit: CM)</figcaption></figure>", "![A desk](a.jpg \"Two \\\"desks\\\". (credit: CM)\")\n")]
    [InlineData("[caption id=\"attachment_5\" width=\"300\"]<a href=\"/full/\"><img src=\"a.jpg\" alt=\"A desk\" /></a> Two <em>desks</em>[/caption]", "[![A desk](a.jpg \"Two desks\")](/full/)\n")]
    [InlineData("[caption caption=\"Two &quot;desks&quot;\"]<img src=\"a.jpg\" alt=\"A desk\" />[/caption]", "![A desk](a.jpg \"Two \\\"desks\\\"\")\n")]
    [InlineData("<img src=\"a.jpg\" alt=\"\" title=\"IMG_3\">", "![](a.jpg){role=presentation}\n")]
    [InlineData("<figure><img src=\"data:image/gif;base64,R0\" data-src=\"real.jpg\" alt=\"x\"><noscript><img src=\"real.jpg\" alt=\"x\"></noscript></figure>", "![x](real.jpg)\n")]
    [InlineData("<figure><img src=\"a.jpg\" alt=\"A\"><figcaption>By <a href=\"https://example.org/\">her</a></figcaption></figure>", "<figure>\n<img src=\"a.jpg\" alt=\"A\">\n<figcaption>By <a href=\"https://example.org/\">her</a></figcaption>\n</figure>\n")]
    public void A_picture_keeps_its_words(string content, string markdown)
    {
        Assert.Equal(markdown, Of(content).Markdown);
    }

    [Theory]
    [InlineData("[gallery ids=\"1,2\"]", "- ![One](one.jpg \"First\")\n- ![](two.jpg){role=presentation}\n")]
    [InlineData("[gallery]", "- ![One](one.jpg \"First\")\n- ![](two.jpg){role=presentation}\n")]
    [InlineData("[gallery exclude=\"2\"]", "![One](one.jpg \"First\")\n")]
    [InlineData("[audio mp3=\"/media/a.mp3\"][/audio]", "[](/media/a.mp3)\n")]
    [InlineData("[audio]", "https://old.example/show.mp3\n")]
    [InlineData("[video src=\"/f.mp4\" poster=\"/p.jpg\"]", "<video src=\"/f.mp4\" poster=\"/p.jpg\" controls></video>\n")]
    [InlineData("[playlist ids=\"3\"]", "[The show](https://old.example/show.mp3)\n")]
    [InlineData("[embed width=\"300\"]https://vimeo.com/76979871[/embed]", "https://vimeo.com/76979871\n")]
    [InlineData("[youtube=https://www.youtube.com/watch?v=abcdefghijk&w=300]", "https://www.youtube.com/watch?v=abcdefghijk&w=300\n")]
    [InlineData("[youtube]abcdefghijk[/youtube]", "https://www.youtube.com/watch?v=abcdefghijk\n")]
    [InlineData("[vimeo 76979871]", "https://vimeo.com/76979871\n")]
    [InlineData("[sourcecode language=\"php\"]\n&lt;?php [x] **a**\n\nb[/sourcecode]", "```php\n<?php [x] **a**\n\nb\n```\n")]
    [InlineData("A word[ref]The note.[/ref] here", "A word[^1] here\n\n[^1]: The note.\n")]
    [InlineData("[vc_raw_html]JTNDcCUzRVJhdyUyMHdvcmRzJTNDJTJGcCUzRQ==[/vc_raw_html]", "Raw words\n")]
    [InlineData("[vc_btn title=\"Buy\" link=\"url:https%3A%2F%2Fshop.example%2Fbuy|title:Now||\"]", "[Buy](https://shop.example/buy)\n")]
    [InlineData("[fusion_button link=\"https://shop.example/a\"]Buy <b>now</b>[/fusion_button]", "[Buy **now**](https://shop.example/a)\n")]
    [InlineData("[button url=\"https://shop.example/b\"]Buy[/button]", "[Buy](https://shop.example/b)\n")]
    [InlineData("[fusion_youtube id=\"abcdefghijk\" /]", "https://www.youtube.com/watch?v=abcdefghijk\n")]
    [InlineData("[et_pb_video src=\"https://www.youtube.com/watch?v=abcdefghijk\" /]", "https://www.youtube.com/watch?v=abcdefghijk\n")]
    [InlineData("[vc_video link=\"https://youtu.be/abcdefghijk\"]", "https://youtu.be/abcdefghijk\n")]
    [InlineData("[fusion_imageframe image_id=\"1\"]https://old.example/cup.jpg[/fusion_imageframe]", "![](https://old.example/cup.jpg){role=presentation}\n")]
    [InlineData("Words. [powerpress]", "Words.\n")]
    [InlineData("[[gallery]] is [sic] not [edit: seen] a [thing]", "[gallery] is [sic] not [edit: seen] a \\[thing]\n")]
    public void A_shortcode_that_is_known_becomes_what_it_showed(string content, string markdown)
    {
        var read = Of(content);

        Assert.Equal(markdown, read.Markdown);
        Assert.Empty(read.Losses);
    }

    [Theory]
    [InlineData("<figure class=\"wp-block-gallery has-nested-images\"><!-- wp:image --><figure class=\"wp-block-image\"><img src=\"/a.jpg\" alt=\"A\"/><figcaption>First</figcaption></figure><!-- /wp:image --><!-- wp:image --><figure class=\"wp-block-image\"><a href=\"/b/\"><img src=\"/b.jpg\" alt=\"B\"/></a></figure><!-- /wp:image --><figcaption class=\"blocks-gallery-caption\">Both of <em>them</em></figcaption></figure>", "- ![A](/a.jpg \"First\")\n- [![B](/b.jpg)](/b/)\n\nBoth of *them*\n")]
    [InlineData("<ul class=\"wp-block-gallery columns-2\"><li class=\"blocks-gallery-item\"><figure><img src=\"/a.jpg\" alt=\"A\"/></figure></li><li class=\"blocks-gallery-item\"><figure><img src=\"/b.jpg\" alt=\"B\"/><figcaption>Second</figcaption></figure></li></ul>", "- ![A](/a.jpg)\n- ![B](/b.jpg \"Second\")\n")]
    [InlineData("<figure class=\"wp-block-gallery\"><ul class=\"blocks-gallery-grid\"><li class=\"blocks-gallery-item\"><figure><img src=\"/a.jpg\" alt=\"A\"/></figure></li><li class=\"blocks-gallery-item\"><figure><img src=\"/b.jpg\" alt=\"B\"/></figure></li></ul></figure>", "- ![A](/a.jpg)\n- ![B](/b.jpg)\n")]
    [InlineData("<div class=\"gallery\"><dl class=\"gallery-item\"><dt><a href=\"/a/\"><img src=\"/a.jpg\" alt=\"A\"></a></dt><dd class=\"wp-caption-text\">First</dd></dl><dl class=\"gallery-item\"><dt><img src=\"/b.jpg\" alt=\"B\"></dt></dl></div>", "- [![A](/a.jpg \"First\")](/a/)\n- ![B](/b.jpg)\n")]
    [InlineData("<div class=\"wp-block-gallery\"><figure><img src=\"https://elsewhere.example/a.jpg\" alt=\"A\"><figcaption>First</figcaption></figure><figure><img src=\"/b.jpg\" alt=\"B\"></figure></div>", "![A](https://elsewhere.example/a.jpg \"First\")\n\n![B](/b.jpg)\n")]
    [InlineData("<figure class=\"wp-block-gallery\"><figure><img src=\"/a.jpg\" alt=\"A\"></figure></figure>", "![A](/a.jpg)\n")]
    [InlineData("<div class=\"gallery\">Words <img src=\"/a.jpg\" alt=\"A\"> and <img src=\"/b.jpg\" alt=\"B\"></div>", "Words ![A](/a.jpg) and ![B](/b.jpg)\n")]
    public void A_gallery_is_a_list_of_its_pictures_where_the_site_has_them(string content, string markdown)
    {
        Assert.Equal(markdown, Of(content).Markdown);
    }

    [Fact]
    public void A_sign_that_leads_to_a_profile_is_a_link()
    {
        var read = Of("<!-- wp:social-links --><ul class=\"wp-block-social-links\"><!-- wp:social-link {\"url\":\"https://mastodon.example/@cm\",\"service\":\"mastodon\"} /--> <!-- wp:social-link {\"url\":\"https://video.example/cm\",\"service\":\"youtube\",\"label\":\"My films\"} /--> <!-- wp:social-link {\"service\":\"github\"} /--></ul><!-- /wp:social-links -->");

        Assert.Equal("- [Mastodon](https://mastodon.example/@cm)\n- [My films](https://video.example/cm)\n", read.Markdown);
        Assert.Empty(read.Losses);
    }

    [Theory]
    [InlineData("post-title", ProseLossKind.Look)]
    [InlineData("core/site-logo", ProseLossKind.Look)]
    [InlineData("tag-cloud", ProseLossKind.Look)]
    [InlineData("rss", ProseLossKind.Dynamic)]
    [InlineData("my-plugin/prices", ProseLossKind.Dynamic)]
    public void Only_a_block_that_nothing_here_stands_for_is_lost(string name, object kind)
    {
        Assert.Equal(kind, Assert.Single(Of($"<!-- wp:{name} /-->").Losses).Kind);
    }

    [Theory]
    [InlineData("[vc_row][vc_column width=\"1/2\"]Words[/vc_column][/vc_row]", "Words\n", 2)]
    [InlineData("Before\n\n[pull-quote id=\"5\" title=\"Write\"]", "Before\n\nWrite\n", 1)]
    [InlineData("[qt-button text=\"Listen\" link=\"https://example.org/live\"]", "[Listen](https://example.org/live)\n", 1)]
    [InlineData("[dropcap]O[/dropcap]nce", "Once\n", 1)]
    public void A_shortcode_that_is_not_known_keeps_its_words_and_is_listed(string content, string markdown, int losses)
    {
        var read = Of(content);

        Assert.Equal(markdown, read.Markdown);
        Assert.Equal(losses, read.Losses.Count(loss => loss.Kind == ProseLossKind.Shortcode));
    }

    [Theory]
    [InlineData("<iframe src=\"https://www.youtube.com/embed/abcdefghijk?rel=0\" width=\"5\"></iframe>", "https://www.youtube.com/watch?v=abcdefghijk\n")]
    [InlineData("<iframe src=\"//player.vimeo.com/video/76979871\"></iframe>", "https://vimeo.com/76979871\n")]
    [InlineData("<iframe src=\"https://open.spotify.com/embed/track/abc\"></iframe>", "https://open.spotify.com/track/abc\n")]
    [InlineData("<iframe src=\"https://maps.example.org/?a=1&b=2\" style=\"border:0\" onload=\"x()\" title=\"Map\"></iframe>", "<iframe src=\"https://maps.example.org/?a=1&amp;b=2\" title=\"Map\"></iframe>\n")]
    [InlineData("<object><param name=\"movie\" value=\"http://www.youtube.com/v/abcdefghijk\"><embed src=\"http://www.youtube.com/v/abcdefghijk\"></object>", "https://www.youtube.com/watch?v=abcdefghijk\n")]
    [InlineData("<script src=\"https://gist.github.com/me/123.js\"></script>", "https://gist.github.com/me/123\n")]
    public void A_frame_becomes_the_address_of_what_it_shows(string content, string markdown)
    {
        Assert.Equal(markdown, Of(content).Markdown);
    }

    [Theory]
    [InlineData("A <script>alert(1)</script>b<style>p{}</style> c", "A b c\n")]
    [InlineData("<a href=\"java\tscript:alert(1)\" onclick=\"x\">words</a>", "words\n")]
    [InlineData("<img src=\"javascript:alert(1)\" alt=\"words\">", "words\n")]
    [InlineData("<svg onload=\"alert(1)\"><text>words</text></svg>", "words\n")]
    [InlineData("<u onmouseover=\"alert(1)\" style=\"x\">words</u>", "<u>words</u>\n")]
    public void Nothing_that_runs_survives(string content, string markdown)
    {
        Assert.Equal(markdown, Of(content).Markdown);
    }

    [Fact]
    public void Addresses_are_those_of_the_new_place()
    {
        var source = new ProseSource
        {
            MediaAt = (address, id) => $"/media/{id}-{Path.GetFileName(address)}",
            LinkTo = address =>
            address.Replace("https://old.example", "", StringComparison.Ordinal)
        };

        var read = ProseReader.FromWordPress("<a href=\"https://old.example/a/\">a</a> <img class=\"wp-image-7\" src=\"https://old.example/x.jpg\" alt=\"X\">", source);

        Assert.Equal("[a](/a/) ![X](/media/7-x.jpg)\n", read.Markdown);
        Assert.Equal(["/media/7-x.jpg"], read.Pictures);
        Assert.Equal(["/a/"], read.Links);
    }

    private static ProseResult Of(string content) => ProseReader.FromWordPress(content, new ProseSource
    {
        Attached = [1, 2, 3],
        Attachment = id => id switch
        {
            1 => new(1, "one.jpg", "One", "First"),
            2 => new(2, "two.jpg", "", ""),
            3 => new(3, "https://old.example/show.mp3", "", "") { MediaType = "audio/mpeg", Title = "The show" },
            _ => null,
        },
    });
}
