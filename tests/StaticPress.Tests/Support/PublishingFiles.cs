using System.IO.Compression;
using StaticPress.Config;
using StaticPress.Hosting;

namespace StaticPress.Tests.Support;

internal static class PublishingFiles
{
    public const string Package = ".tools/staticpress.0.1.0.nupkg";

    /// <summary>As much of a tool's package as tells it from other files.</summary>
    public static TemporaryFolder LayPackage(this TemporaryFolder folder, string id = "staticpress", string path = Package)
    {
        folder.Write(path, "");
        using var package = new ZipArchive(File.Create(folder.At(path)), ZipArchiveMode.Create);
        Part($"{id}.nuspec", $"<package><metadata><id>{id}</id><version>0.1.0</version></metadata></package>");
        Part("tools/net10.0/any/DotnetToolSettings.xml", "<DotNetCliTool/>");
        return folder;

        void Part(string name, string text)
        {
            using var writer = new StreamWriter(package.CreateEntry(name).Open());
            writer.Write(text);
        }
    }

    /// <summary>The workflow of a new blog that brings the program's package along.</summary>
    public static string Workflow { get; } = HostFiles.For(Host.GitHub, new ProgramOrigin.Package()).Single().Text;

    /// <summary>The workflow of a new blog that a released program made.</summary>
    public static string WorkflowOfRelease { get; } = HostFiles.For(Host.GitHub, Release).Single().Text;

    public static ProgramOrigin.Release Release => new(
        "1.2.3",
        "https://github.com/cm/press/releases/download/v1.2.3/staticpress-1.2.3-linux-x64.tar.gz",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
}
