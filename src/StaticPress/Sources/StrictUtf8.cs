using System.Text;
using System.Text.Unicode;
using StaticPress.Primitives;

namespace StaticPress.Sources;

/// <summary>Decodes text without hiding a wrong byte behind U+FFFD.</summary>
internal static class StrictUtf8
{
    /// <summary>Where the first byte is that is not UTF-8, or -1. A byte order mark at the start is no mistake.</summary>
    public static int FirstBadByte(ReadOnlySpan<byte> bytes) =>
        !Utf8.IsValid(bytes) ? FindFirstBadByte(bytes) : IsWide(bytes) ? 0 : -1;

    /// <summary>
    /// Whether it is text of two or four bytes a letter: by the mark that such a file begins with, or by a zero beside its first letter.
    /// </summary>
    public static bool IsWide(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 1 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) or (0, not 0) or (not 0, 0);

    public static string Decode(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(WithoutMark(bytes));

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    /// <summary>The problem to report for bytes that are not UTF-8.</summary>
    public static Problem NotUtf8(string file, ReadOnlySpan<byte> bytes)
    {
        if (IsWide(bytes))
        {
            return Problem.Error(new Place(file, 1, 1), ProblemCode.NotUtf8,
                "This file is UTF-16, which some editors of Windows call 'Unicode', and not UTF-8.",
                "Save the file as UTF-8 in your editor.");
        }

        var at = FirstBadByte(bytes);
        var line = bytes[..at].Count((byte)'\n') + 1;
        var lineStart = bytes[..at].LastIndexOf((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(bytes[lineStart..at]) + 1;
        return Problem.Error(
            new Place(file, line, column),
            ProblemCode.NotUtf8,
            "A letter here is not written in UTF-8, but in the way of older programs, as in 'ANSI' or 'Western'.",
            "Save the file as UTF-8 in your editor, and look whether letters with accents are right.");
    }

    private static int FindFirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != System.Buffers.OperationStatus.Done) return at;
            at += length;
        }

        return -1;
    }
}
