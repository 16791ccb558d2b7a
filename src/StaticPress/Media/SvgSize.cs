using System.Globalization;
using System.Text;
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
        if (RootTag(text) is not { } tag) return null;
        var width = Pixels(Value(tag, "width"));
        var height = Pixels(Value(tag, "height"));
        if (width > 0 && height > 0) return new(width, height);
        if (ViewBox(Value(tag, "viewBox")) is not { } box) return null;
        if (width > 0) return new(width, Round(width * box.Height / box.Width));
        return height > 0 ? new(Round(height * box.Width / box.Height), height) : new(Round(box.Width), Round(box.Height));
    }

    private static string? RootTag(string text)
    {
        var at = 0;
        while ((at = text.IndexOf('<', at)) >= 0)
        {
            var rest = text.AsSpan(at);
            if (rest.StartsWith("<svg"))
            {
                var close = rest.IndexOf('>');
                return close < 0 ? null : rest[..close].ToString();
            }

            var end = text.IndexOf(rest.StartsWith("<!--") ? "-->" : ">", at, StringComparison.Ordinal);
            if (end < 0) return null;
            at = end;
        }

        return null;
    }

    private static string? Value(string tag, string name)
    {
        for (var at = tag.IndexOf(name, StringComparison.Ordinal); at >= 0; at = tag.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            // Not the end of another name, such as stroke-width.
            if (!char.IsWhiteSpace(tag[at - 1])) continue;
            var rest = tag[(at + name.Length)..].TrimStart();
            if (!rest.StartsWith('=')) continue;
            rest = rest[1..].TrimStart();
            if (rest.Length < 2 || rest[0] is not ('"' or '\'')) continue;
            var close = rest.IndexOf(rest[0], 1);
            if (close > 0) return rest[1..close];
        }

        return null;
    }

    /// <returns>0 when the length is absent or relative (<c>100%</c>, <c>2em</c>).</returns>
    private static int Pixels(string? length)
    {
        var text = length?.Trim() ?? "";
        if (text.EndsWith("px", StringComparison.Ordinal)) text = text[..^2];
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) ? Round(pixels) : 0;
    }

    private static (double Width, double Height)? ViewBox(string? value)
    {
        var parts = value?.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        return parts.Length == 4
            && double.TryParse(parts[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var width)
            && double.TryParse(parts[3], NumberStyles.Float, CultureInfo.InvariantCulture, out var height)
            && width > 0 && height > 0 ? (width, height) : null;
    }

    private static int Round(double value) =>
        double.IsFinite(value) && Math.Abs(value) < int.MaxValue ? (int)Math.Round(value, MidpointRounding.AwayFromZero) : 0;
}
