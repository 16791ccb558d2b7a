using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// The notes of a text. They stand at its end in the order in which the text refers to them, wherever they were written: the notes that
/// only other notes refer to come last.
/// </summary>
internal sealed class Footnotes : FootnoteGroup
{
    private readonly Dictionary<string, Footnote> _byLabel = new(StringComparer.OrdinalIgnoreCase);

    private Footnotes(BlockParser parser)
        : base(parser)
    {
    }

    /// <summary>Notes that nothing in the text refers to. They are not shown.</summary>
    public List<Footnote> Forgotten { get; } = [];

    public static Footnotes? Of(MarkdownDocument document) => document.GetData(typeof(Footnotes)) as Footnotes;

    public static Footnotes Of(MarkdownDocument document, BlockParser parser)
    {
        if (Of(document) is { } known) return known;
        var notes = new Footnotes(parser);
        document.SetData(typeof(Footnotes), notes);
        document.ProcessInlinesBegin += (_, _) => document.Add(notes);
        document.ProcessInlinesEnd += (_, _) => notes.PutInOrder(document);
        return notes;
    }

    public void Define(Footnote note)
    {
        Add(note);
        _byLabel.TryAdd(note.Label!, note);
    }

    public Footnote? Find(string label) => _byLabel.GetValueOrDefault(label);

    private void PutInOrder(MarkdownDocument document)
    {
        var ordered = new List<Footnote>();
        foreach (var block in document)
        {
            if (!ReferenceEquals(block, this)) NumberReferences(block, ordered);
        }

        for (var i = 0; i < ordered.Count; i++) NumberReferences(ordered[i], ordered);
        Forgotten.AddRange(this.Cast<Footnote>().Where(note => note.Order < 0));
        Clear();
        foreach (var note in ordered)
        {
            Add(note);
            AppendBackLinks(note);
        }
    }

    private static void NumberReferences(Block block, List<Footnote> ordered)
    {
        if (block is ContainerBlock container)
        {
            foreach (var inner in container) NumberReferences(inner, ordered);
        }

        if (block is not LeafBlock { Inline: { } inlines }) return;
        foreach (var link in InlineWalk.Below(inlines).OfType<FootnoteLink>())
        {
            var note = link.Footnote;
            if (note.Order < 0)
            {
                ordered.Add(note);
                note.Order = ordered.Count;
            }

            note.Links.Add(link);
            link.Index = note.Links.Count;
        }
    }

    private static void AppendBackLinks(Footnote note)
    {
        if (note.LastChild is not ParagraphBlock last)
        {
            last = new ParagraphBlock();
            note.Add(last);
        }

        last.Inline ??= new ContainerInline();
        foreach (var link in note.Links) last.Inline.AppendChild(new FootnoteLink(note) { Index = link.Index, IsBackLink = true });
    }
}
