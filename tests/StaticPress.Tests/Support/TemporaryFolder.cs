using System.Text;

namespace StaticPress.Tests.Support;

/// <summary>A real folder on the disk, for as long as a test runs. Its path has no links in it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = StaticPress.Sources.RealPath.Of(Directory.CreateTempSubdirectory("staticpress-test-").FullName)!;

    public string At(string path) => Path.Join(FullPath, path);

    public string Read(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(At(path)));

    public bool Has(string path) => Path.Exists(At(path));

    public TemporaryFolder Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), Encoding.UTF8.GetBytes(text));
        return this;
    }

    public TemporaryFolder Folder(string path)
    {
        Directory.CreateDirectory(At(path));
        return this;
    }

    /// <param name="target">As it is to stand in the link: from the root, or from the link's folder.</param>
    public TemporaryFolder Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.CreateSymbolicLink(At(path), target);
        return this;
    }

    /// <summary>Everything in it, links not followed, sorted; folders only when they are empty.</summary>
    public string[] Tree(string below = "")
    {
        var options = new EnumerationOptions { AttributesToSkip = FileAttributes.None };
        var found = new List<string>();
        var pending = new Stack<string>([At(below)]);
        while (pending.TryPop(out var folder))
        {
            var entries = Directory.GetFileSystemEntries(folder, "*", options);
            if (entries.Length == 0 && folder != At(below)) found.Add(folder + "/");
            foreach (var entry in entries)
            {
                if (Directory.Exists(entry) && new FileInfo(entry).LinkTarget is null) pending.Push(entry);
                else found.Add(entry);
            }
        }

        return [.. found.Select(path => path[(At(below).TrimEnd('/').Length + 1)..]).Order(StringComparer.Ordinal)];
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
