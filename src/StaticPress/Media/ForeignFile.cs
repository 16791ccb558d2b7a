using StaticPress.Sources;

namespace StaticPress.Media;

/// <summary>What a file really is that is called a picture and is none that browsers show.</summary>
internal static class ForeignFile
{
    /// <returns>As people call it; null when that is not known.</returns>
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
            _ when start.IndexOf("<svg"u8) >= 0 => "a drawing (SVG) by another name",
            _ => Answer(start),
        };
    }

    /// <summary>Nothing that anybody ever saw: no byte, or what is saved when the address of a picture is answered with words.</summary>
    public static bool HoldsNothing(SourceFile file)
    {
        Span<byte> room = stackalloc byte[256];
        ReadOnlySpan<byte> start = room[..file.Read(0, room)];
        return file.Length == 0 || (start.IndexOf("<svg"u8) < 0 && Answer(start) is not null);
    }

    /// <summary>By a page, or as programs and file stores do.</summary>
    private static string? Answer(ReadOnlySpan<byte> whole)
    {
        var start = whole.TrimStart("\uFEFF \t\r\n"u8);
        return Begins(start, "<!doctype html") || Begins(start, "<html") ? "a web page"
            : Begins(start, "{\"") ? "an answer for programs (JSON)"
            : Begins(start, "<?xml") || Begins(start, "<Error>") ? "an answer for programs (XML)"
            : null;
    }

    private static bool Begins(ReadOnlySpan<byte> start, string words) =>
        start.Length >= words.Length && System.Text.Ascii.EqualsIgnoreCase(start[..words.Length], words);
}
