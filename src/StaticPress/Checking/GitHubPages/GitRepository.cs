using StaticPress.Sources;

namespace StaticPress.Checking.GitHubPages;

/// <summary>The repository that a site lies in, read from its files: git itself need not be there.</summary>
/// <param name="Folder">Of the working tree.</param>
/// <param name="GitHub">Where it is on GitHub; null when it is not.</param>
internal sealed record GitRepository(string Folder, GitHubRepository? GitHub)
{
    /// <returns>Null when the folder is in no repository.</returns>
    public static GitRepository? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var git = Path.Join(at.FullName, ".git");
            if (Directory.Exists(git)) return new GitRepository(at.FullName, RemoteIn(git));
            if (File.Exists(git)) return new GitRepository(at.FullName, GitFolderOf(git, at.FullName) is { } elsewhere ? RemoteIn(elsewhere) : null);
        }

        return null;
    }

    /// <summary>A worktree has a file that names its folder, which names the repository's: gitrepository-layout(5).</summary>
    private static string? GitFolderOf(string file, string folder)
    {
        if (TextOf(file).Trim() is not ['g', 'i', 't', 'd', 'i', 'r', ':', .. var path]) return null;
        var git = Path.GetFullPath(path.Trim(), folder);
        return TextOf(Path.Join(git, "commondir")).Trim() is { Length: > 0 } common ? Path.GetFullPath(common, git) : git;
    }

    /// <summary>The remote “origin”, else the first.</summary>
    private static GitHubRepository? RemoteIn(string git)
    {
        var remotes = new List<(string Name, string Url)>();
        var section = "";
        foreach (var row in TextOf(Path.Join(git, "config")).Split('\n'))
        {
            var line = row.Trim();
            if (line.StartsWith('[')) section = line;
            else if (section.StartsWith("[remote \"", StringComparison.Ordinal) && line.Split('=', 2) is [var key, var url] && key.Trim() == "url") remotes.Add((section[9..].TrimEnd(']', '"'), url.Trim()));
        }

        return remotes.OrderByDescending(remote => remote.Name == "origin").Select(remote => GitHubRepository.TryParse(remote.Url)).FirstOrDefault();
    }

    private static string TextOf(string file)
    {
        if (!File.Exists(file)) return "";
        var bytes = File.ReadAllBytes(file);
        return StrictUtf8.FirstBadByte(bytes) >= 0 ? "" : StrictUtf8.Decode(bytes);
    }
}
