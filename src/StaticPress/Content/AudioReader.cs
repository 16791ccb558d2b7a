using System.Globalization;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>Types <c>audio:</c> of a front matter.</summary>
internal static class AudioReader
{
    public static AudioEpisode? Read(YamlFields fields)
    {
        if (fields.Node("audio") is YamlScalar { Text: { Length: > 0 } alone }) return Alone(alone, fields);
        if (fields.Map("audio") is not { } audio) return null;
        var url = FrontMatterReader.WebAddress(audio, "url");
        var file = audio.Text("file") ?? "";
        var episode = new AudioEpisode(file.Length > 0 ? file : url, IsRemote: file.Length == 0)
        {
            Length = Length(audio),
            Type = audio.Text("type") ?? "",
            Seconds = Duration(audio),
            Episode = audio.Number("episode", 1),
            Season = audio.Number("season", 1),
            Explicit = audio.Flag("explicit") ?? false,
            Transcript = audio.Text("transcript") ?? "",
        };
        if (episode.Location.Length == 0 && !audio.Has("url"))
        {
            audio.Bad("file", ProblemCode.BadAudio, "The audio has neither a file nor a url.",
                "Add 'file: /media/episode.mp3', or the 'url:' of the recording.");
        }

        if (IsPage(url))
        {
            audio.Bad("url", ProblemCode.BadAudio, NoRecording(url), PageRemedy);
            return null;
        }

        if (episode.IsRemote && url.Length > 0 && !audio.Has("length"))
        {
            audio.Doubt("length", ProblemCode.BadAudio, "Podcast programs want to know the size of a recording that lies elsewhere.",
                "Add 'length:' in bytes; without it the feed says 0, which means that nobody knows.");
        }

        audio.Finish();
        return episode.Location.Length == 0 ? null : episode;
    }

    /// <summary><c>audio: /media/episode.mp3</c>, as <c>image:</c> and <c>source:</c> take a plain value too.</summary>
    private static AudioEpisode? Alone(string location, YamlFields fields)
    {
        var isRemote = location.Contains("://", StringComparison.Ordinal);
        if (IsPage(location))
        {
            fields.Bad("audio", ProblemCode.BadAudio, NoRecording(location), PageRemedy);
            return null;
        }

        if (isRemote)
        {
            fields.Doubt("audio", ProblemCode.BadAudio, "Podcast programs want to know the size of a recording that lies elsewhere.",
                $"Write 'audio: {{url: {location}, length: …, duration: …}}', with its length in bytes.");
        }

        return new AudioEpisode(location, isRemote);
    }

    /// <summary>Of those who let nobody have the recording itself.</summary>
    private static bool IsPage(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && Players.Any(host => uri.Host == host || uri.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Players =
        ["youtube.com", "youtu.be", "vimeo.com", "spotify.com", "soundcloud.com", "mixcloud.com", "podcasts.apple.com", "facebook.com"];

    private static string NoRecording(string address) => $"'{address}' is a page that plays something, and no recording.";

    private const string PageRemedy = "Write that address alone on a line of the text; 'audio:' is for the file itself, such as an .mp3.";

    /// <summary>In bytes. RSS writes 0 where nobody knows.</summary>
    private static long? Length(YamlFields audio)
    {
        if (audio.Text("length") is not { } text) return null;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)) return bytes == 0 ? null : bytes;
        audio.Wrong(audio.Node("length")!, "length", "a whole number of bytes");
        return null;
    }

    /// <summary>Seconds, <c>mm:ss</c> or <c>h:mm:ss</c>.</summary>
    private static int? Duration(YamlFields audio)
    {
        if (audio.Text("duration") is not { } text) return null;
        var parts = text.Split(':');
        var seconds = 0;
        foreach (var part in parts)
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 99_999 || parts.Length > 3)
            {
                audio.Bad("duration", ProblemCode.BadAudio, $"'{text}' is not a duration.", "Write it as 12:34 or 1:02:03.");
                return null;
            }

            seconds = seconds * 60 + number;
        }

        return seconds;
    }
}
