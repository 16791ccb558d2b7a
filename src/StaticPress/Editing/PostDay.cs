using System.Globalization;
using StaticPress.Content;
using StaticPress.Locale;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Editing;

/// <summary>The day of a post, as its head and the name of its file say it.</summary>
internal static class PostDay
{
    /// <summary>Of <c>2021-08-26</c>.</summary>
    public const int Length = 10;

    public static bool IsOne(ReadOnlySpan<char> text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>A moment written as exactly as the author wrote the former one: a day, a time, an offset.</summary>
    public static string Like(string written, DateTime wallClock, SiteZone zone)
    {
        var text = written.Trim();
        if (text.Length <= Length && wallClock.TimeOfDay == TimeSpan.Zero)
            return wallClock.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var hasOffset = text.EndsWith('Z') || (text.Length > Length && text.AsSpan(Length).ContainsAny('+', '-'));
        var time = wallClock.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        return hasOffset ? zone.At(wallClock).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture) : time;
    }

    /// <summary>The file, or for an <c>index.md</c> all that lies in its folder, where a name begins with the old day.</summary>
    public static IReadOnlyDictionary<string, string> Moves(SourceTree sources, Document document, DateTime day)
    {
        var path = document.File.Path;
        var isIndex = PostSlug.IsIndex(document);
        var named = isIndex ? document.File.Folder.TrimEnd('/') : path;
        var start = named.LastIndexOf('/') + 1;
        if (named.Length <= start + Length || !IsOne(named.AsSpan(start, Length))) return new Dictionary<string, string>();
        var now = $"{named[..start]}{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{named[(start + Length)..]}";
        if (now == named) return new Dictionary<string, string>();
        return isIndex
            ? sources.Below(named + "/").ToDictionary(file => file.Path, file => now + file.Path[named.Length..], StringComparer.Ordinal)
            : new Dictionary<string, string>(StringComparer.Ordinal) { [path] = now };
    }
}
