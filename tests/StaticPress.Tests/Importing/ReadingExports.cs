using System.Text;
using StaticPress.Importing.WordPress;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Importing;

public sealed class ReadingExports : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_export_tells_the_blog_its_people_and_its_terms()
    {
        var export = Read(new WordPressExport().Author(3, "dana", "Dana &amp; Co").Category("news", "News &amp; Views").Category("local",
            "Local", parent: "news")
            .Raw("<wp:term><wp:term_id>9</wp:term_id><wp:term_taxonomy>nav_menu</wp:term_taxonomy><wp:term_slug>main</wp:term_slug><wp:term_name><![CDATA[Main]]></wp:term_name></wp:term>")
            .Post("A", "text"));

        Assert.Equal(new ExportSite("Evening Radio", "Talk & music", "https://old.example", "en-US", "https://old.example",
            "https://old.example", "1.2"),
            export.Site);
        Assert.Equal([new ExportAuthor(3, "dana", "Dana & Co", "", "")], export.Authors);
        Assert.Equal(["category/news/News & Views/", "category/local/Local/news", "nav_menu/main/Main/"], export.Terms
            .Select(term => $"{term.Taxonomy}/{term.Slug}/{term.Name}/{term.Parent}"));
        Assert.Empty(export.Repairs);
    }

    [Fact]
    public void An_item_keeps_what_the_database_had()
    {
        var item = One(new WordPressExport().Item(new WordPressItem("Q&amp;A: the <em>show</em>")
        {
            Id = 12,
            Content = "One\r\n\r\nTwo &amp; ]]> three",
            Slug = "q%d7%a9",
            More = WordPressItem.Term("category", "news", "News &amp; Views") + WordPressItem.Term("post_format", "post-format-audio",
                "Audio") + WordPressItem.Meta("_thumbnail_id", "44"),
        }));

        Assert.Equal("Q&A: the show", item.Head.Title);
        Assert.Equal("One\n\nTwo &amp; ]]> three", item.Content);
        Assert.Equal((12, "post", "publish", "q%d7%a9", "dana"),
            (item.Head.Id, item.Head.Type, item.Head.Status, item.Head.Slug, item.Head.Creator));
        Assert.Equal((new DateTime(2024, 5, 1, 20, 20, 11), new DateTime(2024, 5, 1, 18, 20, 11)), (item.Head.Date, item.Head.DateGmt));
        Assert.Equal([new ItemTerm("category", "news", "News & Views"), new ItemTerm("post_format", "post-format-audio", "Audio")],
            item.Terms);
        Assert.Equal("44", item.MetaOf("_thumbnail_id"));
        Assert.Equal(17, item.Head.Place.Line);
    }

    [Fact]
    public void A_draft_has_no_date_in_utc_and_a_password_is_only_known_to_be_there()
    {
        var draft = One(new WordPressExport().Item(new WordPressItem("A")
        {
            Status = "draft",
            DateGmt = "0000-00-00 00:00:00",
            Password = "canary-word"
        })
            .ToString().Replace("Wed, 01 May 2024 18:20:11", "Mon, 30 Nov -0001 00:00:00", StringComparison.Ordinal));

        Assert.Null(draft.Head.DateGmt);
        Assert.True(draft.Head.HasPassword);
        Assert.DoesNotContain("canary", draft.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_comment_everything_is_kept_but_who_the_reader_is()
    {
        var comments = One(new WordPressExport().Post("A", "text", more: string.Concat(
            new WordPressComment(5, "Noa &amp; Tal", "First\nline") { Url = "https://noa.example/" },
            new WordPressComment(6, "held", "pending") { Approved = "0", Parent = 5, Type = "" },
            new WordPressComment(7, "reader@canary.example", "signed") { UserId = 3, Type = "pingback" }))).Comments;

        Assert.Equal(["5/0/Noa & Tal/comment/True", "6/5/held/comment/False", "7/0//pingback/True"], comments
            .Select(c => $"{c.Id}/{c.Parent}/{c.Author}/{c.Type}/{c.IsApproved}"));
        Assert.Equal(("First\nline", "https://noa.example/", 3), (comments[0].Content, comments[0].Url, comments[2].UserId));
        Assert.DoesNotContain(comments, comment => comment.ToString().Contains("canary", StringComparison.OrdinalIgnoreCase)
            || comment.ToString().Contains("203.0.113", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("proradio_reaktions_rated_IP")]
    [InlineData("ttg_reaktions_voted_IP")]
    [InlineData("_contact_email")]
    [InlineData("akismet_history")]
    [InlineData("_edit_lock")]
    public void Fields_that_hold_addresses_or_passwords_are_not_read(string key)
    {
        var item = One(new WordPressExport().Post("A", "text",
            more: WordPressItem.Meta(key, "203.0.113.77") + WordPressItem.Meta("ttg_rating_average", "4.5")));

        Assert.Equal([new ItemMeta("ttg_rating_average", "4.5")], item.Meta);
    }

    [Fact]
    public void A_picture_tells_its_caption_its_words_and_its_credit()
    {
        var item = One(new WordPressExport().Item(new WordPressItem("studio")
        {
            Type = "attachment",
            Status = "inherit",
            Excerpt = "The studio (credit: Noa)",
            More = "<wp:attachment_url><![CDATA[https://old.example/wp-content/uploads/2024/05/studio.jpg]]></wp:attachment_url>"
                + WordPressItem.Meta("_wp_attached_file", "2024/05/studio.jpg") + WordPressItem.Meta("_wp_attachment_image_alt", "A desk")
                + WordPressItem.Meta("_wp_attachment_metadata",
                    """a:2:{s:5:"width";i:800;s:10:"image_meta";a:2:{s:6:"credit";s:6:"שלי";s:7:"caption";s:0:"";}}"""),
        }));

        Assert.Equal(new ExportAttachment("https://old.example/wp-content/uploads/2024/05/studio.jpg", "2024/05/studio.jpg", "A desk",
            "The studio (credit: Noa)", "", "שלי"),
            item.Head.Attachment);
    }

    [Fact]
    public void Several_files_are_one_blog_and_an_item_in_two_of_them_is_the_later_one()
    {
        _folder.Write("a.xml",
            new WordPressExport().Post("Old title", "old",
                more: "<wp:post_modified_gmt>2024-05-01 18:20:11</wp:post_modified_gmt>").ToString());
        _folder.Write("b.xml",
            new WordPressExport().Post("New title", "new", more: "<wp:post_modified_gmt>2024-06-01 18:20:11</wp:post_modified_gmt>")
            .Item(new WordPressItem("Other") { Id = 8 }).ToString());

        var export = Wxr.Read([_folder.At("a.xml"), _folder.At("b.xml")]);

        Assert.Equal(["New title", "Other"], export.Heads.Select(head => head.Title));
        Assert.Equal(["new", ""], export.Items().Select(item => item.Content));
        Assert.Equal("b.xml", export.Heads[0].Place.File);
    }

    [Fact]
    public void An_export_of_WordPress_1_0_has_no_authors_and_says_each_term_twice()
    {
        var item = One(new WordPressExport().Post("A", "text", more: """
            <category><![CDATA[News]]></category>
            <category domain="category" nicename="news"><![CDATA[News]]></category>
            <category domain="tag"><![CDATA[radio]]></category>
            <category domain="tag" nicename="radio"><![CDATA[radio]]></category>
            """).ToString().Replace("export/1.2/", "export/1.0/", StringComparison.Ordinal));

        Assert.Equal([new ItemTerm("category", "news", "News"), new ItemTerm("post_tag", "radio", "radio")], item.Terms);
        Assert.Equal([new ExportAuthor(0, "dana", "dana", "", "")], Wxr.Read([_folder.At("export.xml")]).Authors);
    }

    [Fact]
    public void A_number_that_was_left_out_is_taken_from_the_address()
    {
        var item = One(new WordPressExport().Post("A", "text").ToString()
            .Replace("<wp:post_id>7</wp:post_id>", "", StringComparison.Ordinal));

        Assert.Equal(7, item.Head.Id);
    }

    [Fact]
    public void Prefixes_that_a_program_changed_are_known_by_what_they_stand_for()
    {
        var text = new WordPressExport().Post("A", "text").ToString();
        text = text.Replace("wp:", "ns0:", StringComparison.Ordinal).Replace("content:", "ns1:", StringComparison.Ordinal)
            .Replace("xmlns:content", "xmlns:ns1", StringComparison.Ordinal).Replace("xmlns:wp", "xmlns:ns0", StringComparison.Ordinal);

        Assert.Equal((7, "text"), (One(text).Head.Id, One(text).Content));
    }

    [Fact]
    public void An_archive_of_WordPress_com_is_read_as_it_came()
    {
        using (var stream = File.Create(_folder.At("blog.zip")))
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create))
        {
            foreach (var (name, id) in new[] { ("blog.001.xml", 2), ("blog.000.xml", 1) })
            {
                using var entry = new StreamWriter(archive.CreateEntry(name).Open(), Encoding.UTF8);
                entry.Write(new WordPressExport().Item(new WordPressItem(name) { Id = id }));
            }
        }

        var export = Wxr.Read([_folder.At("blog.zip")]);

        Assert.Equal(["blog.000.xml", "blog.001.xml"], export.Items().Select(item => item.Head.Title));
        Assert.Equal("blog.zip/blog.000.xml", export.Heads[0].Place.File);
    }

    private Export Read(object text)
    {
        _folder.Write("export.xml", text.ToString()!);
        return Wxr.Read([_folder.At("export.xml")]);
    }

    private ExportItem One(object text) => Assert.Single(Read(text).Items());
}
