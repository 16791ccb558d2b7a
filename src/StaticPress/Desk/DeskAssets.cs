using StaticPress.Preview;
using StaticPress.Primitives;

namespace StaticPress.Desk;

/// <summary>The stylesheet and the scripts of the desk, carried by the program.</summary>
internal static class DeskAssets
{
    private const string Prefix = "desk/";

    private static readonly Dictionary<string, Response> All = CarriedFiles.Below(Prefix)
        .ToDictionary(name => name[Prefix.Length..], Read, StringComparer.Ordinal);

    public static Response? Find(string name) => All.GetValueOrDefault(name);

    private static Response Read(string name)
    {
        var bytes = CarriedFiles.Bytes(name);
        return new Response(200, MediaType.Of(name), bytes, EntityTag.Of(bytes));
    }
}
