using System.Reflection;

namespace StaticPress.Primitives;

/// <summary>The files that the program carries, so that it needs nothing but itself; the project file names them.</summary>
internal static class CarriedFiles
{
    private static readonly Assembly Program = typeof(CarriedFiles).Assembly;

    /// <summary>With forward slashes, ordinal. A program compiled on Windows has the others in the names of its folders.</summary>
    private static readonly string[] Names =
        [.. Program.GetManifestResourceNames().Select(name => name.Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <param name="folder">With a slash at the end: <c>themes/coffee/</c>.</param>
    /// <returns>Whole names, ordinal.</returns>
    public static IEnumerable<string> Below(string folder) => Names.Where(name => name.StartsWith(folder, StringComparison.Ordinal));

    public static Stream Open(string name) =>
        Program.GetManifestResourceStream(name) ?? Program.GetManifestResourceStream(name.Replace('/', '\\'))!;

    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }
}
