using StaticPress.Sources;

namespace StaticPress.Media;

/// <summary>What a file really is that is called a picture and is none that browsers show.</summary>
internal static class ForeignFile
{
    /// <summary>In bytes, of the smallest PNG: what is smaller and no picture keeps a place, and nobody takes it for one.</summary>
    private const int LeastPicture = 67;

    /// <summary>Where the root tag of a drawing stands at the latest.</summary>
    private const int LongestStart = 8192;

    /// <returns>As people call it; null for what browsers may show all the same.</returns>
    public static string? NameOf(SourceFile file)
    {
        if (file.Length == 0) return "empty";
        Span<byte> room = stackalloc byte[256];
        ReadOnlySpan<byte> start = room[..file.Read(0, room)];
        return start switch
        {
            [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => "a TIFF or a camera's raw picture",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF",
            [(byte)'8', (byte)'B', (byte)'P', (byte)'S', ..] => "a Photoshop file",
            [(byte)'P', (byte)'K', 3, 4, ..] => "an archive",
            [0, 0, 0, 12, (byte)'j', (byte)'P', ..] => "a JPEG 2000",
            [0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L', ..] or [0xFF, 0x0A, ..] => "a JPEG XL",
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => "a film",
            [(byte)'B', (byte)'M', ..] or [0, 0, 1 or 2, 0, ..] => null,
            _ when start.StartsWith("version https://git-lfs."u8) => null,
            _ when file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) =>
                MayBeDrawing(file) ? null : Answer(start) ?? Unknown(file),
            _ => Answer(start) ?? (IsDrawing(start) ? "a drawing (SVG) by another name" : Unknown(file)),
        };
    }

    private static string? Unknown(SourceFile file) => file.Length < LeastPicture ? null : "of an unknown kind";

    /// <summary>In whatever encoding, and with whatever before its root.</summary>
    private static bool MayBeDrawing(SourceFile file)
    {
        Span<byte> room = stackalloc byte[LongestStart];
        ReadOnlySpan<byte> start = room[..file.Read(0, room)];
        return start.IndexOf("svg"u8) >= 0 || start is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]
            || (start.Length == LongestStart && start.IndexOf("<"u8) >= 0);
    }

    /// <summary>Nothing that anybody ever saw: no byte, or what is saved when the address of a picture is answered with words.</summary>
    public static bool HoldsNothing(SourceFile file)
    {
        Span<byte> room = stackalloc byte[256];
        return file.Length == 0 || Answer(room[..file.Read(0, room)]) is not null;
    }

    /// <param name="address">Of a picture in a text.</param>
    /// <returns>What its ending says that most browsers do not show.</returns>
    public static string? NameOfEnding(string address)
    {
        var path = address.AsSpan();
        if (path.IndexOfAny('?', '#') is var end and >= 0) path = path[..end];
        return path[(path.LastIndexOf('.') + 1)..].ToString().ToLowerInvariant() switch
        {
            "tif" or "tiff" => "a TIFF",
            "cr2" or "cr3" or "nef" or "arw" or "dng" or "raf" or "orf" or "rw2" => "a camera's raw picture",
            "psd" => "a Photoshop file",
            "xcf" => "a file of GIMP",
            "ai" or "eps" => "a drawing for printers",
            "pdf" => "a PDF",
            "jp2" => "a JPEG 2000",
            _ => null,
        };
    }

    /// <summary>By a page, or as programs and file stores do.</summary>
    private static string? Answer(ReadOnlySpan<byte> whole)
    {
        var start = whole.TrimStart("\uFEFF \t\r\n"u8);
        return Begins(start, "<!doctype html") || Begins(start, "<html") ? "a web page"
            : IsDrawing(start) ? null
            : Begins(start, "{\"") ? "an answer for programs (JSON)"
            : Begins(start, "<?xml") || Begins(start, "<Error>") ? "an answer for programs (XML)"
            : null;
    }

    private static bool IsDrawing(ReadOnlySpan<byte> start) => start.IndexOf("<svg"u8) >= 0;

    private static bool Begins(ReadOnlySpan<byte> start, string words) =>
        start.Length >= words.Length && System.Text.Ascii.EqualsIgnoreCase(start[..words.Length], words);
}
