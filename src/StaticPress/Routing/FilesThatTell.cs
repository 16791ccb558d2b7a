using System.Buffers.Binary;
using StaticPress.Pictures;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Routing;

/// <summary>
/// Films, and pictures that no browser shows, which say where they were taken. Other pictures lose that when they are published; these are
/// published as they came, so their author is told.
/// </summary>
internal static class FilesThatTell
{
    /// <summary>Of a box of notes: those of telephones have a few hundred.</summary>
    private const int MostBytes = 1 << 20;

    private const int MostBoxes = 64;

    /// <summary>In bytes; a camera's raw picture has a tenth of it.</summary>
    private const long LargestPicture = 1 << 30;

    private const string Film = "film";

    public static IEnumerable<Problem> Find(RouteTable routes) =>
        from file in routes.Routes.Select(route => route.CopiedFile).OfType<SourceFile>()
        let kind = KindOf(file.Path)
        where kind is not null && TellsPlace(file, kind)
        select Problem.Warning(
            new Place(file.Path),
            ProblemCode.PictureTells,
            $"This {kind} says where it was taken, and it is published as it came.",
            kind == Film
                ? "Take it from the phone once more without its place (on an iPhone: Share, Options, Location off), or leave it out."
                : "Save it as JPEG or PNG, or leave it out.");

    private static string? KindOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".mp4" or ".mov" or ".m4v" or ".3gp" => Film,
        ".tif" or ".tiff" or ".dng" or ".nef" or ".cr2" or ".arw" or ".orf" or ".raf" or ".rw2" or ".pef" or ".psd"
            or ".jp2" or ".jxl" => "picture",
        _ => null,
    };

    private static bool TellsPlace(SourceFile file, string kind)
    {
        try
        {
            return kind == Film ? FilmTellsPlace(file) : file.Length <= LargestPicture && TraceOfPlace.In(file.ReadAll());
        }
        catch (UnreadableException)
        {
            return false; // The build tells that it cannot be read.
        }
    }

    /// <summary>
    /// ISO/IEC 14496-12, section 8: boxes in boxes. The place is in a note of the film (<c>udta</c>) or in what Apple's programs add
    /// (<c>meta</c>): <c>©xyz</c> by QuickTime and Android, <c>loci</c> by 3GPP (TS 26.244, section 8.11), a name in <c>mdta</c>.
    /// </summary>
    private static bool FilmTellsPlace(SourceFile film) =>
        Boxes(film, 0, film.Length, "moov").SelectMany(box => Boxes(film, box.Start, box.End, "udta", "meta"))
            .Any(box => Notes(film, box) is var notes && (notes.IndexOf("\u00A9xyz"u8[1..]) >= 0
                || notes.IndexOf("loci"u8) >= 0 || notes.IndexOf("location.ISO6709"u8) >= 0));

    private static Span<byte> Notes(SourceFile film, Box box)
    {
        var notes = new byte[Math.Min(MostBytes, box.End - box.Start)];
        return notes.AsSpan(0, film.Read(box.Start, notes));
    }

    /// <summary>The contents of the boxes of such names that stand in a part of the file.</summary>
    private static IEnumerable<Box> Boxes(SourceFile film, long start, long end, params string[] names)
    {
        const uint ToTheEnd = 0, LengthFollows = 1; // in 64 bits, behind the name
        var head = new byte[16];
        for (var count = 0; count < MostBoxes && start + 8 <= end && film.Read(start, head) >= 8; count++)
        {
            long length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var content = start + (length == LengthFollows ? 16 : 8);
            if (length == ToTheEnd) length = end - start;
            else if (length == LengthFollows) length = BinaryPrimitives.ReadInt64BigEndian(head.AsSpan(8));
            if (length < content - start || length > end - start) yield break;
            if (names.Contains(System.Text.Encoding.Latin1.GetString(head, 4, 4))) yield return new Box(content, start + length);
            start += length;
        }
    }

    private readonly record struct Box(long Start, long End);
}
