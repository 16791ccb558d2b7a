using StaticPress.Primitives;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Language;

/// <summary>Runs a piece of template into a buffer of its own.</summary>
internal static class Capture
{
    private const int Small = 4 * 1024;

    public static Markup Run(RenderContext context, Action piece, bool isXml)
    {
        var outer = context.Output8;
        using var inner = new Utf8Buffer(Small) { Limit = Limits.PageBytes };
        context.Output8 = inner;
        try
        {
            piece();
        }
        finally
        {
            context.Output8 = outer;
        }

        return Markup.FromUtf8(inner.WrittenSpan.ToArray(), isXml);
    }
}
