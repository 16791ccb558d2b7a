using System.Globalization;
using StaticPress.Importing.WordPress;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// The navigation of the old blog. Which of several menus stood at the top of its pages, an export does not say: it is the one that is
/// called so, else the longest.
/// </summary>
internal static class OldMenu
{
    private static readonly string[] NamesOfMain = ["primary", "main", "header", "top", "navigation", "hauptmen", "principal"];

    /// <param name="entries">All items of the kind <c>nav_menu_item</c>.</param>
    /// <returns>Null where there is none.</returns>
    public static YamlSpelling? Of(IReadOnlyList<ExportItem> entries, Mover mover, List<ImportNote> notes)
    {
        var menus = entries.Where(entry => entry.Head.Status == "publish")
            .GroupBy(entry => entry.Terms.FirstOrDefault(term => term.Taxonomy == "nav_menu")?.Name ?? "", StringComparer.Ordinal)
            .Where(menu => menu.Key.Length > 0)
            .OrderByDescending(menu => NamesOfMain.Any(name => menu.Key.Contains(name, StringComparison.OrdinalIgnoreCase)))
            .ThenByDescending(menu => menu.Count()).ThenBy(menu => menu.Key, StringComparer.Ordinal).ToArray();
        if (menus.Length == 0) return null;
        foreach (var other in menus.Skip(1))
            notes.Add(ImportNote.Changed(other.First().Head.Place, "The site has one menu, so this one is not carried over.", other.Key));
        var children = menus[0].OrderBy(entry => entry.Head.MenuOrder).ThenBy(entry => entry.Head.Id)
            .DistinctBy(entry => entry.Head.Id).ToLookup(entry => Number(entry, "_menu_item_menu_item_parent"));
        var known = menus[0].Select(entry => entry.Head.Id).ToHashSet();
        var tops = children.Where(group => group.Key == 0 || !known.Contains(group.Key)).SelectMany(group => group).ToArray();
        var written = tops.Select(entry => Entry(entry, children, (mover, notes), depth: 0)).OfType<WrittenEntry>().ToArray();
        return written.Length > 0 ? YamlSpelling.Items(written.Select(entry => entry.Text)) : null;
    }

    private static WrittenEntry? Entry(ExportItem entry, ILookup<int, ExportItem> children, (Mover Mover, List<ImportNote> Notes) around,
        int depth)
    {
        const int Deepest = 4;
        var (url, title) = Target(entry, around.Mover);
        if (PlainWords.OfTitle(entry.Head.Title) is { Length: > 0 } own) title = own;
        WrittenEntry[] below = depth == Deepest ? []
            : [.. children[entry.Head.Id].Select(child => Entry(child, children, around, depth + 1)).OfType<WrittenEntry>()];
        if (url is null && below.Length == 0)
        {
            around.Notes.Add(ImportNote.Changed(entry.Head.Place,
                "This entry of the menu leads to nothing that is public here, so it is left out.", title));
            return null;
        }

        if (title.Length == 0) return null;
        // What only opens a menu leads to the first of it.
        url ??= below[0].Url;
        return new WrittenEntry(url, YamlSpelling.Group(
            new YamlSetting("title", YamlSpelling.Quoted(title)),
            new YamlSetting("url", YamlSpelling.Plain(url)),
            new YamlSetting("children", below.Length > 0 ? YamlSpelling.Items(below.Select(child => child.Text)) : null)));
    }

    private sealed record WrittenEntry(string Url, YamlSpelling Text);

    private static (string? Url, string Title) Target(ExportItem entry, Mover mover)
    {
        var number = Number(entry, "_menu_item_object_id");
        switch (entry.MetaOf("_menu_item_type"))
        {
            case "post_type":
                return mover.Items.Find(number) is { Standing: Standing.Live } item
                    ? (item.Address, PlainWords.OfTitle(item.Head.Title))
                    : (null, "");
            case "taxonomy":
                return mover.Names.Terms.Find(number) is { } term && mover.Names.Terms.IsUsed(term)
                    ? (term.Address, term.Name)
                    : (null, "");
            default:
                var url = entry.MetaOf("_menu_item_url") ?? "";
                if (mover.Blog.Beside(url) is { } beside) return (beside, "");
                if (mover.Blog.Read(url) is { } old) return (mover.Addresses.Find(old), "");
                return (Content.WebLink.Any(url), "");
        }
    }

    private static int Number(ExportItem entry, string key) =>
        int.TryParse(entry.MetaOf(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
