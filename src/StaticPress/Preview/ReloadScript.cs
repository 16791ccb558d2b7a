using System.Globalization;
using System.Text;

namespace StaticPress.Preview;

/// <summary>
/// Puts the one thing into a page that only the preview adds. It is a file of its own, because pages allow no inline scripts.
/// </summary>
internal static class ReloadScript
{
    /// <param name="page">As a build would write it.</param>
    /// <param name="tag">The state of the page, for the script to compare with.</param>
    /// <param name="warnings">How many this page has; null for the preview's own pages, which need no sign that leads to them.</param>
    public static byte[] AddTo(byte[] page, string tag, int? warnings = null)
    {
        var sign = warnings is { } number ? string.Create(CultureInfo.InvariantCulture, $" data-warnings=\"{number}\"") : "";
        var script = Encoding.UTF8.GetBytes($"<script src=\"{PreviewPaths.Script}\" data-page=\"{tag.Trim('"')}\"{sign} defer></script>");
        var at = page.AsSpan().LastIndexOf("</body>"u8);
        if (at < 0) at = page.Length;
        return [.. page.AsSpan(0, at), .. script, .. page.AsSpan(at)];
    }
}
