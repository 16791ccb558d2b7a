using System.Reflection;
using StaticPress.Primitives;

namespace StaticPress.Hosting;

/// <summary>Where a host gets the program from that builds the blog there.</summary>
internal abstract record ProgramOrigin
{
    private ProgramOrigin()
    {
    }

    /// <summary>The repository holds the program's source, and builds it itself.</summary>
    public sealed record Source : ProgramOrigin;

    /// <summary>A package that the repository holds.</summary>
    /// <param name="Folder">From its top.</param>
    public sealed record Package(string Folder = HostFiles.Tools) : ProgramOrigin;

    /// <summary>An archive that was released, of this version and no other.</summary>
    /// <param name="Archive">Its address, for 64-bit Linux.</param>
    /// <param name="Checksum">SHA-256 of the program inside, in hexadecimal: an archive that was exchanged is refused.</param>
    public sealed record Release(string Version, string Archive, string Checksum) : ProgramOrigin;

    /// <summary>Lies beside a released program: the checksums of the programs of that release, as <c>sha256sum</c> writes them.</summary>
    public const string Checksums = "programs.sha256";

    /// <summary>What hosts run.</summary>
    private const string Machine = "linux-x64";

    /// <summary>The release that this program is of, told by the repository that it was built for and the checksums beside it.</summary>
    /// <returns>The package that the blog brings along, for a program that somebody built from source.</returns>
    public static ProgramOrigin OfThis(string programFolder)
    {
        var program = typeof(ProgramOrigin).Assembly;
        var repository = program.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(of => of.Key == "RepositoryUrl")?.Value;
        var release = repository is { Length: > 0 } ? Of(repository, ProgramVersion.Text, Path.Join(programFolder, Checksums)) : null;
        return release is null ? new Package() : release;
    }

    /// <param name="repository">Its address on GitHub.</param>
    /// <param name="checksums">The path of that file.</param>
    internal static Release? Of(string repository, string version, string checksums)
    {
        if (!File.Exists(checksums)) return null;
        var line = File.ReadLines(checksums).FirstOrDefault(line => line.EndsWith($" {Machine}/staticpress", StringComparison.Ordinal));
        if (line?.Split(' ')[0] is not { Length: 64 } checksum || !checksum.All(char.IsAsciiHexDigit)) return null;
        return new Release(version, $"{repository.TrimEnd('/')}/releases/download/v{version}/staticpress-{version}-{Machine}.tar.gz",
            checksum);
    }
}
