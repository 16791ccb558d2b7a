using System.Globalization;
using StaticPress.Markdown.Reading;
using StaticPress.Primitives;
using StaticPress.Themes;

namespace StaticPress.Markdown;

/// <summary>Holds what stands in the line of a component to what its theme declares.</summary>
internal static class ComponentArguments
{
    /// <summary>Those of its arguments that readers read.</summary>
    public static IEnumerable<string> WordsOf(ComponentBlock block, Components components) =>
        components.Find(block.Opening.Name) is { } rule
            ? block.Opening.Arguments
                .Where(given => rule.Arguments.Any(known => known.Name == given.Name && known.Kind == ArgumentKind.Text))
                .Select(given => given.Value).OfType<string>()
            : [];

    public static IReadOnlyDictionary<string, object?> Read(BodyWriter writer, ComponentBlock block, ComponentRule rule)
    {
        var given = new Dictionary<string, GivenArgument>(StringComparer.Ordinal);
        var start = block.Span.Start;
        foreach (var argument in block.Opening.Arguments)
        {
            if (argument.IsOpen)
                Report(writer, start + argument.At, $"The value of '{argument.Name}' is never closed.",
                    "Close it with the quotation mark that it begins with.");
            if (!rule.Arguments.Any(known => known.Name == argument.Name))
            {
                ReportUnknown(writer, start + argument.At, (argument, rule));
                break; // What follows one is often more of the same words.
            }

            if (!given.TryAdd(argument.Name, argument))
                Report(writer, start + argument.At, $"'{argument.Name}' stands here twice.", "Take one out.");
        }

        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var argument in rule.Arguments)
        {
            var written = given.GetValueOrDefault(argument.Name);
            if (written is null && argument.Default is null && given.Count == block.Opening.Arguments.Count)
                Report(writer, start, $"'{rule.Name}' needs '{argument.Name}'.", $"Write :::{rule.Name} {argument.Name}=\"…\".");
            values[argument.Name] = Value(writer, argument, (written, start + (written?.At ?? 0)));
        }

        return values;
    }

    private static void ReportUnknown(BodyWriter writer, int at, (GivenArgument Argument, ComponentRule Rule) found)
    {
        var (argument, rule) = found;
        var names = rule.Arguments.Select(known => known.Name).ToArray();
        var near = Suggestion.For(argument.Name, names);
        var first = rule.Arguments.FirstOrDefault(known => known.Kind == ArgumentKind.Text);
        var hint = near.Length > 0 ? near
            : argument.Value is null && first is not null ? $"Give each word its name: {first.Name}=\"…\"."
            : names.Length == 0 ? "It takes none." : $"There are: {string.Join(", ", names)}.";
        Report(writer, at, $"'{rule.Name}' has no argument '{argument.Name}'.", hint);
    }

    private static object? Value(BodyWriter writer, ComponentArgument argument, (GivenArgument? Given, int At) written)
    {
        var (given, at) = written;
        if (given is { Value: null } && argument.Kind != ArgumentKind.Flag)
        {
            Report(writer, at, $"'{argument.Name}' has no value.", $"Write {argument.Name}=\"…\".");
            return null;
        }

        var text = given is null ? argument.Default ?? "" : given.Value ?? "true";
        if (text.Length == 0 && argument.Kind != ArgumentKind.Choice) return null;
        switch (argument.Kind)
        {
            case ArgumentKind.Number:
                if (long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)) return number;
                Report(writer, at, $"'{text}' is not a whole number.", $"Write {argument.Name}=3.");
                return null;
            case ArgumentKind.Flag:
                if (text is "true" or "false") return text == "true";
                Report(writer, at, $"'{argument.Name}' is true or false, not '{text}'.", $"Write {argument.Name} alone, or leave it out.");
                return null;
            case ArgumentKind.Choice:
                if (argument.Choices.Contains(text)) return text;
                var near = Suggestion.For(text, argument.Choices);
                Report(writer, at, $"'{text}' is not known as '{argument.Name}'.",
                    near.Length > 0 ? near : $"Known are: {string.Join(", ", argument.Choices)}.");
                return null;
            case ArgumentKind.Address:
                return writer.AddressOf(text, at);
            case ArgumentKind.Media:
                return Media(writer, text, at);
            default:
                return text;
        }
    }

    private static string? Media(BodyWriter writer, string text, int at)
    {
        if (Video.Of(text) is { } video)
        {
            Report(writer, at, $"This is a page of {video.Site} and no file to play.", "Write the address alone on its line instead.");
            return null;
        }

        var address = writer.AddressOf(text, at);
        if (address is not null) DeadHtml.ReportMedia(writer, address, at);
        return address;
    }

    private static void Report(BodyWriter writer, int at, string text, string hint) =>
        writer.Report(Problem.Error(writer.PlaceOf(at), ProblemCode.WrongComponent, text, hint));
}
