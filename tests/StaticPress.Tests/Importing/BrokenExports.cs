using System.IO.Compression;
using System.Text;
using StaticPress.Importing.WordPress;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Importing;

/// <summary>What real exports get wrong is mended or given up, and told with its line.</summary>
public sealed class BrokenExports : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_archive_that_breaks_off_is_told()
    {
        var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("export.xml").Open();
            entry.Write(Encoding.UTF8.GetBytes(Two("a", "b")));
        }

        File.WriteAllBytes(_folder.At("export.zip"), archive.ToArray()[..^40]);

        var run = CommandRun.In(_folder, "import", "wordpress", "export.zip", "--site", "site");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("The archive of the export is damaged or breaks off. Download it again", run.Stderr.ReplaceLineEndings(" "),
            StringComparison.Ordinal);
        Assert.DoesNotContain("mistake in StaticPress", run.Stderr, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_are_left_out()
    {
        var export = Read(Two("be\u0011fore", "after"));

        Assert.Equal(["before", "after"], Contents(export));
        Assert.Equal("export.xml(24,1)/mended: A control character (U+0011) stands here, which no text may hold: it was left out.",
            Said(export));
    }

    [Fact]
    public void A_bare_ampersand_is_one()
    {
        var export = Read(Two("a", "b")
            .Replace("https://old.example/a-post/", "https://old.example/?p=7&preview=1&nbsp;", StringComparison.Ordinal));

        Assert.Equal(["https://old.example/?p=7&preview=1", "https://old.example/?p=7&preview=1"], export.Heads.Select(head => head.Link));
        Assert.StartsWith("export.xml(19,1)/mended: A '&' stands for itself here", Said(export), StringComparison.Ordinal);
    }

    [Fact]
    public void Prefixes_that_nobody_declared_are_no_matter()
    {
        var export = Read(Two("a", "b")
            .Replace("<language>",
                "<atom:link href=\"x\" rel=\"self\" /><itunes:owner><itunes:name><![CDATA[A]]></itunes:name></itunes:owner><language>",
                StringComparison.Ordinal));

        Assert.Equal(["a", "b"], Contents(export));
        Assert.Empty(export.Repairs);
    }

    [Theory]
    [InlineData("\uFEFF", false)]
    [InlineData("\n\n  \n", false)]
    [InlineData("<br />\n<b>Warning</b>: Cannot modify <p>header in <b>feed.php</b><br />\n", true)]
    public void What_stands_before_the_export_is_passed_over(string before, bool isTold)
    {
        var export = Read(before + Two("a", "b"));

        Assert.Equal(["a", "b"], Contents(export));
        Assert.Equal(isTold, export.Repairs.Count > 0);
    }

    [Theory]
    [InlineData("windows-1252", "UTF-8", "café – naïve", true)]
    [InlineData("windows-1252", "ISO-8859-1", "café – naïve", false)]
    [InlineData("windows-1255", "windows-1255", "שלום עולם", false)]
    [InlineData("shift_jis", "Shift_JIS", "ラジオ番組", false)]
    [InlineData("euc-kr", "EUC-KR", "라디오", false)]
    [InlineData("gb2312", "GB2312", "广播节目", false)]
    [InlineData("utf-8", "ISO-8859-1", "café – naïve שלום", false)]
    public void Text_in_another_encoding_is_read(string written, string declared, string text, bool isTold)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);
        File.WriteAllBytes(_folder.At("export.xml"),
            encoding.GetBytes(Two(text, "b").Replace("UTF-8", declared, StringComparison.Ordinal)));

        var export = Wxr.Read([_folder.At("export.xml")]);

        Assert.Equal([text, "b"], Contents(export));
        Assert.Equal(isTold, export.Repairs.Count > 0);
    }

    [Fact]
    public void Text_of_two_bytes_a_letter_is_read()
    {
        File.WriteAllBytes(_folder.At("export.xml"), [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Two("שלום", "b"))]);

        Assert.Equal(["שלום", "b"], Contents(Wxr.Read([_folder.At("export.xml")])));
    }

    [Fact]
    public void A_section_within_a_section_does_not_end_the_text()
    {
        const string Nested = "before <script><![CDATA[ if (a > b) ]]></script> </item> after";
        var export = Read(Two("@@", "b").Replace("@@", Nested, StringComparison.Ordinal));

        Assert.Equal([Nested, "b"], Contents(export));
        Assert.Contains("unescaped within another", Said(export), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_about_exports_is_text()
    {
        const string About = "An item ends with </item>, as in <![CDATA[ <item> ]]> or ]]></content:encoded>.";

        Assert.Equal([About, "b"], Contents(Read(Two(About, "b"))));
    }

    [Fact]
    public void A_missing_end_tag_costs_nothing_but_a_word()
    {
        var export = Read(Two("a", "b").Replace("</wp:post_name>", "", StringComparison.Ordinal));

        Assert.Equal(["a", "b"], Contents(export));
        Assert.Equal(["a-post", "a-post"], export.Heads.Select(head => head.Slug));
        Assert.Contains("(31,1)/mended: <wp:post_name> has no end tag", Said(export), StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_without_an_end_ends_where_the_next_begins()
    {
        var text = Two("a", "b");
        var export = Read(text.Remove(text.IndexOf("</item>", StringComparison.Ordinal), "</item>".Length));

        Assert.Equal(["a", "b"], Contents(export));
        Assert.Contains("(17,1)/mended: The item that begins here has no end", Said(export), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<wp:post_date>", "within 'Second'")]
    [InlineData("b]]>", "within <content:encoded>")]
    public void Of_a_file_that_was_cut_off_the_whole_items_are_kept(string cutAt, string told)
    {
        var text = Two("a", "b");
        var export = Read(text[..text.LastIndexOf(cutAt, StringComparison.Ordinal)]);

        Assert.Equal(["a"], Contents(export));
        Assert.Contains(export.Repairs, repair => repair.IsLoss && repair.Text.Contains(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><title>Log in</title></html>", "web page")]
    [InlineData("<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><entry/></feed>", "Atom feed")]
    [InlineData("", "empty")]
    [InlineData("{\"a\": 1}", "no export")]
    public void What_is_no_export_is_told_for_what_it_is(string text, string told)
    {
        var export = Read(text);

        Assert.Empty(export.Heads);
        Assert.Contains(told, Assert.Single(export.Repairs).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_type_is_not_read_and_no_entity_put_in()
    {
        var bomb = "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>\n<rss ";
        var export = Read(Two("a", "b")
            .Replace("<rss ", bomb, StringComparison.Ordinal)
            .Replace("<title>Evening Radio</title>", "<title>&b;&f;</title>", StringComparison.Ordinal));

        Assert.Equal("&b;&f;", export.Site.Title);
        Assert.Equal(["a", "b"], Contents(export));
        Assert.Contains("nothing that it declares is put in", Said(export), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!--")]
    [InlineData("<a \"")]
    [InlineData("<?")]
    [InlineData("<![CDATA[")]
    [InlineData("<a><![CDATA[]]>")]
    [InlineData("<wp:comment>")]
    [InlineData("<item><wp:postmeta>")]
    [InlineData("<title><![CDATA[x]]>y")]
    [InlineData("<!DOCTYPE a[")]
    [InlineData("<wp:post_id>")]
    public void Hostile_tags_by_the_hundred_thousand_are_passed_in_no_time(string sign)
    {
        var watch = new OwnTime();
        var export = Read(WordPressExport.Head + string.Concat(Enumerable.Repeat(sign, 200_000)));

        Assert.InRange(export.Repairs.Count, 1, 1002);
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }

    [Fact]
    public void Ten_thousand_comments_below_one_another_are_a_list()
    {
        var thread = string.Concat(Enumerable.Range(1, 10_000).Select(id => new WordPressComment(id, "A", "text") { Parent = id - 1 }));

        Assert.Equal(10_000, Read(new WordPressExport().Post("A", "text", thread).ToString()).Items().Single().Comments.Count);
    }

    private static string Two(string first, string second) => new WordPressExport()
        .Item(new WordPressItem("First") { Id = 7, Content = first }).Item(new WordPressItem("Second")
        {
            Id = 8,
            Content = second
        }).ToString();

    private static IEnumerable<string> Contents(Export export) => export.Items().Select(item => item.Content);

    private static string Said(Export export) =>
        string.Join('\n', export.Repairs.Select(repair => $"{repair.Place}/{(repair.IsLoss ? "lost" : "mended")}: {repair.Text}"));

    private Export Read(string text)
    {
        _folder.Write("export.xml", text);
        return Wxr.Read([_folder.At("export.xml")]);
    }
}
