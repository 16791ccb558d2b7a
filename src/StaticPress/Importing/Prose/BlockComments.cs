using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StaticPress.Importing.Prose;

/// <summary>
/// Blocks of WordPress' editor that are nothing but a comment: what they showed was made when the page was asked for, or stands elsewhere.
/// </summary>
internal static partial class BlockComments
{
    private const int MostNested = 4;

    /// <summary>Whether a text comes from the block editor, and has its own paragraphs.</summary>
    public static bool AreIn(string text) => text.Contains("<!-- wp:", StringComparison.Ordinal);

    public static MappedText Expand(MappedText text, ProseJournal journal) => Expand(text, journal, []);

    /// <param name="around">The shared blocks that it stands in: one in itself shows nothing.</param>
    private static MappedText Expand(MappedText text, ProseJournal journal, ImmutableList<int> around)
    {
        if (!AreIn(text.Text)) return text;
        var writer = new MappedText.Writer(text);
        var written = 0;
        foreach (var piece in HtmlPieces.Of(text.Text, ImmutableHashSet<string>.Empty))
        {
            if (piece.Kind != HtmlPieceKind.Comment || Alone().Match(text.Text[piece.Start..piece.End]) is not { Success: true } block)
                continue;
            writer.Copy(written, piece.Start);
            written = piece.End;
            writer.Write(HtmlOf(block, text.SourceOf(piece.Start), (journal, around)), piece.Start);
        }

        writer.Copy(written, text.Text.Length);
        return writer.Done();
    }

    private static string HtmlOf(Match block, int at, (ProseJournal Journal, ImmutableList<int> Around) state)
    {
        var name = block.Groups["name"].Value;
        var values = BlockValues.Read(block.Groups["values"].Value);
        if (name is "block" or "core/block" && values.Number is { } id)
        {
            if (state.Around.Contains(id)) return "";
            if (state.Around.Count < MostNested && state.Journal.Source.SharedBlock(id) is { } shared)
                return Expand(MembersOnly.Without(MappedText.Of(shared), state.Journal, at), state.Journal, state.Around.Add(id)).Text;
        }

        if (name is "separator" or "core/separator") return "<hr>";
        if (values.Url is { } url && name.Contains("embed", StringComparison.Ordinal)) return $"<p>{ShortcodeHtml.Encoded(url)}</p>";
        if (DynamicBlocks.LinkOf(name, (values.Url, values.Label, values.Service)) is { } link) return link;
        if (DynamicBlocks.IsEmpty(name)) return "";
        if (name.StartsWith("acf/", StringComparison.Ordinal) && BlockValues.WordsOf(block.Groups["values"].Value) is { Count: > 0 } words)
        {
            state.Journal.Lose(at, ProseLossKind.Look, $"The fields of a block of the old theme ({name}) stand as paragraphs", block.Value);
            return string.Concat(words.Select(word => $"\n\n{(word.StartsWith('<') ? word : $"<p>{word}</p>")}\n\n"));
        }

        var (kind, what) = DynamicBlocks.LossOf(name);
        state.Journal.Lose(at, kind, what, block.Value);
        return "";
    }

    [GeneratedRegex(@"^<!-- wp:(?<name>[a-z][\w/-]*)\s+(?<values>\{.*\}\s+)?/-->$", RegexOptions.Singleline)]
    private static partial Regex Alone();
}

/// <summary>What a block says of itself between its braces.</summary>
/// <param name="Number">Of the shared block that it stands for.</param>
internal sealed record BlockValues(string? Url, string? Label, string? Service, int? Number)
{
    private static readonly BlockValues None = new(null, null, null, null);

    public static BlockValues Read(string json)
    {
        if (json.Length == 0) return None;
        try
        {
            using var read = JsonDocument.Parse(json);
            var root = read.RootElement;
            return new BlockValues(Text(root, "url"), Text(root, "label"), Text(root, "service"),
                root.TryGetProperty("ref", out var number) && number.TryGetInt32(out var id) ? id : null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return None;
        }
    }

    /// <summary>What the fields of Advanced Custom Fields say in words: no numbers, no addresses, no names of fields.</summary>
    public static IReadOnlyList<string> WordsOf(string json)
    {
        try
        {
            using var read = JsonDocument.Parse(json);
            return !read.RootElement.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object ? []
                : [.. data.EnumerateObject().Where(field => !field.Name.StartsWith('_') && field.Value.ValueKind == JsonValueKind.String)
                    .Select(field => field.Value.GetString()!).Where(word => word.Contains(' ') && word.Any(char.IsLetter))];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    private static string? Text(JsonElement values, string key) =>
        values.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
