using StaticPress.Primitives;

namespace StaticPress.Preview;

/// <summary>The scripts and the stylesheet of the preview, carried by the program.</summary>
internal static class PreviewAssets
{
    public static Response Script { get; } = Read("reload.js", "text/javascript; charset=utf-8");

    public static Response SharedEvents { get; } = Read("events.js", "text/javascript; charset=utf-8");

    public static Response AtDesk { get; } = Read("at-desk.js", "text/javascript; charset=utf-8");

    public static Response Style { get; } = Read("preview.css", "text/css; charset=utf-8");

    private static Response Read(string name, string type)
    {
        var bytes = CarriedFiles.Bytes("preview/" + name);
        return new Response(200, type, bytes, EntityTag.Of(bytes));
    }
}
