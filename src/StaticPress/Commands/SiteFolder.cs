using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary>Where the site lies that a command is about.</summary>
internal static class SiteFolder
{
    public const string Description = "The folder of the site; when left out, the nearest from here upward that holds a site.yml.";

    /// <param name="named">The folder that was given; null to look for one from the working folder upward, as git and cargo do.</param>
    /// <param name="option">The one that names it.</param>
    /// <returns>From the root of the disk; it holds a <c>site.yml</c>.</returns>
    /// <exception cref="UnreadableException">There is no site.</exception>
    public static string Find(string? named, Edge edge, string option = "--source")
    {
        if (named is not null)
        {
            // What is reckoned from here would keep the slash.
            var folder = Path.TrimEndingDirectorySeparator(edge.FullPath(named));
            if (IsSite(folder)) return folder;
            throw new UnreadableException(Directory.Exists(folder) ? NoSite($"There is no {SiteConfig.File} in '{named}'.", folder, option)
                : DiskScan.NoFolder(named));
        }

        var here = edge.FullPath(".");
        if (Above(here) is not { } found)
            throw new UnreadableException(NoSite($"There is no {SiteConfig.File} here, nor in a folder above.", here, option));
        if (found != here) edge.Terminal.Error.WriteLine($"staticpress: The site is in {edge.FromHere(found)}.");
        return found;
    }

    /// <returns>The nearest site from a folder upward; null when there is none.</returns>
    public static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null && !IsForEverybody(at); at = at.Parent)
        {
            if (IsSite(at.FullName)) return at.FullName;
        }

        return IsSite(folder) ? folder : null;
    }

    /// <summary>What lies in <c>/tmp</c> anybody may have put there, so it is nobody's site for what is below.</summary>
    private static bool IsForEverybody(DirectoryInfo folder) =>
        !OperatingSystem.IsWindows() && folder.Exists && folder.UnixFileMode.HasFlag(UnixFileMode.StickyBit | UnixFileMode.OtherWrite);

    /// <summary>A <c>site.yml</c> that cannot be read is one, and is complained about by whoever reads it.</summary>
    private static bool IsSite(string folder)
    {
        var file = new FileInfo(Path.Join(folder, SiteConfig.File));
        return file.Exists || file.LinkTarget is not null || Directory.Exists(file.FullName);
    }

    private static Problem NoSite(string text, string folder, string option)
    {
        string[] misnamed = ["site.yaml", "site.yml.txt", "Site.yml"];
        var near = misnamed.FirstOrDefault(name => File.Exists(Path.Join(folder, name)));
        var import = ForeignBlog.In(folder) is { } other
            ? $"This looks like a blog of {other.Name}: 'staticpress import {other.Word} . --site ../my-blog' makes a site of it, "
                + "and leaves it as it is."
            : null;
        return Problem.Error(
            new Place(SiteConfig.File),
            ProblemCode.FileMissing,
            text,
            near is not null
                ? $"Rename '{near}' to '{SiteConfig.File}'{(import is null ? "." : $", if it is a StaticPress blog. {import}")}"
                : import ?? $"Go to the folder of your blog, name it with {option}, or start one with 'staticpress new site my-blog'.");
    }
}
