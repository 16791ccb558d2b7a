using NetVips;

namespace StaticPress.Pictures;

/// <summary>What stands on a card for a link that is shared.</summary>
/// <param name="Title">Letters that the fonts have (<see cref="CardFonts.Have"/>).</param>
/// <param name="Kicker">Above the title, such as the category; may be empty.</param>
/// <param name="Site">Below, the name of the blog.</param>
/// <param name="Mark">The blog's mark, a picture of any size; null for none.</param>
internal sealed record CardText(string Title, string Kicker, string Site, byte[]? Mark)
{
    /// <summary>Whether the card is read from the right, as the site's language is.</summary>
    public bool RightToLeft { get; init; }

    public CardColours Colours { get; init; } = new([250, 247, 242], [28, 25, 23], [178, 34, 34]);
}

/// <summary>Red, green and blue of each, from 0 to 255.</summary>
internal sealed record CardColours(double[] Paper, double[] Ink, double[] Accent);

/// <summary>Draws the picture that others show beside a link to a post that has none (1200 × 630, as Open Graph readers cut it).</summary>
internal static class Card
{
    public const int Width = 1200;
    public const int Height = 630;

    private const int Margin = 72;
    private const int Column = Width - (2 * Margin);
    private const int TitleHeight = 316;
    private const int Bottom = 56;
    private const int MarkSize = 72;

    /// <summary>Changes with every change to the drawing.</summary>
    public const int Revision = 1;

    private static readonly int[] TitleSizes = [76, 66, 58, 50, 44, 38];

    /// <exception cref="PictureRefusedException">The library is not there, or cannot draw it.</exception>
    public static byte[] Draw(CardText text)
    {
        if (LibVips.Fault is { } fault) throw new PictureRefusedException(fault);
        try
        {
            using var card = Composed(text);
            return card.PngsaveBuffer(compression: 9, palette: true, q: 90, effort: 7, keep: Enums.ForeignKeep.None);
        }
        catch (VipsException refused)
        {
            throw new PictureRefusedException(refused.Message.ReplaceLineEndings(" ").Trim());
        }
    }

    private static Image Composed(CardText text)
    {
        var (paper, ink, accent) = text.Colours;
        var card = Filled(Width, Height, paper).Insert(Filled(Width, 14, accent), 0, 0);
        var top = Margin + 14;
        if (text.Kicker.Length > 0)
        {
            var kicker = Line(text.Kicker, 30);
            card = Put(card, kicker, accent, (Start(kicker, text), top));
            top += 60;
        }

        var title = Title(text.Title);
        card = Put(card, title, ink, (Start(title, text), top));
        var site = Line(text.Site, 32);
        var indent = 0;
        if (text.Mark is { } mark && TryRead(mark) is { } read)
        {
            indent = read.Width + 22;
            card = card.Composite2(read, Enums.BlendMode.Over, x: text.RightToLeft ? Width - Margin - read.Width : Margin,
                y: Height - Bottom - ((MarkSize + read.Height) / 2));
        }

        var left = text.RightToLeft ? Width - Margin - indent - site.Width : Margin + indent;
        return Put(card, site, ink, (left, Height - Bottom - ((MarkSize + site.Height) / 2))).ExtractBand(0, n: 3);
    }

    private static int Start(Image words, CardText text) => text.RightToLeft ? Width - Margin - words.Width : Margin;

    private static Image Filled(int width, int height, double[] colour) =>
        (Image.Black(width, height) + colour).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);

    /// <summary>The largest size at which all of it has room; what is too long even for the smallest ends in an ellipsis.</summary>
    private static Image Title(string title)
    {
        foreach (var size in TitleSizes)
        {
            var set = Set(title, size);
            if (set.Height <= TitleHeight && set.Width <= Column) return set;
        }

        var words = title.Split(' ');
        for (var count = words.Length - 1; count > 0; count--)
        {
            var set = Set(string.Join(' ', words[..count]) + " …", TitleSizes[^1]);
            if (set.Height <= TitleHeight) return set;
        }

        return Set(title[..Math.Min(title.Length, 60)] + "…", TitleSizes[^1]);
    }

    private static Image Line(string text, int size)
    {
        for (var length = text.Length; ; length -= 4)
        {
            var set = Set(length == text.Length ? text : text[..Math.Max(1, length)].TrimEnd() + "…", size);
            if (set.Height < size * 2 || length <= 8) return set;
        }
    }

    /// <summary>Words as a mask of one band. Pango reads markup and finds each paragraph's direction by itself.</summary>
    private static Image Set(string words, int size) => Image.Text(
        words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal),
        font: $"{CardFonts.Families} Bold {size}",
        width: Column,
        dpi: 72,
        wrap: Enums.TextWrap.WordChar);

    private static Image Put(Image card, Image mask, double[] colour, (int Left, int Top) at)
    {
        var words = Filled(mask.Width, mask.Height, colour).Bandjoin(mask).Copy(interpretation: Enums.Interpretation.Srgb);
        return card.Composite2(words, Enums.BlendMode.Over, x: at.Left, y: at.Top);
    }

    private static Image? TryRead(byte[] mark)
    {
        if (DrawingCost.IsTooHigh(mark)) return null;
        try
        {
            var read = Image.ThumbnailBuffer(mark, MarkSize * 3, height: MarkSize, outputProfile: "srgb")
                .Colourspace(Enums.Interpretation.Srgb);
            return read.HasAlpha() ? read : read.Bandjoin(255);
        }
        catch (VipsException)
        {
            return null;
        }
    }
}
