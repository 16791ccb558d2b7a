using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Views;

namespace StaticPress.Rendering.Checks;

/// <summary>Checks the addresses in site.yml, and the links in the bios of its authors.</summary>
internal static class SettingLinks
{
    public static IEnumerable<Problem> Check(SiteViews views)
    {
        var (plan, config) = (views.Plan, views.Site.Config);
        foreach (var entry in config.Menu.SelectMany(entry => entry.WithChildren))
        {
            if (WrittenLink.Mistake(plan, entry.Url, "") is { } mistake) yield return mistake with { Place = entry.Place };
        }

        if (plan.Sources.Find(SiteConfig.File) is not { } file) yield break;
        foreach (var (address, keys) in Addresses(config))
        {
            var dead = keys[^1] is "logo" or "image" ? views.Bodies.DeadMedia(address) : null;
            if ((WrittenLink.Mistake(plan, address, "") ?? dead) is { } mistake)
                yield return mistake with { Place = YamlFile.PlaceOf(file, keys) };
        }

        foreach (var author in Authors(config).Where(author => author.Bio.Length > 0))
        {
            foreach (var problem in views.Bodies.Snippet(author.Bio).Problems)
                yield return problem with { Place = YamlFile.PlaceOf(file, "authors", author.Id, "bio") };
        }
    }

    /// <summary>Every address beside the menu's, with the keys that lead to it.</summary>
    private static IEnumerable<(string Address, string[] Keys)> Addresses(SiteConfig config)
    {
        if (config.Favicon.Length > 0) yield return (config.Favicon, ["favicon"]);
        if (config.Logo.Length > 0) yield return (config.Logo, ["logo"]);
        foreach (var author in Authors(config))
        {
            if (author.Url.Length > 0) yield return (author.Url, ["authors", author.Id, "url"]);
            if (author.Image.Length > 0) yield return (author.Image, ["authors", author.Id, "image"]);
        }
    }

    private static IEnumerable<AuthorConfig> Authors(SiteConfig config) =>
        config.Authors.Values.OrderBy(author => author.Id, StringComparer.Ordinal);
}
