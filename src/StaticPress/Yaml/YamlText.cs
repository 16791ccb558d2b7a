using StaticPress.Primitives;

namespace StaticPress.Yaml;

/// <summary>Reads a YAML mapping: a plain one by the quick reader, any other by YamlDotNet.</summary>
internal static class YamlText
{
    /// <param name="text">The YAML without its <c>---</c> lines.</param>
    /// <param name="start">The file and the line at which the text starts.</param>
    public static Reading<YamlMap> Read(ReadOnlySpan<char> text, Place start)
    {
        if (text.Length > YamlLimits.Characters) return TooLong(text, start);
        var firstLine = Math.Max(start.Line, 1);
        return PlainYaml.TryRead(text, firstLine) is { } map
            ? new Reading<YamlMap>(map, [])
            : FullYaml.Read(text.ToString(), start with { Line = firstLine });
    }

    /// <summary>As the programs of others read it, with anchors and aliases.</summary>
    public static Reading<YamlMap> ReadForeign(string text, Place start) =>
        text.Length <= YamlLimits.Characters && PlainYaml.TryRead(text, start.Line) is { } map
            ? new Reading<YamlMap>(map, [])
            : FullYaml.ReadForeign(text, start);

    /// <summary>More than is read of any head.</summary>
    public static Reading<YamlMap> TooLong(ReadOnlySpan<char> text, Place start) => new(YamlMap.Empty, [Problem.Error(
        start,
        ProblemCode.YamlLimit,
        $"This YAML is {text.Length:N0} characters long; at most {YamlLimits.Characters:N0} are read.",
        "Move the text into the body or split the file.")]);
}
