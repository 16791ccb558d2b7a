using System.Globalization;
using System.Text;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Media;

/// <summary>
/// Width and height of an SVG from its root tag; from its <c>viewBox</c> when they are absent or relative, for the proportion is
/// what holds the place on a page.
/// </summary>
internal static class SvgSize
{
    /// <summary>A licence in a comment may stand before the root tag.</summary>
    private const int MaxHeader = 8192;

    public static ImageSize? Of(SourceFile file)
    {
        var bytes = new byte[Math.Min(file.Length, MaxHeader)];
        var text = Encoding.UTF8.GetString(bytes, 0, file.Read(0, bytes));
        var root = new TagReader(text);
        while (!root.Name.SequenceEqual("svg"))
        {
            if (!root.Read()) return null;
        }

        return root.IsClosed ? Of(root) : null;
    }

    private static ImageSize? Of(TagReader root)
    {
        var (width, height, view) = (0, 0, default((double Width, double Height)?));
        while (root.ReadAttribute())
        {
            if (root.AttributeName.SequenceEqual("width")) width = Pixels(root.Value);
            else if (root.AttributeName.SequenceEqual("height")) height = Pixels(root.Value);
            else if (root.AttributeName.SequenceEqual("viewBox")) view = ViewBox(root.Value.ToString());
        }

        if (width > 0 && height > 0) return new(width, height);
        if (view is not { } box) return null;
        if (width > 0) return new(width, Round(width * box.Height / box.Width));
        return height > 0 ? new(Round(height * box.Width / box.Height), height) : new(Round(box.Width), Round(box.Height));
    }

    /// <returns>0 when the length is absent or relative (<c>100%</c>, <c>2em</c>).</returns>
    private static int Pixels(ReadOnlySpan<char> length)
    {
        var text = length.Trim();
        if (text.EndsWith("px")) text = text[..^2];
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) ? Round(pixels) : 0;
    }

    private static (double Width, double Height)? ViewBox(string value)
    {
        var parts = value.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 4
            && double.TryParse(parts[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var width)
            && double.TryParse(parts[3], NumberStyles.Float, CultureInfo.InvariantCulture, out var height)
            && width > 0 && height > 0 ? (width, height) : null;
    }

    private static int Round(double value) =>
        double.IsFinite(value) && Math.Abs(value) < int.MaxValue ? (int)Math.Round(value, MidpointRounding.AwayFromZero) : 0;
}
