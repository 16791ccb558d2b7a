using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>
/// What lies below content/data/ for the theme to read: <c>content/data/team/people.yml</c> is <c>data.team.people</c>. Nothing of it is
/// published as it is.
/// </summary>
/// <param name="Root">A key for each file and folder.</param>
/// <param name="Readings">Each file as it was read, by path.</param>
internal sealed record DataFiles(YamlMap Root, IReadOnlyList<DataFile> Readings, IReadOnlyList<Problem> Problems)
{
    public const string Folder = "content/data/";

    /// <summary>Of all files together, so that the site stays in memory.</summary>
    private const long MostBytes = 64 << 20;

    public static readonly DataFiles None = new(YamlMap.Empty, [], []);

    /// <param name="before">An earlier reading: files that are still the same are not opened again.</param>
    public static DataFiles Read(SourceTree tree, DataFiles before)
    {
        var files = tree.Below(Folder).ToArray();
        if (files.Length == 0) return None;
        var known = before.Readings.ToDictionary(reading => reading.File.Path, StringComparer.Ordinal);
        var problems = new List<Problem>();
        var readings = new List<DataFile>();
        var bytes = 0L;
        foreach (var file in files)
        {
            if (DataFile.KindOf(file) is null) problems.Add(Unknown(file));
            else if ((bytes += file.Length) > MostBytes) problems.Add(TooMuch(file));
            else readings.Add(known.TryGetValue(file.Path, out var same) && ReferenceEquals(same.File, file) ? same : DataFile.Read(file));
        }

        problems.AddRange(readings.SelectMany(reading => reading.Problems));
        return new DataFiles(Map(readings, Folder, problems), readings, problems);
    }

    /// <summary>The files of a folder, and its folders.</summary>
    private static YamlMap Map(IReadOnlyList<DataFile> files, string folder, List<Problem> problems)
    {
        var entries = new List<YamlEntry>();
        var groups = files.GroupBy(file => KeyOf(file, folder), StringComparer.Ordinal).ToArray();
        var named = groups.ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var (here, below) =
                (group.Where(file => file.File.Folder == folder).ToList(), group.Where(file => file.File.Folder != folder).ToList());
            foreach (var other in group.Skip(1).Where(_ => here.Count > 1 || (here.Count > 0 && below.Count > 0)))
                problems.Add(Twice(other, group.First(), group.Key));
            // A template writes both as 'on_air'.
            var spelt = group.Key.Replace('-', '_');
            if (spelt != group.Key && named.TryGetValue(spelt, out var alike)) problems.Add(Twice(group.First(), alike, spelt));
            entries.Add(new YamlEntry(group.Key, here.Count > 0 ? here[0].Value : Map(below, $"{folder}{group.Key}/", problems), 1, 1));
        }

        return new YamlMap(entries, 1, 1);
    }

    /// <summary>The name of the file without its ending, or of the folder that it lies in.</summary>
    private static string KeyOf(DataFile file, string folder)
    {
        var rest = file.File.Path[folder.Length..];
        return rest.IndexOf('/') is var slash and >= 0 ? rest[..slash] : rest[..rest.LastIndexOf('.')];
    }

    private static Problem Twice(DataFile file, DataFile other, string name) => Problem.Error(
        new Place(file.File.Path), ProblemCode.DataTwice, $"'{name}' is also what {other.File.Path} gives.",
        "Call one of the two otherwise.");

    private static Problem Unknown(SourceFile file) => Problem.Warning(
        new Place(file.Path), ProblemCode.OutOfPlace, "This file is not read as data.",
        $"Files of data end in {string.Join(", ", DataFile.Endings)}.");

    private static Problem TooMuch(SourceFile file) => Problem.Error(
        new Place(file.Path), ProblemCode.FileTooLarge, $"The files of {Folder} are larger than {MostBytes >> 20} MB together.",
        "Keep there what pages show, and what is to be downloaded in content/media/.");
}
