using StaticPress.Content;
using StaticPress.Media;

namespace StaticPress.Views;

/// <summary>A picture. The one place for responsive variants is <c>srcset</c> and <c>sizes</c>.</summary>
internal sealed class ImageView(string src, string absolute, LeadImage image, Picture? picture) : View<ImageView>(Table)
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
        ["srcset"] = _ => null,
        ["sizes"] = _ => null,
    };

    public string Src => src;

    public string Absolute => absolute;

    public LeadImage Image => image;

    /// <summary>Null for one of another site.</summary>
    public Picture? Picture => picture;

    public ImageSize? Size => picture?.Size;
}
