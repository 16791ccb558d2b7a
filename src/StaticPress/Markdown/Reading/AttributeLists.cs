using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// <c>{#id .class key=value}</c> right behind a link, a picture, code or a heading, or alone on the line below a block. Anywhere else,
/// and with any other word in them, braces are text: news is full of <c>{sic}</c>, and programs of <c>{ … }</c>.
/// </summary>
internal static class AttributeLists
{
    public static void AddTo(Markdig.MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Insert(0, new Behind());
        pipeline.BlockParsers.Insert(0, new Below());
        foreach (var parser in pipeline.BlockParsers.OfType<IAttributesParseable>()) parser.TryParseAttributes = AtEndOfLine;
    }

    /// <summary>On a heading, or behind the name of the language of code.</summary>
    private static bool AtEndOfLine(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var text = line.AsSpan().TrimEnd();
        var at = text.LastIndexOf('{');
        if (at < 0 || !text.EndsWith('}') || IsEscaped(text, at) || AttributeList.Read(text[at..]) is not { } list) return false;
        // It may be for the link, the picture or the code before it, which are not read yet.
        if (block is HeadingBlock && at > 0 && text[at - 1] is ')' or ']' or '`' or '>') return false;
        list.Apply((MarkdownObject)block, line.Start + at);
        line.End = line.Start + at - 1;
        line.TrimEnd();
        return true;
    }

    private static bool IsEscaped(ReadOnlySpan<char> text, int at) => at > 0 && text[at - 1] == '\\';

    private sealed class Behind : InlineParser
    {
        public Behind() => OpeningCharacters = ['{'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var endsHeading = processor.Block is HeadingBlock;
            if (!endsHeading && processor.Inline is not (LinkInline { IsClosed: true } or CodeInline or AutolinkInline)) return false;
            if (AttributeList.Read(slice.AsSpan()) is not { } list) return false;
            var position = processor.GetSourcePosition(slice.Start);
            if (processor.Inline is LinkInline or CodeInline or AutolinkInline) list.Apply(processor.Inline, position);
            else if (slice.Start + list.Length > slice.End) EndHeading(processor, list, position);
            else return false;
            slice.Start += list.Length;
            return true;
        }

        private static void EndHeading(InlineProcessor processor, AttributeList list, int position)
        {
            list.Apply(processor.Block!, position);
            if (processor.Inline is LiteralInline before) before.Content.TrimEnd();
        }
    }

    private sealed class Below : BlockParser
    {
        public Below() => OpeningCharacters = ['{'];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            var line = processor.Line.AsSpan().TrimEnd();
            if (ContentsPlace.Is(line))
            {
                ContentsPlace.Mark(processor.GetCurrentContainerOpened());
                return BlockState.BreakDiscard;
            }

            if (processor.IsCodeIndent || AttributeList.Read(line) is not { } list || list.Length != line.Length) return BlockState.None;
            if (IsBelowNothing(processor.Line)) return BlockState.None;
            if (processor.GetCurrentContainerOpened().LastChild is not { } block || !MayHave(block)) return BlockState.None;
            list.Apply(block, processor.Line.Start);
            return BlockState.BreakDiscard;
        }

        private static bool MayHave(Block block) =>
            block is ParagraphBlock or HeadingBlock or ListBlock or CodeBlock or Table || (block is QuoteBlock && block is not AlertBlock);

        /// <summary>Whether the line before is empty, or there is none.</summary>
        private static bool IsBelowNothing(StringSlice line)
        {
            var before = line.Text.AsSpan(0, line.Start);
            var end = before.LastIndexOf('\n');
            if (end < 0) return true;
            before = before[..end];
            return before[(before.LastIndexOf('\n') + 1)..].Trim(" \t\r>").IsEmpty;
        }
    }
}
