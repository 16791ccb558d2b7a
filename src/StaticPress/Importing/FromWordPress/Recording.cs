using System.Globalization;
using System.Text.RegularExpressions;
using StaticPress.Content;
using StaticPress.Importing.WordPress;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// The recording that made a text an episode: WordPress' own <c>enclosure</c> field (address, bytes and kind, a line each), and what
/// PowerPress and Seriously Simple Podcasting keep.
/// </summary>
/// <param name="Url">As it is written.</param>
/// <param name="Bytes">0 when it is not told.</param>
/// <param name="Duration"><c>1:02:03</c>, or empty.</param>
internal sealed partial record Recording(string Url, long Bytes, string Type, string Duration)
{
    private string Episode { get; init; } = "";

    private string Season { get; init; } = "";

    private bool IsExplicit { get; init; }

    /// <returns>Null for a text without one.</returns>
    public static Recording? Of(ExportItem item)
    {
        Recording[] told = [.. Enclosures(item).Select(OfEnclosure).Append(OfFields(item)).Append(OfPodPress(item)).OfType<Recording>()];
        // Seriously Simple Podcasting keeps an enclosure that is an address alone, and its size beside it.
        var found = told.FirstOrDefault(recording => recording.Bytes > 0) ?? told.FirstOrDefault();
        return found is null ? null : found with
        {
            Duration = told.Select(recording => recording.Duration).FirstOrDefault(duration => duration.Length > 0) ?? "",
            Episode = Whole(item.MetaOf("itunes_episode_number") ?? item.MetaOf("episode_number")) is { Length: > 0 } episode
                ? episode : found.Episode,
            Season = Whole(item.MetaOf("itunes_season_number")) is { Length: > 0 } season ? season : found.Season,
            IsExplicit = found.IsExplicit || item.MetaOf("explicit") is "on" or "1",
        };
    }

    /// <summary>A player for what the podcast's feed cannot take: a film, and a recording of no told size.</summary>
    /// <returns>HTML to stand below the text; empty where it has the player already.</returns>
    public static string Player(ExportItem item)
    {
        var film = Enclosures(item).Select(value => value.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries))
            .FirstOrDefault(lines => lines.Length > 2 && lines[2].StartsWith("video/", StringComparison.OrdinalIgnoreCase))?[0];
        var (element, url) = Of(item) is { Bytes: <= 0 } recording ? ("audio", recording.Url) : ("video", film ?? "");
        return WebLink.Web(url) is null || item.Content.Contains(url, StringComparison.OrdinalIgnoreCase)
            ? "" : $"\n\n<figure><{element} src=\"{System.Net.WebUtility.HtmlEncode(url)}\"></{element}></figure>\n";
    }

    private static IEnumerable<string> Enclosures(ExportItem item) => item.Meta
        .Where(meta => meta.Key is "enclosure" or "_podcast:enclosure"
            || (meta.Key.StartsWith('_') && meta.Key.EndsWith(":enclosure", StringComparison.Ordinal)))
        .Select(meta => meta.Value);

    /// <returns>Null where podcast programs could not take it: one that lies elsewhere needs its size.</returns>
    public YamlSpelling? Setting(string address)
    {
        var isHere = address.StartsWith('/');
        if (!isHere && (Bytes <= 0 || WebLink.Web(address) is null)) return null;
        return YamlSpelling.Group(
            new YamlSetting(isHere ? "file" : "url", YamlSpelling.Plain(address)),
            new YamlSetting("length", isHere ? null : YamlSpelling.Plain(Bytes.ToString(CultureInfo.InvariantCulture))),
            new YamlSetting("type", isHere || Type.Length == 0 ? null : YamlSpelling.Plain(Type)),
            new YamlSetting("duration", Duration.Length > 0 ? YamlSpelling.Quoted(Duration) : null),
            new YamlSetting("season", Season.Length > 0 ? YamlSpelling.Plain(Season) : null),
            new YamlSetting("episode", Episode.Length > 0 ? YamlSpelling.Plain(Episode) : null),
            new YamlSetting("explicit", IsExplicit ? YamlSpelling.Plain("true") : null));
    }

    private static Recording? OfEnclosure(string value)
    {
        var lines = value.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries);
        if (lines[0].Length == 0) return null;
        var type = lines.Length > 2 ? lines[2] : "";
        if (!IsAudio(lines[0], type)) return null;
        var more = lines.Length > 3 ? PhpReader.Read(string.Join('\n', lines[3..])) as PhpValue.Map : null;
        return new Recording(lines[0], Number(lines.Length > 1 ? lines[1] : ""), type, Clock(Word(more, "duration")))
        {
            Episode = Whole(Word(more, "episode_no")),
            Season = Whole(Word(more, "season")),
            IsExplicit = Word(more, "explicit") == "1",
        };
    }

    private static Recording? OfFields(ExportItem item) =>
        item.MetaOf("audio_file") is { Length: > 0 } file && IsAudio(file, "")
            ? new Recording(file, Number(item.MetaOf("filesize_raw") ?? ""), "", Clock(item.MetaOf("duration") ?? "")) : null;

    /// <summary>PodPress kept a list of recordings, of which the first was the episode's.</summary>
    private static Recording? OfPodPress(ExportItem item)
    {
        if ((item.MetaOf("_podPressMedia") ?? item.MetaOf("podPressMedia")) is not { Length: > 0 } kept) return null;
        var list = PhpReader.Read(kept) as PhpValue.Map;
        if (list?.Entries.Select(entry => entry.Value).OfType<PhpValue.Map>().FirstOrDefault() is not { } first) return null;
        var url = Word(first, "URI");
        return IsAudio(url, "") ? new Recording(url, Number(Word(first, "size")), "", Clock(Word(first, "duration"))) : null;
    }

    private static string Word(PhpValue.Map? map, string key) => (map?[key] as PhpValue.Scalar)?.Text ?? "";

    private static bool IsAudio(string url, string type) =>
        type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase)
        || (type.Length == 0 && AudioEnding().IsMatch(url));

    /// <summary>Without hours and leading zeros where there are none; empty for what is no duration.</summary>
    private static string Clock(string text) => ClockShape().IsMatch(text) && text.Any(c => c is >= '1' and <= '9') ? text : "";

    private static long Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= int.MaxValue ? number : 0;

    private static string Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number.ToString(CultureInfo.InvariantCulture)
            : "";

    [GeneratedRegex("^[0-9]{1,5}(?::[0-9]{1,2}){0,2}$")]
    private static partial Regex ClockShape();

    [GeneratedRegex(@"\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|wav|flac)(?:$|[?#])", RegexOptions.IgnoreCase)]
    private static partial Regex AudioEnding();
}
