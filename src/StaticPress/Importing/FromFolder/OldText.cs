using System.Text.RegularExpressions;
using StaticPress.Content;
using StaticPress.Importing.Dialects;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>A text of the old blog as it lies there.</summary>
/// <param name="Head">With the words that folders and settings say for all that lie in them.</param>
/// <param name="BodyLine">1-based, on which the body begins.</param>
internal sealed partial record OldText(SourceFile File, YamlMap Head, string Body, int BodyLine)
{
    /// <summary>No author has written as much; a build would take minutes over it.</summary>
    private const int MostBytes = 16 << 20;

    public IReadOnlyList<ImportNote> Notes { get; init; } = [];

    /// <summary>Whether there is a head at all: without one some programs publish a file as it is.</summary>
    public bool HasHead { get; init; }

    public bool IsHtml => Ending is ".html" or ".htm" or ".njk" or ".liquid";

    public string Ending => Path.GetExtension(File.Path).ToLowerInvariant();

    public static bool MayBe(string path) =>
        MarkdownFile.Is(path) || Path.GetExtension(path).ToLowerInvariant() is ".mdx" or ".html" or ".htm";

    /// <summary>Text in markup that is read nowhere here.</summary>
    public static bool IsForeign(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".rst" or ".adoc" or ".asciidoc" or ".org" or ".textile" or ".ipynb";

    /// <param name="mayBeLower">Whether empty lines may stand above the head.</param>
    public static OldText Read(SourceFile file, FrontDefaults defaults, bool mayBeLower = false)
    {
        if (file.Length > MostBytes)
        {
            return new OldText(file, YamlMap.Empty, "", 1)
            {
                Notes = [ImportNote.Lost(new Place(file.Path), "This file is too large for a text and was left out; make several of it.")],
            };
        }

        var bytes = file.ReadAll();
        if (StrictUtf8.FirstBadByte(bytes) >= 0)
        {
            return new OldText(file, YamlMap.Empty, "", 1)
            {
                Notes = [ImportNote.Lost(StrictUtf8.NotUtf8(file.Path, bytes).Place,
                    "This file is not UTF-8 and was left out; save it as UTF-8 and import again.")],
            };
        }

        var above = mayBeLower ? Above(bytes) : 0;
        var linesAbove = bytes.AsSpan(0, above).Count((byte)'\n');
        var block = FrontMatterBlock.Read(new MemoryFile(file.Path, above == 0 ? bytes : bytes.AsSpan(above).ToArray()));
        block = block with
        {
            Line = block.Line + linesAbove,
            BodyLine = block.BodyLine + linesAbove,
            BodyOffset = block.BodyOffset + above,
        };
        if (block.Text is null && OtherForm(StrictUtf8.Decode(bytes), file.Path, block) is var (said, head))
        {
            return new OldText(file, defaults.Below(said, file.Path), StrictUtf8.Decode(bytes)[head.Length..],
                head.AsSpan().Count('\n') + 1)
            { HasHead = true };
        }

        if (block.Text is null && block.Problem is { Code: ProblemCode.FrontMatterNotClosed or ProblemCode.YamlLimit } open)
            return new OldText(file, YamlMap.Empty, "", 1) { Notes = [ImportNote.Lost(open.Place, $"{open.Text} It was left out.")] };
        var reading = HeadOf(block, file.Path);
        var notes = new List<ImportNote>();
        var settings = block.Text is null ? YamlMap.Empty : reading.Value;
        if (block.Text is not null && reading.Problems is [var mistake, ..])
        {
            settings = YamlText.ReadForeign(Mended(block.Text), new Place(file.Path, block.Line, 1)) is { Problems.Count: 0 } mended
                ? mended.Value
                : ReadApart(block.Text, new Place(file.Path, block.Line, 1));
            notes.Add(ImportNote.Changed(mistake.Place, $"The head is no good YAML and was read as far as it can be: {mistake.Text}"));
        }

        return new OldText(file, defaults.Below(settings, file.Path),
            StrictUtf8.Decode(bytes.AsSpan(Math.Min(block.BodyOffset, bytes.Length))), block.BodyLine)
        {
            HasHead = block.Text is not null,
            Notes = notes,
        };
    }

    /// <returns>What a head says that is none to this program, and the whole of it, with what closes it.</returns>
    private static (YamlMap Said, string Head)? OtherForm(string text, string path, FrontMatterBlock block)
    {
        if (OtherHead().Match(text) is { Success: true } other
            && (other.Groups["program"].Success || block.Problem is { Code: ProblemCode.FrontMatterNotClosed }))
        {
            var written = other.Groups["head"].Value;
            return (other.Groups["program"].Success ? ScriptLiterals.Read(written)
                : YamlText.ReadForeign(written, new Place(path, 2, 1)).Value, other.Value);
        }

        return path.Contains("_posts/", StringComparison.Ordinal) && OpenHead().Match(text) is { Success: true } open
            ? (YamlText.ReadForeign(open.Groups["head"].Value, new Place(path, 1, 1)).Value, open.Value) : null;
    }

    public static Reading<YamlMap> HeadOf(FrontMatterBlock block, string path) =>
        block is { Text: { } yaml, Form: FrontMatterForm.Yaml or FrontMatterForm.Closed }
            ? YamlText.ReadForeign(yaml, new Place(path, block.Line, 1))
            : block.Settings(path);

    /// <returns>How many bytes of empty lines stand above the first line.</returns>
    private static int Above(ReadOnlySpan<byte> bytes)
    {
        var text = StrictUtf8.WithoutMark(bytes);
        var first = text.Length - text.TrimStart(" \t\r\n"u8).Length;
        return first == 0 || text[..first].LastIndexOf((byte)'\n') + 1 != first ? 0 : bytes.Length - text.Length + first;
    }

    /// <summary>Any of these keys, in capitals or not; hyphens and underscores are one.</summary>
    public YamlNode? Node(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            foreach (var entry in Head.Entries)
            {
                if (entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase) && entry.Value is not YamlScalar { Text: null })
                    return entry.Value;
            }
        }

