using Markdig.Helpers;
using Markdig.Parsers;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// The mouth of <c>^_^</c>, <c>-_-</c> or <c>&gt;_&lt;</c>, two of which would be emphasis, and the hand of <c>¯\_(ツ)_/¯</c>.
/// </summary>
internal sealed class Smileys : InlineParser
{
    private const string Eyes = "^-=;<>~.@";

    public Smileys() => OpeningCharacters = ['_'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        (Eyes.Contains(slice.PeekCharExtra(-1)) ? Eyes.Contains(slice.PeekChar())
            : slice.PeekChar() == '/' && slice.PeekCharExtra(2) == '¯')
        && PlainSigns.Take(processor, ref slice, 1);
}
