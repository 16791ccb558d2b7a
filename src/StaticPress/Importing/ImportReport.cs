using System.Globalization;
using System.Text;
using StaticPress.Primitives;

namespace StaticPress.Importing;

/// <summary>What an import did, as a page to read. The same import writes the same bytes.</summary>
/// <param name="From">What was read: the names of files, or an address.</param>
/// <param name="Notes">In any order.</param>
internal sealed record ImportReport(string From, IReadOnlyList<ImportTally> Tallies, IReadOnlyList<ImportNote> Notes)
{
    /// <summary>Beside <c>content/</c>, and never published.</summary>
    public const string File = "import-report.md";

    /// <summary>Of a snippet, in UTF-16 units.</summary>
    private const int MostOfSnippet = 200;

    private static readonly (NoteKind Kind, string Heading, string Meaning)[] Parts =
    [
        (NoteKind.ToDo, "What is left to do", ""),
        (NoteKind.Lost, "Lost", "Readers of the old site saw this, and readers of the new one do not."),
        (NoteKind.Changed, "In another form", "All that was to be read is there, but not as it was."),
        (NoteKind.Kept, "Your own files", "They stay as they are."),
        (NoteKind.LeftOut, "Left out", "It was not public, or it is no text of a blog."),
    ];

    /// <summary>How many things were lost.</summary>
    public int Losses => Notes.Count(note => note.Kind == NoteKind.Lost);

    public string Text()
    {
        var text = new StringBuilder("# What the import did\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Read: {Inline(From)}\n\n");
        text.Append("| What | On the old site | Here | Why not all |\n| :--- | ---: | ---: | :--- |\n");
        foreach (var tally in Tallies)
            text.Append(CultureInfo.InvariantCulture, $"| {tally.What} | {tally.Found:N0} | {tally.Carried:N0} | {tally.Why} |\n");
        foreach (var (kind, heading, meaning) in Parts) Append(text, kind, heading, meaning);
        return text.ToString();
    }

    private void Append(StringBuilder text, NoteKind kind, string heading, string meaning)
    {
        var notes = Notes.Where(note => note.Kind == kind).Distinct().OrderBy(note => note.Place)
            .ThenBy(note => note.Text, StringComparer.Ordinal).ThenBy(note => note.Snippet, StringComparer.Ordinal).ToArray();
        if (notes.Length == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"\n## {heading} ({notes.Length:N0})\n\n");
        if (meaning.Length > 0) text.Append(meaning).Append("\n\n");
        foreach (var note in notes)
        {
            text.Append("- ");
            if (note.Place.File.Length > 0) text.Append(CultureInfo.InvariantCulture, $"{Inline(Where(note.Place))}: ");
            text.Append(PrintedText.Of(note.Text)).Append('\n');
            if (note.Snippet.Length > 0) text.Append(CultureInfo.InvariantCulture, $"  {Inline(Short(note.Snippet))}\n");
        }
    }

    private static string Where(Place place) =>
        place.Line == 0 ? place.File : string.Create(CultureInfo.InvariantCulture, $"{place.File}, line {place.Line}");

    private static string Short(string snippet)
    {
        var line = string.Join(' ', snippet.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MostOfSnippet ? line : line[..MostOfSnippet] + "…";
    }

    /// <summary>Between as many backticks as it takes: what anybody wrote is never Markdown or HTML here.</summary>
    private static string Inline(string code)
    {
        var shown = PrintedText.Of(code);
        if (!shown.Contains('`')) return $"`{shown}`";
        var fence = "``";
        while (shown.Contains(fence, StringComparison.Ordinal)) fence += "`";
        return $"{fence} {shown} {fence}";
    }
}
