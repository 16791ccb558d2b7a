using System.Buffers;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>Reads the head of a Markdown file, and later its body.</summary>
internal static class DocumentReader
{
    public static Reading<Document> Read(SourceFile file, DateText dates)
    {
        try
        {
            return ReadHead(file, dates);
        }
        catch (UnreadableException refused)
        {
            return new Reading<Document>(new Document(file, new FrontMatter(), 0, 1), [refused.Problem]);
        }
    }

    private static Reading<Document> ReadHead(SourceFile file, DateText dates)
    {
        var block = FrontMatterBlock.Read(file);
        var reading = block.Settings(file.Path);
        if (reading.Problems.Count > 0)
        {
            // What its author meant is good for finding more mistakes: all are told in one run.
            var more = new List<Problem>(reading.Problems);
            if (reading.Value.Entries.Count > 0)
                FrontMatterReader.Read(new YamlFields(ForeignKeys.Translated(reading.Value), file.Path, more), dates);
            return new Reading<Document>(new Document(file, new FrontMatter(), block.BodyOffset, block.BodyLine), more);
        }

        var problems = new List<Problem>(0);
        if (block is { Form: FrontMatterForm.Yaml or FrontMatterForm.Closed, Text: { } head })
            problems.AddRange(CutTexts.Find(head, reading.Value, new Place(file.Path, block.Line, 1)));
        var frontMatter = FrontMatterReader.Read(new YamlFields(ForeignKeys.Translated(reading.Value), file.Path, problems), dates);
        return new Reading<Document>(new Document(file, frontMatter, block.BodyOffset, block.BodyLine), problems);
    }

    /// <param name="file">Of the document, as it is now.</param>
    /// <returns>The body as text; empty, with the problem, when its bytes are not UTF-8.</returns>
    /// <exception cref="UnreadableException">The file is gone, or the system refuses.</exception>
    public static Reading<string> ReadBody(Document document, SourceFile file)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)file.Length);
        try
        {
            var bytes = buffer.AsSpan(0, file.Read(0, buffer.AsSpan(0, (int)file.Length)));
            if (StrictUtf8.FirstBadByte(bytes) >= 0) return new Reading<string>("", [StrictUtf8.NotUtf8(file.Path, bytes)]);
            return new Reading<string>(StrictUtf8.Decode(bytes[Math.Min(document.BodyOffset, bytes.Length)..]), []);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
