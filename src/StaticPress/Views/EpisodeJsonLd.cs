using System.Globalization;
using System.Text.Json;

namespace StaticPress.Views;

/// <summary>schema.org PodcastEpisode with its stars. Search engines take ratings of episodes, not of articles, so an article has none.</summary>
internal static class EpisodeJsonLd
{
    /// <summary>Writes nothing unless the site asks for it, the post is an episode, and somebody rated it.</summary>
    public static void Write(Utf8JsonWriter json, PageView page, PostView post)
    {
        if (!page.Views.Site.Config.Comments.SearchRatings || post.Post.FrontMatter.Audio is null || post.Replies.Rating is not { } rating) return;
        json.WriteStartObject();
        json.WriteString("@type", "PodcastEpisode");
        json.WriteString("@id", post.Permalink + "#episode");
        json.WriteString("url", page.Canonical);
        json.WriteString("name", post.Post.Title);
        json.WriteString("datePublished", post.Date.Moment);
        json.WriteStartObject("aggregateRating");
        json.WriteString("@type", "AggregateRating");
        json.WriteNumber("ratingValue", decimal.Parse(rating.Average, CultureInfo.InvariantCulture));
        json.WriteNumber("ratingCount", rating.Count);
        json.WriteNumber("bestRating", 5);
        json.WriteNumber("worstRating", 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
