using StaticPress.Hosting;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Hosting;

/// <summary>Where a host gets the program from.</summary>
public sealed class Programs
{
    private const string Sum = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    [Fact]
    public void The_checksums_beside_a_released_program_name_the_one_that_hosts_run()
    {
        using var folder = new TemporaryFolder();
        folder.Write(ProgramOrigin.Checksums, $"{new string('a', 64)}  win-x64/staticpress.exe\n{Sum}  linux-x64/staticpress\n");

        var release = ProgramOrigin.Of("https://github.com/cm/press/", "1.2.3", folder.At(ProgramOrigin.Checksums));

        Assert.Equal(new ProgramOrigin.Release("1.2.3", "https://github.com/cm/press/releases/download/v1.2.3/staticpress-1.2.3-linux-x64.tar.gz", Sum), release);
    }

    [Theory]
    [InlineData("")]
    [InlineData("9f86  linux-x64/staticpress\n")]
    [InlineData("$(rm -rf /)bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb  linux-x64/staticpress\n")]
    public void What_is_no_checksum_is_no_release(string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write(ProgramOrigin.Checksums, text);

        Assert.Null(ProgramOrigin.Of("https://github.com/cm/press", "1.2.3", folder.At(ProgramOrigin.Checksums)));
        Assert.Null(ProgramOrigin.Of("https://github.com/cm/press", "1.2.3", folder.At("nowhere")));
    }

    [Fact]
    public void A_program_built_from_source_has_its_package_brought_along() =>
        Assert.IsType<ProgramOrigin.Package>(ProgramOrigin.OfThis(AppContext.BaseDirectory));
}
