using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown;

/// <summary>Lets each block of a text that holds Hebrew or Arabic find its own direction, whatever the page's is.</summary>
internal static class RightToLeft
{
    /// <summary>Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours, and the presentation forms.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) =>
        !System.Text.Ascii.IsValid(text) && (text.ContainsAnyInRange('\u0590', '\u08FF') || text.ContainsAnyInRange('\uFB1D', '\uFEFC'));

    /// <summary>How many letters more run from the right than from the left; less than 0 for a text that runs from the left.</summary>
    public static int Surplus(ReadOnlySpan<char> text)
    {
        var surplus = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c)) surplus += IsIn([c]) ? 1 : -1;
        }

        return surplus;
    }

    /// <summary>
    /// Whether its block was marked. There the number of a note, which stands behind a number or a full stop, would change its side.
    /// </summary>
    public static bool MayHold(Inline inline)
    {
        var outermost = inline;
        while (outermost.Parent is { } parent) outermost = parent;
        return (outermost as ContainerInline)?.ParentBlock?.TryGetAttributes()?.Properties?.Any(property => property.Key == "dir") == true;
    }

    public static void Mark(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is HeadingBlock or ParagraphBlock or QuoteBlock or ListBlock)
                block.GetAttributes().AddPropertyIfNotExist("dir", "auto");
            if (block is ContainerBlock inner) Mark(inner);
        }
    }
}
