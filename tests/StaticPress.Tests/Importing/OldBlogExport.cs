using System.Globalization;
using System.Text;

namespace StaticPress.Tests.Importing;

/// <summary>An export of a WordPress blog, written in a test as WordPress writes it.</summary>
/// <example><c>new OldBlogExport().Post(7, "rain", "Rain", "It rains.").Text</c></example>
internal sealed class OldBlogExport
{
    private readonly StringBuilder _head = new();
    private readonly StringBuilder _items = new();

    public string Title { get; init; } = "Old blog";

    public string Url { get; init; } = "https://old.example";

    public string Language { get; init; } = "en-US";

    public string Text => $"""
        <?xml version="1.0" encoding="UTF-8" ?>
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel>
        <title>{Title}</title><link>{Url}</link><description>Words and weather</description><language>{Language}</language>
        <wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>{Url}</wp:base_site_url><wp:base_blog_url>{Url}</wp:base_blog_url>
        {_head}
        {_items}
        </channel>
        </rss>

        """;

    public OldBlogExport Author(int id, string login, string name)
    {
        _head.Append(CultureInfo.InvariantCulture, $"<wp:author><wp:author_id>{id}</wp:author_id><wp:author_login><![CDATA[{login}]]></wp:author_login>"
            + $"<wp:author_email><![CDATA[{login}.canary@mail.example]]></wp:author_email><wp:author_display_name><![CDATA[{name}]]></wp:author_display_name></wp:author>\n");
        return this;
    }

    public OldBlogExport Category(int id, string slug, string name, string parent = "")
    {
        _head.Append(CultureInfo.InvariantCulture, $"<wp:category><wp:term_id>{id}</wp:term_id><wp:category_nicename><![CDATA[{slug}]]></wp:category_nicename>"
            + $"<wp:category_parent><![CDATA[{parent}]]></wp:category_parent><wp:cat_name><![CDATA[{name}]]></wp:cat_name></wp:category>\n");
        return this;
    }

    public OldBlogExport Tag(int id, string slug, string name)
    {
        _head.Append(CultureInfo.InvariantCulture, $"<wp:tag><wp:term_id>{id}</wp:term_id><wp:tag_slug><![CDATA[{slug}]]></wp:tag_slug>"
            + $"<wp:tag_name><![CDATA[{name}]]></wp:tag_name></wp:tag>\n");
        return this;
    }

    public OldBlogExport Post(int id, string slug, string title, string content, string more = "") =>
        Item(id, $"/2024/05/{id % 28 + 1:00}/{slug}/", $"<title><![CDATA[{title}]]></title>" + Body(content) + Of("post", slug, "publish")
            + Dated(id) + more);

    public OldBlogExport Page(int id, string path, string title, string content, string more = "") =>
        Item(id, path, $"<title><![CDATA[{title}]]></title>" + Body(content) + Of("page", path.Trim('/').Split('/')[^1], "publish")
            + Dated(id) + more);

    /// <param name="status">What WordPress calls it.</param>
    public OldBlogExport Held(int id, string status, string title, string content, string more = "") =>
        Item(id, $"/?p={id}", $"<title><![CDATA[{title}]]></title>" + Body(content) + Of("post", "", status) + Dated(id) + more);

    public OldBlogExport Picture(int id, int parent, string file, string alt = "", string caption = "") =>
        Item(id, $"/picture-{id}/", $"<title>{file}</title>" + $"<excerpt:encoded><![CDATA[{caption}]]></excerpt:encoded>" + Of("attachment", $"picture-{id}", "inherit") + Dated(id)
            + $"<wp:post_parent>{parent}</wp:post_parent><wp:attachment_url><![CDATA[{Url}/wp-content/uploads/{file}]]></wp:attachment_url>"
            + Meta("_wp_attached_file", file) + (alt.Length > 0 ? Meta("_wp_attachment_image_alt", alt) : ""));

    /// <summary>An item of any kind.</summary>
    /// <param name="path">Behind the address of the blog.</param>
    public OldBlogExport Item(int id, string path, string inner)
    {
        _items.Append(CultureInfo.InvariantCulture, $"<item><link>{Url}{path}</link><dc:creator><![CDATA[cm]]></dc:creator><guid isPermaLink=\"false\">{Url}/?p={id}</guid>"
            + $"<wp:post_id>{id}</wp:post_id>{inner}</item>\n");
        return this;
    }

    public static string Of(string type, string slug, string status) =>
        $"<wp:post_name><![CDATA[{slug}]]></wp:post_name><wp:status><![CDATA[{status}]]></wp:status><wp:post_type><![CDATA[{type}]]></wp:post_type>";

    public static string Meta(string key, string value) =>
        $"<wp:postmeta><wp:meta_key><![CDATA[{key}]]></wp:meta_key><wp:meta_value><![CDATA[{value}]]></wp:meta_value></wp:postmeta>";

    public static string Term(string taxonomy, string slug, string name) => $"<category domain=\"{taxonomy}\" nicename=\"{slug}\"><![CDATA[{name}]]></category>";

    /// <param name="approved">1, 0, spam or trash.</param>
    public static string Comment(int id, string name, string content, string approved = "1", int parent = 0) =>
        $"<wp:comment><wp:comment_id>{id}</wp:comment_id><wp:comment_author><![CDATA[{name}]]></wp:comment_author>"
        + $"<wp:comment_author_email>reader{id}.canary@mail.example</wp:comment_author_email><wp:comment_author_url>https://reader.example/{id}</wp:comment_author_url>"
        + $"<wp:comment_author_IP>203.0.113.{id % 200}</wp:comment_author_IP><wp:comment_date>2024-06-01 12:00:00</wp:comment_date>"
        + $"<wp:comment_date_gmt>2024-06-01 09:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[{content}]]></wp:comment_content>"
        + $"<wp:comment_approved>{approved}</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>{parent}</wp:comment_parent>"
        + "<wp:comment_user_id>0</wp:comment_user_id></wp:comment>";

    private static string Body(string content) => $"<content:encoded><![CDATA[{content}]]></content:encoded>";

    /// <summary>At nine on the blog's clock, which is three hours ahead of UTC.</summary>
    public static string Dated(int id) =>
        $"<wp:post_date>2024-05-{id % 28 + 1:00} 09:00:00</wp:post_date><wp:post_date_gmt>2024-05-{id % 28 + 1:00} 06:00:00</wp:post_date_gmt>";
}
