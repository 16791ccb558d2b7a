using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Rendering;

/// <summary>Checks the addresses that stand in front matter and in site.yml rather than in a body.</summary>
internal static class FrontMatterLinks
{
    public static IEnumerable<Problem> Check(SitePlan plan)
    {
        foreach (var document in plan.Site.Posts.Select(post => post.Document).Concat(plan.Site.Pages.Select(page => page.Document)))
        {
            if (document.FrontMatter.Image is { } image && Mistake(plan, image.Src, document.File.Folder) is { } noImage)
            {
                yield return Problem.Error(document.PlaceOf("image"), ProblemCode.BrokenLink, noImage.Text, noImage.Hint);
            }

            if (document.FrontMatter.Audio is { IsRemote: false } audio && Mistake(plan, audio.Location, document.File.Folder) is { } noAudio)
            {
                yield return Problem.Error(document.PlaceOf("audio"), ProblemCode.BrokenLink, noAudio.Text, noAudio.Hint);
            }
        }

        foreach (var entry in plan.Site.Config.Menu.SelectMany(entry => entry.WithChildren))
        {
            if (Mistake(plan, entry.Url, "") is { } nowhere) yield return Problem.Error(entry.Place, ProblemCode.BrokenLink, nowhere.Text, nowhere.Hint);
        }
    }

    private static (string Text, string Hint)? Mistake(SitePlan plan, string address, string folder) => plan.Links.Resolve(address, folder) switch
    {
        LinkTarget.Broken broken => (broken.Text, broken.Hint),
        LinkTarget.Forbidden forbidden => ($"An address may not begin with '{forbidden.Scheme}:'.", "Use an address of this site, or an https address."),
        _ => null,
    };
}
