namespace StaticPress.Locale;

/// <summary>English is built in; a site in another language gives its twelve names in site.yml.</summary>
internal static class MonthNames
{
    public static readonly IReadOnlyList<string> English =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];
}
