using System.Buffers;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>Reads the head of a Markdown file, and later its body.</summary>
internal static class DocumentReader
{
    public static DocumentReading Read(SourceFile file, DateText dates)
    {
        try
        {
            return ReadHead(file, dates);
        }
        catch (UnreadableException refused)
        {
            return new DocumentReading(new Document(file, new FrontMatter(), 0, 1), [refused.Problem]);
        }
    }

    private static DocumentReading ReadHead(SourceFile file, DateText dates)
    {
        var block = FrontMatterBlock.Read(file);
        var reading = block.Settings(file.Path);
        if (reading.Problem is not null)
        {
            return new DocumentReading(new Document(file, new FrontMatter(), block.BodyOffset, block.BodyLine), [reading.Problem]);
        }

        var problems = new List<Problem>(0);
        var frontMatter = FrontMatterReader.Read(new YamlFields(ForeignKeys.Translated(reading.Root), file.Path, problems), dates);
        return new DocumentReading(new Document(file, frontMatter, block.BodyOffset, block.BodyLine), problems);
    }

    /// <returns>The body as text; empty, with the problem, when its bytes are not UTF-8.</returns>
    /// <exception cref="UnreadableException">The file is gone, or the system refuses.</exception>
    public static (string Text, Problem? Problem) ReadBody(Document document)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)document.File.Length);
        try
        {
            var bytes = buffer.AsSpan(0, document.File.Read(0, buffer.AsSpan(0, (int)document.File.Length)));
            if (StrictUtf8.FirstBadByte(bytes) >= 0) return ("", StrictUtf8.NotUtf8(document.File.Path, bytes));
            return (StrictUtf8.Decode(bytes[Math.Min(document.BodyOffset, bytes.Length)..]), null);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
