using StaticPress.Media;
using StaticPress.Pictures;

namespace StaticPress.Views;

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
        };
        Add("og:locale", Locale(page.Language));
        Add("og:description", page.Description);
        if (SharedPicture.Of(page) is { } image)
        {
            Add("og:image", image.Url);
            Add("og:image:alt", image.Alt);
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
            foreach (var author in post.Post.Authors) Add("article:author", author.Name);
            var terms = page.Views.Site.Terms;
            if (post.Post.Category is { } category) Add("article:section", terms[category].Name);
            foreach (var tag in terms.NamesOf(post.Post.Tags)) Add("article:tag", tag);
        }

        return cards;

        void Add(string property, string content)
        {
            if (content.Length > 0) cards.Add(new MetaView(property, content));
        }
    }

    /// <summary>What Open Graph does not say already: readers of these cards take the rest from there.</summary>
    public static IReadOnlyList<MetaView> Twitter(PageView page) =>
        SharedPicture.Of(page) is not { } image ? [new("twitter:card", "summary")]
        : image.Alt.Length == 0 ? [new("twitter:card", "summary_large_image")]
        : [new("twitter:card", "summary_large_image"), new("twitter:image:alt", image.Alt)];

    /// <summary><c>en-US</c> gives <c>en_US</c>; nothing for a language without a country, which the protocol does not know.</summary>
    private static string Locale(string language) =>
        language.Split('-') is [var tongue, [_, _] country] ? $"{tongue.ToLowerInvariant()}_{country.ToUpperInvariant()}" : "";
}

/// <summary>The picture that others show beside a link to a page.</summary>
internal sealed record SharedPicture(string Url, string Alt, ImageSize? Size)
{
    private static readonly ImageSize OfCard = new(Card.Width, Card.Height);

    /// <summary>The page's own, cut where it can be; else a drawn card.</summary>
    public static SharedPicture? Of(PageView page)
    {
        if (page.Head.Image is { } image)
        {
            return image.Picture?.Set.Card is { } cut
                ? new SharedPicture(page.Views.Absolute(cut.Url), image.Image.Alt, OfCard)
                : new SharedPicture(image.Absolute, image.Image.Alt, image.Size);
        }

        return page.Head.Post is { } post && page.Views.Routes.CardOf(post.Post) is { } card
            ? new SharedPicture(page.Views.Absolute(card.Url), post.Title, OfCard)
            : null;
    }
}
