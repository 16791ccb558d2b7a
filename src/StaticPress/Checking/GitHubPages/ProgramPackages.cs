using System.IO.Compression;
using System.Text.RegularExpressions;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Checking.GitHubPages;

/// <summary>The program's packages in a folder of the repository, from which a workflow or script installs it.</summary>
internal sealed partial record ProgramPackages(string Folder, IReadOnlyList<string> Files)
{
    /// <param name="script">Of a step or a file.</param>
    public static IEnumerable<ProgramPackages> Of(string script, string top) => InstallFromFolder().Matches(script)
        .Select(match => match.Groups["folder"].Value).Distinct(StringComparer.Ordinal)
        .Select(folder => new ProgramPackages(folder, [.. FilesIn(Path.Join(top, folder))
            .Select(path => $"{folder}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal)]));

    /// <param name="by">What installs it.</param>
    /// <returns>Why that would fail, if it would.</returns>
    public IEnumerable<Problem> Check(string by, string top)
    {
        if (Files.Count == 0)
        {
            yield return Told(new Place(by), $"This installs the program from the folder '{Folder}', and no package staticpress.*.nupkg is "
                + "there: the publication would fail.");
            yield break;
        }

        var ids = new List<string>();
        foreach (var file in Files)
        {
            if (IdOf(Path.Join(top, file)) is { } id) ids.Add(id);
            else yield return Told(new Place(file), "This is no package: it cannot be read as one, and the publication would fail.");
        }

        // Of several, one names what fits a machine, and is nothing without it.
        if (ids.Count > 0 && !ids.Exists(id => id.Equals("staticpress", StringComparison.OrdinalIgnoreCase)))
            yield return Told(new Place(Files[0]), $"This is the package '{ids[0]}', and the one that is installed is called 'staticpress'.");
    }

    private static string[] FilesIn(string folder) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, "staticpress*.nupkg") : [];

    private Problem Told(Place place, string text) => Problem.Error(place, ProblemCode.ProgramMissing, text,
        $"Make it from StaticPress' source with 'dotnet pack src/StaticPress -o {Folder}', put it there and commit it.");

    /// <returns>Null for what is no package of a tool.</returns>
    private static string? IdOf(string path)
    {
        // Longer than any description of a package.
        const long MostBytes = 1 << 20;
        if (!UnixFile.IsRegular(path)) return null;
        try
        {
            using var package = ZipFile.OpenRead(path);
            var parts = package.Entries.Where(entry => entry.Length < MostBytes).ToArray();
            if (!Array.Exists(parts, entry => entry.Name == "DotnetToolSettings.xml")) return null;
            var described = Array.Find(parts, entry => entry.FullName.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase));
            if (described is null) return null;
            using var reader = new StreamReader(described.Open());
            return Id().Match(reader.ReadToEnd()) is { Success: true } id ? id.Groups[1].Value : null;
        }
        catch (Exception refused) when (refused is InvalidDataException || DiskFailure.Is(refused))
        {
            return null;
        }
    }

    [GeneratedRegex(@"<id>\s*([\w.-]+)\s*</id>")]
    private static partial Regex Id();

    [GeneratedRegex("""dotnet tool install[^\n]*--(?:add-)?source\s+["']?(?!https?:)(?:\$\{?(?:GITHUB_WORKSPACE|PWD)\}?/|\./)?(?<folder>[\w./-]+)""")]
    private static partial Regex InstallFromFolder();
}
