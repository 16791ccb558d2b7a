using System.Buffers;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using StaticPress.Markdown.Reading;

namespace StaticPress.Markdown;

/// <summary>Which Markdown is understood.</summary>
internal static class MarkdownPipelines
{
    private static readonly SearchValues<string> Www = SearchValues.Create(["www."], StringComparison.OrdinalIgnoreCase);

    private static readonly MarkdownPipeline Plain = Build(www: false);
    private static readonly MarkdownPipeline WithWww = Build(www: true);

    /// <summary>Paragraphs, lists and code, with the texts in them unread.</summary>
    public static readonly MarkdownPipeline Blocks = Build(www: false, inTexts: false);

    /// <summary>Looking at every full stop costs more than a text without such an address should pay.</summary>
    public static MarkdownPipeline For(string text) => text.AsSpan().ContainsAny(Www) ? WithWww : Plain;

    /// <summary>CommonMark and nothing else.</summary>
    public static MarkdownPipelineBuilder CommonMark()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.InlineParsers.Replace<LinkInlineParser>(new LinkParser());
        return builder;
    }

    private static MarkdownPipeline Build(bool www, bool inTexts = true)
    {
        var builder = CommonMark()
            .UsePreciseSourceLocation()
            .UseDefinitionLists()
            .UseAlertBlocks()
            .UseCjkFriendlyEmphasis()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Marked);
        builder.Extensions.Add(new Dialect(www));
        if (!inTexts) builder.Extensions.Add(new UnreadTexts());
        return builder.Build();
    }

    /// <summary>What is read otherwise than by the library. Set up last, so that it stands before the library's own parsers.</summary>
    private sealed class Dialect(bool www) : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            var (blocks, inlines, paragraphs) = (pipeline.BlockParsers, pipeline.InlineParsers, new Paragraphs());
            blocks.Replace<ParagraphBlockParser>(paragraphs);
            blocks.Insert(0, new TableParser(paragraphs));
            blocks.Insert(0, new ComponentParser());
            blocks.Insert(0, new FootnoteDefinitions());
            blocks.Insert(0, new AbbreviationDefinitions());
            inlines.InsertBefore<LinkParser>(new FootnoteReferences());
            inlines.InsertBefore<LinkParser>(new TaskBoxes());
            inlines.InsertBefore<AutolinkInlineParser>(new AngleQuotes());
            inlines.InsertBefore<EmphasisInlineParser>(new Smileys());
            inlines.InsertBefore<EmphasisInlineParser>(new MarkedText());
            inlines.InsertBefore<EmphasisInlineParser>(new RaisedText());
            inlines.Add(new BareAddresses(www));
            AttributeLists.AddTo(pipeline);
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }

    private sealed class UnreadTexts : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Clear();

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }
}

/// <summary>
/// A box stands at the start of an item with a space behind it; the library alone takes the <c>[x]</c> of any link in a list for one.
/// </summary>
internal sealed class TaskBoxes : TaskListInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        processor.Inline is null && slice.PeekChar(3).IsSpaceOrTab() && base.Match(processor, ref slice);
}
