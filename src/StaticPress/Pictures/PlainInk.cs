using NetVips;

namespace StaticPress.Pictures;

/// <summary>
/// A JPEG in the four inks of printers that does not say which inks they are. Browsers multiply what each lets through, where the library
/// would take inks of its own choice, in which the smaller pictures are paler than the one that the author knows.
/// </summary>
internal static class PlainInk
{
    /// <returns>In sRGB; null for every other picture.</returns>
    /// <exception cref="VipsException">The library cannot read it.</exception>
    public static Image? Read(byte[] source)
    {
        if (source is not [0xFF, 0xD8, ..]) return null;
        using var inks = Image.NewFromBuffer(source, "fail_on=error");
        if (inks.Interpretation != Enums.Interpretation.Cmyk || inks.Contains("icc-profile-data")) return null;
        using var light = inks.Invert();
        using var colours = light.ExtractBand(0, n: 3);
        using var black = light.ExtractBand(3);
        using var seen = colours * black / 255;
        using var bytes = seen.Rint().Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb);
    }
}
