namespace StaticPress.Checking;

/// <summary>The addresses in <c>url(…)</c>.</summary>
internal static class CssReferences
{
    public static IEnumerable<string> Of(string css)
    {
        for (var at = css.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = css.IndexOf("url(", at,
            StringComparison.OrdinalIgnoreCase))
        {
            at += "url(".Length;
            var end = css.IndexOf(')', at);
            if (end < 0) yield break;
            var address = css[at..end].Trim().Trim('"', '\'');
            if (address.Length > 0) yield return address;
        }
    }
}
