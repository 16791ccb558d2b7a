using StaticPress.Tests.Support;

namespace StaticPress.Tests.Scripts;

public sealed class LittleMemory
{
    /// <summary>As hosts of web space bound it. The runtime of a program that is not native takes more for itself.</summary>
    [SkippableFact]
    public void Three_hundred_megabytes_of_address_space_are_enough_for_a_blog()
    {
        Skip.IfNot(StaticPressProcess.IsNamed && OperatingSystem.IsLinux(), "Only the native program starts in so little.");
        using var folder = new TemporaryFolder();
        new TestSite().Config("title: Show").Post("2021-08-26-a", "title: A").WriteTo(folder);
        for (var run = 0; run < 30; run++)
        {
            Shell.Run("ulimit -v 300000; \"$STATICPRESS\" build --source \"$1\"", folder.FullPath);
        }
    }
}
