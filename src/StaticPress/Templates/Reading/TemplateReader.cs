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

    /// <returns>Null when the text is not a template; the problems say why.</returns>
    public static ParsedTemplate? Read(TemplateSource source, List<Problem> problems)
    {
        if (Nesting.TooDeep(source) is { } tooDeep)
        {
            problems.Add(tooDeep);
            return null;
        }

        if (HabitScan.ForeignTag(source) is { } foreign)
        {
            problems.Add(foreign);
            return null;
        }

        var template = Template.Parse(source.Text, source.File, Parser);
        if (template.HasErrors || HabitScan.EndsAsOthersDo(source))
        {
            var habits = HabitScan.Run(source);
            problems.AddRange(habits);
            if (habits.Count == 0) AddMessages(template.Messages, source, problems);
            return null;
        }

        if (Nesting.Unclosed(source) is { } unclosed)
        {
            problems.Add(unclosed);
            return null;
        }

        return new ParsedTemplate(source, template.Page ?? new ScriptPage());
    }

    /// <summary>The first of each line: the others are what the parser stumbled over next.</summary>
    private static void AddMessages(LogMessageBag messages, TemplateSource source, List<Problem> problems)
    {
        var errors = messages.Where(message => message.Type == ParserMessageType.Error).ToArray();
        if (errors.Any(message => !SyntaxMessage.IsAboutTheEnd(message.Message)))
            errors = [.. errors.Where(message => !SyntaxMessage.IsAboutTheEnd(message.Message))];
        var told = errors
            .Select(message =>
                (message.Span.Start, Place: TemplateSource.PlaceOf(source.File, message.Span), Say: SyntaxMessage.Of(message.Message)))
            .OrderBy(message => message.Start.Column)
            .ThenByDescending(message => SyntaxMessage.IsUnclosedText(message.Say.Text))
            .ThenByDescending(message => message.Say.Hint.Length)
            .DistinctBy(message => message.Start.Line);
        foreach (var (_, place, (text, hint)) in told) problems.Add(Problem.Error(place, SyntaxMessage.CodeOf(text), text, hint));
    }
}
