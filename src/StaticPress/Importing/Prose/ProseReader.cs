using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticPress.Importing.Prose;

/// <summary>Makes Markdown that a person would be glad to edit of the text that another program kept.</summary>
internal static class ProseReader
{
    /// <summary>The content of a post or page: of the block editor, or of the classic one, whose paragraphs are empty lines.</summary>
    public static ProseResult FromWordPress(string content, ProseSource source)
    {
        var journal = Begin(content, source);
        var text = BlockComments.Expand(MembersOnly.Without(journal.Text, journal), journal);
        text = new Shortcodes(journal).Expand(text);
        if (!BlockComments.AreIn(content)) text = ClassicParagraphs.Of(text);
        return Write(text, journal, InlinePlace.Paragraph);
    }

    /// <summary>HTML as it stands in a file: line ends are spaces.</summary>
    public static ProseResult FromHtml(string html, ProseSource source)
    {
        var journal = Begin(html, source);
        return Write(journal.Text, journal, InlinePlace.Paragraph);
    }

    /// <summary>What a reader wrote: Markdown without HTML and pictures, whose line ends stay.</summary>
    public static ProseResult FromComment(string content, ProseSource source)
    {
        var journal = Begin(content, source);
        return Write(ClassicParagraphs.Of(journal.Text), journal, InlinePlace.Comment);
    }

    private static ProseJournal Begin(string content, ProseSource source) =>
        new(content.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), source);

    private static ProseResult Write(MappedText text, ProseJournal journal, InlinePlace place)
    {
        journal.Text = BoundedHtml.Of(text);
        var notes = new ProseNotes(journal);
        var blocks = BlocksOf(Parse(journal.Text.Text));
        blocks.AddRange(notes.Definitions(root => MarkdownBlocks.Join(BlocksOf(root)), Parse).ToList());
        var markdown = MarkdownBlocks.Join(blocks);
        return journal.Done(markdown.Length == 0 ? "" : markdown + "\n");

        static INode Parse(string html) =>
            new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(ProseJournal.BeforeText + html).Body!;

        List<MarkdownBlock> BlocksOf(INode root) => new BlockWriter(root, place, (journal, notes)).Write(root);
    }
}
