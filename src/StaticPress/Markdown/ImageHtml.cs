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
        if (set is { Picture.Size: { } size }) WriteSize(writer, size, attributes);
        if (!Has(attributes, "loading")) writer.Write(" loading=\"lazy\"");
        if (!Has(attributes, "decoding")) writer.Write(" decoding=\"async\"");
        writer.WriteAttributes(attributes).Write('>');
        if (sources.Length > 0) writer.Write("</picture>");
    }

    /// <summary>Both, or in proportion the one that the author did not write: else a picture has no place until it is there.</summary>
    private static void WriteSize(BodyWriter writer, ImageSize size, HtmlAttributes? attributes)
    {
        var (width, height) = (Value(attributes, "width"), Value(attributes, "height"));
        if (width is null && (height is null || Pixels(height) > 0))
            Write("width", height is null ? size.Width : (long)Pixels(height) * size.Width / size.Height);
        if (height is null && (width is null || Pixels(width) > 0))
            Write("height", width is null ? size.Height : (long)Pixels(width) * size.Height / size.Width);

        void Write(string name, long pixels) => writer.Write(' ').Write(name).Write("=\"")
            .Write(Math.Max(1, pixels).ToString(CultureInfo.InvariantCulture)).Write('"');
    }

    /// <returns>0 for what is no whole number of pixels (<c>50%</c>).</returns>
    private static int Pixels(string length) =>
        int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : 0;

    private static void WriteSources(BodyWriter writer, PictureSource[] sources, string sizes)
    {
        writer.Write("<picture>");
        foreach (var source in sources)
        {
            writer.Write("<source type=\"").Write(source.Type).Write("\" srcset=\"").WriteEscape(source.SrcSet)
                .Write("\" sizes=\"").WriteEscape(sizes).Write("\">");
        }
    }

    private static bool Has(HtmlAttributes? attributes, string name) => Value(attributes, name) is not null;

    /// <returns>Null when it is not there.</returns>
    private static string? Value(HtmlAttributes? attributes, string name) => attributes?.Properties?
        .Where(property => property.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(property => property.Value ?? "").FirstOrDefault();

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
