using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>What <c>{% if … %}</c> asks of the settings and of the head of a text; what a theme works out is not known.</summary>
internal static partial class LiquidConditions
{
    /// <returns>Null where that cannot be told.</returns>
    public static bool? Holds(string words, MarkSource source)
    {
        if (Asked().Match(words.Trim()) is not { Success: true } asked) return null;
        var value = source.Value(asked.Groups["name"].Value) ?? "";
        return asked.Groups["sign"].Value switch
        {
            "==" => value == asked.Groups["said"].Value,
            "!=" => value != asked.Groups["said"].Value,
            _ => value.Length > 0 && value != "false",
        };
    }

    [GeneratedRegex(@"^(?<name>(?:site|page|post)\.[\w.-]+)(?:\s*(?<sign>==|!=)\s*[""'](?<said>[^""']*)[""'])?$")]
    private static partial Regex Asked();
}
