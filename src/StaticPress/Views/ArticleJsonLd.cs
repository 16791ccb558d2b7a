using System.Globalization;
using System.Text.Json;
using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.Views;

/// <summary>schema.org NewsArticle or BlogPosting for a post.</summary>
internal static class ArticleJsonLd
{
    public static void Write(Utf8JsonWriter json, PageView page, PostView post)
    {
        var frontMatter = post.Post.FrontMatter;
        json.WriteStartObject();
        json.WriteString("@type", page.Views.Site.IsNews(post.Post) ? "NewsArticle" : "BlogPosting");
        json.WriteString("@id", post.Permalink + "#article");
        json.WriteString("mainEntityOfPage", page.Canonical);
        json.WriteStartObject("isPartOf");
        json.WriteString("@id", page.Views.Absolute(UrlPath.Home) + "#website");
        json.WriteEndObject();
        json.WriteString("headline", post.Title);
        if (post.Description.Length > 0) json.WriteString("description", post.Description);
        json.WriteString("datePublished", post.Date.Moment);
        json.WriteString("dateModified", page.Views.Date(page.Views.Site.LastChange(post.Post)).Moment);
        json.WriteString("inLanguage", post.Language);
        json.WriteNumber("wordCount", post.Body.Length.Words);
        var categories = page.Views.Site.Terms.NamesOf(post.Post.Categories);
        if (categories.Count == 1) json.WriteString("articleSection", categories[0]);
        if (categories.Count > 1) Texts(json, "articleSection", categories);
        if (post.Post.Tags.Count > 0) Texts(json, "keywords", page.Views.Site.Terms.NamesOf(post.Post.Tags));
        Authors(json, page, post);
        json.WriteStartObject("publisher");
        json.WriteString("@id", page.Views.Absolute(UrlPath.Home) + "#publisher");
        json.WriteEndObject();
        if (post.Image is { } image) Image(json, image);
        if (frontMatter.Source is { } source) Source(json, source, page.Views);
        CommentsJsonLd.Write(json, post.Comments, post.Permalink);
        json.WriteEndObject();
    }

    /// <summary>One, or a list of them.</summary>
    private static void Authors(Utf8JsonWriter json, PageView page, PostView post)
    {
        json.WritePropertyName("author");
        if (post.Post.Authors.Count > 1) json.WriteStartArray();
        foreach (var author in post.Post.Authors) Author(json, page, page.Views.Of(author));
        if (post.Post.Authors.Count > 1) json.WriteEndArray();
    }

    private static void Author(Utf8JsonWriter json, PageView page, AuthorView author)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Person");
        json.WriteString("name", author.Author.Name);
        if (author.ArchiveUrl is { } url) json.WriteString("url", page.Views.Site.Config.Address.Origin + url);
        json.WriteEndObject();
    }

    private static void Image(Utf8JsonWriter json, ImageView image)
    {
        json.WriteStartObject("image");
        json.WriteString("@type", "ImageObject");
        json.WriteString("url", image.Absolute);
        if (image.Size is { } size)
        {
            json.WriteString("width", Pixels(size.Width));
            json.WriteString("height", Pixels(size.Height));
        }

        if (image.Image.Caption.Length > 0) json.WriteString("caption", image.Image.Caption);
        if (image.Image.Credit.Length > 0) json.WriteString("creditText", image.Image.Credit);
        json.WriteEndObject();
    }

    /// <summary>The report that the post draws on, beside the visible “Source” line.</summary>
    private static void Source(Utf8JsonWriter json, Content.SourceCredit source, SiteViews views)
    {
        json.WriteStartObject("isBasedOn");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", source.Name);
        if (source.Url.Length > 0) json.WriteString("url", source.Url);
        if (source.Date is { } date) json.WriteString("datePublished", views.Date(date).Moment);
        if (source.Author.Length > 0) Named(json, "author", "Person", source.Author);
        Named(json, "publisher", "Organization", source.Name);
        json.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    /// <summary>schema.org's Distance is a text: a number and its unit.</summary>
    private static string Pixels(int length) => string.Create(CultureInfo.InvariantCulture, $"{length} px");

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}

/// <summary>The comments to a text in schema.org's words, answers within what they answer.</summary>
internal static class CommentsJsonLd
{
    public static void Write(Utf8JsonWriter json, CommentsView comments, string permalink)
    {
        json.WriteNumber("commentCount", comments.Count);
        json.WriteString("discussionUrl", permalink + "#replies");
        Write(json, comments.Threads, permalink);
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<CommentView> comments, string permalink)
    {
        if (comments.Count == 0) return;
        json.WriteStartArray("comment");
        foreach (var comment in comments)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Comment");
            json.WriteString("@id", $"{permalink}#{comment.Anchor}");
            json.WriteString("dateCreated", comment.Date.Moment);
            json.WriteString("text", comment.Message.Text);
            json.WriteStartObject("author");
            json.WriteString("@type", comment.Comment.Kind == CommentKind.Comment ? "Person" : "Organization");
            json.WriteString("name", comment.Name);
            if (comment.Url is { } url) json.WriteString("url", url);
            json.WriteEndObject();
            Write(json, comment.Comments, permalink);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
