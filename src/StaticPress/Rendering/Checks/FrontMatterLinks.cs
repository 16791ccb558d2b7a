using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Views;

namespace StaticPress.Rendering.Checks;

/// <summary>Checks the addresses in the front matter of posts and pages.</summary>
internal static class FrontMatterLinks
{
    public static IEnumerable<Problem> Check(SiteViews views) => views.Plan.Site.Posts.Select(post => post.Document)
        .Concat(views.Plan.Site.Pages.Select(page => page.Document))
        .Concat(views.Plan.Site.Faulty)
        .SelectMany(document => Check(views.Plan, document).Concat(Dead(views, document.FrontMatter, document)));

    /// <summary>Pictures and recordings that are there, but that no page may load.</summary>
    private static IEnumerable<Problem> Dead(SiteViews views, FrontMatter head, Document document)
    {
        if (head.Image is { } image && views.Bodies.DeadMedia(image.Src) is { } noImage)
            yield return noImage with { Place = document.PlaceOf("image") };
        if (Media.ForeignFile.NameOfEnding(head.Image?.Src ?? "") is { } foreign)
            yield return Markdown.ImageHtml.NotShown(foreign, document.PlaceOf("image"));
        if (head.Audio is { IsRemote: true } audio && views.Bodies.DeadMedia(audio.Location) is { } noAudio)
            yield return noAudio with { Place = document.PlaceOf("audio") };
    }

    private static IEnumerable<Problem> Check(SitePlan plan, Document document)
    {
        if (document.FrontMatter.Image is { } image && !plan.Site.Config.Links.Knows(image.Src)
            && WrittenLink.Mistake(plan, image.Src, document.File.Folder) is { } noImage)
        {
            yield return noImage with
            {
                Severity = noImage.IsError ? plan.Site.Config.Links.Dead : noImage.Severity,
                Place = document.PlaceOf("image")
            };
        }
        else if (document.FrontMatter.Image is { Alt.Length: 0, IsDecoration: false } silent && !plan.Site.Config.Links.Knows(silent.Src))
        {
            yield return Problem.Warning(document.PlaceOf("image"), ProblemCode.MissingAltText,
                $"The image '{silent.Src}' has no alternative text.",
                "Write 'image: {src: …, alt: What it shows}', or 'alt: \"\"' when it is decoration.");
        }

        if (document.FrontMatter.Audio is { IsRemote: false } audio
            && WrittenLink.Mistake(plan, audio.Location, document.File.Folder) is { } noAudio)
        {
            yield return noAudio with { Place = document.PlaceOf("audio") };
        }

        if (document.FrontMatter.Audio is { Transcript.Length: > 0 } spoken
            && WrittenLink.Mistake(plan, spoken.Transcript, document.File.Folder) is { } noText)
        {
            yield return noText with { Place = document.PlaceOf("audio") };
        }
    }
}
