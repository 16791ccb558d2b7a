using System.Buffers.Binary;
using NetVips;

namespace StaticPress.Pictures;

/// <summary>
/// Makes pictures of others. What was unpacked last is kept, for the next format of the same size: a sixth less work. For one thread.
/// </summary>
internal sealed class PictureMaker : IDisposable
{
    /// <summary>
    /// Of the AVIF encoder, from 0 to 9: a step up takes 2 % off the size for 1.4 times the work, and 4, the usual one, costs ten times
    /// this.
    /// </summary>
    private const int AvifEffort = 1;

    private const int WebPEffort = 4;

    /// <summary>Of pictures of long pages: half the time for 3 % more.</summary>
    private const int VastEffort = 2;

    /// <summary>Of films, whose frames are many: half the time for 3 % more.</summary>
    private const int FilmEffort = 2;

    /// <summary>Changes with every change to the code below, so that nothing made by older code is kept.</summary>
    public const int Revision = 2;

    /// <summary>Of a picture that is kept, in pixels; a larger one is worth less than its memory.</summary>
    private const int MostKept = 8_000_000;

    /// <summary>Of all frames together, in pixels.</summary>
    private const long MostOfFilm = 60_000_000;

    private const string OtherSize = "it is of another size than its header says";

    /// <summary>A height without end lets the width alone decide.</summary>
    private const int Endless = 10_000_000;

    private static readonly double[] White = [255];

    private byte[] _source = [];
    private Variant? _shape;
    private Image? _scaled;

    /// <inheritdoc cref="Make"/>
    public static byte[] MakeOne(byte[] source, Variant variant)
    {
        using var maker = new PictureMaker();
        return maker.Make(source, variant);
    }

    /// <param name="source">A whole picture whose header has been looked at: what it unpacks to is bounded by the caller.</param>
    /// <exception cref="PictureRefusedException">The library cannot read the source to its end.</exception>
    public byte[] Make(byte[] source, Variant variant)
    {
        if (LibVips.Fault is { } fault) throw new PictureRefusedException(fault);
        try
        {
            if (_scaled is { } kept && _shape == variant.Shape && source.AsSpan().SequenceEqual(_source)) return Encoded(kept, variant);
            Dispose();
            RefuseEndless(source, variant);
            var scaled = Scaled(source, variant);
            if (variant.Height is null && scaled.Width != variant.Width)
            {
                using (scaled) throw new PictureRefusedException(OtherSize);
            }

            if (variant.Animated || (long)scaled.Width * scaled.Height > MostKept)
            {
                using (scaled) return Encoded(scaled, variant);
            }

            // Read to its end: what is still to be unpacked can be written once only.
            using (scaled) _scaled = scaled.CopyMemory();
            (_source, _shape) = (source, variant.Shape);
            return Encoded(_scaled, variant);
        }
        catch (Exception refused) when (refused is VipsException or ArgumentException)
        {
            throw new PictureRefusedException(Reason(refused.Message));
        }
    }

    public void Dispose()
    {
        _scaled?.Dispose();
        (_source, _shape, _scaled) = ([], null, null);
    }

    /// <summary>What would take minutes, or gigabytes, though its header looks harmless.</summary>
    private static void RefuseEndless(byte[] source, Variant variant)
    {
        if (DrawingCost.IsTooHigh(source))
        {
            throw new PictureRefusedException("it would take too long to draw",
                "Use fewer copies, patterns, filters or letters in it, or save it as PNG.");
        }

        if (JpegScans.AreTooMany(source)) throw new PictureRefusedException("it is stored in more passes than any program writes");
        if (IsOfAnotherScreen(source)) throw new PictureRefusedException(OtherSize);
        if (variant.Animated) RefuseLongFilm(source);
        if (variant.Height is not null && IsNeedle(source)) throw new PictureRefusedException("it is too slim to be cut");
    }

    /// <summary>The library takes a large GIF's first frame for all of it, where browsers go by the header.</summary>
    private static bool IsOfAnotherScreen(ReadOnlySpan<byte> source)
    {
        if (source is not [(byte)'G', (byte)'I', (byte)'F', _, _, _, _, _, _, _, ..]) return false;
        using var read = Image.NewFromBuffer(source.ToArray());
        return read.Width != BinaryPrimitives.ReadUInt16LittleEndian(source[6..])
            || read.Height != BinaryPrimitives.ReadUInt16LittleEndian(source[8..]);
    }

    /// <summary>A drawing has no pixels to run out of: one of 1 × 100,000 that covers a card would be drawn 120 million high.</summary>
    private static bool IsNeedle(byte[] source)
    {
        using var drawing = Image.NewFromBuffer(source);
        return (long)Math.Max(drawing.Width, drawing.Height) > (long)Variant.MostOfShape * Math.Min(drawing.Width, drawing.Height);
    }

