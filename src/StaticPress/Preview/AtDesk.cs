using System.Text;

namespace StaticPress.Preview;

/// <summary>
/// A page of the site in the frame beside the text that its author writes: in place of the script that loads it again it has one that takes
/// what the desk sends, so that nothing flickers.
/// </summary>
internal static class AtDesk
{
    /// <summary>What the frame asks for the page with.</summary>
    public const string Query = "?at-desk";

    private static readonly byte[] Script = Encoding.UTF8.GetBytes($"<script src=\"{PreviewPaths.AtDesk}\" defer></script>");

    public static Response Prepare(Response response)
    {
        if (response.File is not null || !response.Type.StartsWith("text/html", StringComparison.Ordinal)) return response;
        return response with { Bytes = AddTo(response.Bytes), Tag = "" };
    }

    private static byte[] AddTo(byte[] page)
    {
        var at = page.AsSpan().LastIndexOf("</body>"u8);
        if (at < 0) at = page.Length;
        return [.. page.AsSpan(0, at), .. Script, .. page.AsSpan(at)];
    }
}
