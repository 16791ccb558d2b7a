using System.Globalization;
using StaticPress.Config;
using StaticPress.Editing;
using StaticPress.Locale;
using StaticPress.Preview;
using StaticPress.SiteModel;
using StaticPress.Themes;
using StaticPress.Yaml;

namespace StaticPress.Desk;

/// <summary>The settings that an author changes most, and all that is wrong with the site.</summary>
internal static class SitePage
{
    private const int MostLevels = 3;

    public static Html Show(DeskVisit visit)
    {
        var settings = new SettingsText(visit.Door.Read(SiteConfig.File) ?? []);
        return $"""
            {SiteProblems.Of(visit)}
            <h2>Name</h2>
            {DeskForm.Post("save-settings", visit, $"""
            <div class="grid">{Field(settings, "Title", "title")}{Field(settings, "A short line under it", "tagline")}</div>
            {Area(settings, "What the site is about, for search engines", "description")}
            <div class="toolbar"><button class="main">Save the name</button></div>
            """)}
            <h2>Address, language and clock</h2>
            {DeskForm.Post("save-settings", visit, $"""
            <div class="grid">{Field(settings, "Address of the site on the web", "url")}{Field(settings, "Language", "language")}{Field(settings, "Time zone", "time_zone")}</div>
            <p class="hint">Now it is {visit.Now.ToString("HH:mm", CultureInfo.InvariantCulture)} by the clock of {visit.Config.Zone.Id}. The address is the one that readers type, as https://example.org/. The language is a short sign: en, he, ar, de, es, fr and others. The time zone decides when a post that waits goes live.</p>
            <datalist id="zones">{SiteZone.Known.Select(zone => (Html)$"<option value=\"{zone}\"></option>")}</datalist>
            <div class="toolbar"><button class="main">Save the address and the clock</button></div>
            """)}
            {Colours(visit, settings)}
            <h2>Menu</h2>
            {DeskForm.Post("save-menu", visit, $"{DeskForm.Hidden("was", SiteActions.Flat(visit.Config.Menu))}<div class=\"menu\">{Rows(visit.Config.Menu, 0).Append(Row("", "", 0))}</div><p class=\"hint\">An entry without a title goes. The last row is for a new one.</p><button class=\"main\">Save the menu</button>")}
            {Authors(visit, settings)}
            <h2 id="letters">Replies of readers</h2>
            {DeskForm.Post("save-settings", visit, $"{Field(settings, "Your address for letters", SiteActions.Letters)}<p class=\"hint\">With one, readers can write to it below each post, and nothing of that is seen before you publish it. Without one there are no letters.</p><div class=\"toolbar\"><button class=\"main\">Save the address for letters</button></div>")}
            {Categories(visit)}
            <p class="hint">Everything else is in <code>site.yml</code>, where these settings stand too.</p>
            """;
    }

    /// <summary>Settings of the theme that are colours: what it draws with.</summary>
    public static IEnumerable<(string Name, string Colour)> ColoursOf(Theme theme) =>
        theme.Settings.Where(setting => setting.Value is YamlScalar { Text: { } text } && Luminance.Of(text) is not null)
            .Select(setting => (setting.Key, ((YamlScalar)setting.Value).Text!));

    private static Html Colours(DeskVisit visit, SettingsText settings)
    {
        var theme = visit.Blog.Plan.Theme;
        var colours = ColoursOf(theme).Select(colour => Colour(colour.Name, colour.Colour, theme)).ToArray();
        return colours.Length == 0 ? Html.Nothing : $"""
            <h2>Colours</h2>
            {DeskForm.Post("save-settings", visit, $"<div class=\"grid\">{colours}</div><div class=\"toolbar\"><button class=\"main\">Save the colours</button></div>")}
            """;
    }

    private static Html Colour(string name, string colour, Theme theme)
    {
        var whole = colour.Length == 4 ? "#" + string.Concat(colour[1..].Select(digit => new string(digit, 2))) : colour;
        var rules = theme.Contrasts.Where(rule => rule.Setting == name).Select(rule => Contrast(rule, whole));
        return $"{DeskForm.Hidden($"was/theme_settings/{name}", whole)}<label class=\"field\">{name.Replace('_', ' ')} <input type=\"color\" name=\"set/theme_settings/{name}\" value=\"{whole}\"></label><div>{rules}</div>";
    }