        return null;
    }

    public string Word(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Node(key) is YamlScalar { Text: { } text }) return text.Trim();
        }

        return "";
    }

    public bool? Flag(string key) => Word(key).ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "1" => true,
        "false" or "no" or "off" or "0" => false,
        _ => null,
    };

    /// <summary>Each setting for itself, so that one that cannot be read costs no other its quotation marks, lists and groups.</summary>
    private static YamlMap ReadApart(string yaml, Place start)
    {
        var entries = new List<YamlEntry>();
        var rows = yaml.ReplaceLineEndings("\n").Split('\n');
        for (int from = 0, to; from < rows.Length; from = to)
        {
            for (to = from + 1; to < rows.Length && rows[to] is "" or [' ' or '\t' or '-' or '#', ..];) to++;
            var (text, line) = (string.Join('\n', rows[from..to]), start.Line + from);
            var reading = YamlText.ReadForeign(text, start with { Line = line });
            entries.AddRange((reading.Problems.Count == 0 ? reading.Value : HeadLines.Read(text, line)).Entries);
        }

        return new YamlMap(entries, start.Line, 1);
    }

    /// <summary>The commonest mistakes: a colon or a quotation mark in a value that stands without any, and tabs.</summary>
    private static string Mended(string yaml) =>
        string.Join('\n', yaml.ReplaceLineEndings("\n").Replace("\t", "  ", StringComparison.Ordinal).Split('\n')
        .Select(line => Value().Match(line) is { Success: true } found && NeedsQuotes(found.Groups["value"].Value)
            ? $"{found.Groups["key"].Value}{YamlSpelling.Quoted(found.Groups["value"].Value.Trim().Trim('"')).Written}" : line));

    private static bool NeedsQuotes(string value) =>
        value[0] is not ('\'' or '[' or '{' or '|' or '>' or '&' or '*')
            && (value.Contains(": ", StringComparison.Ordinal) || value[0] is '@' or '`' or '%'
                || (value[0] == '"' && Closed().IsMatch(value) is false));

    /// <summary>Hexo reads a head that nothing opens, and that only <c>---</c> closes.</summary>
    [GeneratedRegex(@"\A\uFEFF?(?<head>(?:(?:title|date|tags|categories|layout|updated|comments|permalink|author|toc|description)[ \t]*:[^\n]*\n(?:[ \t-][^\n-][^\n]*\n)*)+)---[ \t]*\r?(?:\n|\z)")]
    private static partial Regex OpenHead();

    /// <summary>Jekyll closes a head by <c>...</c> too, and Eleventy reads one that is JavaScript.</summary>
    [GeneratedRegex(@"\A\uFEFF?---[ \t]*(?<program>js|javascript|json)?[ \t]*\r?\n(?<head>.*?)\n(?:---|\.\.\.)[ \t]*\r?(?:\n|\z)", RegexOptions.Singleline)]
    private static partial Regex OtherHead();

    [GeneratedRegex(@"^(?<key>[\w-]+:\s+)(?<value>\S.*)$")]
    private static partial Regex Value();

    [GeneratedRegex(@"^""(?:[^""\\]|\\.)*""\s*(?:#.*)?$")]
    private static partial Regex Closed();
}
