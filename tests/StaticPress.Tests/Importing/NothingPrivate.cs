using System.Security.Cryptography;
using System.Text;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Importing;

/// <summary>
/// Blogs in several scripts with something private in every place where an export has it: none of it is in any file that is written, in the
/// built site, or in what is said. And what was public is all there.
/// </summary>
public sealed class NothingPrivate
{
    private const string Mail = "rita.reader@canary-mail.example";
    private const string Address = "198.51.100.77";

    /// <summary>As programs for pictures of readers make them: by MD5, and by SHA-256.</summary>
    private static readonly string[] Hashes =
        ["ded2ad016b48293129e4acf6724517ad", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Mail)))];

    [Theory]
    [InlineData("he-IL", "ימי הגשם בתל אביב", "%d7%99%d7%9e%d7%99-%d7%94%d7%92%d7%a9%d7%9d", "חדשות", "הרוח נשבה כל הלילה, ו\"הים\" עלה.")]
    [InlineData("ar", "أيام المطر في المدينة", "%d8%a3%d9%8a%d8%a7%d9%85-%d8%a7%d9%84%d9%85%d8%b7%d8%b1", "أخبار", "هبت الريح طوال الليل، ثم سكتت.")]
    [InlineData("ja", "雨の日のラジオ", "%e9%9b%a8%e3%81%ae%e6%97%a5", "ニュース", "夜のあいだ風が吹いて、「海」が高くなった。")]
    [InlineData("zh-CN", "雨天的电台", "%e9%9b%a8%e5%a4%a9", "新闻", "整夜刮风，海水上涨。")]
    [InlineData("ko-KR", "비 오는 날의 라디오", "%eb%b9%84-%ec%98%a4%eb%8a%94-%eb%82%a0", "뉴스", "밤새 바람이 불었다.")]
    [InlineData("en-US", "Rainy days", "rainy-days", "News", "The wind blew all night, and the \"sea\" rose.")]
    public void No_canary_gets_out_and_all_that_was_public_is_the_same(string language, string title, string slug, string category,
        string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write("export.xml", Export(title, slug, category, text)
            .Replace("<language>en-US", $"<language>{language}", StringComparison.Ordinal));

        var moved = CommandRun.In(folder, "import", "wordpress", "export.xml", "--site", "site");
        var built = CommandRun.In(folder, "build", "--strict", "--source", "site");
        var verdict = CommandRun.In(folder, "migrate", "verify", "export.xml", "--site", "site", "--json", "verdict.json");

        // The end of the address of an author whose login is an e-mail address is nowhere told, and that is said to be lost.
        Assert.Equal((1, 0, 0), (moved.ExitCode, built.ExitCode, verdict.ExitCode));
        Assert.Contains("## Lost (1)", folder.Read("site/import-report.md"), StringComparison.Ordinal);
        foreach (var said in (string[])[moved.Stdout, moved.Stderr, built.Stdout, built.Stderr, verdict.Stdout, verdict.Stderr,
            .. folder.Tree(), folder.Read("verdict.json"), .. folder.Tree("site").Select(file => folder.Read("site/" + file))])
            // A schema for editors names all time zones.
            Assert.DoesNotContain(Private(), secret => said.Replace("Atlantic/Canary", "", StringComparison.Ordinal)
                .Contains(secret, StringComparison.OrdinalIgnoreCase));
        var article = folder.Tree("site").Single(path => path.StartsWith("_site/2024/05/", StringComparison.Ordinal)
            && path.Contains(Uri.UnescapeDataString(slug), StringComparison.Ordinal));
        Assert.Contains(title, folder.Read("site/" + article), StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\" dir=\"{(language is "he-IL" or "ar" ? "rtl" : "ltr")}\"",
            folder.Read("site/" + article), StringComparison.Ordinal);
    }

    private static string[] Private() => ["canary", Address, .. Hashes];

    private static string Export(string title, string slug, string category, string text)
    {
        var readers = string.Concat(new WordPressComment(3, "Gil", text), new WordPressComment(4, Mail, text) { Parent = 3 },
            new WordPressComment(5, "Noa", "canary words that wait") { Approved = "0" },
            new WordPressComment(6, "Noa", "canary words of spam") { Approved = "spam" },
                new WordPressComment(7, "Noa", "canary words thrown away") { Approved = "trash" })
            .Replace("<wp:comment_author_IP>", $"<wp:commentmeta><wp:meta_key>akismet_as_submitted</wp:meta_key><wp:meta_value>{Mail} {Address}</wp:meta_value></wp:commentmeta><wp:comment_author_IP>", StringComparison.Ordinal);
        return new WordPressExport().Author(1, "canary.login@mail.example", title).Category("news", category)
            .Item(new WordPressItem(title)
            {
                Id = 11,
                Slug = slug,
                Link = $"https://old.example/2024/05/{slug}/",
                Content = $"{text}\n\n<strong>{title}</strong>",
                Creator = "canary.login@mail.example",
                More = WordPressItem.Term("category", "news", category)
                    + Field("proradio_reaktions_rated_IP", $"a:1:{{s:13:\"{Address}\";i:1;}}") + Field("_reader_email", Mail)
                    + Field("gravatar", Hashes[0]) + Field("_edit_last", "1") + readers,
            })
            .Item(new WordPressItem("canary draft")
            {
                Id = 12,
                Slug = "canary-private",
                Status = "private",
                Content = "canary words of a private text"
            })
            .Item(new WordPressItem("canary trash")
            {
                Id = 13,
                Slug = "canary-trash",
                Status = "trash",
                Content = "canary words thrown away"
            })
            .Item(new WordPressItem("canary locked")
            {
                Id = 14,
                Slug = "canary-locked",
                Password = "canary-word",
                Content = "canary words behind a password"
            })
            .Item(new WordPressItem("canary letter")
            {
                Id = 15,
                Slug = "canary-letter",
                Type = "feedback",
                Content = $"canary letter of {Mail}"
            })
            .Item(new WordPressItem("canary order")
            {
                Id = 16,
                Slug = "canary-order",
                Type = "shop_order",
                Status = "wc-completed",
                Content = "canary order"
            })
            .Item(new WordPressItem("canary revision")
            {
                Id = 17,
                Slug = "11-revision-v1",
                Type = "revision",
                Status = "inherit",
                Parent = 11,
                Content = "canary words of before"
            })
            .ToString();
    }

    private static string Field(string key, string value) =>
        $"<wp:postmeta><wp:meta_key><![CDATA[{key}]]></wp:meta_key><wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>";
}
