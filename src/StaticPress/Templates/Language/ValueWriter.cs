using System.Buffers;
using System.Buffers.Text;
using Scriban.Runtime;
using StaticPress.Primitives;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Language;

/// <summary>Writes a value so that it cannot break out of the place it stands in.</summary>
internal static class ValueWriter
{
    /// <exception cref="TemplateFault">The value cannot stand there.</exception>
    public static void Write(Sink sink, object? value, RenderContext context)
    {
        var output = context.Output8;
        switch (value)
        {
            case null when sink is not (Sink.Script or Sink.Json):
                return;
            case Markup { IsData: false } markup when sink == Sink.Json:
                DataLiteral.Write(markup.Value, output);
                return;
            case Markup markup:
                WriteMarkup(sink, markup, output);
                return;
            case int number:
                WriteNumber(number, output);
                return;
            case double number when !double.IsFinite(number):
                throw new TemplateFault(ProblemCode.TemplateFailed, "This is no number.", "Does it divide by zero?");
            case View or IScriptCustomFunction:
                throw new TemplateFault(ProblemCode.TemplateFailed, "This is a whole object, which cannot be printed.", Instead(value));
        }

        if (sink is Sink.Script or Sink.Json) DataLiteral.Write(value, output);
        else WriteText(sink, value as string ?? context.TextOf(value), output);
    }

    private static void WriteText(Sink sink, string text, Utf8Buffer output)
    {
        switch (sink)
        {
            case Sink.Url: TextEscape.WriteHtml(SafeAddress.Or(text), output); break;
            case Sink.Xml: TextEscape.WriteXml(text, output); break;
            case Sink.Style: WriteStyle(text, output); break;
            case Sink.Plain: output.Write(text); break;
            default: TextEscape.WriteHtml(text, output); break;
        }
    }

    private static void WriteMarkup(Sink sink, Markup markup, Utf8Buffer output)
    {
        switch (sink)
        {
            case Sink.Text or Sink.Json or Sink.Plain: markup.WriteTo(output); break;
            case Sink.Xml when markup.IsXml: markup.WriteTo(output); break;
            case Sink.Xml: TextEscape.WriteXml(markup.Value, output); break;
            case Sink.Attribute: TextEscape.WriteMarkup(markup.Value, output); break;
            case Sink.Url:
                TextEscape.WriteMarkup(SafeAddress.Or(System.Net.WebUtility.HtmlDecode(markup.Value)) == SafeAddress.Blocked
                ? SafeAddress.Blocked : markup.Value, output); break;
            case Sink.Style: WriteStyle(markup.Value, output); break;
            default: WriteScript(markup, output); break;
        }
    }

    private static void WriteScript(Markup markup, Utf8Buffer output)
    {
        var text = markup.Value;
        if (text.Contains("</", StringComparison.Ordinal) || text.Contains("<!--", StringComparison.Ordinal))
            throw new TemplateFault(ProblemCode.TemplateUnsafePlace, "Markup cannot stand inside <script>.",
                "Hand the value over with 'json'.");
        markup.WriteTo(output);
    }

    private static readonly SearchValues<char> StyleCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,%#_+-");

    private static void WriteStyle(string text, Utf8Buffer output)
    {
        if (text.AsSpan().ContainsAnyExcept(StyleCharacters))
            throw new TemplateFault(ProblemCode.TemplateUnsafePlace, $"'{text}' cannot stand in a style attribute.",
                "Only numbers, lengths, names and colours can; keep the rest in the style sheet.");
        output.Write(text);
    }

    private static void WriteNumber(int number, Utf8Buffer output)
    {
        const int MostDigits = 11;
        Utf8Formatter.TryFormat(number, output.GetSpan(MostDigits), out var written);
        output.Advance(written);
    }

    private static string Instead(object value) => value switch
    {
        View { Members.Count: 0 } => "There is nothing in it.",
        View view => $"Print one of its members: {string.Join(", ", view.Members.Take(5))}{(view.Members.Count > 5 ? " …" : "")}.",
        _ => "Call the function with its arguments.",
    };
}
