using System.Globalization;

namespace StaticPress.Importing.WordPress;

/// <summary>Dates as the database of WordPress has them.</summary>
internal static class ExportDate
{
    /// <returns>Null for <c>0000-00-00 00:00:00</c>, which WordPress has for none, and for what is no date.</returns>
    public static DateTime? Of(string text) =>
        DateTime.TryParseExact(text.Trim(), ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"],
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        // The first second that a computer knows stands for none.
        && date.Year > 1 && date != DateTime.UnixEpoch ? date : null;

    /// <param name="text"><c>Tue, 26 Aug 2025 18:20:11 +0000</c>, as items have beside the rest.</param>
    /// <returns>In UTC; null for the <c>30 Nov -0001</c> of a draft.</returns>
    public static DateTime? OfFeed(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            && date.Year > 1 && date != DateTimeOffset.UnixEpoch
            ? date.UtcDateTime
            : null;
}
