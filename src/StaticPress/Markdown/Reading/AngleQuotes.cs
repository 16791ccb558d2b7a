using Markdig.Helpers;
using Markdig.Parsers;

namespace StaticPress.Markdown.Reading;

/// <summary>Two less-than signs, of which the second would begin a tag: <c>&lt;&lt;oui&gt;&gt;</c>.</summary>
internal sealed class AngleQuotes : InlineParser
{
    public AngleQuotes() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.PeekChar() == '<' && slice.PeekChar(2) != '<' && PlainSigns.Take(processor, ref slice, 2);
}
