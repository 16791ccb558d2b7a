using StaticPress.Hosting;

namespace StaticPress.Tests.Support;

internal static class PublishingFiles
{
    /// <summary>The workflow of a new blog that brings the program's package along.</summary>
    public static string Workflow { get; } = HostFiles.For(Host.GitHub, new ProgramOrigin.Package()).Single().Text;

    /// <summary>The workflow of a new blog that a released program made.</summary>
    public static string WorkflowOfRelease { get; } = HostFiles.For(Host.GitHub, Release).Single().Text;

    public static ProgramOrigin.Release Release => new(
        "1.2.3",
        "https://github.com/cm/press/releases/download/v1.2.3/staticpress-1.2.3-linux-x64.tar.gz",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
}
