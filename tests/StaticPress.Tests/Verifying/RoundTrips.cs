using System.Globalization;
using CsCheck;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Verifying;

/// <summary>Small WordPress blogs made at random: moved in, built, and compared with what they were.</summary>
public sealed class RoundTrips
{
    private static readonly string[] Pieces =
    [
        "radio ", "studio, ", "the evening. ", "שלום ", "עולם ", "ラジオ", "東京 ", "“quoted” ", "it's ", "AT&amp;T ", "&#8211; ",
        "&lt;tag&gt; ", "1. first ", "# no heading ", "* star ", "_under_ ",
        "[brackets] ", "a | b ", "5 * 4 ", "C:\\path ", "`tick` ", "~tilde~ ", "$5 ", "{{ braces }} ", "😀 ", "<strong>bold</strong> ",
        "<em>slanted words</em> ", "<code>x = 1</code> ",
        "<a href=\"https://other.example/a?b=1&amp;c=2\">a link</a> ", "- dash ", "+ plus ", "> more ", "12) twelve ", "<del>gone</del> ",
        "word\nbroken ", "naïve café ", "!important ", "100% ",
    ];

    private static readonly string[] Blocks =
    [
        "\n\n", "\n\n<h2>A heading</h2>\n\n", "\n\n<blockquote>A quotation &amp; more</blockquote>\n\n",
        "\n\n<ul>\n<li>One</li>\n<li>Two <em>and</em></li>\n</ul>\n\n",
        "\n\n[caption id=\"attachment_3\" width=\"300\"]<img src=\"https://cdn.example/street-300x200.jpg\" alt=\"A street\" /> A \"wet\" street &amp; a <em>lamp</em> (credit: Noa)[/caption]\n\n",
        "\n\n<!--more-->\n\n", "\n\nhttps://www.youtube.com/watch?v=abcdefghijk\n\n", "\n\n<pre>two  spaces\n  kept</pre>\n\n",
        "\n\n<ol>\n<li>Eins</li>\n</ol>\n\n",
    ];

    private static readonly string[] Titles = ["Rain", "Q&amp;A: \"live\"", "שלום עולם", "東京の夜", "It's 5 o'clock – again", "# 1: yes",
        "A <em>show</em>", "- - -x", "true", "2024", "'quoted'", "@home: a *star*"];

    private static readonly string[] Slugs = ["rain", "q-and-a", "%d7%a9%d7%9c%d7%95%d7%9d", "%e6%9d%b1%e4%ba%ac", "2024-05-01", "a.b",
        "index", "tag", "1", "comments", "-", "a--b"];

    private static readonly Gen<string> Paragraph = One(Pieces).Array[1, 12].Select(string.Concat);

    private static readonly Gen<string> Content = Gen
        .Select(Paragraph, One(Blocks)).Array[1, 5]
        .Select(parts => string.Concat(parts.Select(part => part.Item1.Trim() + part.Item2)));

    private static readonly Gen<WordPressComment[]> Comments = Gen
        .Select(Gen.Int[-1, 6], One("Gil", "Noa & Tal", "רות", "<b>Bo</b>"), Paragraph, One("1", "1", "1", "0", "trash")).Array[0, 6]
        .Select(all => all
            .Select((comment, index) => new WordPressComment(index + 1, comment.Item2, comment.Item4 == "1"
                ? comment.Item3
                : "canary words that nobody let pass, and nobody may read here")
            {
                Parent = comment.Item1 < index ? Math.Max(0, comment.Item1) : 99,
                Approved = comment.Item4,
            }).ToArray());

    private static readonly Gen<(string Title, string Slug, string Content, WordPressComment[] Comments, string Status)> Item =
        Gen.Select(One(Titles), One(Slugs), Content, Comments, One("publish", "publish", "publish", "private", "trash", "password"));

    [Fact]
    public void A_blog_that_was_moved_and_built_is_what_it_was() => Item.Array[1, 4].Sample(
        items =>
        {
            using var folder = new TemporaryFolder();
            folder.Write("export.xml", Export(items));
            var moved = CommandRun.In(folder, "import", "wordpress", "export.xml", "--site", "site");
            Assert.True(moved.ExitCode < 2, moved.Stderr);
            var built = CommandRun.In(folder, "build", "--source", "site", "--quiet");
            Assert.True(built.ExitCode == 0, built.Stderr);
            if (items.All(item => item.Status != "publish")) return;
            var verdict = CommandRun.In(folder, "migrate", "verify", "export.xml", "--site", "site");
            Assert.True(verdict.ExitCode == 0, verdict.Stdout + verdict.Stderr);
            foreach (var file in folder.Tree("site"))
            {
                // A schema for editors names all time zones.
                var text = folder.Read("site/" + file).Replace("Atlantic/Canary", "", StringComparison.Ordinal);
                Assert.False(text.Contains("canary", StringComparison.OrdinalIgnoreCase)
                    || text.Contains("203.0.113", StringComparison.Ordinal), file);
            }
        },
        iter: 12,
        threads: 1);

    private static Gen<string> One(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(choice => choices[choice]);

    private static string Export((string Title, string Slug, string Content, WordPressComment[] Comments, string Status)[] items)
    {
        var export = new WordPressExport().Author(1, "dana", "Dana").Category("news", "News &amp; Views");
        for (var n = 0; n < items.Length; n++)
        {
            var item = items[n];
            var isHidden = item.Status != "publish";
            export.Item(new WordPressItem(item.Title)
            {
                Id = 10 + n,
                Slug = item.Slug + (n == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{n}")),
                Link = string.Create(CultureInfo.InvariantCulture, $"https://old.example/2024/05/{item.Slug}{(n == 0 ? "" : $"-{n}")}/"),
                Content = isHidden ? "canary words that were never meant for anybody but the author" : item.Content,
                Status = item.Status == "password" ? "publish" : item.Status,
                Password = item.Status == "password" ? "canary-password" : "",
                More = WordPressItem.Term("category", "news", "News &amp; Views") + (isHidden
                    ? ""
                    : string
                        .Concat(item.Comments
                            .Select(comment => comment with
                            {
                                Id = comment.Id + (100 * n),
                                Parent = comment.Parent == 0
                                ? 0
                                : comment.Parent + (100 * n)
                            }))),
            });
        }

        return export.ToString();
    }
}
