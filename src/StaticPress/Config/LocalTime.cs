namespace StaticPress.Config;

/// <summary>A moment as the author reads it, on the site's own clock.</summary>
internal static class LocalTime
{
    /// <returns><c>26/08/2021 09:00 (Asia/Jerusalem)</c></returns>
    public static string Text(DateTimeOffset moment, SiteConfig config)
    {
        var local = config.Zone.Local(moment);
        return $"{config.DateFormat.Format(local)} {local:HH:mm} ({config.Zone.Id})";
    }
}
