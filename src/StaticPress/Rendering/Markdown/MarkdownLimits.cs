using StaticPress.Primitives;

namespace StaticPress.Rendering.Markdown;

/// <summary>What a body may cost.</summary>
internal static class MarkdownLimits
{
    public const int MaxLength = 1 << 20;

    public static Problem? Check(MarkdownSource source) => source.Text.Length > MaxLength
        ? Problem.Error(new Place(source.File), ProblemCode.MarkdownLimit, "The text is longer than a million characters.", "Split it into several posts.")
        : null;

    public static Problem TooDeep(MarkdownSource source) => Problem.Error(
        new Place(source.File), ProblemCode.MarkdownLimit, "The Markdown is nested too deeply.", "Take out levels of quotation, list or emphasis.");
}
