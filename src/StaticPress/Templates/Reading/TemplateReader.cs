using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>Text → syntax, with Scriban's complaints as problems.</summary>
internal static class TemplateReader
{
    private static readonly ParserOptions Parser = new() { ExpressionDepthLimit = 100 };

    /// <returns>One that is unreadable when the text is not a template; the problems say why.</returns>
    public static Reading<ParsedTemplate> Read(TemplateSource source)
    {
        if ((SyntaxBounds.BeyondBounds(source) ?? HabitScan.ForeignTag(source)) is { } early) return Unreadable(source, [early]);
        var template = Template.Parse(source.Text, source.File, Parser);
        if (template.HasErrors || HabitScan.EndsAsOthersDo(source))
            return Unreadable(source, HabitScan.Run(source) is { Count: > 0 } habits ? habits : Messages(template.Messages, source));
        if (SyntaxBounds.Unclosed(source) is { } unclosed) return Unreadable(source, [unclosed]);
        return new Reading<ParsedTemplate>(new ParsedTemplate(source, template.Page ?? new ScriptPage()), []);
    }

    private static Reading<ParsedTemplate> Unreadable(TemplateSource source, IReadOnlyList<Problem> problems) =>
        new(ParsedTemplate.Unreadable(source), problems);

    /// <summary>The first of each line: the others are what the parser stumbled over next.</summary>
    private static IReadOnlyList<Problem> Messages(LogMessageBag messages, TemplateSource source)
    {
        var errors = messages.Where(message => message.Type == ParserMessageType.Error).ToArray();
        if (errors.Any(message => !SyntaxMessage.IsAboutTheEnd(message.Message)))
            errors = [.. errors.Where(message => !SyntaxMessage.IsAboutTheEnd(message.Message))];
        var told = errors
            .Select(message =>
                (message.Span.Start, Place: PlaceOf(source, message.Span), Say: SyntaxMessage.Of(message.Message)))
            .OrderBy(message => message.Start.Column)
            .ThenByDescending(message => SyntaxMessage.IsUnclosedText(message.Say.Text))
            .ThenByDescending(message => message.Say.Hint.Length)
            .DistinctBy(message => message.Start.Line);
        return [.. told.Select(message =>
            Problem.Error(message.Place, SyntaxMessage.CodeOf(message.Say.Text), message.Say.Text, message.Say.Hint))];
    }

    /// <summary>Of what is missing at the end the parser knows no place: it is told where the code begins that goes on to there.</summary>
    private static Place PlaceOf(TemplateSource source, SourceSpan span)
    {
        if (span.Start.Line >= 0) return TemplateSource.PlaceOf(source.File, span);
        var before = source.Text.AsSpan(0, Math.Max(0, source.Text.LastIndexOf("{{", StringComparison.Ordinal)));
        return new Place(source.File, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
