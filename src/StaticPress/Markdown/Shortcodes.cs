using System.Buffers;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>
/// The shortcodes of WordPress in the words of one block: whatever has attributes as HTML has them, and what is known by its name.
/// </summary>
internal static class Shortcodes
{
    private const int MostName = 40, MostCode = 300;

    /// <summary>Words of English too: told alone on a line, or with what WordPress writes behind them.</summary>
    private static readonly string[] Words =
    [
        "gallery", "caption", "embed", "audio", "video", "playlist", "youtube", "vimeo", "soundcloud", "spotify", "tweet", "instagram",
        "tiktok", "mixcloud",
    ];

    /// <summary>Words of nothing else, and how such words begin.</summary>
    private static readonly string[] Names = ["powerpress", "nggallery", "ngg", "tablepress", "gravityform", "rev_slider"],
        Beginnings =
        [
            "ssp_", "podcast_", "smart_", "podlove-", "contact-form", "wpforms", "mc4wp_", "ninja_form", "ngg_", "vc_", "et_pb_", "su_",
            "fusion_", "woocommerce_", "jetpack_",
        ];

    /// <summary>What has a value without quotation marks, and stands in no sentence and no sum.</summary>
    private static readonly string[] Attributes =
        ["id", "ids", "url", "src", "mp3", "m4a", "ogg", "wav", "mp4", "width", "height", "title", "type", "align", "columns"];

    /// <summary>The end of one that is told is told with it.</summary>
    public static IReadOnlyList<(int End, LeftOver Told)> In(string words)
    {
        var (found, names) = (new List<(int End, LeftOver Told)>(), new List<string>());
        for (var at = words.IndexOf('['); at >= 0; at = words.IndexOf('[', at + 1))
        {
            var end = words.AsSpan(at + 1).IndexOfAny('[', ']', '\n') + at + 1;
            if (end <= at + 2 || words[end] != ']' || end - at > MostCode || words.AsSpan(end + 1) is ['(', ..]) continue;
            var inside = words.AsSpan(at + 1, end - at - 1);
            var isEnd = inside[0] == '/';
            if (isEnd) inside = inside[1..];
            var length = inside.IndexOfAnyExcept(NameSigns);
            var name = (length < 0 ? inside : inside[..length]).ToString();
            if (name.Length is < 2 or > MostName || !char.IsAsciiLetterLower(name[0])) continue;
            var before = at == 0 ? ' ' : words[at - 1];
            var isCode = isEnd ? length < 0 && before != ')' && !names.Contains(name)
                : words.AsSpan(end + 1) is not [':', ..] && IsCode(name, inside[name.Length..], before)
                    || (Words.Contains(name) && before is not (']' or '[') && IsAlone(words, (at, end), inside[name.Length..]));
            if (!isCode) continue;
            names.Add(name);
            found.Add((end, new LeftOver(at, ProblemCode.ForeignCode,
                $"'{LeftOverSigns.Short(words[at..(end + 1)])}' is a shortcode of WordPress, which is not run here: readers see it.",
                HintFor(name))));
        }

        return found;
    }

    private static readonly SearchValues<char> NameSigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    private static bool IsCode(string name, ReadOnlySpan<char> rest, char before)
    {
        if (char.IsLetterOrDigit(before) || before is '_' or '[') return false;
        if (Names.Contains(name)) return true;
        if (Array.Exists(Beginnings, beginning => name.StartsWith(beginning, StringComparison.Ordinal))) return true;
        if (before == ']' || rest is not [' ' or '\u00A0', ..]) return false;
        var value = rest.TrimStart(" \u00A0");
        var isWord = Words.Contains(name);
        if (isWord && (value is [>= '0' and <= '9', ..] || value.StartsWith("https://") || value.StartsWith("http://"))) return true;
        var length = value.IndexOfAnyExcept(NameSigns);
        if (length < 2 || value[length] != '=' || length + 1 == value.Length) return false;
        return isWord || value[length + 1] is '"' or '\'' or '“' or '”' or '″' || Attributes.Contains(value[..length].ToString());
    }

    /// <summary>Whether nothing else stands on its line, or an address right behind it.</summary>
    private static bool IsAlone(string words, (int Start, int End) code, ReadOnlySpan<char> rest)
    {
        if (rest.Trim(" /").Length > 0) return false;
        var after = words.AsSpan(code.End + 1);
        return after.StartsWith("http")
            || ((code.Start == 0 || words[code.Start - 1] == '\n') && after.TrimStart(' ') is [] or ['\n', ..]);
    }

    private static string HintFor(string name) => name switch
    {
        "audio" or "playlist" => "Write ':::audio file=\"/media/episode.mp3\" :::' with the path of the recording.",
        "powerpress" or "ssp_player" or "podcast_player" or "smart_track_player" or "smart_podcast_player" =>
            "Name the recording in the front matter, as 'audio: /media/episode.mp3'; the player comes of itself.",
        "video" => "Write ':::video file=\"/media/film.mp4\" :::' with the path of the film.",
        "embed" or "youtube" or "vimeo" or "tweet" or "spotify" or "soundcloud" or "instagram" or "tiktok" or "mixcloud" =>
            "Write the address of what it showed, alone on a line.",
        "gallery" or "ngg" or "nggallery" => "Write its pictures in one paragraph: '![What it shows](a.jpg) ![What it shows](b.jpg)'.",
        "caption" => "Write the picture alone in its paragraph: '![What it shows](a.jpg \"Its caption\")'.",
        "wpforms" or "mc4wp_form" or "contact-form" or "contact-form-7" or "gravityform" or "ninja_form" or "ninja_forms" =>
            "Take it out, and say where to write to: '[Write to us](mailto:name@example.org)'.",
        _ => LeftOverSigns.CodeHint,
    };
}
