namespace StaticPress.Rendering.Views;

/// <summary>What a page says of itself to those who show a card for a shared link (ogp.me, Twitter cards).</summary>
internal static class SocialCards
{
    public static IReadOnlyList<MetaView> OpenGraph(PageView page)
    {
        var config = page.Views.Site.Config;
        var cards = new List<MetaView>
        {
            new("og:type", page.Head.Post is null ? "website" : "article"),
            new("og:site_name", config.Title),
            new("og:title", page.Head.Title),
            new("og:url", page.Canonical),
            new("og:locale", Locale(page.Language)),
        };
        Add("og:description", page.Description);
        if (page.Head.Image is { } image)
        {
            Add("og:image", image.Absolute);
            Add("og:image:alt", image.Image.Alt);
            if (image.Size is { } size)
            {
                Add("og:image:width", size.Width.ToString(System.Globalization.CultureInfo.InvariantCulture));
                Add("og:image:height", size.Height.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        if (page.Head.Post is { } post)
        {
            Add("article:published_time", post.Date.Iso);
            Add("article:modified_time", post.Updated?.Iso ?? "");
            Add("article:author", post.Post.Author.Name);
            Add("article:section", post.Post.FrontMatter.Category);
            foreach (var tag in post.Post.FrontMatter.Tags) Add("article:tag", tag);
        }

        return cards;

        void Add(string property, string content)
        {
            if (content.Length > 0) cards.Add(new MetaView(property, content));
        }
    }

    public static IReadOnlyList<MetaView> Twitter(PageView page) =>
    [
        new("twitter:card", page.Head.Image is null ? "summary" : "summary_large_image"),
    ];

    /// <summary><c>en-US</c> gives <c>en_US</c>.</summary>
    private static string Locale(string language) => language.Replace('-', '_');
}
