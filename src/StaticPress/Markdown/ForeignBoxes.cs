namespace StaticPress.Markdown;

/// <summary>What other generators write behind <c>:::</c> for a box, with the alert that comes nearest to it.</summary>
internal static class ForeignBoxes
{
    private static readonly Dictionary<string, string> Alerts = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = "NOTE",
        ["note"] = "NOTE",
        ["info"] = "NOTE",
        ["abstract"] = "NOTE",
        ["admonition"] = "NOTE",
        ["callout"] = "NOTE",
        ["seealso"] = "NOTE",
        ["tip"] = "TIP",
        ["hint"] = "TIP",
        ["success"] = "TIP",
        ["check"] = "TIP",
        ["important"] = "IMPORTANT",
        ["question"] = "IMPORTANT",
        ["warning"] = "WARNING",
        ["attention"] = "WARNING",
        ["caution"] = "CAUTION",
        ["danger"] = "CAUTION",
        ["error"] = "CAUTION",
        ["failure"] = "CAUTION",
        ["bug"] = "CAUTION",
    };

    public static bool Knows(string name) => Alerts.ContainsKey(name);

    public static string AlertFor(string name) => Alerts[name];
}
