using System.Globalization;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;
using StaticPress.Media;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Markdown;

/// <summary>An image that holds its place before it is loaded, and is loaded when it is near.</summary>
internal static class ImageHtml
{
    /// <param name="withTitle">False in a figure, where the title is the caption.</param>
    /// <param name="sizes">How wide it stands, where that is not what <see cref="MarkdownLinks.PictureSizes"/> says.</param>
    public static void Write(BodyWriter writer, LinkInline image, bool withTitle, string? sizes = null)
    {
        var alt = PlainText.Of(image);
        var attributes = image.TryGetAttributes();
        if (alt.Length == 0 && !IsDecoration(attributes)) ReportMissingAlt(writer, image);
        SourceFile? file = null;
        var address = SafeUrl.IsPicture(image.Url)
            ? EncodedAddress.Of(image.Url!)
            : writer.AddressOf(image.Url ?? "", AddressPosition.Of(image), out file);
        if (ForeignFile.NameOfEnding(image.Url ?? "") is { } foreign)
            writer.Report(NotShown(foreign, writer.PlaceOf(AddressPosition.Of(image))));
        if (address is not null) DeadHtml.ReportMedia(writer, address, AddressPosition.Of(image));
        if (address is null)
        {
            writer.WriteEscape(alt);
            return;
        }

        var set = file is null ? null : writer.Links.PictureOf(file);
        var sources = set is null || writer.Links.PictureSizes.Length == 0 ? [] : set.Sources(writer.Links.Base).ToArray();
        if (sources.Length > 0) WriteSources(writer, sources, sizes ?? writer.Links.PictureSizes);
        if (set is { Variants.Count: > 0 }) address = set.Plain.Under(writer.Links.Base);
        writer.Write("<img src=\"");
        writer.WriteAddress(address).Write("\" alt=\"").WriteEscape(alt).Write('"');
        if (withTitle && !string.IsNullOrEmpty(image.Title)) writer.Write(" title=\"").WriteEscape(image.Title).Write('"');
        if (!Has(attributes, "width") && !Has(attributes, "height") && set is { Picture.Size: { } size })
        {
            writer.Write(" width=\"").Write(size.Width.ToString(CultureInfo.InvariantCulture))
                .Write("\" height=\"").Write(size.Height.ToString(CultureInfo.InvariantCulture)).Write('"');
        }

        if (!Has(attributes, "loading")) writer.Write(" loading=\"lazy\"");
        if (!Has(attributes, "decoding")) writer.Write(" decoding=\"async\"");
        writer.WriteAttributes(attributes).Write('>');
        if (sources.Length > 0) writer.Write("</picture>");
    }

    private static void WriteSources(BodyWriter writer, PictureSource[] sources, string sizes)
    {
        writer.Write("<picture>");
        foreach (var source in sources)
        {
            writer.Write("<source type=\"").Write(source.Type).Write("\" srcset=\"").WriteEscape(source.SrcSet)
                .Write("\" sizes=\"").WriteEscape(sizes).Write("\">");
        }
    }

    private static bool Has(HtmlAttributes? attributes, string name) =>
        attributes?.Properties?.Exists(property => property.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? false;

    private static bool IsDecoration(HtmlAttributes? attributes) =>
        attributes?.Properties?.Exists(property => property is { Key: "role", Value: "presentation" or "none" }) ?? false;

    public static Problem NotShown(string foreign, Place place) => Problem.Warning(
        place, ProblemCode.BadPicture, $"Most browsers do not show {foreign} as a picture.",
        "Open it on the computer, save it as JPEG, and name that here.");

    private static void ReportMissingAlt(BodyWriter writer, LinkInline image) => writer.Report(Problem.Warning(
        writer.PlaceOf(image.Span.Start),
        ProblemCode.MissingAltText,
        $"The image '{WrittenAddress.Short(image.Url ?? "")}' has no alternative text.",
        "Say in the square brackets what it shows, or write {role=presentation} after it when it is decoration."));
}
