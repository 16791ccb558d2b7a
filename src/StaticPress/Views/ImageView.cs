using StaticPress.Content;
using StaticPress.Media;
using StaticPress.Pictures;
using StaticPress.Routing;

namespace StaticPress.Views;

/// <summary>
/// A picture. What is made of it, a theme writes as a <c>picture</c> element of its <c>sources</c>, or as <c>srcset</c> alone.
/// </summary>
internal sealed class ImageView(string src, string absolute, LeadImage image, SitePicture? picture) : View<ImageView>(Table)
{
    public static readonly MemberTable<ImageView> Table = new()
    {
        ["src"] = view => view.Src,
        ["absolute"] = view => view.Absolute,
        ["alt"] = view => view.Image.Alt,
        ["caption"] = view => view.Image.Caption.Length > 0 ? view.Image.Caption : null,
        ["credit"] = view => view.Image.Credit.Length > 0 ? view.Image.Credit : null,
        ["width"] = view => view.Size?.Width,
        ["height"] = view => view.Size?.Height,
        ["srcset"] = view => view.Sources is [.., var last] ? last.Source.SrcSet : null,
        ["thumb"] = view => view.Sources is [.., var wide] ? wide.Source.SrcSet.Split(' ')[0] : view.Src,
        ["sizes"] = view => view.Sources.Count > 0 ? view.Picture!.Sizes : null,
        ["sources"] = view => view.Sources,
        ["focus"] = view => view.Image.Focus == FocalPoint.Centre ? null : view.Focus,
        ["focus_class"] = view => view.FocusClass is { Length: > 0 } names ? names : null,
        ["original"] = view => view.Picture?.Original ?? view.Src,
    };

    private IReadOnlyList<ImageSourceView>? _sources;

    /// <summary>As every browser shows it.</summary>
    public string Src => picture?.Plain ?? src;

    public string Absolute => picture?.AbsolutePlain ?? absolute;

    public LeadImage Image => image;

    /// <summary>Null for one of another site.</summary>
    public SitePicture? Picture => picture;

    public ImageSize? Size => picture?.Set.Picture.Size;

    /// <summary>As CSS's <c>object-position</c> has it.</summary>
    private string Focus => FormattableString.Invariant($"{Image.Focus.X}% {Image.Focus.Y}%");

    /// <summary>
    /// The same in tens, for a style that may not stand in the element: <c>focus-x-30 focus-y-40</c>. The middle of an axis has none.
    /// </summary>
    private string FocusClass => $"{ClassOf("x", Image.Focus.X)} {ClassOf("y", Image.Focus.Y)}".Trim();

    private static string ClassOf(string axis, int hundredths) => (hundredths + 5) / 10 * 10 is var tens && tens == 50 ? ""
        : FormattableString.Invariant($"focus-{axis}-{tens}");

    private IReadOnlyList<ImageSourceView> Sources =>
        _sources ??= [.. picture?.Sources.Select(source => new ImageSourceView(source)) ?? []];
}

/// <summary>The picture in one format, at several widths.</summary>
internal sealed class ImageSourceView(PictureSource source) : View<ImageSourceView>(Table)
{
    public static readonly MemberTable<ImageSourceView> Table = new()
    {
        ["type"] = view => view.Source.Type,
        ["srcset"] = view => view.Source.SrcSet,
    };

    public PictureSource Source => source;
}

/// <summary>A picture of this site with its addresses as pages write them.</summary>
internal sealed class SitePicture(PictureSet set, SiteViews views)
{
    public PictureSet Set => set;

    public string Original => views.Link(set.Url);

    public string Plain => views.Link(set.Plain);

    /// <summary>As programs outside read it.</summary>
    public string AbsolutePlain => views.Absolute(set.Outside);

    public string Sizes => views.Plan.Theme.Images.Sizes;

    public IEnumerable<PictureSource> Sources => set.Sources(views.Site.Config.Address.BasePath);
}