    private static Html Contrast(ContrastRule rule, string colour)
    {
        var ratio = Luminance.Contrast(Luminance.Of(colour) ?? 0, Luminance.Of(rule.Against) ?? 1);
        return $"<output class=\"{(ratio >= ContrastRule.Enough ? "good" : "bad")}\" data-setting=\"{rule.Setting}\" data-against=\"{rule.Against}\">{Words(ratio, rule.Against)}</output>";
    }

    private static string Words(double ratio, string against) => FormattableString.Invariant(
        $"Contrast {Math.Floor(ratio * 10) / 10:0.0} to 1 on {against}: {(ratio >= ContrastRule.Enough ? "easy to read" : "too little to read, 4.5 is needed")}");

    private static IEnumerable<Html> Rows(IReadOnlyList<MenuEntry> menu, int level) =>
        menu.SelectMany(entry => Rows(entry.Children, level + 1).Prepend(Row(entry.Title, entry.Url, level)));

    private static Html Row(string title, string url, int level)
    {
        var levels = Enumerable.Range(0, MostLevels).Select(one => new FormChoice(FormattableString.Invariant($"{one}"), one switch
        {
            0 => "in the menu",
            1 => "below the one above",
            _ => "below that",
        }));
        var what = title.Length > 0 ? title : "a new entry";
        return $"<div class=\"toolbar\"><label class=\"field\">Title <input name=\"title\" value=\"{title}\" dir=\"auto\" aria-label=\"Title of {what}\"></label><label class=\"field grow\">Leads to <input name=\"url\" value=\"{url}\" aria-label=\"Leads to, for {what}\"></label>{DeskForm.Select("level", "Where", levels, FormattableString.Invariant($"{level}"))}</div>";
    }

    private static Html Authors(DeskVisit visit, SettingsText settings)
    {
        var authors = visit.Config.Authors.Values.OrderBy(author => author.Id, StringComparer.Ordinal).Select(author => (Html)$"""
            <fieldset class="grid"><legend>{author.Id}</legend>{Field(settings, "Name", "authors", author.Id, "name")}{Field(settings, "Initials", "authors", author.Id, "initials")}{Field(settings, "Where the name leads to", "authors", author.Id, "url")}{Area(settings, "A few words about the author", "authors", author.Id, "bio")}</fieldset>
            """);
        Html another = $"<label class=\"field\">The name of another author <input name=\"{SiteActions.NewAuthor}\" dir=\"auto\" autocomplete=\"off\"></label>";
        return $"<h2>Authors</h2>{DeskForm.Post("save-settings", visit, $"{authors}{another}<div class=\"toolbar\"><button class=\"main\">Save the authors</button></div>")}";
    }

    private static Html Categories(DeskVisit visit)
    {
        var categories = visit.Blog.Plan.Site.Terms.Of(TermKind.Category).Select(term => (Html)$"""
            <li><details><summary dir="auto">{term.Name} <span class="quiet">{term.Posts.Count} posts</span></summary>
            {DeskForm.Post("rename-category", visit, $"{DeskForm.Hidden("category", term.Key.Slug)}<label class=\"field\">New name <input name=\"name\" value=\"{term.Name}\" required dir=\"auto\"></label><p class=\"hint\">It is changed in every post, in the menu and in links, and the old address leads to the new one.</p><button>Rename {term.Name}</button>")}</details></li>
            """).ToArray();
        return categories.Length == 0 ? Html.Nothing : $"<h2>Categories</h2><ul class=\"changes\">{categories}</ul>";
    }

    private static Html Field(SettingsText settings, string label, params string[] keys)
    {
        var (name, value) = (string.Join('/', keys), settings.Value(keys) ?? "");
        Html list = name == "time_zone" ? (Html)$" list=\"zones\"" : Html.Nothing;
        return $"{DeskForm.Hidden("was/" + name, value)}<label class=\"field\">{label} <input name=\"set/{name}\" value=\"{value}\" dir=\"auto\"{list}></label>";
    }

    private static Html Area(SettingsText settings, string label, params string[] keys)
    {
        var (name, value) = (string.Join('/', keys), settings.Value(keys) ?? "");
        return $"{DeskForm.Hidden("was/" + name, value)}<label class=\"field\">{label} <textarea name=\"set/{name}\" rows=\"3\" dir=\"auto\">{value}</textarea></label>";
    }
}
