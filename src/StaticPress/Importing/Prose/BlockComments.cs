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

    public static MappedText Expand(MappedText text, ProseJournal journal) => Expand(text, journal, 0);

    private static MappedText Expand(MappedText text, ProseJournal journal, int depth)
    {
        if (!AreIn(text.Text)) return text;
        var writer = new MappedText.Writer(text);
        var written = 0;
        foreach (var piece in HtmlPieces.Of(text.Text, ImmutableHashSet<string>.Empty))
        {
            if (piece.Kind != HtmlPieceKind.Comment || Alone().Match(text.Text[piece.Start..piece.End]) is not { Success: true } block) continue;
            writer.Copy(written, piece.Start);
            written = piece.End;
            writer.Write(HtmlOf(block, text.SourceOf(piece.Start), (journal, depth)), piece.Start);
        }

        writer.Copy(written, text.Text.Length);
        return writer.Done();
    }

    private static string HtmlOf(Match block, int at, (ProseJournal Journal, int Depth) state)
    {
        var name = block.Groups["name"].Value;
        var (url, number) = ValuesOf(block.Groups["values"].Value);
        if (name is "block" or "core/block" && number is { } id && state.Depth < MostNested && state.Journal.Source.SharedBlock(id) is { } shared)
            return Expand(MappedText.Of(shared), state.Journal, state.Depth + 1).Text;
        if (name is "separator" or "core/separator") return "<hr>";
        if (url is not null && name.Contains("embed", StringComparison.Ordinal)) return $"<p>{ShortcodeHtml.Encoded(url)}</p>";
        if (name is "spacer" or "core/spacer" or "footnotes" or "core/footnotes" or "more" or "nextpage") return "";
        state.Journal.Lose(at, ProseLossKind.Dynamic, $"A block that the old site filled itself ({name}) was left out", block.Value);
        return "";
    }

    private static (string? Url, int? Number) ValuesOf(string values)
    {
        if (values.Length == 0) return default;
        try
        {
            using var read = JsonDocument.Parse(values);
            var root = read.RootElement;
            return (
                root.TryGetProperty("url", out var url) && url.ValueKind == JsonValueKind.String ? url.GetString() : null,
                root.TryGetProperty("ref", out var number) && number.TryGetInt32(out var id) ? id : null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return default;
        }
    }

    [GeneratedRegex(@"^<!-- wp:(?<name>[a-z][\w/-]*)\s+(?<values>\{.*\}\s+)?/-->$", RegexOptions.Singleline)]
    private static partial Regex Alone();
}
