using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>Finds addresses that were published and that nothing answers now.</summary>
internal static class VanishedAddresses
{
    public static IEnumerable<Problem> Find(UrlHistory published, SitePlan plan)
    {
        var (routes, site) = (plan.Routes, plan.Site);
        var gone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in site.Config.Gone)
        {
            if (OldAddress.TryParse(address.Path, program: true) is not { } url)
                yield return OldAddress.Mistake(address.Place, address.Path, site.Config.Address);
            else if (routes.At(url.Value).Route is { } route) yield return StillThere(address, route);
            else gone.Add(Bare(url));
        }

        if (site.Options.AcceptUrls) yield break;
        // A post whose head cannot be read is not gone, and may be in any list: its own mistake is told.
        var faulty = site.Faulty.Select(document => document.File.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var old in published.All)
        {
            if (routes.Find(old.Url.Value) is not null || gone.Contains(Bare(old.Url))) continue;
            if (faulty.Contains(old.File) || (faulty.Count > 0 && PublishedList.Is(old))) continue;
            var held = site.Held.FirstOrDefault(held => held.Document.File.Path == old.File);
            // Its author said when it would go; a list whose posts are held back comes back with them.
            if (held?.State == PostState.Expired || PublishedList.IsHeld(old, site)) continue;
            yield return Problem.Warning(
                old.Place,
                ProblemCode.AddressVanished,
                $"The address {old.Url} was published{(old.File.Length > 0 ? $" by {old.File}" : "")}, and nothing answers there now.",
                Remedy(old, held, plan));
        }
    }

    private static string Remedy(PublishedAddress old, HeldPost? held, SitePlan plan)
    {
        var gone = $"say that it is meant to be: 'staticpress gone {old.Url}'";
        if (held is not null)
            return $"That post is {(held.State == PostState.Draft ? "a draft" : "dated ahead")}: publish it again, or {gone}.";
        if (PublishedList.Is(old)) return $"Lead its readers on with 'staticpress moved {old.Url} /…/', or {gone}.";
        if (plan.Routes.UrlOfFile(old.File) is { } now)
            return $"That file is at {now} now: lead its readers there with 'staticpress moved {old.Url} {now}'.";
        var name = LastPart(old.Url);
        var heir = plan.Routes.Routes.FirstOrDefault(route => route.Document is not null && LastPart(route.Url) == name);
        return heir is not null
            ? $"If {heir.Origin.File} took its place: 'staticpress moved {old.Url} {heir.Url}'; if not, {gone}."
            : $"Lead its readers to what took its place, 'staticpress moved {old.Url} /…/', or {gone}.";
    }

    private static Problem StillThere(GoneConfig address, Route route) => Problem.Error(
        address.Place,
        ProblemCode.AliasConflict,
        $"'{address.Path}' is said to be gone, but {route.Origin.Words} answers there.",
        "Take it out of 'gone:', or take away what answers.");

    private static string Bare(UrlPath url) => url.Value.TrimEnd('/');

    private static string LastPart(UrlPath url) => Bare(url)[(Bare(url).LastIndexOf('/') + 1)..];
}
