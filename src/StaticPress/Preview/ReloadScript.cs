using System.Text;

namespace StaticPress.Preview;

/// <summary>
/// Puts the one thing into a page that only the preview adds. It is a file of its own, because pages allow no inline scripts.
/// </summary>
internal static class ReloadScript
{
    /// <param name="page">As a build would write it.</param>
    /// <param name="tag">The state of the page, for the script to compare with.</param>
    public static byte[] AddTo(byte[] page, string tag)
    {
        var script = Encoding.UTF8.GetBytes($"<script src=\"{PreviewPaths.Script}\" data-page=\"{tag.Trim('"')}\" defer></script>");
        var at = page.AsSpan().LastIndexOf("</body>"u8);
        if (at < 0) at = page.Length;
        return [.. page.AsSpan(0, at), .. script, .. page.AsSpan(at)];
    }
}
