using NodaTime;
using NodaTime.TimeZones;
using StaticPress.Primitives;

namespace StaticPress.Locale;

/// <summary>The site's time zone, from the zone data the program carries: the same on a machine with none.</summary>
internal sealed class SiteZone
{
    public static readonly SiteZone Utc = new("UTC", DateTimeZone.Utc);

    private readonly DateTimeZone _zone;

    private SiteZone(string id, DateTimeZone zone) => (Id, _zone) = (id, zone);

    public string Id { get; }

    public static SiteZone? TryFind(string id) =>
        id == "UTC" ? Utc : DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone ? new SiteZone(id, zone) : null;

    /// <summary>The names of all zones, in their order.</summary>
    public static IEnumerable<string> Known
    {
        get
        {
            // They are read when somebody looks at them.
            foreach (var id in DateTimeZoneProviders.Tzdb.Ids) yield return id;
        }
    }

    /// <returns>Its name; UTC where the machine's has none that other machines know.</returns>
    public static string OfMachine()
    {
        try
        {
            return DateTimeZoneProviders.Tzdb.GetSystemDefault().Id is var id and not "Etc/UTC" ? id : Utc.Id;
        }
        catch (DateTimeZoneNotFoundException)
        {
            return Utc.Id;
        }
    }

    public static string Suggest(string id) => Suggestion.For(id, DateTimeZoneProviders.Tzdb.Ids);

    /// <summary>The moment of a wall-clock time: the earlier one when clocks go back, the shifted one when they skip it.</summary>
    public DateTimeOffset At(DateTime wallClock)
    {
        if (ReferenceEquals(_zone, DateTimeZone.Utc) || IsAtAnEnd(wallClock)) return new DateTimeOffset(wallClock, TimeSpan.Zero);
        var found = _zone.ResolveLocal(LocalDateTime.FromDateTime(wallClock), Resolvers.LenientResolver);
        return new DateTimeOffset(found.LocalDateTime.ToDateTimeUnspecified(), InMinutes(found.Offset));
    }

    /// <summary>The same moment as the site's clock shows it.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) =>
        ReferenceEquals(_zone, DateTimeZone.Utc) || IsAtAnEnd(moment.UtcDateTime)
            ? moment.ToUniversalTime()
            : moment.ToOffset(InMinutes(_zone.GetUtcOffset(Instant.FromDateTimeOffset(moment))));

    /// <summary>
    /// Before standard time each town had its own noon: New York -4:56:02 until 1883, Manila -15:56 until 1844. Dates on the web know
    /// minutes only, and .NET no more than 14 hours; what the clock on the wall showed counts, so the offset gives way.
    /// </summary>
    private static TimeSpan InMinutes(Offset offset) =>
        TimeSpan.FromMinutes(Math.Clamp(Math.Round(offset.Seconds / 60.0, MidpointRounding.AwayFromZero), -14 * 60, 14 * 60));

    /// <summary>
    /// In the first and the last year of the calendar an offset could lead past it: <c>9999-12-31</c>, for never, is meant in no zone.
    /// </summary>
    private static bool IsAtAnEnd(DateTime time) => time.Year is 1 or 9999;
}
