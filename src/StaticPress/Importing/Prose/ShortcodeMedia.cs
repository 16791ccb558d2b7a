using System.Globalization;
using System.Text;

namespace StaticPress.Importing.Prose;

/// <summary>Shortcodes that show files of the media library: galleries, players, lists of recordings.</summary>
internal static class ShortcodeMedia
{
    private static readonly string[] Sound = ["src", "mp3", "m4a", "ogg", "oga", "wav", "flac", "opus", "0"];

    private static readonly string[] Film = ["src", "mp4", "m4v", "webm", "ogv", "mov", "flv", "0"];

    public static ShortcodeMarkup Of(Shortcode tag, ProseSource source) => tag.Name switch
    {
        "gallery" => Gallery(tag, source, "picture", "image/"),
        "playlist" => Gallery(tag, source, "recording", tag["type"] == "video" ? "video/" : "audio/"),
        "video" => Player(tag, source, Film),
        _ => Player(tag, source, Sound),
    };

    private static ShortcodeMarkup Player(Shortcode tag, ProseSource source, string[] keys)
    {
        var element = tag.Name;
        // The player before WordPress 3.6 took its colours and titles behind the address: [audio:a.mp3|titles=One].
        var address = tag.First(keys)?.Split('|')[0] ?? Attached(source, element + "/")?.Address;
        if (address is null) return new("") { Missing = [$"The shortcode [{element}] names no file"] };
        if (element == "video" && !Uri.TryCreate(address, UriKind.Absolute, out _) && !address.Contains('.', StringComparison.Ordinal))
            return new("") { Missing = ["The shortcode [video] names no file"] };
        if (EmbedAddress.IsKnown(address)) return new($"\n\n<p>{ShortcodeHtml.Encoded(address)}</p>\n\n");
        var poster = tag["poster"] is { Length: > 0 } picture ? $" poster=\"{ShortcodeHtml.Encoded(picture)}\"" : "";
        var caption = tag["caption"] is { Length: > 0 } words ? $"<figcaption>{ShortcodeHtml.Encoded(words)}</figcaption>" : "";
        // An old player took several recordings, parted by commas.
        var html = new StringBuilder("\n\n");
        foreach (var one in address.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            html.Append(CultureInfo.InvariantCulture,
                $"<figure><{element} src=\"{ShortcodeHtml.Encoded(one)}\"{poster}></{element}>{caption}</figure>\n\n");
        return new(html.ToString());
    }

    private static ProseAttachment? Attached(ProseSource source, string type) =>
        source.Attached.Select(source.Attachment).FirstOrDefault(attachment => attachment is not null && IsOf(attachment, type));

    private static ShortcodeMarkup Gallery(Shortcode tag, ProseSource source, string what, string type)
    {
        var named = tag.First("ids", "include");
        var left = Numbers(tag["exclude"]).ToHashSet();
        var ids = named is null
            ? [.. source.Attached.Where(id => !left.Contains(id) && source.Attachment(id) is { } file && IsOf(file, type))]
            : Numbers(named).ToList();
        var html = new StringBuilder(type == "image/" ? "\n\n<div class=\"sp-gallery\">\n" : "\n\n");
        var missing = new List<string>();
        foreach (var id in ids)
        {
            if (source.Attachment(id) is { } file) html.Append(Item(file, type));
            else missing.Add(string.Create(CultureInfo.InvariantCulture, $"A {what} of a {tag.Name} is not in the export (number {id})"));
        }

        if (ids.Count == 0) missing.Add($"The {tag.Name} shows no {what}");
        return new(html.Append(type == "image/" ? "</div>\n\n" : "\n").ToString()) { Missing = missing };
    }

    private static string Item(ProseAttachment file, string type)
    {
        var element = type is "image/" ? "img" : type.TrimEnd('/');
        var words = type is "image/" ? file.Caption : file.Caption.Length > 0 ? file.Caption : ShortcodeHtml.Encoded(file.Title);
        var open = $"<{element} src=\"{ShortcodeHtml.Encoded(file.Address)}\"";
        var tag = element == "img"
            ? $"{open} class=\"wp-image-{file.Id}\" alt=\"{ShortcodeHtml.Encoded(file.Alt)}\">"
            : $"{open}></{element}>";
        return $"<figure>{tag}{(words.Length > 0 ? $"<figcaption>{words}</figcaption>" : "")}</figure>\n";
    }

    /// <summary>Of what type a file is, is not always said; then its name tells.</summary>
    private static bool IsOf(ProseAttachment file, string type) =>
        (file.MediaType.Length > 0 ? file.MediaType : Primitives.MediaType.Of(file.Address) ?? "")
            .StartsWith(type, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<int> Numbers(string? list) => (list ?? "")
        .Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1)
        .Where(id => id > 0);
}