    private static void RefuseLongFilm(byte[] source)
    {
        using var film = Image.NewFromBuffer(source, "n=-1");
        if ((long)film.Width * film.Height <= MostOfFilm) return;
        var frames = film.Contains("n-pages") ? (int)film.Get("n-pages") : 1;
        throw new PictureRefusedException(FormattableString.Invariant($"it has {frames:N0} frames, too many to make smaller ones of"),
            "A film (MP4) of them would be a tenth of it.");
    }

    /// <summary>Decoded at about the right size, upright, in sRGB with eight bits.</summary>
    private static Image Scaled(byte[] source, Variant variant)
    {
        if (PlainInk.Read(source) is { } ink)
        {
            using (ink) return Framed(ink.ThumbnailImage(variant.Width, height: variant.Height ?? Endless,
                size: variant.Height is null ? Enums.Size.Down : Enums.Size.Both,
                crop: variant.Height is null ? null : Enums.Interesting.All), variant);
        }

        var options = variant.Animated ? "fail_on=error,n=-1" : "fail_on=error";
        if (variant.Height is not { } height)
        {
            var whole = Image.ThumbnailBuffer(source, variant.Width, options, height: Endless, size: Enums.Size.Down, outputProfile: "srgb",
                noRotate: IsWebP(source));
            return IsWebP(source) ? Unturned(whole) : whole;
        }

        var covering = Image.ThumbnailBuffer(source, variant.Width, options, height: height, size: Enums.Size.Both,
            crop: Enums.Interesting.All, outputProfile: "srgb", noRotate: IsWebP(source));
        return IsWebP(source) ? Unturned(Framed(covering, variant)) : Framed(covering, variant);
    }

    /// <summary>Cut to the variant's shape, where it has one.</summary>
    private static Image Framed(Image covering, Variant variant)
    {
        if (variant.Height is not { } height) return covering;
        using var whole = covering;
        var left = Offset(covering.Width, variant.Width, variant.Focus.X);
        var top = Offset(covering.Height, height, variant.Focus.Y);
        return covering.Crop(left, top, Math.Min(variant.Width, covering.Width), Math.Min(height, covering.Height));
    }

    /// <summary>Without the orientation that a WebP's EXIF holds: the AVIF encoder would obey it.</summary>
    private static Image Unturned(Image picture)
    {
        using (picture) return picture.Mutate(image => image.Remove("orientation"));
    }

    /// <summary>Puts a point, given in hundredths, into the middle of a window, as far as the picture reaches.</summary>
    private static int Offset(int whole, int window, int focus) =>
        Math.Clamp((whole * focus / 100) - (window / 2), 0, Math.Max(0, whole - window));

    /// <summary>No browser obeys the orientation in a WebP's EXIF, so nor do we.</summary>
    private static bool IsWebP(ReadOnlySpan<byte> source) => source.Length > 12 && source[8..].StartsWith("WEBP"u8);

    private static byte[] Encoded(Image picture, Variant variant) => variant.Format switch
    {
        PictureFormat.Avif => picture.HeifsaveBuffer(
            q: variant.Quality, compression: Enums.ForeignHeifCompression.Av1, effort: AvifEffort, keep: Enums.ForeignKeep.None),
        PictureFormat.WebP => picture.WebpsaveBuffer(
            q: variant.Quality, effort: EffortOf(variant), keep: Enums.ForeignKeep.None),
        PictureFormat.Jpeg => Opaque(picture).JpegsaveBuffer(
            q: variant.Quality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None),
        PictureFormat.Png => picture.PngsaveBuffer(compression: variant.IsVast ? 6 : 9, palette: false, keep: Enums.ForeignKeep.None),
        _ => throw new ArgumentOutOfRangeException(nameof(variant)),
    };

    private static int EffortOf(Variant variant) => variant.Animated ? FilmEffort : variant.IsVast ? VastEffort : WebPEffort;

    private static Image Opaque(Image picture) => picture.HasAlpha() ? picture.Flatten(background: White) : picture;

    /// <summary>The last line is the cause; before it stands which part of the library says so, which nobody needs.</summary>
    private static string Reason(string message)
    {
        var line = message.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        var words = line[(line.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 ? colon + 2 : 0)..].Trim();
        return words.Any(char.IsAsciiLetter) ? words : "it is damaged";
    }
}

/// <summary>A picture cannot be made of these bytes; the message is the library's own, one line.</summary>
/// <param name="remedy">Where the library has nothing against the picture and we have.</param>
internal sealed class PictureRefusedException(string reason, string? remedy = null) : Exception(reason)
{
    public string? Remedy => remedy;
}
