using Markdig.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Html;

namespace StaticPress.Markdown;

/// <summary>Makes HTML of Markdown. Its buffers are used again for the next body, so each worker has its own.</summary>
internal sealed class MarkdownRenderer(MarkdownOptions options)
{
    private readonly BodyOutline _outline = new(options.Components);
    private readonly LeftOvers _leftOvers = new();
    private BodyWriter _writer = BodyHtml.CreateWriter(options);

    public RenderedBody Render(MarkdownSource source, MarkdownLinks links)
    {
        if (MarkdownLimits.Check(source) is { } problem) return Refused(problem);
        if (SafeParser.Parse(ControlCharacters.Shown(source.Text), options.IsSmart) is not { } document)
            return Refused(MarkdownLimits.TooDeep(source));
        try
        {
            return Write(document, source, links);
        }
        catch (ArgumentException exception) when (SafeParser.IsTooDeep(exception))
        {
            // The library's writer stopped in the middle of something and cannot be used again.
            _writer = BodyHtml.CreateWriter(options);
            return Refused(MarkdownLimits.TooDeep(source));
        }
    }

    /// <summary>The summary alone, reading no more of the body than it needs. The same as <see cref="RenderedBody.Summary"/>.</summary>
    public string SummaryOf(MarkdownSource source) =>
        MarkdownLimits.Check(source) is null ? SummaryReader.Read(ControlCharacters.Shown(source.Text), _outline, options.IsSmart) : "";

    private RenderedBody Write(MarkdownDocument document, MarkdownSource source, MarkdownLinks links)
    {
        if (source.Title.Length > 0) BodyTitles.LeaveOut(document, PrintedLine.Of(source.Title.Trim(), options.IsSmart));
        var outline = _outline.Take(document);
        if (source.Title.Length > 0) BodyTitles.Lower(outline.Headings);
        var headings = HeadingIds.Assign(outline.Headings, options.ReservedIds, GivenIds.Of(document, source.Text),
            LinkedParts.Of(document, source.Text));
        _writer.Begin(source, links, document.LineStartIndexes ?? []);
        var text = outline.Text;
        _leftOvers.Report(document, text, _writer);
        MisreadBlocks.Report(document, _writer);
        if (source.Text.Contains('{')) AttributeFilter.Apply(document, _writer);
        if (RightToLeft.IsIn(source.Text)) RightToLeft.Mark(document);
        _writer.Render(document);
        UnseenSigns.Report(source.Text, _writer.Html.Span, _writer);
        return new RenderedBody(
            Markup.FromText(ControlCharacters.Shown(_writer.Html.Span)),
            headings,
            outline.Summary,
            TextLength.Of(text),
            [.. _writer.Problems])
        {
            Text = (options.KeepsWords ? text : text[..Math.Min(text.Length, RenderedBody.Beginning)]).ToString(),
            Fragments = _writer.Fragments,
        };
    }

    private static RenderedBody Refused(Problem problem) => new(Markup.Empty, [], "", default, [problem]);
}

/// <summary>
/// A page has one heading of the first level, its title (HTML, 4.3.11). A text that comes from elsewhere often begins with its title once
/// more, or has such headings for its parts: the first is left out, and where there are others all stand a level lower.
/// </summary>
internal static class BodyTitles
{
    private const int Lowest = 6;

    /// <param name="title">As it is printed.</param>
    public static void LeaveOut(MarkdownDocument document, string title)
    {
        var first = document.FirstOrDefault(block => block is not LinkReferenceDefinitionGroup);
        if (first is HeadingBlock { Level: 1 } heading && IsTitle(heading, title)) document.Remove(heading);
    }

    public static void Lower(IReadOnlyList<TitledHeading> headings)
    {
        if (!headings.Any(heading => heading.Block.Level == 1)) return;
        foreach (var (heading, _) in headings) heading.Level = Math.Min(heading.Level + 1, Lowest);
    }

    private static bool IsTitle(HeadingBlock heading, string title) =>
        string.Equals(PlainText.Of(heading.Inline).Trim(), title, StringComparison.OrdinalIgnoreCase);
}
