using System.Globalization;
using AngleSharp.Dom;

namespace StaticPress.Importing.Prose;

/// <summary>The notes of a text, in the order in which it refers to them.</summary>
internal sealed class ProseNotes(ProseJournal journal)
{
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly List<Note> _notes = [];

    private sealed record Note(string Label, INode? Content, string Html);

    /// <summary>A note whose words stand in the middle of the text.</summary>
    public string Reference(IElement note)
    {
        var label = NextLabel();
        _notes.Add(new(label, note, ""));
        return $"[^{label}]";
    }

    /// <returns>Null for a note that the text has not.</returns>
    public string? Reference(string id)
    {
        if (!journal.Source.Notes.TryGetValue(id, out var html)) return null;
        if (!_labels.TryGetValue(id, out var label))
        {
            _labels.Add(id, label = NextLabel());
            _notes.Add(new(label, null, html));
        }

        return $"[^{label}]";
    }

    /// <param name="write">Makes Markdown of the content of an element.</param>
    public IEnumerable<MarkdownBlock> Definitions(Func<INode, string> write, Func<string, INode> parse)
    {
        // A note may hold a reference to another.
        for (var i = 0; i < _notes.Count; i++)
        {
            var note = _notes[i];
            var text = write(note.Content ?? parse(note.Html));
            yield return new(MarkdownBlockKind.Other, MarkdownBlocks.Indent(text, $"[^{note.Label}]: ", "    "));
        }
    }

    private string NextLabel() => (_notes.Count + 1).ToString(CultureInfo.InvariantCulture);
}
