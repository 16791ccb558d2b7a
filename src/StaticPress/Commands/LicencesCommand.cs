using System.CommandLine;
using System.IO.Compression;
using System.Reflection;

namespace StaticPress.Commands;

/// <summary><c>staticpress licences</c>: whose work is in the program, and under which terms.</summary>
internal static class LicencesCommand
{
    private const string First = "notices/notices.txt";

    public static Command Create(Edge edge)
    {
        var command = new Command("licences", "Print whose work the program contains, and the licences of it.");
        command.Aliases.Add("licenses");
        command.SetAction(_ =>
        {
            foreach (var line in Text().Split('\n')) edge.Terminal.Line(line.TrimEnd('\r'));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The list, and behind it the full texts that it names.</summary>
    public static string Text()
    {
        var program = Assembly.GetExecutingAssembly();
        var texts = program.GetManifestResourceNames()
            .Where(name => name.StartsWith("notices/", StringComparison.Ordinal) && name != First);
        return string.Join("\n\n", texts.Order(StringComparer.Ordinal).Prepend(First).Select(Read));

        string Read(string name)
        {
            using var packed = new GZipStream(program.GetManifestResourceStream(name)!, CompressionMode.Decompress);
            using var reader = new StreamReader(packed);
            return reader.ReadToEnd().Trim();
        }
    }
}
