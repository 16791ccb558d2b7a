using System.Net;
using System.Text.RegularExpressions;
using StaticPress.Importing.Prose;

namespace StaticPress.Verifying;

/// <summary>What a reader of the old blog saw of a text, as far as the export tells.</summary>
/// <param name="Words">Of the text with its captions, in their order.</param>
/// <param name="Links">As they stand in it.</param>
/// <param name="Pictures">Their names.</param>
/// <param name="Embeds">What of each address must be found: the id of a video, or the address without its scheme.</param>
internal sealed partial record OldText(
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Links,
    IReadOnlyList<string> Pictures,
    IReadOnlyList<string> Embeds)
{
    /// <summary>How many parts of it only members could read; no word of them is here.</summary>
    public int PartsForMembers { get; private init; }

    /// <param name="content">As the database of WordPress has it.</param>
    public static OldText Of(string content)
    {
        var embeds = new List<string>();
        string Taken(string address)
        {
            embeds.Add(EmbedKey(address));
            return "\n\n";
        }

        var html = Escaped().Replace(MembersOnly.Without(content, out var forMembers), "$1");
        html = Code().Replace(html, found => $"<pre>{WebUtility.HtmlEncode(WebUtility.HtmlDecode(found.Groups[2].Value))}</pre>");
        html = BlockEmbed().Replace(html, found => Taken(Unescape(found.Groups[1].Value)));
        html = EmbedShortcode().Replace(html, found => Taken(found.Groups[1].Value));
        html = MediaShortcode().Replace(html, found => Taken(found.Groups[1].Value));
        html = BareAddress().Replace(html,
            found => found.Groups["address"] is { Success: true, Value: var bare } ? Taken(bare) : found.Value);
        html = RawHtml().Replace(html, " ");
        html = Tongue().Replace(html, " ");
        html = OldCaption().Replace(html, "$2 $1");
        html = WithNotesBehind(html);
        // What is ended somewhere is a shortcode wherever it begins.
        var ended = Ended().Matches(html).Select(found => found.Groups[1].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        html = InWord().Replace(html, "");
        html = Bracketed().Replace(html,
            found => ended.Contains(found.Groups[1].Value) || IsOfProgram().IsMatch(found.Value) ? " " : found.Value);
        html = Shortcode().Replace(html, " ");
        html = CreditLabel().Replace(html, "(");
        var body = HtmlText.Parse(html).Body!;
        foreach (var frame in body.QuerySelectorAll("iframe[src], embed[src], audio[src], video[src], source[src]"))
        {
            if (!OwnDisk.Holds(frame.GetAttribute("src")!)) embeds.Add(EmbedKey(frame.GetAttribute("src")!));
        }

        return new OldText(
            Verifying.Words.Of(HtmlText.Of(body)),
            [.. body
                .QuerySelectorAll("a[href]")
                .Where(link => !string.IsNullOrWhiteSpace(HtmlText.Of(link)))
                .Select(link => link.GetAttribute("href")!)],
            [.. body
                .QuerySelectorAll("img[src]")
                .Select(picture => picture.GetAttribute("src")!)
                .Where(source => !OwnDisk.Holds(source))
                .Select(WebPath.PictureName)
                .Where(name => name.Length > 0)
                .Distinct()],
            [.. embeds.Where(key => key.Length > 0).Distinct()])
        { PartsForMembers = forMembers };
    }

    /// <summary>Of a title that qTranslate kept in several languages each.</summary>
    public static string[] TitlesIn(string title) =>
        Tongue().Split(title).Where(part => !string.IsNullOrWhiteSpace(part)).ToArray() is { Length: > 1 } parts ? parts : [];

    /// <summary>A video is the same by whichever of its addresses: <c>youtu.be/ID</c>, <c>youtube.com/watch?v=ID</c>,
    /// <c>/embed/ID</c>.</summary>
    public static string EmbedKey(string address)
    {
        var found = VideoId().Match(address);
        if (found.Success) return found.Groups.Values.Skip(1).First(group => group.Success).Value;
        var bare = WebUtility.HtmlDecode(address).Trim();
        var scheme = bare.IndexOf("//", StringComparison.Ordinal);
        bare = (scheme < 0 ? bare : bare[(scheme + 2)..]).TrimEnd('/');
        // Of a recording that was carried over, the name is what stays.
        return bare.Split('?')[0] is var path && FileEnding().IsMatch(path)
            ? Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..])
            : bare;
    }

    /// <summary>The words of a note stand below the text, and its number where they were.</summary>
    private static string WithNotesBehind(string html)
    {
        var notes = new List<string>();
        html = Note().Replace(html, found =>
        {
            notes.Add(found.Groups[2].Value);
            return $"<sup>{notes.Count}</sup>";
        });
        return notes.Count == 0 ? html : $"{html}\n\n{string.Join("\n\n", notes)}";
    }

    private static string Unescape(string json) =>
        json.Replace("\\/", "/", StringComparison.Ordinal).Replace("\\u0026", "&", StringComparison.Ordinal);

    /// <summary>What is doubled is shown: <c>[[gallery]]</c>.</summary>
    [GeneratedRegex(@"\[(\[[A-Za-z][\w-]*[^\[\]]*\])\]")]
    private static partial Regex Escaped();

    [GeneratedRegex("""<!-- wp:(?:core-)?embed(?:/\w+)? \{[^\n]*?"url":"([^"]+)".*?-->\s*<figure[^>]*>\s*<div class="wp-block-embed__wrapper">[^<]*</div>""", RegexOptions.Singleline)]
    private static partial Regex BlockEmbed();

    [GeneratedRegex(@"\[embed[^\]]*\]\s*([^\[\s]+)\s*\[/embed\]")]
    private static partial Regex EmbedShortcode();

    [GeneratedRegex("""\[(?:audio|video|soundcloud|youtube|vimeo)\b[^\]]*?(https?://[^\s"'\]|]+)[^\]]*\](?:\s*\[/(?:audio|video|soundcloud)\])?""")]
    private static partial Regex MediaShortcode();

    /// <summary>Alone on its line, outside of code.</summary>
    [GeneratedRegex("""<(pre|code|textarea)\b[\s\S]*?</\1>|^[ \t]*(?:<p>)?(?<address>https?://[^\s<>"]+)(?:</p>)?[ \t]*$""", RegexOptions.Multiline)]
    private static partial Regex BareAddress();

    /// <summary>What stands in it is shown sign by sign.</summary>
    [GeneratedRegex(@"\[(code|sourcecode|source|crayon|cc[bceilnstwh]{0,5}(?:_[a-z0-9-]+)?|php|css|html|xml|sql|bash|js|java(?:script)?|python|ruby|csharp|cpp)\b[^\]]*\](.*?)\[/\1\]", RegexOptions.Singleline)]
    private static partial Regex Code();

    /// <summary>Of before WordPress 3.4: the caption is an attribute.</summary>
    [GeneratedRegex("""\[caption[^\]]*?\bcaption="([^"]*)"[^\]]*\](.*?)\[/caption\]""", RegexOptions.Singleline)]
    private static partial Regex OldCaption();

    [GeneratedRegex(@"\[/([a-z][\w-]*)\]", RegexOptions.IgnoreCase)]
    private static partial Regex Ended();

    [GeneratedRegex(@"\[/?([a-z][\w-]*)(?:[\s=:][^\[\]]*)?/?\]", RegexOptions.IgnoreCase)]
    private static partial Regex Bracketed();

    /// <summary>Nobody writes a low line or a value into a remark: <c>[flash a.swf w=400]</c>.</summary>
    [GeneratedRegex(@"^\[\w*_|^\[[\w-]+\s(?:[^<>]*\s)?[\w-]+ ?= ?[^\s<>][^<>]*\]$")]
    private static partial Regex IsOfProgram();

    /// <summary>The first letter of a paragraph between two tags, and what is like it: <c>[dropcap]O[/dropcap]nce</c>.</summary>
    [GeneratedRegex(@"(?<=\p{L})\[/[a-z][\w-]*\](?=\p{Ll})", RegexOptions.IgnoreCase)]
    private static partial Regex InWord();

    [GeneratedRegex(@"\[(ref|footnote|efn_note|mfn|fn|note_ref)\b[^\]]*\](.*?)\[/\1\]", RegexOptions.Singleline)]
    private static partial Regex Note();

    /// <summary>In base64 nobody reads words.</summary>
    [GeneratedRegex(@"\[vc_raw_(?:html|js)[^\]]*\][^\[]*\[/vc_raw_(?:html|js)\]")]
    private static partial Regex RawHtml();

    [GeneratedRegex(@"\[:(?:[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)?\]|<!--:(?:[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)?-->")]
    private static partial Regex Tongue();

    /// <summary>By its known name, or by being written like none but a shortcode is; what only stands in brackets is text.</summary>
    [GeneratedRegex("""\[/?(?:caption|wp_caption|gallery|audio|video|playlist|embed|youtube|vimeo|soundcloud|code|sourcecode|contact-form[\w-]*|wpvideo|powerpress|podlove[\w-]*|ss_player|latex|blog_subscription_form|(?:googlemaps|google-map|tweet|twitter|instagram|tiktok|facebook|gist|dailymotion|videopress|ted|mixcloud|bandcamp|spotify|scribd|slideshare|archiveorg|audiomack)(?=[\s=:])|(?:vc|et_pb|fusion|su)_\w+|proradio[\w-]*|qt-[\w-]+)\b[^\[\]]*\]|\[[A-Za-z][\w-]*(?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s\]"']+))+\s*/?\]""")]
    private static partial Regex Shortcode();

    /// <summary>What stands behind it is shown as a credit, by whatever label the theme has.</summary>
    [GeneratedRegex(@"\((?:photo |image |picture )?(?:credit|source):\s*", RegexOptions.IgnoreCase)]
    private static partial Regex CreditLabel();

    [GeneratedRegex(@"(?:youtu\.be/|youtube(?:-nocookie)?\.com/(?:watch\?(?:[^""\s]*&(?:amp;)?)?v=|embed/|v/|shorts/))([\w-]{11})|vimeo\.com/(?:video/)?(\d{6,})")]
    private static partial Regex VideoId();

    [GeneratedRegex(@"\.(?:mp3|m4a|ogg|oga|wav|mp4|m4v|webm|mov|flac)$", RegexOptions.IgnoreCase)]
    private static partial Regex FileEnding();
}
