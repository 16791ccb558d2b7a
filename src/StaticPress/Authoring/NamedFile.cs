using System.Text;

namespace StaticPress.Authoring;

/// <summary>
/// A file outside the site that whoever runs the program has named: it is written where its name leads, be that a pipe or a terminal.
/// </summary>
internal static class NamedFile
{
    /// <param name="path">From the root of the disk.</param>
    /// <exception cref="IOException">The system refuses.</exception>
    public static void Write(string path, string text) => File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
}
