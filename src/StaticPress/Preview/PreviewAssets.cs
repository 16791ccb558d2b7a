using System.Reflection;

namespace StaticPress.Preview;

/// <summary>The scripts and the stylesheet of the preview, carried by the program.</summary>
internal static class PreviewAssets
{
    private static readonly Assembly Program = typeof(PreviewAssets).Assembly;

    public static Response Script { get; } = Read("reload.js", "text/javascript; charset=utf-8");

    public static Response SharedEvents { get; } = Read("events.js", "text/javascript; charset=utf-8");

    public static Response AtDesk { get; } = Read("at-desk.js", "text/javascript; charset=utf-8");

    public static Response Style { get; } = Read("preview.css", "text/css; charset=utf-8");

    private static Response Read(string name, string type)
    {
        using var stream = Program.GetManifestResourceStream("preview/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Response(200, type, bytes, EntityTag.Of(bytes));
    }
}
