using Markdig;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;

namespace StaticPress.Markdown;

/// <summary>
/// <c>{#id .class key=value}</c> after what it belongs to. A word alone in braces stays text: news is full of
/// <c>{sic}</c>, and the library's own extension would make it an attribute without a value.
/// </summary>
internal sealed class AttributeLists : IMarkdownExtension
{
    private readonly GenericAttributesExtension _library = new();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        _library.Setup(pipeline);
        pipeline.InlineParsers.Replace<GenericAttributesParser>(new Parser());
        foreach (var parser in pipeline.BlockParsers.OfType<IAttributesParseable>())
        {
            if (parser.TryParseAttributes is not { } parse) continue;
            parser.TryParseAttributes = (BlockProcessor processor, ref StringSlice line, Markdig.Syntax.IBlock block) =>
                line.IndexOf('{') is var at and >= 0 && Opens(line.Text.AsSpan(at, line.End + 1 - at)) && parse(processor, ref line, block);
        }
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => _library.Setup(pipeline, renderer);

    /// <param name="text">Begins at the brace.</param>
    private static bool Opens(ReadOnlySpan<char> text)
    {
        var inside = text[1..].TrimStart(' ');
        if (inside.IsEmpty) return false;
        if (inside[0] is '#' or '.') return inside.Length > 1 && !char.IsWhiteSpace(inside[1]);
        var name = 0;
        while (name < inside.Length && (char.IsAsciiLetterOrDigit(inside[name]) || inside[name] is '-' or '_' or ':')) name++;
        return name > 0 && name < inside.Length && inside[name] == '=';
    }

    private sealed class Parser : GenericAttributesParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
            Opens(slice.AsSpan()) && base.Match(processor, ref slice);
    }
}
