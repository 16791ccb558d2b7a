using System.Globalization;
using StaticPress.Config;
using StaticPress.Editing;
using StaticPress.Preview;
using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Desk;

/// <summary>Changes single settings of site.yml; every other byte of it stays.</summary>
internal static class SiteActions
{
    private const string Set = "set/";
    private const string Was = "was/";

    /// <summary>The field that holds the name of an author who is not there yet.</summary>
    public const string NewAuthor = "new-author";

    /// <summary>The setting that holds where readers' letters go.</summary>
    public static readonly string[] Letters = ["comments", "email"];

    private static readonly string[] Intake = ["comments", "intake"];

    private static string Page => DeskPath.Of("site");

    public static Task<Response> Save(DeskVisit visit)
    {
        var bytes = visit.Door.Read(SiteConfig.File) ?? [];
        var settings = new SettingsText(bytes);
        foreach (var keys in Open(visit))
        {
            var name = string.Join('/', keys);
            var (value, was) = (Clean(visit.Asked[Set + name]), Clean(visit.Asked[Was + name]));
            if (!visit.Asked.Has(Set + name) || value == was) continue;
            if (keys is not ["theme_settings", _] && Clean(settings.Value(keys) ?? "") != was) return Said(visit,
                "This was changed meanwhile by somebody else. Look at it, and do it again.");
            if (settings.With(value, keys) is not { } next)
                return visit.Refused(Page, EditRefusal.NotSet(SiteConfig.File, string.Join(": ", keys)));
            settings = next;
        }

        // The one without the other is a mistake; who takes replies in other ways has said so by hand.
        var (way, isOpen) = (settings.Value(Intake), (settings.Value(Letters) ?? "").Length > 0);
        if (visit.Asked.Has(Set + string.Join('/', Letters)) && (isOpen ? visit.Config.Comments.Intake.Count == 0 : way == "email"))
        {
            if (settings.With(isOpen ? "email" : "", Intake) is not { } next)
                return visit.Refused(Page, EditRefusal.NotSet(SiteConfig.File, "comments: intake"));
            settings = next;
        }

        if (Clean(visit.Asked[NewAuthor]) is { Length: > 0 } author)
        {
            var id = Slug.From(author);
            if (visit.Config.Authors.ContainsKey(id)) return Said(visit, $"There is an author '{id}' already.");
            if (settings.With(author, "authors", id, "name") is not { } next)
                return visit.Refused(Page, EditRefusal.NotSet(SiteConfig.File, "authors"));
            settings = next;
        }

        return Written(visit, bytes, settings, "The settings are saved.");
    }

    public static Task<Response> SaveMenu(DeskVisit visit)
    {
        if (visit.Asked["was"] != Flat(visit.Config.Menu)) return Said(visit,
            "The menu was changed meanwhile by somebody else. Look at it, and do it again.");
        var (titles, urls, levels) = (visit.Asked.All("title"), visit.Asked.All("url"), visit.Asked.All("level"));
        if (titles.Count != urls.Count || titles.Count != levels.Count) return Said(visit, "This menu is not whole.");
        var rows = titles.Select(
            (title, i) => (Title: title.Trim(), Url: urls[i].Trim(),
                Level: int.TryParse(levels[i], NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : 0))
            .Where(row => row.Title.Length > 0).ToArray();
        if (rows.FirstOrDefault(row => row.Url.Length == 0) is { Title: not null } open) return Said(visit,
            $"Where does '{open.Title}' lead to? Write an address of the site, as /about/.");
        var bytes = visit.Door.Read(SiteConfig.File) ?? [];
        return new SettingsText(bytes).WithMenu(Nested(rows, 0)) is { } settings ? Written(visit, bytes, settings, "The menu is saved.")
            : visit.Refused(Page, EditRefusal.NotSet(SiteConfig.File, "menu"));
    }

    public static Task<Response> RenameCategory(DeskVisit visit)
    {
        var blog = DeskEdit.BlogOf(visit);
        return blog.Plan.Site.Terms.Find(new TermKey(TermKind.Category, visit.Asked["category"])) is { } term
            ? DeskEdit.Make(visit, Page, TermRename.Run(blog, term, visit.Asked["name"]),
                $"<p>{term.Name} is called {visit.Asked["name"]} now, in {term.Posts.Count} posts.</p>")
            : Said(visit, "This category is not there any more.");
    }

    /// <summary>The menu as one text, to see whether somebody else has changed it.</summary>
    public static string Flat(IReadOnlyList<MenuEntry> menu) =>
        string.Concat(menu.Select(entry => $"{entry.Title}|{entry.Url}[{Flat(entry.Children)}]"));

    private static MenuEntry[] Nested((string Title, string Url, int Level)[] rows, int level)
    {
        var menu = new List<MenuEntry>();
        for (var i = 0; i < rows.Length;)
        {
            var end = i + 1;
            while (end < rows.Length && rows[end].Level > level) end++;
            menu.Add(new MenuEntry(rows[i].Title, rows[i].Url, new Place(SiteConfig.File))
            { Children = Nested(rows[(i + 1)..end], level + 1) });
            i = end;
        }

        return [.. menu];
    }

    /// <summary>What the page has fields for, and nothing else of the file.</summary>
    private static IEnumerable<string[]> Open(DeskVisit visit) =>
    [
        ["title"], ["tagline"], ["description"], ["url"], ["language"], ["time_zone"], Letters,
        .. SitePage.ColoursOf(visit.Blog.Plan.Theme).Select(colour => (string[])["theme_settings", colour.Name]),
        .. visit.Config.Authors.Keys
            .SelectMany(id => (string[][])
                [["authors", id, "name"], ["authors", id, "initials"], ["authors", id, "url"], ["authors", id, "bio"]]),
    ];

    /// <summary>Unless a build would refuse what it became: a time zone that there is not, an address without its scheme.</summary>
    private static Task<Response> Written(DeskVisit visit, byte[] was, SettingsText now, string said)
    {
        var edit = SettingsText.Edit(was, now, "settings");
        return edit.Value is { Steps.Count: > 0 } wanted && EditedSite.Refusal(DeskEdit.BlogOf(visit), wanted) is { } mistake
            ? visit.Refused(Page, mistake)
            : DeskEdit.Make(visit, Page, edit, $"<p>{said}</p>");
    }

    /// <summary>A browser sends line ends of its own.</summary>
    private static string Clean(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private static Task<Response> Said(DeskVisit visit, string why) =>
        Task.FromResult(visit.See(Page, $"<p class=\"bad\" role=\"alert\">{why}</p>"));
}
