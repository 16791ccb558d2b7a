namespace StaticPress.Templates.Html;

/// <summary>Carries a place over a piece of a JSON file, where all that counts is whether it stands in a text.</summary>
internal static class JsonScanner
{
    public static HtmlContext Advance(HtmlContext place, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && place.IsQuoted) i++;
            else if (text[i] == '"') place = HtmlContext.Text with { State = place.IsQuoted ? HtmlState.Text : HtmlState.DoubleQuoted };
        }

        return place;
    }

    /// <exception cref="UnsafeContext">It would have quotation marks twice.</exception>
    public static Sink SinkAt(HtmlContext place) => place.IsQuoted
        ? throw new UnsafeContext("A value in JSON brings its own quotation marks.",
            "Take away those around it: \"title\": {{ post.title }}.")
        : Sink.Json;
}
