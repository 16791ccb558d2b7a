using StaticPress.Routing;
using StaticPress.Templates.Reading;
using StaticPress.Yaml;

namespace StaticPress.Views;

/// <summary>The global names of a template: values and functions. With the views' tables this is the whole contract.</summary>
internal static class ThemeNames
{
    public static IReadOnlyDictionary<string, object?> Globals(SiteViews views)
    {
        var globals = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["site"] = views.Whole,
            ["data"] = FreeView.Of(views.Site.Data),
            ["theme"] = new YamlView(views.Plan.Theme.Settings),
            ["words"] = new WordsView(views.Words),
        };
        foreach (var (name, function) in ThemeFunctions.All(views)) globals.Add(name, function);
        return globals;
    }

    /// <summary>Every global with its members; null where they are free or there are none.</summary>
    public static TemplateNames Known(SitePlan plan)
    {
        var names = new Dictionary<string, IReadOnlyList<string>?>(StringComparer.Ordinal)
        {
            ["site"] = SiteView.Table.Names,
            ["page"] = PageView.Table.Names,
            ["post"] = PostView.Table.Names,
            ["term"] = TermView.Table.Names,
            ["pager"] = PagerView.Table.Names,
            ["archive"] = ArchiveView.Table.Names,
            ["redirect"] = LinkView.Table.Names,
            ["theme"] = new YamlView(plan.Theme.Settings).Members,
            ["words"] = plan.Theme.Words.Names,
            ["component"] = null,
            ["data"] = null,
            ["posts"] = null,
            ["terms"] = null,
        };
        foreach (var name in ThemeFunctions.Names) names.Add(name, null);
        return new TemplateNames(names)
        {
            Open = new Dictionary<string, IReadOnlyList<string>> { ["data"] = DataNames(plan.Site.Data) },
            Kinds = new TemplateKinds(MemberKinds.OfGlobals, MemberKinds.Given, MemberKinds.Names) { MayLack = MemberKinds.MayLack },
            Assets = new HashSet<string>(plan.Theme.Assets.All.Select(asset => asset.Name), StringComparer.Ordinal),
            OfPages = new HashSet<string>(["page", "post", "term", "pager", "archive", "redirect", "posts", "terms"],
                StringComparer.Ordinal),
            Components = plan.Theme.Components.ToDictionary(rule => rule.File, rule => rule.Members, StringComparer.Ordinal),
            Gaps = plan.Theme.Words.Names.ToDictionary(name => name, name => WordGaps.Of(plan.Theme.Words.Declared(name)),
                StringComparer.Ordinal),
        };
    }

    /// <summary>Files and folders of data, as a template may write them.</summary>
    private static string[] DataNames(YamlMap data) => [.. data.Entries.Select(entry => entry.Key.Replace('-', '_'))];
}
