using System.Buffers;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>The head of a file, cut out without reading the body.</summary>
/// <param name="Text">Null when there is none or it cannot be read.</param>
/// <param name="Line">1-based, on which the text begins.</param>
internal sealed record FrontMatterBlock(FrontMatterForm Form, string? Text, int Line, int BodyOffset, int BodyLine, Problem? Problem)
{
    /// <summary>Nearly every front matter fits; a longer one is read on.</summary>
    private const int FirstRead = 2048;

    private const int MostBytes = 256 * 1024;

    /// <summary>Where the text begins, in bytes of the file: behind the first line, and a mark that stands there once more.</summary>
    public int TextOffset { get; private init; }

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

    /// <summary>The settings in it, with their places in the file.</summary>
    public Reading<YamlMap> Settings(string path) => this switch
    {
        { Text: null } => new Reading<YamlMap>(YamlMap.Empty, Problem is null ? [] : [Problem]),
        { Form: FrontMatterForm.Toml } => TomlText.Read(Text, new Place(path, Line, 1)),
        { Form: FrontMatterForm.Lines } => new Reading<YamlMap>(HeadLines.Read(Text, Line), []),
        // JSON is YAML, but for tabs between its parts; Hexo writes it without its braces.
        { Form: FrontMatterForm.Json } => YamlText.Read(
            Text.TrimStart() is ['{', ..] ? Text.Replace('\t', ' ') : $"{{{Text.Replace('\t', ' ')}}}", new Place(path, Line, 1)),
        _ => YamlText.Read(Text, new Place(path, Line, 1)),
    };

    /// <returns>Null when the end of the head is not among these bytes and there are more to read.</returns>
    private static FrontMatterBlock? Cut(string path, ReadOnlySpan<byte> bytes, bool whole)
    {
        if (StrictUtf8.IsWide(bytes)) return None(path, bytes) with { Problem = StrictUtf8.NotUtf8(path, bytes) };
        var mark = bytes.Length - StrictUtf8.WithoutMark(bytes).Length;
        var text = bytes[mark..];
        var first = LineOf(text);
        var block =
            HeadFence.Of(first) is { } fence ? Fenced(fence, path, text, whole)
            : first.StartsWith("{"u8) && JsonLength(text) is var json and not 0
                ? (json < 0 && !whole ? null : Whole(FrontMatterForm.Json, path, text, Math.Abs(json)))
            : HeadLines.ClosedLength(text) is { Whole: > 0 } closed && (!whole || closed.Text < text.Length)
                ? (closed.Text == text.Length ? null : Closed(FrontMatterForm.Closed, path, text, closed))
            : first.StartsWith("\""u8) && text.IndexOf("\n;;;"u8) is > 0 and var semicolons
                ? Closed(FrontMatterForm.Json, path, text, (semicolons, semicolons + 1 + LineOf(text[(semicolons + 1)..]).Length + 1))
            : HeadLines.Length(text) is var lines and > 0
                ? (lines == text.Length && !whole ? null : Whole(FrontMatterForm.Lines, path, text, lines))
            : None(path, text);
        return block is null ? null : block with { BodyOffset = block.BodyOffset + mark, TextOffset = block.TextOffset + mark };
    }

    private static FrontMatterBlock None(string path, ReadOnlySpan<byte> text) => new(FrontMatterForm.Yaml, null, 1, 0, 1,
        FirstLine.Of(path, text) ?? Problem.Error(
            new Place(path, 1, 1), ProblemCode.NoFrontMatter, "This file does not begin with a front matter.",
            "Begin it with a line '---', then 'title: …' and 'date: …', then a line '---'."));

    private static FrontMatterBlock? Fenced(HeadFence fence, string path, ReadOnlySpan<byte> text, bool whole)
    {
        var start = LineOf(text).Length + 1;
        var line = 2;
        for (var at = start; at < text.Length; line++)
        {
            var row = LineOf(text[at..]);
            var next = Math.Min(at + row.Length + 1, text.Length);
            if (fence.IsClosedBy(row) && (whole || at + row.Length < text.Length))
                return Decoded(new(fence.Form, null, 2, next, line + 1, null) { TextOffset = start }, path, text[start..at]);
            at = next;
        }

        if (!whole && text.Length <= MostBytes - 4) return null;
        if (fence.MayBeText) return None(path, text);
        return new FrontMatterBlock(fence.Form, null, 1, text.Length, line, text.Length > MostBytes - 4
            ? Problem.Error(
                new Place(path, 1, 1), ProblemCode.YamlLimit, "The front matter that begins here has no end within 256 KB.",
                "Close it with the line that it begins with, or move its text into the body.")
            : Problem.Error(
                new Place(path, 1, 1), ProblemCode.FrontMatterNotClosed, "The front matter that begins here is never closed.",
                $"Put a line '{fence.Closing}' after its last setting."));
    }

    /// <summary>A head that begins with the file's first letter.</summary>
    private static FrontMatterBlock Whole(FrontMatterForm form, string path, ReadOnlySpan<byte> text, int length)
    {
        var end = length;
        while (end < text.Length && text[end] is (byte)'\r' or (byte)'\n' or (byte)' ') end++;
        return Decoded(new(form, null, 1, end, 1 + text[..end].Count((byte)'\n'), null), path, text[..length]);
    }

    private static FrontMatterBlock Closed(
        FrontMatterForm form, string path, ReadOnlySpan<byte> text, (int Text, int Whole) length)
    {
        var end = Math.Min(length.Whole, text.Length);
        return Decoded(new(form, null, 1, end, 1 + text[..end].Count((byte)'\n'), null), path, text[..length.Text]);
    }

    private static FrontMatterBlock Decoded(FrontMatterBlock block, string path, ReadOnlySpan<byte> text)
    {
        var bare = StrictUtf8.WithoutMark(text);
        if (StrictUtf8.FirstBadByte(text) < 0)
            return block with { Text = StrictUtf8.Decode(bare), TextOffset = block.TextOffset + text.Length - bare.Length };
        var problem = StrictUtf8.NotUtf8(path, text);
        return block with { Problem = problem with { Place = problem.Place with { Line = problem.Place.Line + block.Line - 1 } } };
    }

    /// <returns>Of the object at the start: 0 when it is none, negative when it does not end among these bytes.</returns>
    private static int JsonLength(ReadOnlySpan<byte> text)
    {
        var depth = 0;
        var quoted = false;
        if (!text[1..].TrimStart(" \t\r\n"u8).StartsWith("\""u8)) return 0;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case (byte)'\\' when quoted: at++; break;
                case (byte)'"': quoted = !quoted; break;
                case (byte)'{' or (byte)'[' when !quoted: depth++; break;
                case (byte)'}' or (byte)']' when !quoted && --depth == 0: return at + 1;
            }
        }

        return -text.Length;
    }

    private static ReadOnlySpan<byte> LineOf(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        return end < 0 ? text : text[..end];
    }
}

/// <summary>How a head is written.</summary>
internal enum FrontMatterForm
{
    /// <summary>Between two <c>---</c> lines, as Jekyll began it.</summary>
    Yaml,

    /// <summary>The same settings, but only a line <c>---</c> below them, as Hexo has it.</summary>
    Closed,

    /// <summary>Between two <c>+++</c> lines, as Hugo and Zola have it.</summary>
    Toml,

    /// <summary>An object at the start of the file, as Hugo and Next.js blogs have it, or between lines that say so.</summary>
    Json,

    /// <summary><c>Title: …</c> lines up to an empty one, as Pelican has it.</summary>
    Lines,
}
