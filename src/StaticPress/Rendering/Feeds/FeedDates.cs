using System.Globalization;

namespace StaticPress.Rendering.Feeds;

/// <summary>Moments as feeds and sitemaps write them.</summary>
internal static class FeedDates
{
    /// <summary>RFC 822, as RSS asks for: <c>Thu, 26 Aug 2021 13:00:00 GMT</c>.</summary>
    public static string Rfc822(DateTimeOffset moment) => moment.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>RFC 3339, with the site's own offset: <c>2021-08-26T09:00:00-04:00</c>.</summary>
    public static string Rfc3339(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
