using Markdig.Parsers;

namespace StaticPress.Rendering.Markdown;

internal static class SummaryReader
{
    public static string Read(string text, BodySurvey survey)
    {
        return BodySurvey.Of(MarkdownParser.Parse(text, MarkdownPipelines.For(text)), survey).Summary;
    }
}
