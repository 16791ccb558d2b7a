using Markdig.Extensions.Abbreviations;
using Markdig.Helpers;
using Markdig.Parsers;

namespace StaticPress.Markdown.Reading;

/// <summary><c>*[KJV]: King James Version</c>.</summary>
internal sealed class AbbreviationDefinitions : BlockParser
{
    public AbbreviationDefinitions() => OpeningCharacters = ['*'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || line.NextChar() != '[') return BlockState.None;
        if (!LinkHelper.TryParseLabel(ref line, out var label, out _) || line.CurrentChar != ':') return BlockState.None;
        line.SkipChar();
        line.Trim();
        processor.Document.AddAbbreviation(label, new Abbreviation(this) { Label = label, Text = line, Line = processor.LineIndex });
        return BlockState.BreakDiscard;
    }
}
