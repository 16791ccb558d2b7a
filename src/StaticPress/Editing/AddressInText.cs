using System.Text;
using StaticPress.Content;
using StaticPress.Markdown;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Editing;

/// <summary>An address as it stands in one of the author's files.</summary>
/// <param name="File">Path from the site folder.</param>
/// <param name="Start">In UTF-16 units from the start of the file, a byte order mark counted.</param>
/// <param name="Meaning">What it says, without the signs that escape others.</param>
internal sealed record AddressInText(string File, int Start, int Length, string Meaning)
{
    /// <summary>1-based.</summary>
    public int Line { get; init; }

    /// <summary>Whether it shows a picture that nobody put into words.</summary>
    public bool LacksAlt { get; init; }
}

/// <summary>Finds where addresses stand in a text with its head, or in site.yml.</summary>
internal static class AddressesInText
{
    /// <summary>Keys whose values are words, whatever they look like.</summary>
    private static readonly HashSet<string> Prose = new(StringComparer.Ordinal)
    {
        "title", "description", "summary", "alt", "caption", "credit", "name", "bio", "slug", "permalink", "aliases", "tags", "category",
        "categories", "tagline", "redirects", "gone", "series", "author", "authors", "date", "updated", "language",
    };

    /// <returns>In the order of the text; none for a file that is not UTF-8, of which nothing may be changed.</returns>
    public static IReadOnlyList<AddressInText> Of(SourceFile file)
    {
        var bytes = file.TryReadAll().Value;
        if (bytes.Length > SourceLimit.TextBytes || StrictUtf8.FirstBadByte(bytes) >= 0) return [];
        var text = Encoding.UTF8.GetString(bytes);
        var found = MarkdownFile.Is(file.Path)
            ? OfDocument(file.Path, bytes, text)
            : OfYaml(file.Path, text, text.StartsWith('\uFEFF') ? 1 : 0, text.Length);
        return [.. found.Select(address => address with { Line = text.AsSpan(0, address.Start).Count('\n') + 1 })];
    }

    private static IEnumerable<AddressInText> OfDocument(string path, byte[] bytes, string text)
    {
        var block = FrontMatterBlock.Read(new MemoryFile(path, bytes));
        var body = Encoding.UTF8.GetCharCount(bytes, 0, Math.Min(block.BodyOffset, bytes.Length));
        var head = Encoding.UTF8.GetCharCount(bytes, 0, block.TextOffset);
        return (block is { Form: FrontMatterForm.Yaml, Text: { } settings } ? OfYaml(path, text, head, head + settings.Length) : [])
            .Concat(BodyAddresses.In(text[body..])
                .Select(address =>
                    new AddressInText(path, body + address.Start, address.Length, address.Meaning) { LacksAlt = address.LacksAlt }));
    }

    private static IEnumerable<AddressInText> OfYaml(string path, string text, int start, int end)
    {
        var words = YamlWords.In(text[start..end]);
        foreach (var word in words.Where(word => word is { Keys.Count: > 0, Text.Length: > 0 } && !word.Keys.Any(Prose.Contains)))
        {
            var written = text.AsSpan(start + word.Start, word.End - word.Start);
            // A quotation mark belongs to the spelling; where a sign is escaped, it stands elsewhere than it is read.
            if (!written.Trim("'\"").SequenceEqual(word.Text)) continue;
            yield return new AddressInText(path, start + word.Start + (written[0] is '\'' or '"' ? 1 : 0), word.Text.Length, word.Text)
            {
                LacksAlt = word.Keys is ["image"] || (word.Keys is ["image", "src"] && !words.Any(other => other.Keys is ["image", "alt"])),
            };
        }
    }
}
