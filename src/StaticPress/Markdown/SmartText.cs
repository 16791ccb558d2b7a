using Markdig.Extensions.SmartyPants;

namespace StaticPress.Markdown;

/// <summary>Quotation marks, dashes and dots as printers set them: characters and not entities, so that feeds can carry them too.</summary>
internal static class SmartText
{
    public static SmartyPantOptions Options { get; } = CreateOptions();

    public static string Of(SmartyPantType type) => type switch
    {
        SmartyPantType.LeftQuote => "‘",
        SmartyPantType.RightQuote => "’",
        SmartyPantType.LeftDoubleQuote => "“",
        SmartyPantType.RightDoubleQuote => "”",
        SmartyPantType.LeftAngleQuote => "«",
        SmartyPantType.RightAngleQuote => "»",
        SmartyPantType.Ellipsis => "…",
        SmartyPantType.Dash2 => "–",
        SmartyPantType.Dash3 => "—",
        SmartyPantType.DoubleQuote => "\"",
        _ => "'",
    };

    private static SmartyPantOptions CreateOptions()
    {
        var options = new SmartyPantOptions();
        foreach (var type in options.Mapping.Keys.ToArray())
        {
            options.Mapping[type] = type == SmartyPantType.DoubleQuote ? "&quot;" : Of(type);
        }

        return options;
    }
}
