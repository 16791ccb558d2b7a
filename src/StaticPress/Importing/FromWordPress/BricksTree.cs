using System.Text;
using StaticPress.Importing.Prose;
using StaticPress.Importing.WordPress;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// The text of a page that Bricks keeps in a field of its own (<c>_bricks_page_content_2</c>, serialised by PHP): a list of parts, each of
/// which names those that lie in it.
/// </summary>
internal sealed class BricksTree
{
    private static readonly string[] Titles = ["title", "heading"];

    private static readonly string[] Words = ["subtitle", "text", "content", "description", "name"];

    private readonly Dictionary<string, PhpValue.Map> _parts = new(StringComparer.Ordinal);
    private readonly StringBuilder _html = new();

    private BricksTree(PhpValue.Map list)
    {
        foreach (var part in list.Entries.Select(entry => entry.Value).OfType<PhpValue.Map>()) _parts.TryAdd(Text(part, "id"), part);
    }

    /// <returns>HTML; empty where nothing can be read.</returns>
    public static string Of(string field)
    {
        if (PhpReader.Read(field) is not PhpValue.Map list) return "";
        var tree = new BricksTree(list);
        foreach (var (id, _) in tree._parts.Where(part => Text(part.Value, "parent") is "" or "0").ToList()) tree.Write(id);
        return tree._html.ToString();
    }

    /// <summary>Each once: what names itself would have no end. Without recursion: an export may nest as deep as it likes.</summary>
    private void Write(string root)
    {
        var open = new Stack<string>([root]);
        while (open.TryPop(out var id))
        {
            if (!_parts.Remove(id, out var part)) continue;
            if (part["settings"] is PhpValue.Map settings) Show(settings, Text(part, "name"));
            if (part["children"] is not PhpValue.Map inside) continue;
            foreach (var child in inside.Entries.Reverse().Select(entry => entry.Value).OfType<PhpValue.Scalar>()) open.Push(child.Text);
        }
    }

    private void Show(PhpValue.Map settings, string kind)
    {
        foreach (var title in Titles.Select(key => Text(settings, key)).Where(text => text.Length > 0))
            _html.Append("<h3>").Append(title).Append("</h3>\n\n");
        foreach (var words in Words.Select(key => Text(settings, key)).Where(text => text.Length > 0)) Say(words, kind, settings["link"]);
        if (settings["image"] is PhpValue.Map image && Text(image, "url") is { Length: > 0 } picture)
            _html.Append("<figure><img src=\"").Append(ShortcodeHtml.Encoded(picture)).Append("\" alt=\"\"></figure>\n\n");
        if (Text(settings, "youTubeId") is { Length: > 0 } video)
            _html.Append("<p>https://www.youtube.com/watch?v=").Append(ShortcodeHtml.Encoded(video)).Append("</p>\n\n");
        // Tabs, questions and lists are a list of such settings within.
        foreach (var one in settings.Entries.Select(entry => entry.Value).OfType<PhpValue.Map>()
            .SelectMany(several => several.Entries).Select(entry => entry.Value).OfType<PhpValue.Map>()) Show(one, "");
    }

    private void Say(string words, string kind, PhpValue? link)
    {
        if (kind == "heading") _html.Append("<h2>").Append(words).Append("</h2>");
        else if (link is PhpValue.Map to && Text(to, "url") is { Length: > 0 } address)
            _html.Append("<p><a href=\"").Append(ShortcodeHtml.Encoded(address)).Append("\">").Append(words).Append("</a></p>");
        else _html.Append(words);
        _html.Append("\n\n");
    }

    private static string Text(PhpValue.Map map, string key) => map[key] is PhpValue.Scalar scalar ? scalar.Text : "";
}
