using System.Text.RegularExpressions;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>
/// The shortcodes of WordPress in the words of one block: whatever has attributes as HTML has them, and what is known by its name.
/// </summary>
internal static partial class Shortcodes
{
    /// <summary>Where each stands, and what is said of it. The end of one that is told is told with it.</summary>
    public static IReadOnlyList<(Match Place, LeftOver Told)> In(string words)
    {
        var found = new List<(Match, LeftOver)>();
        foreach (Match code in Code().Matches(words)) found.Add((code, Of(code, HintFor(code.Groups["name"].Value))));
        foreach (Match end in End().Matches(words))
        {
            if (!found.Exists(other => other.Item1.Groups["name"].Value == end.Groups["name"].Value))
                found.Add((end, Of(end, HintFor(end.Groups["name"].Value))));
        }

        return found;
    }

    private static LeftOver Of(Match code, string hint) => new(code.Index, ProblemCode.ForeignCode,
        $"'{LeftOverSigns.Short(code.Value)}' is a shortcode of WordPress, which is not run here: readers see it.", hint);

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

    /// <summary>Words of English too: alone on a line, or with what WordPress writes behind them.</summary>
    private const string Words = "gallery|caption|embed|audio|video|playlist|youtube|vimeo|soundcloud|spotify|tweet|instagram|tiktok|mixcloud";

    private const string Names =
        @"powerpress|ssp_\w+|podcast_\w+|smart_\w+_player|podlove-[\w-]+|contact-form(?:-7)?|wpforms|mc4wp_form|gravityform|ninja_forms?|"
        + @"nggallery|ngg(?:_\w+)?|vc_\w+|et_pb_\w+|su_\w+|fusion_\w+|wpforms\w*|tablepress|rev_slider|woocommerce_\w+|jetpack_\w+";

    /// <summary>Without its quotation marks a value is only one where its attribute is none of a sentence or a sum.</summary>
    private const string Attribute = @"[\w-]{2,30}=(?:""[^""\n]{0,300}""|'[^'\n]{0,300}'|[“”″][^“”″\n]{0,300}[“”″])"
        + @"|(?:ids?|url|src|mp3|m4a|ogg|wav|mp4|width|height|title|type|align|columns)=[^\s\[\]""'“]{1,200}";

    [GeneratedRegex(
        @"(?<![\w\]\[])\[(?:(?<name>" + Names + @")(?![\w-])[^\[\]\n]{0,300}\]"
        + @"|(?<name>" + Words + @")(?:[ \u00A0]+(?:[\w-]+=|https?://|\d)[^\[\]\n]{0,300}\]|[ \u00A0]*/?\](?:(?=https?://)|(?<=^\[[^\n]*)(?=\s*$)))"
        + @"|(?<name>[a-z][\w-]{1,40})[ \u00A0]+(?:" + Attribute + @")[^\[\]\n]{0,300}\])(?![(:])"
        + @"|(?<=\])\[(?<name>" + Names + @")(?![\w-])[^\[\]\n]{0,300}\](?![(:])",
        RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<!\))\[/(?<name>[a-z][\w-]{1,40})\](?!\()")]
    private static partial Regex End();
}
