using StaticPress.Tests.Support;
using static StaticPress.Tests.Mistakes.Example;

namespace StaticPress.Tests.Mistakes;

internal static class InMarkdown
{
    public static readonly IReadOnlyList<Example> Examples =
    [
        Body("a link to a post that is not there", "See [the other](2024-01-03-b.md)."),
        Of("a link to a post that is in another folder", new TestSite().Post("2023/2023-01-02-b", "title: B").Post("2024/2024-01-02-a", "title: A", "[B](2023-01-02-b.md)")),
        Of("a link to a draft", new TestSite().Post("2024-01-03-b", "title: B\ndraft: true").Post("2024-01-02-a", "title: A", "[B](2024-01-03-b.md)")),
        Of("a link to a post that is scheduled", new TestSite().Post("2026-02-03-b", "title: B").Post("2024-01-02-a", "title: A", "[B](2026-02-03-b.md)")),
        Of("a link to a post that has expired", new TestSite().Post("2024-01-03-b", "title: B\nexpires: 2024-02-03").Post("2024-01-02-a", "title: A", "[B](/2024/01/03/b/)")),
        Of("a link to a list of which the one post has expired", new TestSite().Post("2024-01-03-b", "title: B\nexpires: 2024-02-03\ntags: [fair]").Post("2024-01-02-a", "title: A", "[B](/tag/fair/)")),
        Of("a dead link where the site has many", new TestSite().Config("links: warn").Post("2024-01-02-a", "title: A", "[B](/nowhere/)")),
        Body("a link to another site without its scheme", "[B](www.example.org/page)"),
        Body("an address of two lines and one of thousands of letters", "[B](%0Ahttps://example.org/) ![](data:image/png;base64," + new string('A', 48_000) + ")"),
        Body("a link out of the site", "[B](../../../../etc/passwd)"),
        Body("a link to an address that is nearly one", "One line.\n\n> [B](/archve/)"),
        Body("a link to an address that is like no other", "[B](/somewhere/entirely/different/)"),
        Body("a link that leads nowhere", "[B]()"),
        Body("a link that runs code", "[B](javascript:alert%281%29)"),
        Body("a link that is a page of its own", "[B](data:text/html,hello)"),
        Body("a link that runs code through a reference", "[B]\n\n[B]: vbscript:x"),
        Body("raw HTML that runs code", "<a href=\"javascript:alert(1)\">B</a>"),
        Body("a picture without words", "![](https://example.org/a.png)"),
        Body("a picture that is not there", "![B](a.png)"),
        Body("an attribute that runs code", "Text.\n{onclick=\"alert(1)\"}"),
        Body("a style in HTML", "<p style=\"color:red\">Red</p>\n\n<style>p { color: red }</style>\n\n<link rel=\"stylesheet\" href=\"https://x.example/a.css\">\n\n`Red`{style=\"color:red\"}"),
        Body("a script in HTML", "<script>go()</script>\n\n<script src=\"https://gist.github.com/u/1.js\"></script>\n\n<a href=\"/\" onclick=\"go()\">B</a>"),
        Body("what no page shows", "<iframe src=\"http://maps.example/a\"></iframe>\n\n<object data=\"https://x.example/a.swf\"></object>\n\n<form action=\"https://list.example/\"></form>"),
        Body("a picture and a recording without encryption", "![B](http://old.example/a.jpg)\n\n[Listen](http://old.example/a.mp3)\n\n<img src=\"http://old.example/b.jpg\" alt=\"\">"),
        Body("the language of other programs' templates", "{% include a.html %}\n\n{{ page.title }} {{< youtube a >}} {{% b %}}\n\n[B]({{site.baseurl}}/a.jpg)"),
        Body("the marks of other programs' Markdown", "A {::nomarkdown} b\n\n:::note\nMind.\n:::"),
        Body("an MDX page", "import Chart from './chart'\n\n<VideoPlayer id=\"a\" />"),
        Body("an attribute list behind the words of a paragraph", "Text. {.note}"),
        Body("asterisks that close nothing", "**Upgrade!**If you can."),
        Body("references to nothing", "See [the patch][1349], [that][] and the note.[^9]"),
        Body("a note that nothing refers to", "Text.\n\n[^9]: A note."),
        Body("an address with a space", "![Boat](/media/my boat.png)"),
        Body("a table that is none", "| a | b |\n|---|\n| 1 | 2 |"),
        Body("control characters", "A\u0001 line\n\n`code \u001B[31m`\n\nA &#8; and &#x7F;"),
        Body("a mark that turns letters around", "Pay \u202E001\u202C and &#x202e;1"),
        Settings("a host that is none", "markdown: {allow: {scripts: [\"gist github\"], frame: [a.example]}}"),
        Body("quotations without end", new string('>', 20_000) + " deep"),
        Body("brackets without end", string.Concat(Enumerable.Repeat("[a](", 20_000))),
        Body("a text of more than a million characters", string.Concat(Enumerable.Repeat("word ", 210_000))),
        Of("a table with very many cells", new TestSite().Post("2024-01-02-a", "title: A", string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat("|a", 500)) + "|\n", 500)))),
        Body("pictures of one's own machine", "![A](C:\\Users\\me\\a.png)\n\n![B](file:///D:/b.png)"),
        Body("quotation marks within a caption", "![A](/media/a.png \"It said \"no\" twice\")"),
        Body("shortcodes of WordPress", "[gallery ids=\"1,2\"]\n\n[caption id=\"a\"]Words[/caption]\n\nSee [gallery](https://example.org/) and [a note] too."),
    ];
}
