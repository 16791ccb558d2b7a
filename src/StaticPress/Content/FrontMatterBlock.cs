using System.Buffers;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>The part of a file between its first two <c>---</c> lines, cut out without reading the body.</summary>
/// <param name="Yaml">Null when there is none or it cannot be read.</param>
internal sealed record FrontMatterBlock(string? Yaml, int BodyOffset, int BodyLine, Problem? Problem)
{
    /// <summary>Nearly every front matter fits; a longer one is read on.</summary>
    private const int FirstRead = 2048;

    private const int MostBytes = 256 * 1024;

    public static FrontMatterBlock Read(SourceFile file)
    {
        for (var size = FirstRead; ; size = MostBytes)
        {
            var buffer = ArrayPool<byte>.Shared.Rent(size);
            try
            {
                var bytes = buffer.AsSpan(0, file.Read(0, buffer.AsSpan(0, size)));
                var whole = bytes.Length < size || size == MostBytes;
                if (Cut(file.Path, bytes, whole) is { } block) return block;
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }

    /// <returns>Null when the closing line is not among these bytes and there are more to read.</returns>
    private static FrontMatterBlock? Cut(string path, ReadOnlySpan<byte> bytes, bool whole)
    {
        var mark = bytes.Length - StrictUtf8.WithoutMark(bytes).Length;
        var text = bytes[mark..];
        if (!IsFence(LineOf(text)))
        {
            return new FrontMatterBlock(null, mark, 1, Problem.Error(
                new Place(path, 1, 1), ProblemCode.NoFrontMatter, "This file does not begin with a front matter.", "Begin it with a line '---', then 'title: …' and 'date: …', then a line '---'."));
        }

        var start = LineOf(text).Length + 1;
        var line = 2;
        for (var at = start; at < text.Length; line++)
        {
            var row = LineOf(text[at..]);
            var next = Math.Min(at + row.Length + 1, text.Length);
            if (IsFence(row) && (whole || at + row.Length < text.Length)) return Closed(path, text[start..at], mark + next, line + 1);
            at = next;
        }

        return whole
            ? new FrontMatterBlock(null, bytes.Length, line, Problem.Error(
                new Place(path, 1, 1), ProblemCode.FrontMatterNotClosed, "The front matter that begins here is never closed.", "Put a line '---' after its last setting."))
            : null;
    }

    private static FrontMatterBlock Closed(string path, ReadOnlySpan<byte> yaml, int bodyOffset, int bodyLine)
    {
        if (StrictUtf8.FirstBadByte(yaml) < 0) return new FrontMatterBlock(StrictUtf8.Decode(yaml), bodyOffset, bodyLine, null);
        var problem = StrictUtf8.NotUtf8(path, yaml);
        return new FrontMatterBlock(null, bodyOffset, bodyLine, problem with { Place = problem.Place with { Line = problem.Place.Line + 1 } });
    }

    private static ReadOnlySpan<byte> LineOf(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        return end < 0 ? text : text[..end];
    }

    /// <summary>Three hyphens, with nothing but white space behind them.</summary>
    private static bool IsFence(ReadOnlySpan<byte> line) => line.TrimEnd(" \t\r"u8).SequenceEqual("---"u8);
}
