using System.Reflection;
using StaticPress.Preview;
using StaticPress.Primitives;

namespace StaticPress.Desk;

/// <summary>The stylesheet and the scripts of the desk, carried by the program.</summary>
internal static class DeskAssets
{
    private const string Prefix = "desk/";

    private static readonly Assembly Program = typeof(DeskAssets).Assembly;

    private static readonly Dictionary<string, Response> All = Program.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(name => name[Prefix.Length..], Read, StringComparer.Ordinal);

    public static Response? Find(string name) => All.GetValueOrDefault(name);

    private static Response Read(string name)
    {
        using var stream = Program.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Response(200, MediaType.Of(name), bytes, EntityTag.Of(bytes));
    }
}
