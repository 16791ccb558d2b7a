using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using StaticPress.Primitives;

namespace StaticPress.Rendering.Templates;

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

        var template = Template.Parse(source.Text, source.File, Parser);
        foreach (var message in template.Messages.Where(m => m.Type == ParserMessageType.Error))
            problems.Add(Problem.Error(PlaceOf(source.File, message.Span), ProblemCode.TemplateSyntax, SyntaxMessage.Of(message.Message)));
        if (template.HasErrors) return null;
        if (Nesting.Unclosed(source) is { } unclosed)
        {
            problems.Add(unclosed);
            return null;
        }

        return new ParsedTemplate(source, template.Page ?? new ScriptPage());
    }

    /// <summary>Scriban counts from 0, people from 1.</summary>
    public static Place PlaceOf(string file, SourceSpan span) => new(file, span.Start.Line + 1, span.Start.Column + 1);
}
