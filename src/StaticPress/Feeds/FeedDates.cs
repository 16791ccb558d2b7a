using System.Globalization;

namespace StaticPress.Feeds;

/// <summary>Moments as feeds and sitemaps write them.</summary>
internal static class FeedDates
{
    /// <summary>RFC 822, as RSS asks for, with the site's own offset: <c>Thu, 26 Aug 2021 09:00:00 -0400</c>.</summary>
    public static string Rfc822(DateTimeOffset moment) =>
        string.Create(CultureInfo.InvariantCulture, $"{moment:ddd, dd MMM yyyy HH:mm:ss} {(moment.Offset < TimeSpan.Zero ? '-' : '+')}{moment.Offset:hhmm}");

    /// <summary>RFC 3339, with the site's own offset: <c>2021-08-26T09:00:00-04:00</c>.</summary>
    public static string Rfc3339(DateTimeOffset moment) => moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
