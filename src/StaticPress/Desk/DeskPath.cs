namespace StaticPress.Desk;

/// <summary>The addresses of the desk.</summary>
internal static class DeskPath
{
    public const string Home = "/_desk/";

    public const string Assets = Home + "assets/";

    /// <summary>Where a phone shows that it may come in.</summary>
    public const string Pair = Home + "pair";

    /// <summary>Before the address that a picture has on the site.</summary>
    public const string Pictures = Home + "pictures";

    public static string Of(string name) => Home + name;

    /// <param name="asked">Names and values of the query.</param>
    public static string Of(string name, params ReadOnlySpan<(string Key, string Value)> asked)
    {
        var address = Home + name;
        var sign = '?';
        foreach (var (key, value) in asked)
        {
            if (value.Length == 0) continue;
            address += $"{sign}{key}={Uri.EscapeDataString(value)}";
            sign = '&';
        }

        return address;
    }
}
